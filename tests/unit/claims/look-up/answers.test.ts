import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, leastOf } from '../../../../lib/claims/look-up/answers.ts';
import { addUp } from '../../../../lib/claims/look-up/term-scores.ts';
import { lookUpWords } from '../../../../lib/claims/terms/look-up-words.ts';
import { readTerms } from '../../../../lib/claims/terms/terms.ts';
import { runs } from '../../../runs.ts';
import { claim, indexOf, starterEntries, starterIndex } from '../starter-index.ts';

const index = indexOf([claim('mot'), claim('hai'), claim('ba')]);
const few = { syllables: 5, words: 5, isMarked: false, unknown: 0, limit: 10 };
/** Answers to a query of which three claims meet so much, by their place. */
const answered = (mets: number[], query: Partial<typeof few> = {}) =>
  answersOf(
    index,
    mets.map((met, at) => ({ claim: at, rank: 0.01 - at / 1000, met })),
    { ...few, ...query },
  ).map(({ key }) => key.slice('vi-du/'.length));

describe('what is answered', () => {
  test.each<[string, number[], Partial<typeof few>, string[]]>([
    ['more than half of a few words', [0.59], {}, ['mot']],
    ['not two words of five, one of them long', [0.55], {}, []],
    ['less of more words', [0.47], { syllables: 7, words: 7 }, ['mot']],
    ['not as little as of a whole post', [0.35], { syllables: 12, words: 12 }, []],
    ['less of a whole post', [0.35], { syllables: 16, words: 16 }, ['mot']],
    ['not a third of one with marks', [0.335], { syllables: 16, words: 16, isMarked: true }, []],
    [
      'little more than a third of it',
      [0.35],
      { syllables: 16, words: 16, isMarked: true },
      ['mot'],
    ],
    ['less if nobody wrote a mark', [0.335], { syllables: 16, words: 16 }, ['mot']],
    ['the same of half as many foreign words', [0.35], { syllables: 8, words: 16 }, ['mot']],
    ['less where nothing has some of the words', [0.53], { unknown: 0.1 }, ['mot']],
    ['what is half as near as the best, too', [0.8, 0.41], {}, ['mot', 'hai']],
    ['nothing that is less near', [0.8, 0.39], {}, ['mot']],
    ['as many as asked', [0.8, 0.8, 0.8], { limit: 2 }, ['mot', 'hai']],
    ['nothing of nothing', [], {}, []],
  ])('%s', (_, mets, query, ids) => expect(answered(mets, query)).toEqual(ids));
});

test('What was let go of on the way would have been no answer', () => {
  const starter = starterIndex();
  const texts = starterEntries().flatMap((entry) =>
    entry.kind === 'rebuttal' ? entry.vi.claim : [],
  );
  const words = fc
    .shuffledSubarray(texts, { minLength: 1, maxLength: 3 })
    .chain((some) => fc.shuffledSubarray(some.join(' ').split(' '), { minLength: 1 }));
  let letGo = 0;
  let answers = 0;
  fc.assert(
    fc.property(words, fc.constantFrom(1, 5, 20), (some, limit) => {
      const read = lookUpWords(some.join(' '));
      const { count, hashes } = readTerms(read);
      const known = [...new Set(hashes.subarray(0, count))]
        .map(starter.rowOf)
        .filter((row) => row >= 0);
      const most = starter.sections.heaviestPosting[0] as number;
      const rows = known.map((row) => ({ row, weight: 1, share: 1 / known.length, most }));
      const size = { syllables: read.count, words: read.count };
      const query = { ...size, isMarked: true, unknown: 0, limit };
      const all = addUp(starter, rows);
      const left = addUp(starter, rows, leastOf(query));
      const found = answersOf(starter, all, query);
      expect(answersOf(starter, left, query)).toEqual(found);
      letGo += all.length - left.length;
      answers += found.length;
    }),
    { seed: 20261126, numRuns: runs(300) },
  );
  expect(letGo).toBeGreaterThan(0);
  expect(answers).toBeGreaterThan(0);
});
