// An article in which something never stands still, as a clock or a ticker: it is not asked about at
// every step of it, and what its other words are marked with stays.
import { expect, test } from 'playwright/test';
import { openPage, painted, startBrowser } from './page-lab.ts';

const WORDS = 'đóng cầu Ví Dụ bảy ngày';
const EVERY_MS = 500;

test('an article with a ticker is asked about now and then, not with every step', async () => {
  const browser = await startBrowser();
  const path = '/bai-vi-du-100001.htm';
  const page = await openPage(browser, {
    url: `https://vnexpress.net${path}`,
    files: {
      [path]: `<!doctype html><html lang="vi"><body><h1>Một bài ví dụ</h1>
        <div class="fck_detail"><p id="clock">0</p>
        <p data-post="one">${'Đây là một đoạn văn ví dụ cho dài. '.repeat(8)} ${WORDS}.</p></div>`,
    },
    phrases: { 'cau-vi-du': WORDS },
  });
  const marked = async () => (await painted(page, 'p')).map(({ words }) => words);
  await expect.poll(marked).toEqual([WORDS]);
  const { asked, took } = await page.evaluate(async () => {
    const clock = document.getElementById('clock') as HTMLElement;
    const before = globalThis.sent.length;
    const start = performance.now();
    for (let step = 1; step <= 120; step++) {
      clock.textContent = `${step} giây`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return { asked: globalThis.sent.length - before, took: performance.now() - start };
  });
  // However slow the machine: never oftener than this, give or take the first and the last.
  expect(asked).toBeLessThanOrEqual(took / EVERY_MS + 2);
  expect(await marked()).toEqual([WORDS]);
  await expect
    .poll(() => page.evaluate(() => globalThis.sent.at(-1)?.passages?.[0]?.text))
    .toContain('120 giây');
  expect(await marked()).toEqual([WORDS]);
  await browser.close();
});
