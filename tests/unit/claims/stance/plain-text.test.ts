import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asShown } from '../../../../lib/claims/reading/shown-text.ts';
import { isAscii, isPlainText } from '../../../../lib/claims/stance/plain-text.ts';
import { runs } from '../../../runs.ts';

test.each([
  ['Ví dụ: 5.000 người ở Hà Nội… “đã” rời đi!\nThật không?', true],
  ['www.example.org, hồi III', true],
  ['', true],
  ['hai  khoảng trắng', false],
  ['quáááá', false],
  ['một\u00a0hai', false],
  ['một\thai', false],
  ['ma\u00adtúy', false],
  ['Hà Nội'.normalize('NFD'), false],
  ['Ｎóng', false],
  ['nóng 🔥', false],
])('%j is plain: %s', (text, expected) => expect(isPlainText(text)).toBe(expected));

test('A plain text is shown as it lies, and composed', () => {
  const sign = fc.constantFrom(
    ...'aàáơIwW .,\n\u00a0\u00ad\u0301\u200bＡ𝐀đĐ'.split(''),
    'quá',
    'ế',
    ' ',
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      if (!isPlainText(text)) return;
      plain++;
      expect(asShown(text)).toBe(text);
      expect(text.normalize('NFC')).toBe(text);
    }),
    { seed: 20261127, numRuns: runs(2000) },
  );
  expect(plain).toBeGreaterThan(20);
});

test.each([
  ['nghe noi 5 nguoi', true],
  ['nghe nói', false],
  ['', true],
])('%j is of the first 128 signs: %s', (text, expected) => expect(isAscii(text)).toBe(expected));
