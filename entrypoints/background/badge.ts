// The count on the toolbar: how many entries are marked on a tab's page. Not a verdict, so its
// colour is that of ink.
import { browser } from 'wxt/browser';

/** Shows a tab's count; for none what stands for all tabs. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? null : count > 99 ? '99+' : String(count);
  await Promise.all([
    // `null`, which the types do not know, takes the tab's own text away.
    browser.action.setBadgeText({ tabId, text: text as string }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#4f4b44' }),
  ]);
}
