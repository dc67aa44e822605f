// Firefox lets the reader decide which sites an extension may read: what the popup says where they
// are withheld, and how it asks for them.
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { LAYOUTS, PLACES } from '../fixtures/pages/news/layouts.ts';
import { expect, test } from './demo.ts';
import { markedWords } from './marks.ts';
import { openPopup, popupText, pressInPopup } from './popup.ts';

/** In an extension page. */
declare const browser: typeof Browser;

const { words: WORDS } = PLACES.title;
/** A newspaper that is not listed. */
const OWN = 'bao-a.example.org';

test('where no site may be read the popup says so and asks on a click; then open pages are read at once', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', '#dismissed');
  await takeBack(options, '*');
  const waiting = await firefox.visit(article(1));
  const page = await firefox.visit(article(0));
  await openPopup(firefox, options);
  await expect.poll(() => popupText(options)).toContain('Chưa được tự đọc trang nào');
  expect(await popupText(options)).toMatch(/Facebook, VnExpress, Tuổi Trẻ và \d+ trang khác/);
  await pressInPopup(firefox, options, 'Cho phép đọc');
  await firefox.allow();
  await expect.poll(() => markedWords(page)).toContain(WORDS);
  await waiting.bringToFront();
  await expect.poll(() => markedWords(waiting)).toContain(WORDS);
  const { origins } = await options.evaluate(() => browser.permissions.getAll());
  expect(origins).toContain('*://*.facebook.com/*');
});

test('where one site is withheld the others are read; opening the popup reads it once, and it asks for that one', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', '#dismissed');
  await takeBack(options, 'vnexpress');
  const other = await firefox.visit(article(1));
  await expect.poll(() => markedWords(other)).toContain(WORDS);
  const page = await firefox.visit(article(0));
  expect(await markedWords(page)).toEqual([]);
  await openPopup(firefox, options);
  await expect.poll(() => popupText(options)).toContain('Còn 1 trang chưa được tự đọc');
  // Firefox lets an extension into the page on which its button was pressed.
  await expect.poll(() => markedWords(page)).toContain(WORDS);
  await expect.poll(() => popupText(options)).toContain('Trên trang này');
  await pressInPopup(firefox, options, 'Cho phép đọc 1 trang');
  await firefox.allow();
  await expect
    .poll(() => options.evaluate(() => browser.permissions.getAll()))
    .toMatchObject({
      origins: expect.arrayContaining(['*://*.vnexpress.net/*']),
    });
  await page.reload();
  await expect.poll(() => markedWords(page)).toContain(WORDS);
});

test('where a site’s leave is taken back its open pages are let go at once, those of others not', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', '#dismissed');
  const other = await firefox.visit(article(1));
  await expect.poll(() => markedWords(other)).toContain(WORDS);
  const page = await firefox.visit(article(0));
  await expect.poll(() => markedWords(page)).toContain(WORDS);
  await takeBack(options, 'vnexpress');
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('h1')?.append(' Thêm vài chữ.'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await markedWords(page)).toEqual([]);
  expect(await markedWords(other)).toContain(WORDS);
});

test('a site of the reader’s own is asked for in the options, let go when its leave is taken back, and had again', async ({
  firefox,
}) => {
  const own = LAYOUTS.findIndex(({ site }) => site === OWN);
  const page = await firefox.visit(article(own));
  const options = await firefox.open('options.html', '#dismissed');
  await options.bringToFront();
  await options.type('#sites form input', OWN);
  await options.locator('#sites form button').click();
  await firefox.allow();
  await expect.poll(() => sitesText(options)).toContain(`Đã thêm ${OWN}.`);
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toContain(WORDS);

  await takeBack(options, OWN);
  await expect.poll(() => markedWords(page)).toEqual([]);
  await options.bringToFront();
  await expect.poll(() => sitesText(options)).toContain('Trình duyệt chưa cho đọc trang này.');
  await options.locator('#sites .side .outline').click();
  await firefox.allow();
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toContain(WORDS);

  await options.bringToFront();
  await options.locator(`#sites [aria-label="Gỡ ${OWN}"]`).click();
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toEqual([]);
  const allowed = () =>
    options.evaluate(async () => (await browser.permissions.getAll()).origins?.join());
  // The marks go first.
  await expect.poll(allowed).not.toContain(OWN);
});

/** An article of one of the synthetic newspapers. */
function article(at: number): string {
  const layout = LAYOUTS[at];
  if (!layout) throw new Error('no layout');
  return `http://${layout.site}${layout.path}`;
}

/** Takes the leave for sites whose pattern contains this back, as the reader can in about:addons. */
async function takeBack(options: Page, part: string): Promise<void> {
  const isDone = await options.evaluate(async (name) => {
    const { origins = [] } = await browser.permissions.getAll();
    const taken = origins.filter((one) => one.startsWith('*') && one.includes(name));
    return browser.permissions.remove({ origins: taken });
  }, part);
  expect(isDone).toBe(true);
}

function sitesText(options: Page): Promise<string> {
  return options.$eval('#sites', (sites) => sites.textContent ?? '');
}
