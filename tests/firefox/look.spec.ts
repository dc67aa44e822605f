// How texts are set in Firefox, which has other means for it than Chromium.
import type { Page } from 'puppeteer-core';
import { inCard, pressInCard } from './card.ts';
import { expect, ORIGIN, test } from './demo.ts';
import { clickMark, markedWords } from './marks.ts';

const ARTICLE = `${ORIGIN}/news/trang-nghiem-ngat-100004.html`;
const WORDS = 'loại bỏ tiền mệnh giá 1.000';

test('no syllable stands alone on the last line: in the card, in the options', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', '#topics li');
  await options.bringToFront();
  expect(await loneEnds(options, 'h2, p, small')).toEqual([]);
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await clickMark(page, WORDS);
  await pressInCard(page, 'Sao chép đính chính');
  await expect.poll(() => inCard(page, '[role="status"]')).toContain('Đã sao chép');
  // What ends in a date is set as it comes.
  expect(await loneEnds(page, '.lead, .claim, .fact, .done')).toEqual([]);
});

/** The texts of more than one line, in the page or its card, whose last line is one word. */
function loneEnds(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selected) => {
    const root = document.querySelector('html > div')?.shadowRoot ?? document;
    const tops = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          found.push(range.getBoundingClientRect().top);
        }
      }
      return found;
    };
    return [...root.querySelectorAll(selected)].flatMap((element) => {
      const [last = 0, before = last] = tops(element).reverse();
      return last > before + 8 ? (element.textContent ?? '') : [];
    });
  }, selector);
}
