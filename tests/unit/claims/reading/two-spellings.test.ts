import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { bothSpellings } from '../../../../lib/claims/reading/two-spellings.ts';
import { cueReader } from '../../../../lib/claims/stance/cue-reader.ts';
import { cueText } from '../../../../lib/claims/stance/cue-text.ts';
import { mayRefute } from '../../../../lib/claims/stance/may-refute.ts';
import { ANSWERING, registerOf } from '../../../../lib/claims/stance/register.ts';

describe('A cue is found in both spellings, whichever it is written in', () => {
  test.each([
    ['hóa ra', 'Hoá ra là thế', ['hoá ra']],
    ['hoá ra', 'Hóa ra là thế', ['hóa ra']],
    ['bị (?:khóa|hủy)', 'bị khoá, bị huỷ', ['bị khoá', 'bị huỷ']],
    ['khỏe', 'vẫn khoẻ', ['khoẻ']],
    ['lý do', 'không rõ lí do', ['lí do']],
    ['quy định', 'không có qui định này', ['qui định']],
    ['nghệ sĩ', 'nghệ sỹ', ['nghệ sỹ']],
    ['cực (?:kỳ|hay)', 'cực kì', ['cực kì']],
    ['túi', 'tuý', []],
    ['toàn', 'tòan', []],
    ['thì', 'thỳ', []],
  ])('%s in %s', (cue, text, found) => {
    const read = cueReader({ cues: [cue] }, false);
    expect(read(cueText(text, false)).cues).toEqual(found);
  });

  test.each([
    ['kỹ năng', 'co ki nang', ['ki nang']],
    ['hóa ra', 'thi hoa ra', ['hoa ra']],
  ])('%s without diacritics in %s', (cue, text, found) => {
    const read = cueReader({ cues: [cue] }, true);
    expect(read(cueText(text, true)).cues).toEqual(found);
  });

  test('of the words that refute, too', () => {
    const text = 'Hoàn toàn không có qui định này.';
    expect(registerOf(text, false).refuting).toBeGreaterThan(0);
    expect(mayRefute(text, syllablesOf(text))).toBe(true);
    expect(ANSWERING.refuting.some((cue) => cue.includes('quy định'))).toBe(true);
  });
});

test.each([
  ['quy định', 'qu(?:i|y) định'],
  ['quý', 'qu(?:í|ý)'],
  ['(?:hủy|xóa)', '(?:h(?:ủy|uỷ)|x(?:óa|oá))'],
  ['loại', 'loại'],
  ['\\S+ y tế', '\\S+ y tế'],
])('%s becomes %s', (cue, expected) => expect(bothSpellings(cue)).toBe(expected));
