// A change that cannot be written, as on a disk that is full: it is said, and what was chosen before
// still shows.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { type Extension, expect, test } from './extension.ts';
import { markCount, openArticle, startFace } from './face-lab.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const FAILED = 'Chưa lưu được thay đổi';

let extension: Extension;
test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());

for (const [what, control, change, before] of [
  [
    'a topic',
    (page) => page.getByRole('checkbox', { name: /Thực phẩm/ }),
    (box) => box.click(),
    (box) => expect(box).toBeChecked(),
  ],
  [
    'a site',
    (page) => page.getByRole('checkbox', { name: /Facebook/ }),
    (box) => box.click(),
    (box) => expect(box).toBeChecked(),
  ],
  [
    'the look of marks',
    (page) => page.getByRole('radio', { name: /tô nhẹ/ }),
    (chosen) =>
      chosen
        .page()
        .getByRole('radio', { name: /Chỉ gạch chân/ })
        .click(),
    (chosen) => expect(chosen).toBeChecked(),
  ],
  [
    'how old marks may be',
    (page) => page.getByRole('combobox', { name: /Tin bị bác bỏ/ }),
    (list) => list.selectOption({ label: '3 tháng gần đây' }),
    (list) => expect(list.locator('option:checked')).toHaveText('Bất cứ lúc nào'),
  ],
  [
    'the language',
    (page) => page.getByRole('radio', { name: 'Tiếng Việt' }),
    (chosen) => chosen.page().getByRole('radio', { name: 'English' }).click(),
    (chosen) => expect(chosen).toBeChecked(),
  ],
] as [
  string,
  (page: Page) => Locator,
  (control: Locator) => Promise<unknown>,
  (control: Locator) => Promise<void>,
][]) {
  test(`${what} that cannot be written is said not to be, and stands as before`, async () => {
    const options = await extension.open('options.html');
    const chosen = control(options);
    await before(chosen);
    await refuseToKeep(options);
    await change(chosen);
    await expect(options.getByRole('alert')).toContainText(FAILED);
    await expect(options.getByRole('alert')).toBeInViewport();
    await before(chosen);
    const { violations } = await new AxeBuilder({ page: options }).analyze();
    expect(violations).toEqual([]);
    await keepAgain(options);
    await options.getByRole('checkbox', { name: /Môi trường/ }).click();
    await expect(options.locator('.not-saved')).toBeEmpty();
    await options.getByRole('checkbox', { name: /Môi trường/ }).click();
    await options.close();
  });
}

test('a topic of the first page that cannot be kept is said not to be, and stands as before', async () => {
  const welcome = await extension.open('welcome.html');
  const topic = welcome.getByRole('checkbox', { name: /Thực phẩm/ });
  await expect(topic).toBeChecked();
  await refuseToKeep(welcome);
  await topic.click();
  await expect(welcome.getByRole('alert')).toContainText(FAILED);
  await expect(welcome.getByRole('alert')).toBeInViewport();
  await expect(topic).toBeChecked();
  await welcome.close();
});

test('a site that cannot be paused from the popup is said not to be', async () => {
  const { page } = await openArticle(extension);
  const popup = await extension.open('popup.html');
  await page.bringToFront();
  await popup.reload();
  const pause = popup.getByRole('button', { name: 'Tạm dừng ở trang này' });
  await pause.waitFor();
  await refuseToKeep(popup);
  await pause.click();
  await expect(popup.locator('.popup-foot')).toContainText(FAILED);
  expect(await markCount(page)).toBe(2);
  await popup.close();
  await page.close();
});

type Kept = typeof globalThis & { keep?: typeof chrome.storage.local.set };

function refuseToKeep(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as Kept).keep = chrome.storage.local.set.bind(chrome.storage.local);
    chrome.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
  });
}

function keepAgain(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { keep } = globalThis as Kept;
    if (keep) chrome.storage.local.set = keep;
  });
}
