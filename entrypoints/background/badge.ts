// The count on the toolbar: how many entries are marked on a tab's page. Not a verdict, so its
// colour is that of ink.
import { browser } from 'wxt/browser';

/** Shows a tab's count; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#4f4b44' }),
  ]);
}
