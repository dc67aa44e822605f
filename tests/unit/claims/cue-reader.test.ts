import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALARM } from '../../../lib/claims/alarm-cues.ts';
import { cueReader, spelledForCues } from '../../../lib/claims/cue-reader.ts';
import { firstWordsOf } from '../../../lib/claims/first-words.ts';
import { HEARSAY } from '../../../lib/claims/register-cues.ts';
import { ROUTINE } from '../../../lib/claims/routine-cues.ts';
import { SPEECH } from '../../../lib/claims/speech-cues.ts';
import * as stance from '../../../lib/claims/stance-cues.ts';
import { labelledPosts } from '../../../scripts/labelled-texts.ts';
import { runs } from '../../runs.ts';

const LISTS: Record<string, readonly string[]> = { ALARM, HEARSAY, ROUTINE, SPEECH, ...stance };

const FILES = ['labelled/posts.jsonl', 'labelled/near-misses.jsonl', 'labelled/stance.jsonl'];

describe('The first words of a cue', () => {
  test.each([
    ['lời đồn', ['lời']],
    ['(?:bắt đầu |kể )?từ mai', ['bắt', 'kể', 'từ']],
    ['k[ẻe]o mai', ['kẻo', 'keo']],
    ['\\u0111\\u1ea5y', ['đấy']],
    ['(?<!sự )thật mà', ['thật']],
    ['h(?:oá|óa) ra', ['hoá', 'hóa']],
    ['(?:0|12)(?:h| giờ)', ['0h', '12h', '0', '12']],
    ['vắc ?xin', ['vắc', 'vắcxin']],
    ['nghe (?:\\S+ ){1,4}bảo', ['nghe']],
    ['[2-4] ngày', ['2', '3', '4']],
    ['bịa(?: ra)?', ['bịa']],
  ])('of %s are %j', (cue, words) => {
    expect([...firstWordsOf(cue)].sort()).toEqual([...words].sort());
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
        const all = isBare ? cues.map(stripped) : cues;
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
      expect(read(spelled), text).toEqual(naïve(spelled, isBare));
    }
  });

  test('in texts made of the words of cues', () => {
    const words = [
      ...new Set(
        Object.values(LISTS)
          .flat()
          .join(' ')
          .match(/[\p{L}\p{N}]+/gu),
      ),
    ];
    const text = fc
      .array(
        fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '𝐀', '')),
      )
      .map((parts) => parts.flat().join('').toLowerCase());
    const read = cueReader(LISTS, false);
    fc.assert(
      fc.property(text, (spelled) => {
        expect(read(spelled)).toEqual(naïve(spelled, false));
      }),
      { numRuns: runs(60), seed: 7 },
    );
  });
});
