// What a hostile page can do against the extension as it ships: nothing. It speaks to nobody as us,
// reads nothing of ours, opens no page of ours that would do something, and puts no word on the card.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { test as base, type Extension, expect, startExtension } from './extension.ts';
import { painted } from './page-lab.ts';

/** In the worker. */
declare const chrome: typeof browser;

const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  extension: async ({}, use) => {
    const extension = await startExtension({ asShipped: true });
    await use(extension);
    await extension.context.close();
  },
});

const ADDRESS = 'https://vnexpress.net/vi-du-100000.html';
const MARKED = 'cá sấu xuất hiện ở Hồ Tây';
const EVIL = 'CHINH PHU XAC NHAN';
const HTML = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>
  <div itemprop="articleBody">
  <p>Đây là một bài ví dụ đủ dài để được coi là một bài báo: người này hỏi người kia, rồi ai về nhà
  nấy, chẳng có gì đặc biệt ngoài chuyện hôm nay trời đẹp và chợ đông hơn mọi ngày một chút.</p>
  <p id="mark">${MARKED}, nghe mà cười.</p><p style="height: 1200px">Hết.</p></div>`;

test('a page cannot send a message as us, by any of the ways that pages have', async ({
  extension,
}) => {
  const page = await open(extension);
  await extension.worker.evaluate(() => chrome.storage.local.set({ kept: 'yes' }));
  const outcomes = await page.evaluate(async (id) => {
    const message = { type: 'delete-all' };
    const { runtime } = (globalThis as unknown as { chrome?: { runtime?: typeof chrome.runtime } })
      .chrome ?? { runtime: undefined };
    const sent = await Promise.resolve()
      .then(() => runtime?.sendMessage(id, message))
      .then((answer) => answer ?? null)
      .catch(() => null);
    const port = (() => {
      try {
        return runtime?.connect(id) ? 'open' : null;
      } catch {
        return null;
      }
    })();
    postMessage(message, '*');
    for (const type of ['message', 'doi-chieu', 'wxt:content-script-started', 'rescan']) {
      dispatchEvent(new CustomEvent(type, { detail: message }));
      document.dispatchEvent(new CustomEvent(type, { detail: message }));
    }
    const channel = new BroadcastChannel('doi-chieu');
    channel.postMessage(message);
    channel.close();
    return { sent, port };
  }, extension.id);
  expect(outcomes).toEqual({ sent: null, port: null });
  await page.waitForTimeout(400);
  const kept = await extension.worker.evaluate(() => chrome.storage.local.get('kept'));
  expect(kept).toEqual({ kept: 'yes' });
  expect(await marked(page)).toBe(MARKED);
});

test('a page reads neither the database nor a file of ours, and cannot tell that we are here', async ({
  extension,
}) => {
  const page = await open(extension);
  const seen = await page.evaluate(async (id) => {
    const base = `chrome-extension://${id}/`;
    const fetched = await Promise.all(
      [
        'manifest.json',
        'resident.js',
        'resident-facebook.js',
        'popup.html',
        'icons/16.png',
        'card.js',
      ].map((file) =>
        fetch(base + file).then(
          () => file,
          () => null,
        ),
      ),
    );
    const databases = await indexedDB.databases();
    const names = Object.getOwnPropertyNames(globalThis).filter((name) =>
      /doi|chieu|wxt/i.test(name),
    );
    return { fetched, databases, names, keys: Object.keys(localStorage) };
  }, extension.id);
  expect(seen).toEqual({
    fetched: [null, null, null, null, null, null],
    databases: [],
    names: [],
    keys: [],
  });
});

test('a page can neither frame nor open a page of ours, and what an address adds does nothing', async ({
  extension,
}) => {
  const { context, id } = extension;
  const page = await open(extension);
  const files = ['options.html', 'popup.html', 'correction.html'];
  for (const file of files) {
    const url = `chrome-extension://${id}/${file}?delete=1&key=built-in/x#built-in/x`;
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, url);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate((address) => void window.open(address), url),
    ]);
    await opened.waitForLoadState().catch(() => {});
    await page.waitForTimeout(200);
    const ours = [...page.frames(), ...opened.frames()].filter((frame) =>
      frame.url().startsWith(`chrome-extension://${id}/`),
    );
    const drawn = await Promise.all(
      ours.map((frame) =>
        frame
          .locator('body')
          .textContent()
          .catch(() => ''),
      ),
    );
    expect(drawn.join('')).not.toMatch(/Đối Chiếu|Tùy chọn/);
    await opened.close();
  }
  // Even the reader, going there, finds the same page as without.
  for (const file of files) {
    const bare = await extension.open(file);
    const told = await extension.open(
      `${file}?q=${EVIL}&query=${EVIL}&text=${EVIL}&delete=1&add=https://example.org#built-in/trung-ga-gia-2025`,
    );
    const read = async (one: Page) => {
      await one.waitForTimeout(500);
      return ((await one.locator('body').textContent()) ?? '').replace(/\d/g, '0');
    };
    await read(bare);
    await bare.reload();
    expect(await read(told)).toBe(await read(bare));
    expect(await read(told)).not.toContain(EVIL);
    await bare.close();
    await told.close();
  }
});

test('a page finds no way into the card, and cannot change a word of it', async ({ extension }) => {
  const page = await open(extension);
  const shots: Buffer[] = [];
  for (const isHostile of [false, true]) {
    if (isHostile) {
      await page.evaluate((words) => {
        const style = document.createElement('style');
        style.textContent = `* { all: unset !important; color: red !important; background: lime !important; }
          *::before, *::after, *::backdrop { content: "${words}" !important; display: block !important;
            position: fixed !important; inset: 0 !important; font: 60px serif !important; }`;
        Object.assign(globalThis, { attack: () => document.head.append(style) });
      }, EVIL);
    }
    await openCard(page);
    await page.waitForTimeout(600);
    const reached = await page.evaluate((words) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const before = host.shadowRoot;
      host.append(words);
      host.setAttribute('title', '');
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      const attach = (() => {
        try {
          return host.attachShadow({ mode: 'open' }) !== null;
        } catch {
          return false;
        }
      })();
      return { before, attach, isHost: host.popover === 'manual' };
    }, EVIL);
    expect(reached).toEqual({ before: null, attach: false, isHost: true });
    if (isHostile) {
      await page.evaluate(() => (globalThis as unknown as { attack: () => void }).attack());
    }
    await page.waitForTimeout(300);
    shots.push(await shootHost(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => hostCount(page)).toBe(0);
  }
  expect(await otherPixels(await extension.context.newPage(), shots)).toBe(0);
  // Neither “not relevant” nor anything else was pressed by it.
  const { dismissed } = await extension.worker.evaluate(() =>
    chrome.storage.local.get('dismissed'),
  );
  expect(dismissed ?? []).toEqual([]);
});

test('in forced colours the card is there all the same', async ({ extension }) => {
  const page = await open(extension);
  await page.emulateMedia({ forcedColors: 'active' });
  await openCard(page);
  const box = await hostBox(page);
  expect(box.width).toBeGreaterThan(300);
  expect(box.height).toBeGreaterThan(150);
});

async function open({ context }: Extension): Promise<Page> {
  await context.route(`${new URL(ADDRESS).origin}/**`, (route) =>
    route.fulfill({ body: HTML, contentType: 'text/html; charset=utf-8' }),
  );
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await expect.poll(() => marked(page)).toBe(MARKED);
  return page;
}

/** As a reader does: with the mouse, on the mark. */
async function openCard(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator('#mark').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect.poll(() => hostCount(page)).toBe(1);
  await expect.poll(async () => (await hostBox(page)).height).toBeGreaterThan(150);
}

function hostCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div[popover]').length);
}

function hostBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const host = document.querySelector('html > div[popover]');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
}

/** The card's own pixels, without its shadow and rounded corners. */
async function shootHost(page: Page): Promise<Buffer> {
  const { x, y, width, height } = await hostBox(page);
  const inset = 16;
  return page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    clip: { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset },
  });
}

async function marked(page: Page): Promise<string> {
  return (await painted(page, 'p'))
    .filter(({ ink }) => !ink.includes('active'))
    .map(({ words }) => words)
    .join('');
}

/** How many pixels of two pictures are not alike; the edges of letters may differ a little. */
function otherPixels(page: Page, shots: Buffer[]): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${base64}`;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height).data;
        }),
      );
      if (!one || one.length !== other?.length) return Number.POSITIVE_INFINITY;
      return one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 64).length;
    },
    shots.map((shot) => shot.toString('base64')),
  );
}
