// The gallery of every component in every state, built once and served from memory.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Browser, BrowserContext, Page } from 'playwright/test';
import { build } from 'vite';

const SOURCE = fileURLToPath(new URL('../fixtures/gallery', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));

export type GalleryLook = {
  width?: number;
  language?: string;
  colorScheme?: 'light' | 'dark';
  forced?: boolean;
};

/** Builds it; returns the folder. */
export async function buildGallery(): Promise<string> {
  const built = mkdtempSync(join(tmpdir(), 'gallery-'));
  await build({
    root: SOURCE,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir: built, emptyOutDir: true },
  });
  return built;
}

/** Opens one part of it in a context of its own. */
export async function openGallery(
  browser: Browser,
  { built, part }: { built: string; part: string },
  { width = 1240, language = 'vi', colorScheme = 'light', forced = false }: GalleryLook = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route('http://gallery.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = readFileSync(join(path.startsWith('/fonts/') ? PUBLIC : built, path));
    return route.fulfill({ body, contentType: typeOf(path) });
  });
  await page.goto(`http://gallery.example/?part=${part}&language=${language}`);
  await page.locator('[data-state]').first().waitFor();
  return { context, page };
}

function typeOf(path: string): string {
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };
  return types[path.split('.').at(-1) as keyof typeof types] ?? 'application/octet-stream';
}
