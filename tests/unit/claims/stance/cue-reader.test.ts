import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothSpellings } from '../../../../lib/claims/reading/two-spellings.ts';
import { ALARM } from '../../../../lib/claims/stance/alarm-cues.ts';
import { cueReader } from '../../../../lib/claims/stance/cue-reader.ts';
import { cueText, spelledForCues } from '../../../../lib/claims/stance/cue-text.ts';
import { CORRECTING, DISOWNING } from '../../../../lib/claims/stance/disbelief-cues.ts';
import { firstWordsOf, secondWordsOf } from '../../../../lib/claims/stance/first-words.ts';
import { HEARSAY } from '../../../../lib/claims/stance/register-cues.ts';
import { ROUTINE } from '../../../../lib/claims/stance/routine-cues.ts';
import { SPEECH } from '../../../../lib/claims/stance/speech-cues.ts';
import * as stance from '../../../../lib/claims/stance/stance-cues.ts';
import { labelledPosts } from '../../../../scripts/labelled-texts.ts';
import { runs } from '../../../runs.ts';

const LISTS: Record<string, readonly string[]> = {
  ALARM,
  HEARSAY,
  ROUTINE,
  SPEECH,
  DISOWNING,
  CORRECTING,
  ...stance,
};

const FILES = ['labelled/posts.jsonl', 'labelled/near-misses.jsonl', 'labelled/stance.jsonl'];

describe('The first words of a cue, and what can come second', () => {
  test.each([
    ['lời đồn', { lời: ['đồn'] }],
    ['(?:bắt đầu |kể )?từ mai', { bắt: ['đầu'], kể: ['từ'], từ: ['mai'] }],
    ['k[ẻe]o mai', { kẻo: ['mai'], keo: ['mai'] }],
    ['\\u0111\\u1ea5y', { đấy: null }],
    ['(?<!sự )thật mà', { thật: ['mà'] }],
    ['h(?:oá|óa) ra', { hoá: ['ra'], hóa: ['ra'] }],
    ['(?:0|12)(?:h| giờ)', { '0h': null, '12h': null, '0': ['giờ'], '12': ['giờ'] }],
    ['vắc ?xin', { vắc: ['xin'], vắcxin: null }],
    ['nghe (?:\\S+ ){1,4}bảo', { nghe: null }],
    ['nghe (?:\\S+ )?bảo', { nghe: null }],
    ['nói gì\\S* đó', { nói: null }],
    ['[2-4] ngày', { '2': ['ngày'], '3': ['ngày'], '4': ['ngày'] }],
    ['bịa(?: ra)?', { bịa: null }],
    ['không (?:hề )?có ["“]', { không: ['hề', 'có'] }],
    ['tin, .{0,60}giả', { tin: null }],
    ['có(?! thật) tin', { có: ['tin'] }],
  ])('of %s are %j', (cue, openings) => {
    expect(
      Object.fromEntries(
        Array.from(firstWordsOf(cue), (first) => {
          const seconds = secondWordsOf(cue, first);
          return [first, seconds && [...seconds]];
        }),
      ),
    ).toEqual(openings);
  });

  test.each(['\\S+ ơi', 'hai+', '.x', '[^a]b', '"a', '(?:a)?'])('of %s could be any', (cue) => {
    expect(() => firstWordsOf(cue)).toThrow(TypeError);
  });
});

describe('Reading cues word by word finds what one regular expression of all finds', () => {
  // The case stays: \\S is not \\s.
  const stripped = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const naïve = (spelled: string, isBare: boolean) =>
    Object.fromEntries(
      Object.entries(LISTS).map(([kind, cues]) => {
        const all = isBare ? cues.map(bothSpellings).map(stripped) : cues.map(bothSpellings);
        const pattern = new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`,
          'gu',
        );
        return [kind, Array.from(spelled.matchAll(pattern), ([cue]) => cue)];
      }),
    );

  test.each([false, true])('in all labelled texts (without diacritics: %s)', (isBare) => {
    const read = cueReader(LISTS, isBare);
    for (const { text } of FILES.flatMap(labelledPosts)) {
      const spelled = spelledForCues(text, isBare);
      expect(read(cueText(text, isBare)), text).toEqual(naïve(spelled, isBare));
    }
  });

  const words = [
    ...new Set(
      Object.values(LISTS)
        .flat()
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ];
  // Signs that change with their neighbours, or with their case, among them.
  const gaps = [
    ...[' ', ' ', ' ', ' ', ', ', '. ', '', '𝐀', '🏠', '❤️', '\u0301', '\ud83c'],
    ...['\u200b', '\u00a0', '  ', '\t', '\n', ' \n', '\u00ad', '\u2003', 'Ａ'],
  ];
  const spellings = [
    (word: string) => word,
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.normalize('NFD'),
    (word: string) => `${word}${word.at(-1)}${word.at(-1)}`,
    (word: string) => `${word}Σ`,
    (word: string) => `İ${word}`,
    (word: string) => `\u1112\u1161${word}`,
  ];
  const text = fc
    .array(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...spellings), fc.constantFrom(...gaps)),
    )
    .map((parts) => parts.map(([word, spell, gap]) => spell(word) + gap).join(''));

  test.each([false, true])('in texts made of the words of cues (%s)', (isBare) => {
    const read = cueReader(LISTS, isBare);
    fc.assert(
      fc.property(text, (made) => {
        expect(read(cueText(made, isBare))).toEqual(naïve(spelledForCues(made, isBare), isBare));
      }),
      { numRuns: runs(60), seed: 7 },
    );
  });

  test('in texts of any signs, a word is what it is in the spelling of cues', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (made) => {
        const { spelled, starts, ends } = cueText(made, false);
        const whole = spelledForCues(made, false);
        expect(spelled()).toBe(whole);
        expect(Array.from(starts, (start, at) => whole.slice(start, ends[at]))).toEqual(
          whole.match(/[\p{L}\p{N}]+/gu) ?? [],
        );
      }),
      { numRuns: runs(300), seed: 7 },
    );
  });
});
