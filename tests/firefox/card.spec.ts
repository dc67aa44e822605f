// The card in Firefox: opened by click and by keyboard, read, copied from, dismissed.
import type { Page } from 'puppeteer-core';
import { LAYOUTS, PLACES } from '../fixtures/pages/news/layouts.ts';
import { cardShown, inCard, pressInCard } from './card.ts';
import { expect, ORIGIN, test } from './demo.ts';
import { KEYS } from './firefox.ts';
import { clickMark, markedWords } from './marks.ts';

const [layout] = LAYOUTS;
/** An article at its own address, without https. */
const NEWS = `http://${layout?.site}${layout?.path}`;
/** An article under the strictest policy, with one mark. */
const ARTICLE = `${ORIGIN}/news/trang-nghiem-ngat-100004.html`;
const WORDS = 'loại bỏ tiền mệnh giá 1.000';

test('a click on marked words opens the card: what travels, what is so, who says so, the source', async ({
  firefox,
}) => {
  const page = await firefox.visit(ARTICLE);
  const errors = errorsOf(page);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await clickMark(page, WORDS);
  await cardShown(page);
  expect(await inCard(page, '.card-body')).toContain('theo');
  expect(await inCard(page, '.card-body')).toContain(WORDS);
  const source = await page.$('>>> .card a.source');
  expect(await source?.evaluate((link) => link.getAttribute('href'))).toMatch(/^https:/);
  expect(await source?.evaluate((link) => link.getAttribute('rel'))).toContain('noreferrer');
  const look = await page.$eval('>>> .card .fact', (fact) => {
    const { color, fontSize, display } = getComputedStyle(fact);
    return { color, fontSize, display };
  });
  expect(look).toEqual({ color: 'rgb(35, 34, 31)', fontSize: '16px', display: 'block' });
  expect(errors).toEqual([]);
});

test('by keyboard alone: the shortcut opens the card, Tab goes round in it, Escape gives the focus back', async ({
  firefox,
}) => {
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await page.focus('header a');
  await firefox.press(KEYS.alt, KEYS.period);
  await cardShown(page);
  const seen: string[] = [];
  for (let at = 0; at < 12; at++) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
  }
  expect(seen).toEqual(expect.arrayContaining(['Sao chép đính chính', 'Không liên quan', 'Đóng']));
  expect(seen).not.toContain('');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$('>>> .card')).toBe(null);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('copying brings the source and the date along', async ({ firefox }) => {
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await clickMark(page, WORDS);
  await pressInCard(page, 'Sao chép đính chính');
  await expect.poll(() => inCard(page, '[role="status"]')).toContain('Đã sao chép, có kèm nguồn.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\n\nNguồn: .+, (\d\d\/)?(\d\d\/)?\d{4}: https:\/\/\S+$/);
});

test('where a page has no clipboard, being without https, the text is there to be copied by hand', async ({
  firefox,
}) => {
  const { words } = PLACES.comment;
  const page = await firefox.visit(NEWS);
  await expect.poll(() => markedWords(page)).toContain(words);
  await clickMark(page, words);
  await pressInCard(page, 'Sao chép đính chính');
  await expect.poll(() => inCard(page, '[role="status"]')).not.toBe('');
  const field = await page.$('>>> .card textarea');
  expect(await field?.evaluate((box) => box.value)).toContain('Nguồn: ');
});

test('a mark that was dismissed stays away, until the options bring it back', async ({
  firefox,
}) => {
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await clickMark(page, WORDS);
  await pressInCard(page, 'Không liên quan');
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.reload();
  const options = await firefox.open('options.html', '#dismissed');
  await expect.poll(() => options.$eval('#dismissed', (list) => list.textContent)).toContain(WORDS);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await markedWords(page)).toEqual([]);
  await options.bringToFront();
  await options.locator('#dismissed ::-p-text(Hiện lại)').click();
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
});

/** The name of what has the focus inside the card; `''` where that is nothing. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
