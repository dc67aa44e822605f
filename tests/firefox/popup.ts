// The toolbar's popup over the page in front. It is no tab, so BiDi does not see it: it is read
// through another page of the extension, and keys go to it through the browser's window.
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { expect } from './demo.ts';
import { type Firefox, KEYS } from './firefox.ts';

/** In an extension page. */
declare const browser: typeof Browser;

/** Opens it and waits until it says something. */
export async function openPopup(firefox: Firefox, extensionPage: Page): Promise<void> {
  await firefox.openPopup();
  await expect.poll(() => popupText(extensionPage)).not.toBe('');
}

/** What stands in it; `''` while it is closed. */
export function popupText(extensionPage: Page): Promise<string> {
  return extensionPage.evaluate(() => {
    const [popup] = browser.extension.getViews({ type: 'popup' }) as (typeof window)[];
    return popup?.document.body.textContent ?? '';
  });
}

/** Moves the focus to a button by its words, and presses it. */
export async function pressInPopup(
  firefox: Firefox,
  extensionPage: Page,
  label: string,
): Promise<void> {
  await extensionPage.evaluate((words) => {
    const [popup] = browser.extension.getViews({ type: 'popup' }) as (typeof window)[];
    const buttons = [...(popup?.document.querySelectorAll('button') ?? [])];
    const button = buttons.find((one) => one.textContent?.includes(words));
    if (!button) throw new Error(`no button says ${words}`);
    button.focus();
  }, label);
  await firefox.press(KEYS.enter);
}
