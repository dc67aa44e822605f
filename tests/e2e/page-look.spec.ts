// How marks look where: on light and dark ground, in forced colours, on paper.
import { type Browser, type Page, test } from 'playwright/test';
import { expect } from '../polling.ts';
import { openPage, painted, startBrowser } from './page-lab.ts';

const PATH = '/vi-du-100000.html';
const HTML = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>
  <style>body { background: #fff; color: #222 } .night { background: #111; color: #ddd }</style>
  <div itemprop="articleBody"><p>Nghe tin vỡ đê ở Đông Anh mà lo, hỏi ra mới biết là không có chuyện ấy đâu.</p>
  <p class="night">Chỗ này tối, và cũng kể chuyện cá sấu ở Hồ Tây cho vui thôi, đọc rồi quên đi nhé.</p></div>`;
const PHRASES = { flood: 'vỡ đê ở Đông Anh', crocodile: 'cá sấu ở Hồ Tây' };

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await openPage(browser, {
    url: `https://vnexpress.net${PATH}`,
    files: { [PATH]: HTML },
    phrases: PHRASES,
  });
  await page.addStyleTag({ path: 'entrypoints/resident/marks.css' });
  await expect.poll(inks).toHaveLength(2);
});
test.afterEach(() => page.close());

test('the page’s own text colour chooses the set, place by place', async () => {
  expect(await inks()).toEqual(['phrase-neutral', 'phrase-neutral-dark']);
});

test('a page that goes dark takes its marks with it', async () => {
  await page.evaluate(() => document.body.classList.add('night'));
  await expect.poll(inks).toEqual(['phrase-neutral-dark', 'phrase-neutral-dark']);
  await page.evaluate(() => document.body.classList.remove('night'));
  await expect.poll(inks).toEqual(['phrase-neutral', 'phrase-neutral-dark']);
});

test('in forced colours only what is sure is painted', async () => {
  await setTone('similar');
  expect((await inks()).every((ink) => ink.startsWith('phrase-similar'))).toBe(true);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(inks).toEqual([]);
  await setTone('neutral');
  await expect.poll(inks).toHaveLength(2);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('on paper there are no marks', async () => {
  const line = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('p') as Element, '::highlight(phrase-neutral)')
          .textDecorationLine,
    );
  expect(await line()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toBe('none');
});

test('each tone has its own rule on either ground', async () => {
  const rules = await page.evaluate(() => {
    const tones = ['repeats', 'neutral', 'similar', 'scam', 'notice', 'addressed', 'old', 'active'];
    return tones.flatMap((tone) =>
      [tone, `${tone}-dark`].map((name) => {
        const style = getComputedStyle(
          document.querySelector('p') as Element,
          `::highlight(phrase-${name})`,
        );
        return `${style.textDecoration} ${style.backgroundColor} ${style.textUnderlineOffset}`;
      }),
    );
  });
  expect(rules.every((rule) => rule.startsWith('underline'))).toBe(true);
  expect(new Set(rules).size).toBe(rules.length);
});

/** Has the page asked about again, with this tone in the answers. */
async function setTone(tone: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const answer = globalThis.answerMessage;
    globalThis.answerMessage = async (message) => {
      const reply = (await answer(message)) as { value: { tone: string }[][] | null };
      for (const match of reply.value?.flat() ?? []) match.tone = wanted;
      return reply;
    };
    await globalThis.tellPage({ type: 'rescan' });
  }, tone);
  await expect.poll(async () => (await inks()).join()).toContain(tone);
}

async function inks(): Promise<string[]> {
  return (await painted(page, 'p')).map(({ ink }) => ink);
}
