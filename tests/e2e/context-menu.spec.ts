// "Đối chiếu câu này" on selected words: they wait in memory-only storage, and the popup takes them.
import type { browser } from 'wxt/browser';
import { expect, test } from './extension.ts';

/** In the worker. */
declare const chrome: typeof browser & {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
};

test('selected words are looked up in the popup, once', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('about:blank');
  await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const info = { menuItemId: 'look-up-selection', selectionText: ' loại bỏ tiền mệnh giá nhỏ ' };
    chrome.contextMenus.onClicked.dispatch(info, tab ?? {});
  });
  const pending = () =>
    extension.worker.evaluate(async () => (await chrome.storage.session.get())['pending-look-up']);
  // The toolbar's popup may have taken them already; a popup in a tab takes them the same way.
  await expect.poll(async () => (await pending()) ?? 'taken').toMatch(/^(loại bỏ|taken)/);
  await extension.worker.evaluate(() =>
    chrome.storage.session.set({ 'pending-look-up': 'loại bỏ tiền mệnh giá nhỏ' }),
  );
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('searchbox').or(popup.getByRole('textbox')).first()).toHaveValue(
    'loại bỏ tiền mệnh giá nhỏ',
  );
  await expect(popup.locator('.entry').first()).toContainText('mệnh giá');
  expect(await pending()).toBe(undefined);
  await popup.reload();
  await expect(popup.getByRole('searchbox').or(popup.getByRole('textbox')).first()).toHaveValue('');
});
