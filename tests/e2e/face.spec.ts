// Popup and options of the built extension, with the starter set that it ships.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { card, markCount, openArticle, PHRASES, startFace } from './face-lab.ts';

let extension: Extension;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());

test.describe('popup', () => {
  test('says at first that it is ready, then no more', async () => {
    const popup = await openPopup();
    await expect(popup.getByRole('heading', { name: 'Sẵn sàng rồi' })).toBeVisible();
    await popup.reload();
    await expect(popup.getByRole('heading', { name: 'Trang này không được đọc' })).toBeVisible();
    await expect(popup.getByText(/Dữ liệu đi kèm, \d\d\/\d\d\/\d{4}/)).toBeVisible();
    await popup.close();
  });

  test('looks a claim up without diacritics, by keyboard alone, and copies it with its source', async () => {
    const popup = await openPopup();
    await expect(box(popup)).toBeFocused();
    await popup.keyboard.type('trung ga');
    const first = popup.locator('.entry').first();
    await expect(first).toContainText(/trứng gà/i);
    await expect(first.locator('mark').first()).toBeVisible();
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.detail .fact')).toBeVisible();
    await popup.keyboard.press('Escape');
    await expect(popup.locator('.detail')).toHaveCount(0);
    await expect(first).toBeFocused();
    await popup.keyboard.press('ArrowDown');
    await expect(popup.locator('.entry').nth(1)).toBeFocused();
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('ArrowUp');
    await expect(box(popup)).toBeFocused();
    await popup.keyboard.press('Control+Enter');
    await expect(popup.locator('.said')).toContainText('Đã sao chép, có kèm nguồn.');
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\n\nNguồn: .+: https:\/\/\S+$/);
    await popup.close();
  });

  test('says plainly when nothing is found, and where to ask', async () => {
    const popup = await openPopup();
    await box(popup).fill('zzzz qqqq xyzt');
    await expect(popup.locator('.message h2')).toHaveText('Chưa thấy trong danh mục');
    await expect(popup.locator('.message h2 + p')).toHaveText(
      'Chưa thấy không có nghĩa là tin đúng hay sai.',
    );
    await expect(popup.getByRole('link')).toHaveAttribute('href', /^https:/);
    await popup.getByRole('button', { name: 'Xóa ô tra' }).click();
    await expect(box(popup)).toBeFocused();
    await expect(popup.getByRole('heading', { name: 'Xem theo chủ đề' })).toBeVisible();
    await popup.close();
  });

  test('browses a topic, newest first', async () => {
    const popup = await openPopup();
    const select = popup.getByRole('combobox', { name: 'Chủ đề' });
    await expect(select.locator('option')).not.toHaveCount(1);
    await expect(popup.locator('.entry').first()).toBeVisible();
    const all = await popup.locator('.entry').count();
    await select.selectOption('food');
    await expect.poll(() => popup.locator('.entry').count()).toBeLessThan(all);
    await popup.locator('.entry').first().click();
    await expect(popup.locator('.detail')).toBeVisible();
    await popup.getByRole('button', { name: 'Quay lại' }).click();
    await expect(select).toHaveValue('food');
    await popup.close();
  });

  test('lists what stands on the page behind it, and shows it there', async () => {
    const { page } = await openArticle(extension);
    const popup = await openPopup();
    await page.bringToFront();
    await popup.reload();
    await expect(popup.locator('.list-title').first()).toContainText('2 mục');
    const closed = popup.waitForEvent('close');
    await popup.locator('.entry').nth(1).click();
    await closed;
    await expect(card(page)).toContainText(PHRASES.money);
    await page.close();
  });

  test('pauses on a site and turns it on again, the first time as well', async () => {
    const { page } = await openArticle(extension);
    const popup = await openPopup();
    await popup.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.storage.local.set({ 'popup-opened': false }),
    );
    await page.bringToFront();
    await popup.reload();
    await popup.getByRole('button', { name: 'Tạm dừng ở trang này' }).click();
    await expect.poll(() => markCount(page)).toBe(0);
    await expect(popup.getByRole('heading', { name: 'Đang tạm dừng ở VnExpress' })).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'Sẵn sàng rồi' })).toHaveCount(0);
    await popup.getByRole('button', { name: 'Bật lại ở trang này' }).click();
    await expect.poll(() => markCount(page)).toBe(2);
    await expect(popup.locator('.list-title').first()).toContainText('2 mục');
    await popup.close();
    await page.close();
  });

  test('takes the words of the context menu once, and nothing from its address', async () => {
    const popup = await openPopup();
    // Until it is alive it has not looked for any: it would take these.
    await expect(popup.locator('.entry').first()).toBeVisible();
    await popup.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.storage.session.set({
        'pending-look-up': { words: 'tiền mệnh giá nhỏ' },
      }),
    );
    await popup.goto(`${popup.url()}?q=bom&pending-look-up=bom&key=built-in/x#look-up=bom`);
    await expect(box(popup)).toHaveValue('tiền mệnh giá nhỏ');
    await expect(popup.locator('.entry').first()).toContainText('mệnh giá');
    await popup.reload();
    await expect(box(popup)).toBeVisible();
    await expect(box(popup)).toHaveValue('');
    await popup.close();
  });

  test('in a window of 320 pixels nothing scrolls sideways', async () => {
    const popup = await openPopup();
    await popup.setViewportSize({ width: 320, height: 400 });
    await box(popup).fill('tiền mệnh giá nhỏ');
    await popup.locator('.entry').first().click();
    await expect(popup.locator('.detail .fact')).toBeVisible();
    const over = await popup.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.popup, .popup-main')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(over).toEqual([0, 0, 0]);
    await popup.close();
  });

  test('axe finds nothing: at rest, with results, with an entry open, with nothing found', async () => {
    const popup = await openPopup();
    await expect(popup.locator('.entry').first()).toBeVisible();
    await expectNoViolations(popup);
    await box(popup).fill('tiền mệnh giá nhỏ');
    await expect(popup.locator('.entry mark').first()).toBeVisible();
    await expectNoViolations(popup);
    await popup.locator('.entry').first().click();
    await expect(popup.locator('.detail .fact')).toBeVisible();
    await expectNoViolations(popup);
    await box(popup).fill('zzzz qqqq xyzt');
    await expect(popup.locator('.next')).toBeVisible();
    await expectNoViolations(popup);
    await popup.close();
  });
});

test.describe('options', () => {
  test('a topic that is turned off stops marking at once, and marks again when turned on', async () => {
    const { page } = await openArticle(extension);
    const options = await extension.open('options.html');
    const economy = options.getByRole('checkbox', { name: /Kinh tế, giá cả/ });
    await economy.uncheck();
    await expect.poll(() => markCount(page)).toBe(1);
    await economy.check();
    await expect.poll(() => markCount(page)).toBe(2);
    await options.close();
    await page.close();
  });

  test('a site is turned off and on', async () => {
    const { page } = await openArticle(extension);
    const options = await extension.open('options.html');
    await options.locator('#sites summary').click();
    const site = options.getByRole('checkbox', { name: /VnExpress/ });
    await site.uncheck();
    await expect.poll(() => markCount(page)).toBe(0);
    await site.check();
    await expect.poll(() => markCount(page)).toBe(2);
    await options.close();
    await page.close();
  });

  test('the language changes at once, also in an open popup', async () => {
    const popup = await openPopup();
    const options = await extension.open('options.html');
    await options.getByRole('radio', { name: 'English' }).check();
    await expect(options.getByRole('heading', { name: 'Data sources' })).toBeVisible();
    await expect(options.locator('html')).toHaveAttribute('lang', 'en');
    await expect(popup.getByRole('heading', { name: 'Browse by topic' })).toBeAttached();
    await expectNoViolations(options);
    await options.getByRole('radio', { name: 'Tiếng Việt' }).check();
    await expect(options.getByRole('heading', { name: 'Danh mục', exact: true })).toBeVisible();
    await popup.close();
    await options.close();
  });

  test('says whose the data is, and that this build has nowhere to sync with', async () => {
    const options = await extension.open('options.html');
    await expect(options.locator('.feed')).toContainText('bộ khởi đầu, biên soạn từ báo chí');
    await options.getByRole('button', { name: 'Đồng bộ ngay' }).click();
    await expect(
      options.locator('#feeds').getByRole('status').filter({ hasText: 'bộ đi kèm' }),
    ).toBeVisible();
    await options.close();
  });

  test('at 320 pixels, and with every site shown, nothing scrolls sideways', async () => {
    const options = await extension.open('options.html');
    await options.setViewportSize({ width: 320, height: 700 });
    await options.locator('#sites summary').click();
    await expect(options.locator('.choice').last()).toBeVisible();
    const over = await options.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    await options.close();
  });

  test('axe finds nothing', async () => {
    const options = await extension.open('options.html');
    await options.locator('#sites summary').click();
    await expect(options.locator('.choice').first()).toBeVisible();
    await expectNoViolations(options);
    await options.close();
  });

  test('deletes everything after asking in place, by keyboard alone', async () => {
    const options = await extension.open('options.html');
    await options.getByRole('checkbox', { name: /Thực phẩm/ }).uncheck();
    await options.getByRole('button', { name: 'Xóa hết' }).focus();
    await options.keyboard.press('Enter');
    await expect(options.getByRole('button', { name: 'Thôi' })).toBeFocused();
    await options.keyboard.press('Enter');
    await expect(options.getByRole('button', { name: 'Xóa hết' })).toBeFocused();
    await options.keyboard.press('Enter');
    await expect(options.getByRole('button', { name: 'Thôi' })).toBeFocused();
    await options.keyboard.press('Shift+Tab');
    await options.keyboard.press('Enter');
    await expect(options.locator('.delete').getByRole('status')).toContainText('Đã xóa.');
    await expect(options.getByRole('checkbox', { name: /Thực phẩm/ })).toBeChecked();
    await expect(options.locator('.feed')).toContainText(/[1-9]\d* mục/);
    await options.close();
  });
});

test('nothing was asked of the network but the page itself', () => {
  const outside = extension.requests.filter(
    (url) => !/^(chrome-extension|data|blob):|^https:\/\/vnexpress\.net\//.test(url),
  );
  expect(outside).toEqual([]);
});

type Area = { set: (values: object) => Promise<void> };
type Chrome = { chrome: { storage: Record<'local' | 'session', Area> } };

/** The popup in a tab of its own, at the popup's size. */
async function openPopup(): Promise<Page> {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  return popup;
}

function box(popup: Page) {
  return popup.getByRole('textbox', { name: 'Tra một câu, một đường link' });
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
  ).toEqual([]);
}
