// The popup in Firefox: what stands on the page in front, and looking a claim up by keyboard.
import { cardShown } from './card.ts';
import { expect, ORIGIN, test } from './demo.ts';
import { markedWords } from './marks.ts';
import { openPopup, popupText, pressInPopup } from './popup.ts';

const ARTICLE = `${ORIGIN}/news/trang-nghiem-ngat-100004.html`;
const CLAIM = 'loại bỏ tiền mệnh giá từ 1.000 đến 5.000 đồng';

test('it lists what is marked on the page in front, and opens the card there', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', '#dismissed');
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  await openPopup(firefox, options);
  await expect.poll(() => popupText(options)).toContain('Trên trang này');
  await pressInPopup(firefox, options, CLAIM);
  await cardShown(page);
  await expect.poll(() => popupText(options)).toBe('');
});

test('a claim is looked up without diacritics, opened, copied and left by keyboard', async ({
  firefox,
}) => {
  const popup = await firefox.open('popup.html', '.search .field');
  await popup.bringToFront();
  await popup.type('.search .field', 'loai bo tien menh gia nho');
  await popup.waitForSelector('.entry mark');
  expect(await popup.$eval('.entry', (entry) => entry.textContent)).toContain('mệnh giá');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.detail .fact');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('.detail', { hidden: true });
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await popup.waitForSelector('.said');
  await expect
    .poll(() => popup.$eval('.said', (said) => said.textContent))
    .toContain('Đã sao chép, có kèm nguồn.');
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\n\nNguồn: .+: https:\/\/\S+$/);
});
