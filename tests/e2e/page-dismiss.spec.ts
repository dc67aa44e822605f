// A mark is dismissed at the very moment when the words of another change.
import { expect, test } from 'playwright/test';
import { openPage, painted, startBrowser } from './page-lab.ts';

type Shown = { pages: { words: string }[]; onDismiss: (page: object) => void };
declare global {
  var lastShown: Shown;
}

const FIRST = 'đóng cầu Ví Dụ bảy ngày';
const OTHER = 'vỡ đê Ví Dụ đêm qua';

test('what no longer says what it was marked for is not painted again by a dismissal', async () => {
  const browser = await startBrowser();
  const post = (text: string) =>
    `<div data-ad-rendering-role="story_message"><p data-post="one">${text}</p></div>`;
  const page = await openPage(browser, {
    url: 'https://www.facebook.com/groups/1',
    files: {
      '/groups/1': `<!doctype html><body><main>${post(`Nghe nói ${FIRST} rồi.`)}${post(`Có tin ${OTHER} đấy.`)}</main>`,
    },
    phrases: { cau: FIRST, de: OTHER },
  });
  const words = async () => (await painted(page, 'p')).map((one) => one.words);
  await expect.poll(words).toEqual([FIRST, OTHER]);
  await page.evaluate(() => {
    const open = (request: Shown) => {
      globalThis.lastShown = request;
    };
    Object.assign(globalThis, { [Symbol.for('card-door')]: { open, close() {} } });
    return globalThis.tellPage({ type: 'open-match', key: 'built-in/cau' });
  });
  await page.waitForFunction(() => globalThis.lastShown?.pages[0]);
  const after = await page.evaluate(async () => {
    const other = document.querySelectorAll('p')[1]?.firstChild as Text;
    other.data = 'Không có gì xảy ra cả, mọi người cứ yên tâm nhé.';
    // The page's observers hear of it before anything else runs.
    await Promise.resolve();
    const [first] = globalThis.lastShown.pages;
    globalThis.lastShown.onDismiss(first as object);
    return [...CSS.highlights].flatMap(([, ranges]) =>
      [...(ranges as unknown as Set<StaticRange>)].map(
        ({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    );
  });
  expect(after).toEqual([]);
  await browser.close();
});
