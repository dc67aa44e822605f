// The demo in Firefox: its pages and a signed feed of the real entries on http://localhost, an
// extension built to trust that feed, and Facebook and newspapers at their own addresses.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from 'playwright/test';
import { runCommand } from '../../publisher/command.ts';
import { buildDemoExtension } from '../../scripts/demo-build.ts';
import { bundle } from '../e2e/bundle.ts';
import { LAYOUTS } from '../fixtures/pages/news/layouts.ts';
import { folderHost, type Host, type Network, openNetwork } from '../network.ts';
import { type Firefox, startFirefox } from './firefox.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DEMO_PAGES = join(ROOT, 'tests/fixtures/demo');
export const ORIGIN = 'http://localhost';

type Demo = {
  network: Network;
  /** The extension's folder. */
  build: string;
  /** Publishes the feed again, without the rebuttal of this id; `null`: with all. */
  publishWithout: (id: string | null) => void;
};

export const test = base.extend<{ firefox: Firefox }, { demo: Demo }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
    async ({}, use) => {
      const { close, ...demo } = await openDemo();
      await use(demo);
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefox: async ({ demo }, use) => {
    demo.network.asked.length = 0;
    const firefox = await startFirefox(demo.network, demo.build);
    await use(firefox);
    await firefox.close();
  },
});

export { expect } from 'playwright/test';

/** The synthetic Facebook, the same feed on every path. */
async function facebook(): Promise<Host> {
  const app = await bundle('tests/fixtures/pages/facebook/app.tsx', 'app');
  const page = `<!doctype html><meta charset="utf-8"><title>Trang ví dụ</title>
    <body><div id="mount"></div><script src="/app.js"></script>`;
  return (path) =>
    path === '/app.js'
      ? { body: app, type: 'text/javascript; charset=utf-8' }
      : { body: page, type: 'text/html; charset=utf-8' };
}

/** The synthetic newspapers, at the addresses of the real ones. */
function newspapers(): Record<string, Host> {
  const host =
    (layout: (typeof LAYOUTS)[number]): Host =>
    (path) =>
      path === layout.path ? { body: layout.html, type: 'text/html; charset=utf-8' } : null;
  return Object.fromEntries(LAYOUTS.map((layout) => [layout.site, host(layout)]));
}

async function openDemo(): Promise<Demo & { close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const [data, out, keys] = [join(folder, 'data'), join(folder, 'out'), join(folder, 'keys')];
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  runCommand(['init', '--keys', keys]);
  let published = Date.now() - 3_600_000;
  const rebuttals = readFileSync(join(data, 'rebuttals.jsonl'), 'utf8').split('\n');
  const publishWithout = (id: string | null) => {
    const left = rebuttals.filter((line) => line === '' || JSON.parse(line).id !== id);
    writeFileSync(join(data, 'rebuttals.jsonl'), left.join('\n'));
    published += 60_000;
    runCommand(['build', '--data', data, '--out', out, '--keys', keys], new Date(published));
  };
  publishWithout(null);
  const [pages, feed] = [folderHost(DEMO_PAGES), folderHost(out)];
  const network = await openNetwork({
    localhost: (path) =>
      path.startsWith('/feed/') ? feed(path.slice('/feed'.length)) : pages(path),
    'www.facebook.com': await facebook(),
    ...newspapers(),
  });
  const build = buildDemoExtension({
    feedUrl: `${ORIGIN}/feed/manifest.json`,
    feedKey: runCommand(['public-key', '--keys', keys]).en,
    browser: 'firefox',
  });
  const close = async () => {
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { network, build, publishWithout, close };
}
