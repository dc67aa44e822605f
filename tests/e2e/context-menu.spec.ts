// "Đối chiếu câu này" on selected words: they wait in memory-only storage, and the popup takes them.
import type { browser } from 'wxt/browser';
import { expect, test } from './extension.ts';

/** In the worker. */
declare const chrome: typeof browser & {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
};

test('selected words are looked up in a popup of its own where the toolbar’s cannot open, once', async ({
  extension,
}) => {
  const opened = extension.context.waitForEvent('page');
  await extension.worker.evaluate(() => {
    // Whether the toolbar's popup opens depends on the window's focus, which a test does not have.
    chrome.action.openPopup = () => Promise.reject(new Error('no window is focused'));
    const info = { menuItemId: 'look-up-selection', selectionText: ' loại bỏ tiền mệnh giá nhỏ ' };
    chrome.contextMenus.onClicked.dispatch(info, {});
  });
  const popup = await opened;
  const box = popup.getByRole('textbox').or(popup.getByRole('searchbox')).first();
  await expect(box).toHaveValue('loại bỏ tiền mệnh giá nhỏ');
  await expect(popup.locator('.entry').first()).toContainText('mệnh giá');
  const pending = await extension.worker.evaluate(async () =>
    Object.keys(await chrome.storage.session.get('pending-look-up')),
  );
  expect(pending).toEqual([]);
  await popup.reload();
  await expect(box).toHaveValue('');
});

for (const [where, incognito, kept] of [
  ['an ordinary', false, { 'recent-look-ups': { version: 1, queries: ['tiền mệnh giá nhỏ'] } }],
  ['a private', true, {}],
] as const) {
  test(`words selected in ${where} window are ${incognito ? 'not ' : ''}remembered, also in a popup of its own`, async ({
    extension,
  }) => {
    const opened = extension.context.waitForEvent('page');
    await extension.worker.evaluate((isPrivate) => {
      chrome.action.openPopup = () => Promise.reject(new Error('no window is focused'));
      const info = { menuItemId: 'look-up-selection', selectionText: 'tiền mệnh giá nhỏ' };
      chrome.contextMenus.onClicked.dispatch(info, { incognito: isPrivate });
    }, incognito);
    const popup = await opened;
    await popup.locator('.results .entry').first().click();
    await expect(popup.locator('.detail .fact')).toBeVisible();
    await popup.waitForTimeout(500);
    const stored = () =>
      extension.worker.evaluate(() => chrome.storage.local.get('recent-look-ups'));
    expect(await stored()).toEqual(kept);
  });
}
