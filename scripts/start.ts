// `npm start`: builds the demo, serves it on localhost and opens a browser on it. With `--headless`,
// or without a display, visits the pages itself and says what was marked.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { buildDemoExtension, buildDemoFeed, DEMO_EXTENSION, DEMO_FEED } from './demo-build.ts';
import { driveDemo } from './demo-drive.ts';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.ts';

const PORT = 4823;
const PAGES = fileURLToPath(new URL('../tests/fixtures/demo', import.meta.url));

const browserPath = findChromium();
if (browserPath === null) {
  console.error('Không tìm thấy Chromium / no Chromium: see the lines above.');
  process.exit(1);
}

const headless = process.argv.includes('--headless') || !hasDisplay();
const feedKey = buildDemoFeed();
const { server, origin } = await serve({ '/feed/': DEMO_FEED, '/': PAGES }, PORT);
buildDemoExtension(`${origin}/feed/manifest.json`, feedKey);

const context = await chromium.launchPersistentContext('', {
  executablePath: browserPath,
  headless,
  viewport: headless ? { width: 1100, height: 900 } : null,
  locale: 'vi-VN',
  args: [
    `--disable-extensions-except=${DEMO_EXTENSION}`,
    `--load-extension=${DEMO_EXTENSION}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

if (headless) {
  const differences = await driveDemo(context, origin, PAGES);
  await context.close();
  server.close();
  process.exit(differences === 0 ? 0 : 1);
}

const page = context.pages()[0] ?? (await context.newPage());
await page.goto(origin);
console.log(`Các trang thử ở ${origin} · đóng trình duyệt để dừng / close the browser to stop.`);
context.on('close', () => {
  server.close();
  process.exit(0);
});

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
