import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPassage } from '../../../../lib/claims/matching/read-passage.ts';
import {
  leading,
  similarClaims,
  weighPassage,
} from '../../../../lib/claims/matching/similar-claims.ts';
import { labelledPosts, ordinaryPassages } from '../../../../scripts/labelled-texts.ts';
import { runs } from '../../../runs.ts';
import { starterEntries, starterIndex } from '../starter-index.ts';

/** With as many wordings of each concept group as there are, with few, which two models judge, and with none. */
const SECTIONS = [100, 3, 0].map((wordings) => starterIndex(wordings).sections);

const found = (text: string) =>
  SECTIONS.map((sections) =>
    similarClaims(sections, readPassage(text), false).map(({ claim, start, end }) => [
      claim,
      start,
      end,
    ]),
  );

/** Every candidate compared in full, and the text read for how it speaks. */
const unpruned = (text: string) =>
  SECTIONS.map((sections) =>
    leading(weighPassage(sections, readPassage(text)), ({ margin }) => margin)
      .filter(({ margin }) => margin > 0)
      .map(({ claim, start, end }) => [claim, start, end]),
  );

const LABELLED = ['posts', 'near-misses', 'stance'].flatMap((name) =>
  labelledPosts(`labelled/${name}.jsonl`).map(({ text }) => text),
);

test('What is ruled out early in labelled and ordinary texts would not have been similar', () => {
  const similar = LABELLED.filter((text) => {
    const all = unpruned(text);
    expect(found(text), text).toEqual(all);
    return all.every(({ length }) => length > 0);
  });
  expect(similar.length).toBeGreaterThan(100);
  for (const text of ordinaryPassages().filter((_, at) => at % 10 === 0)) {
    expect(found(text), text).toEqual(unpruned(text));
  }
});

test('nor in texts put together from claims, words that refute and words of others', () => {
  const told = starterEntries().map(({ vi }) => ('claim' in vi ? vi.claim : ''));
  const pieces = [
    ...told,
    ...told.flatMap((claim) => [claim.slice(0, claim.length / 2), claim.slice(claim.length / 3)]),
    ...LABELLED.flatMap((text) => text.split(/(?<=[.!?])\s/)),
    'không có chuyện',
    'Bác tin đồn',
    'nghe nói',
    'theo kế hoạch',
  ];
  const bare = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const text = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), fc.boolean())
    .map(([parts, isBare]) => (isBare ? bare(parts.join(' ')) : parts.join(' ')));
  fc.assert(
    fc.property(text, (made) => {
      expect(found(made)).toEqual(unpruned(made));
    }),
    { seed: 20261126, numRuns: runs(300) },
  );
});
