// What makes the popup worth opening again: what is new, what was looked up, and a way to ask.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { article as life } from '../fixtures/pages/life.ts';
import { type Extension, expect, test } from './extension.ts';
import { startFace } from './face-lab.ts';

let extension: Extension;
let popup: Page;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  popup = await openPopup();
});
test.afterEach(() => popup.close());

test('a look-up that was acted on is offered again, by keyboard, until it is cleared', async () => {
  await popup.keyboard.type('loai bo tien menh gia nho');
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.detail')).toBeVisible();
  await expect.poll(() => stored('recent-look-ups')).not.toEqual({});
  await popup.reload();
  const recent = popup.getByRole('region', { name: 'Tra gần đây' });
  await recent.getByRole('button', { name: 'loai bo tien menh gia nho' }).press('Enter');
  await expect(box()).toBeFocused();
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await box().fill('');
  await recent.getByRole('button', { name: 'Xóa' }).press('Enter');
  await expect(recent).toHaveCount(0);
  await expect(box()).toBeFocused();
  await expect.poll(() => stored('recent-look-ups')).toEqual({});
});

test('a look-up that is only read is remembered, too', async () => {
  await box().fill('tiền mệnh giá nhỏ');
  await expect
    .poll(() => stored('recent-look-ups'))
    .toMatchObject({
      'recent-look-ups': { queries: ['tiền mệnh giá nhỏ'] },
    });
});

test('what came since last time: a dot, how many in which topics, the list, and then no more', async () => {
  await expect.poll(() => stored('news')).toHaveProperty('news.news.fresh', []);
  await expect(popup.getByText('Mới từ lần trước')).toHaveCount(0);
  await worker((chrome) =>
    chrome.storage.local.set({
      news: { version: 1, news: { known: { upTo: '2026-11-01', keys: [] }, fresh: [] } },
    }),
  );
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: 'Đồng bộ ngay' }).click();
  await expect.poll(() => worker((chrome) => chrome.action.getBadgeText({}))).toBe('•');
  expect(await worker((chrome) => chrome.action.getTitle({}))).toMatch(/^Đối Chiếu: \D*\d+/);
  await options.close();

  await popup.reload();
  const news = popup.locator('.news-list');
  await expect(news.locator('summary')).toContainText(/Mới từ lần trước \d+ mục/);
  await expect(news.locator('small')).toContainText(/\p{L} \d/u);
  await popup.screenshot({ path: 'test-results/face/popup-news-closed.png' });
  await news.locator('summary').press('Enter');
  await expect(news.locator('.entry').first()).toBeVisible();
  await expectNoViolations(popup);
  await popup.screenshot({ path: 'test-results/face/popup-news.png' });
  await expect.poll(() => worker((chrome) => chrome.action.getBadgeText({}))).toBe('');
  await popup.reload();
  await expect(popup.locator('.browse')).toBeVisible();
  await expect(popup.getByText('Mới từ lần trước')).toHaveCount(0);
});

test('turning a topic off takes 2 actions', async () => {
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Tùy chọn' }).click(); // 1
  const options = await opened;
  const food = options.getByRole('checkbox', { name: /Thực phẩm/ });
  await food.uncheck(); // 2
  await expect.poll(() => stored('settings')).toHaveProperty('settings.topics.food', false);
  await food.check();
  // A page that is closed at once may not have written it.
  await expect.poll(() => stored('settings')).toHaveProperty('settings.topics.food', true);
  await options.close();
});

test('a rumour that is not listed: its words are shown, edited and copied, without any address', async () => {
  const before = extension.requests.length;
  await box().fill('zzzz qqqq xyzt https://www.facebook.com/groups/1/posts/2');
  const words = popup.getByRole('textbox', { name: 'Lời của tin, sửa được' });
  await expect(words).toHaveValue('zzzz qqqq xyzt');
  await words.fill('Tin ví dụ của mình');
  await popup.getByRole('button', { name: 'Sao chép lời' }).press('Enter');
  await expect(popup.locator('.report').getByRole('status')).toContainText('Đã sao chép');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('Tin ví dụ của mình');
  const page = popup.locator('.report').getByRole('link');
  await expect(page).toHaveAttribute('href', /^https:\/\/[^?#]+$/);
  await expect(page).toHaveAttribute('rel', 'noopener noreferrer');
  await expectNoViolations(popup);
  const asked = extension.requests.slice(before).filter((url) => /^https?:/.test(url));
  expect(asked).toEqual([]);
});

test('of a long message that is not listed as much is seen as can be edited with ease', async () => {
  const heightOf = async (words: string) => {
    await box().fill(words);
    const field = popup.getByRole('textbox', { name: 'Lời của tin, sửa được' });
    await expect(field).toHaveValue(words.trim());
    return (await field.boundingBox())?.height ?? 0;
  };
  const short = await heightOf('zzzz qqqq xyzt');
  expect(short).toBeLessThan(80);
  expect(await heightOf('zzzz qqqq xyzt '.repeat(30))).toBeGreaterThan(2 * short);
  // Nothing is promised of words that a stranger wrote.
  await expect(popup.locator('.report')).toContainText('có tên ai hay nhóm nào thì bạn xóa đi');
});

test('whoever wrote little is not told to write less', async () => {
  await box().fill('zzzz qqqq xyzt');
  await expect(popup.locator('.next')).toContainText('Thử lời khác');
  await box().fill('zzzz qqqq xyzt '.repeat(4));
  await expect(popup.locator('.next')).toContainText('Thử ngắn hơn');
});

test('what would stand in a topic that is off is not said to be missing', async () => {
  await box().fill('zzzz qqqq xyzt');
  await expect(popup.locator('.message')).toContainText('đang tắt: Cơ quan nhà nước');
  await expect(popup.locator('.report').getByRole('link')).toBeInViewport({ ratio: 1 });
  await worker((chrome) =>
    chrome.storage.local.set({ settings: { version: 1, topics: { economy: false } } }),
  );
  await box().fill('loại bỏ tiền mệnh giá nhỏ zzzz');
  await expect(popup.locator('.message')).toContainText('đang tắt: Kinh tế, giá cả');
  await box().fill('');
  await popup.getByRole('combobox', { name: 'Chủ đề' }).selectOption('economy');
  await expect(popup.locator('.browse')).toContainText('Chủ đề này đang tắt');
  await worker((chrome) => chrome.storage.local.set({ settings: { version: 1 } }));
});

test('an entry that was opened by keyboard is copied by keyboard', async () => {
  await box().fill('loai bo tien menh gia nho');
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await popup.keyboard.press('Enter'); // 1
  await expect(popup.locator('.detail .fact')).toBeVisible();
  await popup.keyboard.press('Control+Enter'); // 2
  await expect(popup.locator('.detail-foot').getByRole('status')).toContainText('Đã sao chép');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\n\nNguồn: .+: https:\/\/\S+$/,
  );
});

test('a link is looked up like a sentence; one that is not listed leads to its words', async () => {
  await box().fill('https://evnhanoi.vn/tra-cuu?x=1');
  await expect(popup.locator('.entry').first()).toContainText('Kênh chính thức');
  await box().fill('https://example.org/mot-bai-vi-du');
  await expect(popup.locator('.next')).toContainText('Thử bằng lời của tin');
});

test('a long message is answered with the rumour that it tells, and with nothing else', async () => {
  const other = 'Tối nay cả nhà về ăn cơm nhé, mẹ nấu canh chua với cá kho từ chiều. '.repeat(40);
  const told = 'Nghe bảo sắp loại bỏ tiền mệnh giá 1.000, ai còn tiền lẻ thì mang ra tiêu đi.';
  await box().fill(`${other}${told} ${other}`);
  await expect(popup.locator('.entry')).toHaveCount(1);
  await expect(popup.locator('.entry mark').first()).toContainText('loại bỏ tiền mệnh giá');
  await box().fill(other);
  await expect(popup.getByRole('heading', { name: 'Chưa thấy trong danh mục' })).toBeVisible();
  await expectNoViolations(popup);
});

test('where the answers are about something else, the way to ask is there, too', async () => {
  await box().fill('tiền mệnh giá nhỏ');
  await expect(popup.locator('.entry').first()).toBeVisible();
  await popup.getByText('Không có tin bạn tìm?').press('Enter');
  await expect(popup.locator('.report').getByRole('textbox')).toHaveValue('tiền mệnh giá nhỏ');
  await expect(popup.locator('.none-of-these')).toContainText('không có nghĩa là');
  await expectNoViolations(popup);
});

test('where nothing runs on a page of a listed site, it is not said to be another', async () => {
  const address = 'https://tuoitre.vn/vi-du-100001.html';
  await extension.context.route(address, (route) => route.abort());
  const article = await extension.context.newPage();
  await article.goto(address).catch(() => {});
  await article.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Chưa đọc được trang này' })).toBeVisible();
  await expectNoViolations(popup);
  await extension.context.unroute(address);
  await extension.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: life() }),
  );
  await popup.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect(popup.locator('.list-title').first()).toContainText('1 mục');
  await article.close();
});

test('where there is nothing because every topic is off, that is said, and not to sync again', async () => {
  // As of a feed of one topic that lists no channel.
  const empty = await startFace();
  const options = await empty.open('options.html');
  await expect(options.locator('#topics li').first()).toBeVisible();
  await options.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('doi-chieu');
      opening.onsuccess = () => {
        const change = opening.result.transaction(['entries', 'feeds'], 'readwrite');
        change.objectStore('entries').clear();
        // Or it would be noticed that entries are lost.
        const feeds = change.objectStore('feeds');
        const asked = feeds.getAll();
        asked.onsuccess = () => {
          for (const feed of asked.result) feeds.put({ ...feed, rows: 0 });
        };
        change.oncomplete = () => resolve();
      };
    });
  });
  // It remembers entries that it was asked for, as the first page asks for the one that it shows.
  await empty.stopWorker();
  const own = await empty.open('popup.html');
  await expect(own.locator('.message')).toContainText('Danh mục trên máy đang trống');
  await expect(own.getByRole('button', { name: 'Đồng bộ ngay' })).toBeEnabled();
  // Nothing to look in is not the same as nothing found.
  const answered = own.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const ask = runtime.sendMessage.bind(runtime);
    return new Promise<void>((resolve) => {
      runtime.sendMessage = async (message) => {
        const reply = await ask(message);
        const { query } = message as { query?: string };
        // Once what was answered is drawn.
        if (query) requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        return reply;
      };
    });
  });
  await own.getByRole('textbox', { name: 'Tra một câu' }).fill('tiền mệnh giá nhỏ');
  await answered;
  await expect(own.locator('.message')).toContainText('Danh mục trên máy đang trống');
  const topics = await options
    .locator('#topics input')
    .evaluateAll((all) => Object.fromEntries(all.map(({ id }) => [id.slice(6), false])));
  await options.evaluate(
    (off) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
        settings: { version: 1, topics: off },
      }),
    topics,
  );
  await own.reload();
  await expect(own.locator('.message')).toContainText('Mọi chủ đề đang tắt');
  await empty.context.close();
});

test('what has nothing to copy says so, and what cannot be opened, too', async () => {
  await box().fill('Báo Hànộimới');
  await expect(popup.locator('.entry').first()).toContainText('Báo Hànộimới');
  await box().press('Control+Enter');
  await expect(popup.locator('.said')).toHaveText('Mục này không có gì để sao chép');
  await box().fill('tiền mệnh giá nhỏ');
  await popup.locator('.entry:has(mark)', { hasText: 'mệnh giá' }).first().click();
  const more = popup.getByRole('button', { name: 'Cách trả lời khác' });
  await expect(more).toBeVisible();
  await popup.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    runtime.sendMessage = () => Promise.reject(new Error('Could not establish connection.'));
  });
  await more.click();
  await expect(popup.locator('.said')).toContainText('chưa trả lời được');
});

test('of private places it is said that they are private', async () => {
  await extension.context.route('https://www.facebook.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<p>Ví dụ' }),
  );
  const messages = await extension.context.newPage();
  await messages.goto('https://www.facebook.com/messages/t/1');
  await messages.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Đây là chỗ riêng của bạn' })).toBeVisible();
  await messages.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on what was looked up, nothing scrolls sideways, ${colorScheme}`, async () => {
    await box().fill('tiền mệnh giá nhỏ');
    await popup.locator('.entry').first().click();
    await popup.emulateMedia({ colorScheme });
    await popup.reload();
    await expect(popup.getByRole('region', { name: 'Tra gần đây' })).toBeVisible();
    await expectNoViolations(popup);
    await popup.screenshot({ path: `test-results/face/popup-recent-${colorScheme}.png` });
    await box().fill('zzzz qqqq xyzt');
    await expect(popup.locator('.report')).toBeVisible();
    await popup.screenshot({ path: `test-results/face/popup-report-${colorScheme}.png` });
    await popup.setViewportSize({ width: 320, height: 600 });
    const over = await popup.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.popup, .popup-main')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(over).toEqual([0, 0, 0]);
  });
}

async function openPopup(): Promise<Page> {
  const page = await extension.open('popup.html');
  await page.setViewportSize({ width: 380, height: 600 });
  await expect(page.getByRole('textbox', { name: 'Tra một câu' })).toBeFocused();
  return page;
}

function box() {
  return popup.getByRole('textbox', { name: 'Tra một câu' });
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
  ).toEqual([]);
}

type Chrome = {
  storage: {
    local: { get: (key: string) => Promise<object>; set: (values: object) => Promise<void> };
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  action: {
    getBadgeText: (of: object) => Promise<string>;
    getTitle: (of: object) => Promise<string>;
  };
};

/** Runs a function in the worker with its `chrome`. */
function worker<T>(run: (chrome: Chrome) => Promise<T>): Promise<T> {
  return extension.worker.evaluate(`(${run})(chrome)`) as Promise<T>;
}

function stored(key: string): Promise<object> {
  return extension.worker.evaluate(
    (key) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(key),
    key,
  );
}
