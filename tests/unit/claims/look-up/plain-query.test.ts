import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain } from '../../../../lib/claims/look-up/plain-query.ts';
import { asShown } from '../../../../lib/claims/reading/shown-text.ts';
import { runs } from '../../../runs.ts';

test('What is plain is shown as it was typed', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'Ấ', 'ộ', 'đ', ' ', '\u0301', '1', 'W', 'I', ','),
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\u00a0', '\u00ad', '\u200b', 'ａ', '𝐚', '\t', '\u3000', '\u2028'),
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      if (!isPlain(text)) return;
      plain++;
      expect(asShown(text)).toBe(text);
    }),
    { seed: 20261127, numRuns: runs(5000) },
  );
  expect(plain).toBeGreaterThan(0);
});

test('No single unit, nor three of one, that is plain is shown as another', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const one = String.fromCharCode(code);
    for (const text of [one, one.repeat(2), one.repeat(3)]) {
      if (isPlain(text) && asShown(text) !== text) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
});

test.each<[string, boolean]>([
  ['có phải hàng rào bị đổ ở phố Ví Dụ?', true],
  ['co phai hang rao bi do', true],
  ['quáá ngon', true],
  ['quááá ngon', false],
  ['hai  chỗ trống', false],
  ['dòng\nmới', false],
  ['ｃó', false],
])('%j is plain: %s', (text, is) => expect(isPlain(text)).toBe(is));
