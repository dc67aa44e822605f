import { beforeAll, expect, test } from 'vitest';
import { compileIndex, type LookUpIndex, openIndex } from '../../../../lib/claims/claim-index.ts';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { readClaims } from '../../../../scripts/entry-rows.ts';
import { labelledPosts } from '../../../../scripts/labelled-texts.ts';
import { withLastI, withTonesMoved } from '../../../../scripts/other-spellings.ts';

const FILES = [
  ...['labelled/posts', 'labelled/near-misses', 'labelled/stance', 'eval/hard-negatives'],
  ...['unseen/posts', 'unseen/near-misses', 'unseen/refutes', 'unseen/headlines'],
];
const texts = FILES.flatMap((name) => labelledPosts(`${name}.jsonl`)).map(({ text }) => text);

let index: LookUpIndex;
beforeAll(() => {
  index = openIndex(compileIndex(readClaims(undefined))) as LookUpIndex;
});

const matchesOf = (text: string) => matchPassage(index, { text, links: [] });

test.each([
  ['a last i for a y', withLastI],
  ['the tone on the other vowel', withTonesMoved],
])('All that is said of a text is the same with %s', (_, rewrite) => {
  const changed = texts
    .map((text) => text.normalize('NFC'))
    .filter((text) => rewrite(text) !== text);
  expect(changed.length).toBeGreaterThan(100);
  for (const text of changed) expect(matchesOf(rewrite(text)), text).toEqual(matchesOf(text));
});
