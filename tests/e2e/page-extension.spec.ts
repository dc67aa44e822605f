// The built extension on pages at their real addresses: its own world, its style sheet, its worker
// and the starter entries, on a feed made by React, on articles, and under a strict policy.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { POSTS, PRIVATE_WORDS } from '../fixtures/pages/facebook/posts.ts';
import { LAYOUTS, PLACES } from '../fixtures/pages/news/layouts.ts';
import { bundle } from './bundle.ts';
import { type Extension, expect, test } from './extension.ts';
import { painted } from './page-lab.ts';

/** In the worker. */
declare const chrome: typeof browser;

const POLICY =
  "default-src 'none'; script-src 'nonce-vidu'; style-src-elem 'none'; style-src-attr 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
const FEED =
  '<!doctype html><meta charset="utf-8"><title>Trang ví dụ</title><body><div id="mount"></div><script src="/app.js"></script>';
const READ = [PLACES.title, PLACES.lead, PLACES.body].map(({ words }) => words);

/** Errors of the pages' own scripts. */
let errors: string[] = [];
test.beforeEach(() => {
  errors = [];
});
test.afterEach(() => expect(errors).toEqual([]));

test('a feed made by React is marked from the starter entries while it recycles its posts', async ({
  extension,
}) => {
  const app = await bundle('tests/fixtures/pages/facebook/app.tsx', 'app');
  const page = await visit(extension, 'https://www.facebook.com/?posts=60', {
    '/': FEED,
    '/app.js': app,
  });
  for (const at of [0, 3, 6, 9, 12, 15, 30, 8, 0]) {
    await page.evaluate((to) => scrollTo(0, to * 420), at);
    await expectPosts(page);
    await page.evaluate(() => globalThis.rerender());
    await expectPosts(page);
  }
  expect(await page.evaluate(() => globalThis.reactErrors)).toEqual([]);
  const text = (await painted(page, '[data-post]')).map(({ words }) => words).join();
  for (const words of Object.values(PRIVATE_WORDS)) expect(text).not.toContain(words);
  await expect.poll(() => badge(extension)).toMatch(/^\d+$/);
});

test('on an article under the strictest policy marks are painted and the page has no error', async ({
  extension,
}) => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const page = await visit(
    extension,
    `https://${layout.site}${layout.path}`,
    { [layout.path]: layout.html },
    { 'content-security-policy': POLICY },
  );
  await expect.poll(() => marked(page)).toBe([...READ, PLACES.comment.words].join(''));
  const line = await page.evaluate(() =>
    [...CSS.highlights.keys()].map(
      (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
    ),
  );
  expect(new Set(line)).toEqual(new Set(['underline']));
  await page.locator('em').click();
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].join()))
    .toContain('phrase-active');
});

test('an entry’s own source only ever shows that it was addressed', async ({ extension }) => {
  const source =
    'https://kinhtedothi.vn/ha-noi-cam-nguoi-dan-ra-duong-trong-7-ngay-la-tin-gia.html';
  const words = 'cấm người dân ra đường trong 7 ngày';
  const html = `<!doctype html><meta charset="utf-8"><title>Ví dụ</title><h1>Tin ${words} là tin giả</h1>
    <div class="detail__content"><p>${'Sở Thông tin và Truyền thông đã trả lời về việc này, đề nghị người dân theo dõi nguồn chính thức. '.repeat(3)}</p></div>`;
  const page = await visit(extension, source, { [new URL(source).pathname]: html });
  await expect.poll(() => marked(page)).toBe(words);
  expect((await painted(page, 'p'))[0]?.ink).toBe('phrase-addressed');
  await expect.poll(() => badge(extension)).toBe('');
});

test('a site that is switched off loses its marks without a reload, and gets them back', async ({
  extension,
}) => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const page = await visit(extension, `https://${layout.site}${layout.path}`, {
    [layout.path]: layout.html,
  });
  await expect.poll(() => marked(page)).toContain(READ.join(''));
  await switchOff(extension, ['vnexpress']);
  await expect.poll(() => marked(page)).toBe('');
  await expect.poll(() => badge(extension)).toBe('');
  await switchOff(extension, []);
  await expect.poll(() => marked(page)).toContain(READ.join(''));
});

test('a mark opens its card under a strict policy, and one dismissed stays away', async ({
  extension,
}) => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const files = { [layout.path]: layout.html };
  const page = await visit(extension, `https://${layout.site}${layout.path}`, files, {
    'content-security-policy': POLICY,
  });
  await expect.poll(() => marked(page)).toContain(READ.join(''));
  const before = await page.evaluate(() => document.documentElement.childElementCount);
  await page.locator('em').click();
  await expect(page.getByText('cá sấu', { exact: false }).last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sao chép đính chính' })).toBeVisible();
  await page.getByRole('button', { name: 'Không liên quan' }).click();
  const others = [PLACES.title.words, PLACES.lead.words, PLACES.comment.words].join('');
  await expect.poll(() => marked(page)).toBe(others);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.documentElement.childElementCount))
    .toBe(before);
  await page.reload();
  await expect.poll(() => marked(page)).toBe(others);
});

test('the shortcut opens the next mark and moves the focus into the card', async ({
  extension,
}) => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const page = await visit(extension, `https://${layout.site}${layout.path}`, {
    [layout.path]: layout.html,
  });
  await expect.poll(() => marked(page)).toContain(READ.join(''));
  await page.bringToFront();
  await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const command = chrome.commands.onCommand as unknown as {
      dispatch: (name: string, tab: unknown) => void;
    };
    command.dispatch('open-card', tab);
  });
  await expect(page.getByRole('button', { name: 'Sao chép đính chính' })).toBeVisible();
  const isFocused = () =>
    page.evaluate(() => Boolean(document.activeElement?.shadowRoot?.activeElement));
  await expect.poll(isFocused).toBe(true);
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].join()))
    .toContain('active');
});

test('nothing is asked of any network but the page itself', async ({ extension }) => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const page = await visit(extension, `https://${layout.site}${layout.path}`, {
    [layout.path]: layout.html,
  });
  await expect.poll(() => marked(page)).toContain(READ.join(''));
  await page.waitForTimeout(500);
  const foreign = extension.requests.filter(
    (url) => !url.startsWith('chrome-extension:') && !url.startsWith(`https://${layout.site}/`),
  );
  expect(foreign).toEqual([]);
});

/** Opens a page of which every file is given. */
async function visit(
  { context }: Extension,
  url: string,
  files: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Page> {
  await context.route(`${new URL(url).origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files[path];
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    return route.fulfill({
      body,
      headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  return page;
}

async function expectPosts(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const onScreen = await page.evaluate(() =>
        [...document.querySelectorAll('[data-post]')].flatMap((post) => {
          const box = post.getBoundingClientRect();
          return box.bottom > 0 && box.top < innerHeight
            ? (post.getAttribute('data-post') ?? '')
            : [];
        }),
      );
      const marks = await painted(page, '[data-post]');
      return onScreen.flatMap((id) => {
        const expected =
          id === 'expanded' ? [] : (POSTS.find((post) => post.id === id)?.marks ?? []);
        const wanted = expected
          .map(({ words }) => words)
          .join('')
          .replace(/\s/g, '');
        const got = marks
          .flatMap(({ on, words }) => (on === id ? words : []))
          .join('')
          .replace(/\s/g, '');
        return got === wanted ? [] : [{ id, got, wanted }];
      });
    })
    .toEqual([]);
}

async function marked(page: Page): Promise<string> {
  return (await painted(page, 'p')).map(({ words }) => words).join('');
}

/** What the toolbar shows for the tab in front. */
function badge({ worker }: Extension): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? '?' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

async function switchOff({ worker }: Extension, sites: string[]): Promise<void> {
  await worker.evaluate(async (sitesOff) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({
      settings: {
        version: 1,
        language: 'vi',
        topics: {},
        feeds: [],
        ...(settings as object),
        sitesOff,
      },
    });
  }, sites);
}
