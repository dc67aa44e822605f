// Whether the popup stands over a private window. The extension's own word for it is not enough: where
// the browser runs one popup for all windows, as Chromium does, that is always "no".
import { browser } from 'wxt/browser';
import { readPending } from '../../lib/pending-look-up.ts';

/** `true` also where nobody can tell: then less is kept than could be. */
export async function isOverPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const [[tab], pending] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    // Words selected in a private window may come to a popup that has a window of its own.
    readPending(),
  ]);
  return pending?.isPrivate === true || tab?.incognito !== false;
}
