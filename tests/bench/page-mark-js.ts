// mark.js beside us on the same posts: it with 100 phrases, we with 10,000 entries.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import type { IndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { matchPassage } from '../../lib/claims/matching/match.ts';
import { type Feed, feedPage, listedPhrases } from './page-feed.ts';
import { startProfile } from './page-scroll.ts';

const POSTS = 500;
const ENTRIES = 10_000;
const SYLLABLES =
  'nhà nước sông làng chợ phiên mưa nắng đường phố trường học bệnh viện xe tàu ruộng vườn cầu đê ngân hàng tiền vàng điện gạo muối cá tôm'.split(
    ' ',
  );

/** Times for all the posts, in milliseconds, and in how many of them either marked something. */
export async function measureMarkJs(feed: Feed): Promise<{
  posts: number;
  markJsMs: number;
  /** A bare walk over the same text nodes. */
  walkMs: number;
  ourPageMs: number;
  ourMatchMs: number;
  ourPosts: number;
  markJsPosts: number;
}> {
  const random = seeded(5);
  const phrase = () =>
    Array.from({ length: 4 + random(6) }, () => SYLLABLES[random(SYLLABLES.length)]).join(' ');
  const phrases = [
    ...listedPhrases().slice(0, 100),
    ...Array.from({ length: ENTRIES - 100 }, phrase),
  ];
  const texts = Array.from(
    { length: POSTS },
    (_, at) => `${Array.from({ length: 8 }, phrase).join(', ')} ${at} ${phrases[at % 100]}`,
  );
  const posts = texts.map(
    (text) =>
      `<div class="post"><div data-ad-rendering-role="story_message">${text
        .split(', ')
        .map((line) => `<div dir="auto"><span>${line.slice(0, 9)}</span>${line.slice(9)}</div>`)
        .join('')}</div></div>`,
  );
  const body = `<!doctype html><meta charset="utf-8"><body><main>${posts.join('')}</main>`;

  const page = await feedPage(feed, 0, body);
  const session = await page.context().newCDPSession(page);
  const profile = await startProfile(session, feed);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const { ourMs: ourPageMs } = await profile.stop();
  const ourPosts = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [
      ...(highlight as unknown as Set<StaticRange>),
    ]);
    return new Set(
      ranges.map(({ startContainer }) => startContainer.parentElement?.closest('.post')),
    ).size;
  });
  const walkMs = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let units = 0;
    while (walker.nextNode()) units += (walker.currentNode as Text).data.length;
    return units > 0 ? performance.now() - start : Number.NaN;
  });
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8'),
  );
  const markJsMs = await page.evaluate(
    (words) => {
      const { Mark } = globalThis as unknown as {
        Mark: new (scope: Element | null) => { mark: (words: string[], options: object) => void };
      };
      const start = performance.now();
      new Mark(document.querySelector('main')).mark(words, {
        separateWordSearch: false,
        acrossElements: true,
      });
      return performance.now() - start;
    },
    phrases.slice(0, 100),
  );
  const markJsPosts = await page.locator('.post:has(mark)').count();
  await page.close();

  const index = openIndex(compileIndex(phrases.map(toClaim)));
  if (!index) throw new Error('the index does not open');
  const match = () => {
    const start = performance.now();
    for (const text of texts) matchPassage(index, { text, links: [] });
    return performance.now() - start;
  };
  match();
  return { posts: POSTS, markJsMs, walkMs, ourPageMs, ourMatchMs: match(), ourPosts, markJsPosts };
}

function toClaim(phrase: string, at: number): IndexedClaim {
  const key = `bench/${at}` as const;
  const empty = {
    summary: '',
    claimEn: '',
    concepts: [],
    appearances: [],
    sources: [],
    channel: null,
    reviewed: null,
  };
  return { key, kind: 'rebuttal', claim: phrase, phrases: [phrase], ...empty };
}

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}
