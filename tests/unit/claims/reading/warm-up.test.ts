import { expect, test } from 'vitest';
import {
  IGNORED,
  LETTER,
  letterTable,
  QUALITY,
  SURROGATE,
  TONE,
} from '../../../../lib/claims/reading/letters.ts';
import { BARE, MARKED, NUMBER, syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { WARM_UP } from '../../../../lib/claims/reading/warm-up.ts';
import {
  COMMA,
  fillWordCodes,
  SENTENCE_END,
  STOP,
  WORD_END,
  wordCodes,
} from '../../../../lib/claims/reading/word-codes.ts';

test('what is read first has each kind of unit, of word and of end', () => {
  fillWordCodes();
  const codes = WARM_UP.split('').map((unit) => wordCodes[unit.charCodeAt(0)] as number);
  for (const code of [WORD_END, COMMA, SENTENCE_END, STOP]) expect(codes).toContain(code);
  const letters = WARM_UP.split('').map((unit) => letterTable()[unit.charCodeAt(0)] as number);
  const kinds = letters.map((code) =>
    code >= LETTER ? 'letter' : code > QUALITY ? 'quality' : code > TONE ? 'tone' : code,
  );
  for (const kind of ['letter', 'quality', 'tone', IGNORED, SURROGATE]) {
    expect(kinds).toContain(kind);
  }
  const { flags, breaks, hasJoints } = syllablesOf(WARM_UP);
  for (const flag of [BARE, MARKED, NUMBER]) expect(flags).toContain(flag);
  expect(breaks).toContain(1);
  expect(hasJoints).toBe(true);
});
