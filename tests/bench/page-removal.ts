// What taking marked posts out of a page costs, as a feed does all the time: live ranges would make
// every removal look at each of them.
import { type Feed, feedPage, listedPhrases } from './page-feed.ts';

const POSTS = 2000;

/** Milliseconds, on a processor slowed four times, for removing the posts one by one; and how many marks there were. */
export async function measureRemoval(feed: Feed): Promise<{ ms: number; marks: number }> {
  const phrases = listedPhrases();
  const posts = Array.from(
    { length: POSTS },
    (_, at) =>
      `<div class="post"><div data-ad-rendering-role="story_message">Bài ${at}: nghe nói ${phrases[at % phrases.length]}.</div></div>`,
  );
  const body = `<!doctype html><meta charset="utf-8"><body><main>${posts.join('')}</main>`;
  const page = await feedPage(feed, 0, body);
  const marks = await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const ms = await page.evaluate(async () => {
    const start = performance.now();
    for (const post of document.querySelectorAll('.post')) post.remove();
    // What watches the page is told before the next task.
    await Promise.resolve();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  await page.close();
  return { ms, marks };
}
