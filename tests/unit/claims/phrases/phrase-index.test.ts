import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../../lib/claims/phrases/compile-phrases.ts';
import { findPhrases } from '../../../../lib/claims/phrases/phrase-index.ts';
import {
  BARE,
  MARKED,
  type Syllables,
  syllablesOf,
} from '../../../../lib/claims/reading/normalize.ts';
import { runs } from '../../../runs.ts';

const WORDS = ['vỡ', 'đê', 'de', 'ở', 'o', 'cầu', 'cau', 'sập', 'xã', '7', 'bảy', '14', 'hồ'];

describe('all phrases in a text', () => {
  test('of two syllables and more are those that a naïve model finds', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 });
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), text, (phrases, where) => {
        const index = compilePhrases(phrases.map((phrase) => [phrase.join(' ')]));
        const read = syllablesOf(where.join(' '));
        const found = findPhrases(index, read).map(
          ({ claim, start, end, isLost }) => `${claim} ${start} ${end} ${isLost}`,
        );
        const expected = phrases.flatMap((phrase, claim) =>
          phrase.length < 2
            ? []
            : naive(syllablesOf(phrase.join(' ')), read).map((place) => `${claim} ${place}`),
        );
        expect(new Set(found)).toEqual(new Set(expected));
      }),
      { seed: 20261126, numRuns: runs(2000) },
    );
  });

  test('that are longer than their first sixteen runs are found whole', () => {
    const words = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => WORDS[(at * at + from) % WORDS.length]).join(' ');
    const phrases = [18, 19, 20, 100, 255].map((count, at) => [`xã ${words(count - 1, at)}`]);
    const index = compilePhrases(phrases);
    for (const [claim, [phrase = '']] of phrases.entries()) {
      const count = phrase.split(' ').length;
      const hits = findPhrases(index, syllablesOf(`có tin ${phrase} rồi`));
      expect(hits).toContainEqual({ claim, start: 2, end: 2 + count, isLost: false });
    }
    expect(compilePhrases([[words(256, 0)]]).phraseClaims).toHaveLength(0);
  });

  test('are found in their order, however many there are in one text', () => {
    const index = compilePhrases([['vỡ đê ở xã'], ['ở xã vỡ']]);
    const hits = findPhrases(index, syllablesOf('vỡ đê ở xã '.repeat(3000)));
    expect(hits.filter(({ claim }) => claim === 0)).toHaveLength(3000);
    expect(hits.filter(({ claim }) => claim === 1)).toHaveLength(2999);
    expect(hits[5998]).toEqual({ claim: 0, start: 11996, end: 12000, isLost: false });
  });

  test('know their claims beyond what two bytes can number', () => {
    const none: string[][] = Array.from({ length: 70_000 }, () => []);
    const index = compilePhrases([['vỡ đê'], ...none, ['cầu sập ở xã']]);
    const claims = findPhrases(index, syllablesOf('vỡ đê, cầu sập ở xã')).map(({ claim }) => claim);
    expect(claims).toEqual([0, 70_001]);
  });
});

/** Every place where the phrase stands, with or without some of its diacritics. */
function naive(phrase: Syllables, text: Syllables): string[] {
  const places: string[] = [];
  for (let start = 0; start + phrase.count <= text.count; start++) {
    let isLost = false;
    const isHere = Array.from({ length: phrase.count }, (_, at) => at).every((at) => {
      if (phrase.exact[at] === text.exact[start + at]) return true;
      isLost = true;
      return (
        phrase.folded[at] === text.folded[start + at] &&
        text.flags[start + at] === BARE &&
        phrase.flags[at] === MARKED
      );
    });
    if (isHere) places.push(`${start} ${start + phrase.count} ${isLost}`);
  }
  return places;
}
