import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchPage } from '../../../entrypoints/background/page-matches.ts';
import { addDismissal, MOST_UNITS } from '../../../lib/dismissals.ts';
import { rebuttal } from '../claims/invented-entries.ts';
import { key, knowledgeOf } from './one-entry.ts';

const knowledge = knowledgeOf(
  rebuttal({
    phrases: ['cầu Ví Dụ đã sập'],
    appearances: ['https://example.org/bai/1', 'https://example.org/bai/2'],
  }),
);
const page = 'https://www.facebook.com/groups/1';
const BAI = 'https://example.org/bai/1';
const behind = (mark: string) =>
  `https://l.facebook.com/l.php?u=${encodeURIComponent(`${BAI}?fbclid=${mark}`)}&h=${mark}`;

type Said = { text?: string; links?: string[] };
const link = (...links: string[]): Said => ({ links });
const words = (text: string): Said => ({ text });

/** The words of the page that are marked, cut as the card cuts them. */
async function marked({ text = '', links = [] }: Said): Promise<string[]> {
  const passages = [{ text, links }];
  const [matches = []] = await matchPage(knowledge, { type: 'match', page, passages }, true);
  return matches.map(({ start, end, link }) =>
    (link === null ? text.slice(start ?? 0, end ?? 0) : (links[link] ?? '')).slice(0, MOST_UNITS),
  );
}

beforeEach(() => fakeBrowser.reset());

test.each<[name: string, dismissed: Said, again: Said, count: number]>([
  ['words, in capitals', words('cầu Ví Dụ đã sập'), words('CẦU VÍ DỤ ĐÃ SẬP!'), 0],
  [
    'words that are longer than what is kept of them',
    words(`cầu Ví${' '.repeat(1200)}Dụ đã sập`),
    words(`cầu Ví${' '.repeat(1200)}Dụ đã sập`),
    0,
  ],
  ['a link to which the site adds anew', link(`${BAI}?fbclid=mot`), link(`${BAI}?fbclid=hai`), 0],
  ['a link that leads over the site', link(behind('mot')), link(behind('hai')), 0],
  [
    'a link of more letters than are kept',
    link(behind('a'.repeat(2000))),
    link(behind('b'.repeat(2000))),
    0,
  ],
  ['another page is marked all the same', link(BAI), link('https://example.org/bai/2'), 1],
])('what was dismissed is not marked again: %s', async (_, dismissed, again, count) => {
  const [first = ''] = await marked(dismissed);
  expect(first).not.toBe('');
  await addDismissal({ key, words: first, at: 1 }, true);
  expect(await marked(again)).toHaveLength(count);
});
