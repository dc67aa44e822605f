// What is marked in a picture by the words that its site read in it.
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchPage } from '../../../entrypoints/background/page-matches.ts';
import { rebuttal } from '../claims/invented-entries.ts';
import { knowledgeOf } from './one-entry.ts';

const knowledge = knowledgeOf(
  rebuttal({ topic: 'government', phrases: ['sẽ đóng cầu Ví Dụ bảy ngày'] }),
);

/** The tones of what is marked, in a text or, behind what is written over it, in a picture. */
async function tones(over: string, words?: string): Promise<string[]> {
  const passage =
    words === undefined
      ? { text: over, links: [] }
      : { text: `${over}\n${words}`, links: [], wordsAt: over.length + 1 };
  const page = 'https://www.facebook.com/groups/1';
  const request = { type: 'match', page, passages: [passage] } as const;
  const [matches = []] = await matchPage(knowledge, { ...request, passages: [passage] }, true);
  return matches.map(({ tone }) => tone);
}

beforeEach(() => fakeBrowser.reset());

const RUMOUR = 'Cả nhà ơi chuyển đi ngay, sẽ đóng cầu Ví Dụ bảy ngày đó, tin nội bộ nha mọi người!';

test.each<[name: string, over: string, words: string | undefined, tones: string[]]>([
  ['a text that passes it on', RUMOUR, undefined, ['repeats']],
  ['a picture that does is never shown as repeating', '', RUMOUR, ['neutral']],
  ['nor under a text of other things', 'Chuyện này sao mọi người', RUMOUR, ['neutral']],
  [
    'a picture under a text that says it is false',
    'Tin này là tin giả, đã bị bác bỏ.',
    RUMOUR,
    ['addressed'],
  ],
  ['a picture with a stamp on it', '', `TIN GIẢ ${RUMOUR}`, ['addressed']],
  ['a text over a picture of something else', RUMOUR, 'KHAI TRƯƠNG HỒNG PHÁT', []],
])('%s', async (_, over, words, expected) => expect(await tones(over, words)).toEqual(expected));
