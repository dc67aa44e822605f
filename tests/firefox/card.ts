// The card in a page in Firefox. It is asked for again and again: Puppeteer's own waiting hears of
// changes in the document alone, and what the card shows comes into its shadow root.

import { expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';

/** The words of an element of the card; `''` while it is not there. */
export async function inCard(page: Page, selector: string): Promise<string> {
  const found = await page.$(`>>> .card ${selector}`);
  return (await found?.evaluate((element) => element.textContent)) ?? '';
}

/** Waits until the card says what is so. */
export async function cardShown(page: Page): Promise<void> {
  await expect.poll(() => inCard(page, '.fact')).not.toBe('');
}

/** Presses a button of the card by its words, once the card is there. */
export async function pressInCard(page: Page, label: string): Promise<void> {
  await cardShown(page);
  await page.locator(`>>> .card ::-p-text(${label})`).click();
}
