// The life of a page under the extension: updated and disabled, in frames, printed, zoomed, from right
// to left, and where nothing of ours runs. Back from the cache: page-return.spec.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { test as plain } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { article, WORDS } from '../fixtures/pages/life.ts';
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

for (const how of ['updated', 'disabled'] as const) {
  test(`when the extension is ${how} under an open page, it goes in silence`, async ({
    extension,
  }) => {
    const page = await visit(extension, { '/vi-du-100000.html': article() });
    await expect.poll(() => marked(page)).toBe(WORDS);
    const { context, worker } = extension;
    if (how === 'updated') {
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    } else {
      const manager = await context.newPage();
      await manager.goto('chrome://extensions/');
      await manager.evaluate(
        (id) => (chrome as unknown as { management: Management }).management.setEnabled(id, false),
        extension.id,
      );
    }
    await page.waitForTimeout(500);
    await page.bringToFront();
    await page.locator('#mark').click({ position: { x: 30, y: 8 } });
    await page.evaluate(() => document.querySelector('#mark')?.append(' Thêm vài chữ.'));
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    expect(complaints).toEqual([]);
    await page.evaluate(() => document.querySelector('#mark')?.append(' Lại thêm.'));
    await expect.poll(() => marked(page)).toBe('');
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

type Management = { setEnabled: (id: string, isEnabled: boolean) => Promise<void> };

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
