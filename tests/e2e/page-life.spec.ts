// The life of a page under the extension: disabled and removed, in frames, printed, zoomed, from right
// to left, and where nothing of ours runs. Back from the cache: page-return.spec.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { test as plain } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { article, WORDS } from '../fixtures/pages/life.ts';
import { openSettings } from './browser-settings.ts';
import { type Extension, expect, test } from './extension.ts';
import { openPage, painted, startBrowser } from './page-lab.ts';

/** In the worker. */
declare const chrome: typeof browser;

const URL_OF_ARTICLE = 'https://vnexpress.net/vi-du-100000.html';

/** Errors and warnings of the pages. */
let complaints: string[] = [];
test.beforeEach(() => {
  complaints = [];
});

// Updated: page-started.spec.ts.
for (const [how, end] of [
  ['disabled', disable],
  ['removed', ({ worker }) => worker.evaluate(() => chrome.management.uninstallSelf())],
] as [string, (extension: Extension) => Promise<void>][]) {
  test(`when the extension is ${how} under an open page, it goes in silence`, async ({
    extension,
  }) => {
    const page = await visit(extension, { '/vi-du-100000.html': article() });
    await expect.poll(() => marked(page)).toBe(WORDS);
    const hosts = () => page.evaluate(() => document.querySelectorAll('html > div').length);
    await page.locator('#mark').click({ position: { x: 30, y: 8 } });
    await expect(page.getByRole('dialog')).toBeVisible();
    await end(extension).catch(() => {});
    await page.bringToFront();
    await expect.poll(hosts).toBe(0);
    await page.locator('#mark').click({ position: { x: 30, y: 8 } });
    await page.evaluate(() => document.querySelector('#mark')?.append(' Thêm vài chữ.'));
    await page.waitForTimeout(800);
    expect(await hosts()).toBe(0);
    expect(complaints).toEqual([]);
    await page.evaluate(() => document.querySelector('#mark')?.append(' Lại thêm.'));
    await expect.poll(() => marked(page)).toBe('');
    await page.reload();
    await page.waitForTimeout(500);
    expect(await marked(page)).toBe('');
    expect(complaints).toEqual([]);
  });
}

test('what stands in a frame is not read, and the page round it is', async ({ extension }) => {
  const frames = `<iframe src="/trong.html"></iframe><iframe srcdoc="<p>Nghe đồn vỡ đê ở Đông Anh</p>"></iframe>`;
  const page = await visit(extension, {
    '/vi-du-100000.html': article(frames),
    '/trong.html': article('<p>Khung trong</p>'),
  });
  await expect.poll(() => marked(page)).toBe(WORDS);
  await page.waitForTimeout(500);
  for (const frame of page.frames().slice(1)) {
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  }
  expect(complaints).toEqual([]);
});

// In a real one (page-return.spec.ts) no frame is drawn, which holds back what is done frame by frame.
plain(
  'a page that says it is prerendered is read only once it is shown, whatever is drawn in it',
  async () => {
    const browser = await startBrowser();
    const page = await openPage(browser, {
      url: URL_OF_ARTICLE,
      files: {
        '/vi-du-100000.html': article(
          '<script>Object.defineProperty(document, "prerendering", { configurable: true, value: true })</script>',
        ),
      },
      phrases: { crocodile: WORDS },
    });
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => globalThis.sent)).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { configurable: true, value: false });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await expect.poll(() => marked(page)).toBe(WORDS);
    await browser.close();
  },
);

test('on paper there is neither a mark nor a card', async ({ extension }) => {
  const page = await visit(extension, { '/vi-du-100000.html': article() });
  await expect.poll(() => marked(page)).toBe(WORDS);
  await page.locator('#mark').click({ position: { x: 30, y: 8 } });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
  const line = await page.evaluate(
    () =>
      getComputedStyle(
        document.querySelector('#mark') as Element,
        `::highlight(${[...CSS.highlights.keys()][0]})`,
      ).textDecorationLine,
  );
  expect(line).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a page is printed as it would be without us, with its marks and a card open', async ({
  extension,
}) => {
  const page = await visit(extension, { '/vi-du-100000.html': article() });
  await expect.poll(() => marked(page)).toBe(WORDS);
  await page.locator('#mark').click({ position: { x: 30, y: 8 } });
  await expect(page.getByRole('dialog')).toBeVisible();
  const printed = await drawnOnPaper(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => CSS.highlights.clear());
  expect(await drawnOnPaper(page)).toEqual(printed);
  // A line under the words would be seen in the comparison.
  await page.evaluate(() =>
    document.querySelector('#mark')?.setAttribute('style', 'text-decoration: underline'),
  );
  expect(await drawnOnPaper(page)).not.toEqual(printed);
});

for (const factor of [0.5, 2]) {
  test(`where the reader zooms to ${factor * 100} % the card stands by its mark and in view`, async ({
    extension,
  }) => {
    const page = await visit(extension, { '/vi-du-100000.html': article() });
    await expect.poll(() => marked(page)).toBe(WORDS);
    const width = await page.evaluate(() => innerWidth);
    await extension.worker.evaluate(async (zoom) => {
      const [tab] = await chrome.tabs.query({ url: 'https://vnexpress.net/*' });
      await chrome.tabs.setZoom(tab?.id ?? -1, zoom);
      // As the popup does: a test's mouse knows nothing of the browser's zoom.
      await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'open-match', key: null });
    }, factor);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / factor);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('html > div').length))
      .toBe(1);
    await expect
      .poll(async () => {
        const mark = await markBox(page);
        const view = await page.evaluate(() => {
          const card = document.querySelector('html > div')?.getBoundingClientRect();
          return { card, width: innerWidth, height: innerHeight };
        });
        const { left = -1, right = 0, top = 0, bottom = 0 } = view.card ?? {};
        return {
          isInView: left >= 0 && right <= view.width && right - left > 200 && bottom <= view.height,
          // In a low window it may stand over the line.
          isByMark: top < mark.y + mark.height + 40 && bottom > mark.y - 40,
        };
      })
      .toEqual({ isInView: true, isByMark: true });
  });
}

for (const [name, attributes] of [
  ['zoomed in', 'style="zoom: 2"'],
  ['zoomed out', 'style="zoom: 0.5"'],
  ['from right to left', 'dir="rtl"'],
  ['turned and scaled as a whole', 'style="transform: scale(0.9) translateX(40px)"'],
] as const) {
  test(`on a page ${name} the card stands by its mark, in view and from left to right`, async ({
    extension,
  }) => {
    const page = await visit(extension, { '/vi-du-100000.html': article('', attributes) });
    await expect.poll(() => marked(page)).toBe(WORDS);
    const mark = await markBox(page);
    await page.mouse.click(mark.x + 12, mark.y + mark.height / 2);
    const card = page.getByRole('dialog');
    await expect(card.locator('.fact')).toBeVisible();
    const box = await card.boundingBox();
    const view = page.viewportSize();
    if (!box || !view) throw new Error('no card');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y).toBeGreaterThanOrEqual(mark.y);
    expect(box.y).toBeLessThan(mark.y + mark.height + 40);
    expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  });
}

test('a file of this machine, and a page of the browser’s own, are not read', async ({
  extension,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  writeFileSync(join(folder, 'vi-du-100000.html'), article());
  const page = await extension.context.newPage();
  const addresses = [
    pathToFileURL(join(folder, 'vi-du-100000.html')).href,
    `data:text/html,${encodeURIComponent(article())}`,
    'about:blank',
    'chrome://version/',
  ];
  const popup = await extension.open('popup.html');
  for (const address of addresses) {
    await page.goto(address);
    await page.bringToFront();
    await page.waitForTimeout(300);
    expect(await marked(page)).toBe('');
    await popup.reload();
    await expect(
      popup.getByRole('heading', { name: /Trang này không được đọc|Sẵn sàng rồi/ }),
    ).toBeVisible();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function disable(extension: Extension): Promise<void> {
  const settings = await openSettings(extension);
  await settings.disable();
}

async function visit({ context }: Extension, files: Record<string, string>): Promise<Page> {
  await context.route('https://vnexpress.net/**', (route) => {
    const body = files[new URL(route.request().url()).pathname];
    return route.fulfill({
      status: body === undefined ? 404 : 200,
      body: body ?? '',
      contentType: 'text/html; charset=utf-8',
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type()) && !/404/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.goto(URL_OF_ARTICLE);
  return page;
}

async function marked(page: Page): Promise<string> {
  return (await painted(page, 'p'))
    .filter(({ ink }) => !ink.includes('active'))
    .map(({ words }) => words)
    .join('');
}

/** What is drawn on the paper but letters: boxes that are filled, and colours, as PDF's operators name them. */
async function drawnOnPaper(page: Page): Promise<string[]> {
  const paper = (await page.pdf()).toString('latin1');
  const streams = [...paper.matchAll(/\/FlateDecode[^>]*>> stream\n([\s\S]*?)\nendstream/g)];
  const drawn = streams
    .map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'))
    .filter((stream) => stream.includes('BT\n'))
    .flatMap((stream) => stream.match(/^.* re\nf$|^.* rg$/gm) ?? []);
  if (streams.length === 0) throw new Error('no paper');
  return [...new Set(drawn)];
}

function markBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const [, highlight] = [...CSS.highlights][0] ?? [];
    const [mark] = [...((highlight ?? []) as Iterable<StaticRange>)];
    const range = new Range();
    if (!mark) throw new Error('no mark');
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x, y, width, height };
  });
}
