import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BARE,
  MARKED,
  NUMBER,
  readSyllables,
  type Syllables,
  syllablesOf,
} from '../../../../lib/claims/reading/normalize.ts';
import { readSlowly } from '../../../../lib/claims/reading/slow-syllables.ts';
import { emptySyllables } from '../../../../lib/claims/reading/syllables.ts';
import { runs } from '../../../runs.ts';

const exactOf = (text: string) => {
  const { exact, count } = syllablesOf(text);
  return [...exact.subarray(0, count)];
};
const foldedOf = (text: string) => {
  const { folded, count } = syllablesOf(text);
  return [...folded.subarray(0, count)];
};
const cut = (text: string) => {
  const { start, end, count } = syllablesOf(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

describe('spellings that are one', () => {
  test.each([
    ['tone placement, hoà', 'hoà', 'hòa'],
    ['tone placement, thuý', 'thuý', 'thúy'],
    ['tone placement, uỷ', 'uỷ ban', 'ủy ban'],
    ['tone placement, loè loẹt', 'loè loẹt', 'lòe loẹt'],
    ['a last i or y, kĩ', 'kĩ sư', 'kỹ sư'],
    ['a last i or y, LÍ', 'LÍ DO', 'lý do'],
    ['a last i or y, decomposed', 'lí do'.normalize('NFD'), 'lý do'],
    ['a last i or y, tỉ', '5 tỉ', '5 tỷ'],
    ['a last i or y after qu', 'quí khách', 'quý khách'],
    ['a last i or y with a letter drawn out', 'kỹỹỹỹ', 'kĩ'],
    ['case', 'HÀ NỘI', 'hà nội'],
    ['composed and decomposed', 'vỡ đê', 'vỡ đê'.normalize('NFD')],
    ['full width', 'Ｈà Ｎội １２', 'Hà Nội 12'],
    ['mathematical bold', '𝐇𝐨𝐚', 'Hoa'],
    ['Cyrillic look-alikes', 'Нội сấm', 'Hội cấm'],
    ['Greek look-alikes', 'ραο', 'pao'],
    ['zero width space inside', 'v\u200bỡ đ\u200dê', 'vỡ đê'],
    ['soft hyphen inside', 'phong t\u00adỏa', 'phong tỏa'],
    ['bidi controls', '\u202avỡ đê\u202c', 'vỡ đê'],
    ['a sign within a word, against filters', 'b.ắt c.óc', 'bắt cóc'],
    ['a sign before its last letters', 'chế.t, cô-ng an', 'chết, công an'],
    ['a sign between all its letters', 'c.h.ế.t', 'chết'],
    ['another sign within', 'gi*ết m/áu s_úng đ|ạn', 'giết máu súng đạn'],
    ['a sign within, decomposed', 'ch.ết'.normalize('NFD'), 'chết'],
    ['a sign between two words of which one is parted by another', 'ma-t.úy', 'ma túy'],
    ['two signs within', 'b.ắ-t', 'bắt'],
    ['a capital before the sign', 'B.ắt cóc', 'Bắt cóc'],
    ['an hour and a sentence that begins without a space', '19h.em về', '19 giờ em về'],
    ['a price by area', '50 triệu/m2, 9 lá/m²', '50 triệu m 2, 9 lá m 2'],
    ['a unit behind a sound that nothing ends', 'mấy người/m', 'mấy người m'],
    ['a price of one', '20.000đ/ổ, 5tr/em', '20.000 đ ổ, 5 triệu em'],
    ['emoji between', 'vỡ 😭😭 đê 🇻🇳', 'vỡ đê'],
    ['punctuation between', 'vỡ... “đê”, - !', 'vỡ đê'],
    ['letters drawn out', 'vỡỡỡỡ đêêêê', 'vỡ đê'],
    ['a glued hashtag', '#HàNộiPhongToả', 'Hà Nội phong toả'],
    ['a leading nought', '07 ngày', '7 ngày'],
    ['a number word', 'bảy ngày', '7 ngày'],
    ['dates', '20/8', '20-8'],
    ['dates with points', '20.8', '20/8'],
    ['dates with noughts', '20/08/2021', '20.8.2021'],
    ['thousands', '1.000.000 đồng', '1000000 đồng'],
    ['a number glued to a word', '7ngày', '7 ngày'],
    ['không, in short', 'ko cho', 'không cho'],
    ['được, in short', 'đc ra', 'được ra'],
    ['Hà Nội, in short', 'HN cấm', 'Hà Nội cấm'],
    ['học sinh, in short', 'hs nghỉ', 'học sinh nghỉ'],
    ['a body by its letters', 'BHXH gọi', 'bảo hiểm xã hội gọi'],
    ['a body in one word', 'CATP bắt', 'công an thành phố bắt'],
    ['a district before its number', 'Q.1', 'quận 1'],
    ['a quarter of a year', 'Q1/2026', 'quý 1/2026'],
    ['a quarter with a point', 'Q.1/2026', 'quý 1/2026'],
    ['a quarter with a nought', 'q.01/2026', 'quý 1/2026'],
    ['a quarter with a gap', 'Q. 3 / 2026', 'quý 3/2026'],
    ['a quarter with another sign', 'Q4-2026, Q4.2026', 'quý 4-2026, quý 4-2026'],
    ['a quarter of a year that is named', 'Q2 năm 2026', 'quý 2 năm 2026'],
    ['a quarter of a year, decomposed', 'Q2 năm 2026'.normalize('NFD'), 'quý 2 năm 2026'],
    ['a quarter of a year behind a gap', 'Q2 2026', 'quý 2 2026'],
    ['a quarter in Roman numerals', 'Q.IV/2026', 'quý IV/2026'],
    ['several quarters', 'Q1, Q2-Q.3/2026', 'quý 1, quý 2, quý 3/2026'],
    ['a quarter in a hashtag', '#Q1/2026', 'quý 1/2026'],
    ['a district and a house number', 'Q.1, 20/26 Lê Lợi', 'quận 1, 20/26 Lê Lợi'],
    ['a district and a day', 'Q1 20/8', 'quận 1 20/8'],
    ['a district and what is no year', 'Q1/20260', 'quận 1/20260'],
    ['a district that no quarter is', 'Q5/2026, Q.12/2026', 'quận 5/2026, quận 12/2026'],
    ['a district and another', 'Q1/Q3', 'quận 1, quận 3'],
    ['a district and a price', 'Q1 2000k', 'quận 1 2000k'],
    ['a common slip', 'cấm nghành nghề', 'cấm ngành nghề'],
    ['the days of Tết', 'mồng 1 Tết', 'mùng 1 Tết'],
    ['không biết, in short', 'kbt nữa', 'không biết nữa'],
    ['quá, in short', 'sợ wa', 'sợ quá'],
    ['thành phố, in short', 'TP. Hồ Chí Minh', 'thành phố Hồ Chí Minh'],
    ['hỏi and ngã, which writers confuse', 'mưa bảo', 'mưa bão'],
    ['a hashtag with a word of one letter', '#VỡĐêỞXã', 'vỡ đê ở xã'],
    ['hours', '12h đêm', '12 giờ đêm'],
    ['a word and its line break', 'vỡ\nđê', 'vỡ đê'],
  ])('%s', (_, one, other) => expect(exactOf(one)).toEqual(exactOf(other)));
});

describe('spellings that are not one', () => {
  test.each([
    ['tones', 'bán', 'bạn'],
    ['qualities', 'tam', 'tâm'],
    ['đ and d', 'đa', 'da'],
    ['i and y after another vowel', 'tai', 'tay'],
    ['i and y after u', 'túi', 'túy'],
    ['a y with a mark that none has', 'kŷ', 'ki'],
    ['y alone', 'y tế', 'i tế'],
    ['y before a vowel', 'yên', 'iên'],
    ['numbers', '7 ngày', '14 ngày'],
    ['a number and its lengthening', '100', '1000'],
    ['five thousand, not "five no"', '5k', '5 không'],
    ['a decimal point', '1.5', '15'],
    ['a short form before a name', 'H.Ứng Hòa', 'Hứng Hòa'],
    ['initials', 'T.Ư', 'tư'],
    ['a sentence that begins without a space', 'xong.anh', 'xonganh'],
    ['a sign between two words', 'vi-rút', 'virút'],
    ['a sign before another', 'ch..ết', 'chết'],
    ['what is no syllable when joined', 'bit.ly', 'bitly'],
    ['units', 'km/h', 'kmh'],
  ])('%s', (_, one, other) => expect(exactOf(one)).not.toEqual(exactOf(other)));
});

test.each([
  ['Hà Nội', 'ha noi'],
  ['Đường phố', 'duong pho'],
  ['bảy ngày', 'bay ngay'],
  ['một lần', 'mot lan'],
  ['Hải Dương', 'hai duong'],
  ['kỹ sư', 'ki su'],
])('%s and %s are one without diacritics', (marked, bare) => {
  expect(foldedOf(marked)).toEqual(foldedOf(bare));
  expect(exactOf(marked)).not.toEqual(exactOf(bare));
});

test('a syllable says whether it is marked, bare or a number; stacked tones say nothing', () => {
  const { flags, count } = syllablesOf('Hà noi 7 tiế́̀ng');
  expect([...flags.subarray(0, count)]).toEqual([MARKED, BARE, NUMBER, BARE]);
});

test('syllables are cut where they stand, with their clutter', () => {
  expect(cut('“Vỡ đê!” 𝐇𝐚̀ #HàNội 7ngày')).toEqual(['Vỡ', 'đê', '𝐇𝐚̀', 'Hà', 'Nội', '7', 'ngày']);
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...'aàảđĐ ýỚ̛0129.,/#😭\u200b\n𝐇Н'), { maxLength: 80 })
      .map((all) => all.join('')),
  );

  test('is read alike by the fast loop and by the slow one', () => {
    // An invisible character within a word takes it out of the fast loop, and out of nothing else.
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếệđfjwzAĐẾ07');
    const word = fc.array(letters, { minLength: 2, maxLength: 9 }).map((all) => all.join(''));
    const gap = fc.constantFrom(' ', ', ', '. ', '\n', '! ', ' - ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 20 }), (parts) => {
        const fast = syllablesOf(parts.map(([one, after]) => one + after).join(''));
        const slow = syllablesOf(
          parts.map(([one, after]) => `${one.slice(0, 1)}\u200b${one.slice(1)}${after}`).join(''),
        );
        for (const of of ['folded', 'exact', 'flags', 'breaks'] as const) {
          expect([...slow[of].subarray(0, slow.count)]).toEqual([
            ...fast[of].subarray(0, fast.count),
          ]);
        }
      }),
      { seed: 20261125, numRuns: runs(1000) },
    );
  });

  test('is read alike by the slow loop alone, whatever the others remember', () => {
    // Words of the fast loop, and what makes it stop: between them every way from one to the other.
    const pieces = [
      ...[
        'bắt',
        'cóc',
        'KHÔNG',
        'một',
        'hai',
        'nghiêng',
        'thành',
        'ch',
        'ết',
        'gi',
        'chế',
        't',
        'quậ',
        'n',
        'xa-t.á'.normalize('NFD'),
        '\u0302.ư.ạ',
        'International',
        'straße',
        'Нộі',
      ],
      ...['k', 'h', 'tr', 'ko', 'ngta', 'TP', 'tphcm', '7ngày', 'quááá', 'aaaa', 'x'.repeat(41)],
      ...['5', '07', '007', '000', '1.000', '1,000.000', '20/8', '1'.repeat(45), '２', '½', '한'],
      ...[
        ' ',
        ' ',
        ' ',
        '  ',
        '. ',
        '.',
        '-',
        '*',
        '/',
        ', ',
        '\n',
        '!',
        '…',
        '#HàNội',
        '#',
        '😭',
        '🇻🇳',
      ],
      ...['\u200b', '\u00ad', '\u0301', '\u0302', '\u0300\u0301', '\ud800', '\udc00', '𝐇', 'Ｈ'],
    ];
    const text = fc
      .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.constantFrom('', ' '))
      .map(([all, gap]) => all.join(gap));
    fc.assert(
      fc.property(fc.oneof(text, text, anyText), (one) => {
        expect(rowsOf(readSyllables(one))).toEqual(rowsOf(slowlyOf(one)));
      }),
      { seed: 20261126, numRuns: runs(5000) },
    );
  });

  test.each([
    ['short', ''],
    ['long, of which only the first letters differ', 'ngoekhoe'],
  ])('of more words than are remembered is read alike, cold and again: %s', (_, ending) => {
    const word = (at: number) =>
      at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyâ'[+digit] ?? '') + ending;
    for (const from of [0, 100_000, 0]) {
      const words = Array.from({ length: 60_000 }, (_, at) => word(from + at * 3));
      const text = `${words.join(' ')} không. ${words.slice(0, 5000).join('; ')}`;
      expect(rowsOf(readSyllables(text))).toEqual(rowsOf(slowlyOf(text)));
    }
  });

  test('that is long, or one word, is read alike wherever its parts are cut', () => {
    for (const unit of [
      'a',
      '1',
      'à ',
      'k ',
      '#',
      '😭',
      '\u200b',
      '. ',
      '5k ',
      'ch.ết ',
      'chế.t ',
      'xa-t.an   ',
      '1.000',
      'abcdefghi ',
    ]) {
      for (const times of [4095, 4096, 4097, 9000]) {
        const text = unit.repeat(times);
        expect(rowsOf(readSyllables(text))).toEqual(rowsOf(slowlyOf(text)));
      }
    }
  });

  test('is cut at character boundaries, in order, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { start, end, count } = syllablesOf(text);
        for (let at = 0; at < count; at++) {
          const [from, to] = [start[at] as number, end[at] as number];
          expect(from).toBeLessThan(to);
          if (at > 0) expect(from).toBeGreaterThanOrEqual(start[at - 1] as number);
          expect(isInsidePair(text, from)).toBe(false);
          expect(isInsidePair(text, to)).toBe(false);
          expect(/^\p{Mn}/u.test(text.slice(to)) && isVietnameseMark(text.charCodeAt(to))).toBe(
            false,
          );
        }
      }),
      { seed: 20261125, numRuns: runs(3000) },
    );
  });

  test('reads the same composed, decomposed and in capitals', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy');
    const tones = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    const syllable = fc
      .tuple(fc.array(letters, { minLength: 1, maxLength: 6 }), tones)
      .map(([all, tone]) => all.join('') + tone);
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 12 }), (syllables) => {
        const text = syllables.join(' ');
        expect(exactOf(text.normalize('NFC'))).toEqual(exactOf(text.normalize('NFD')));
        expect(foldedOf(text.normalize('NFC').toUpperCase())).toEqual(foldedOf(text));
      }),
      { seed: 20261125, numRuns: runs(1000) },
    );
  });

  test('has as many syllables as its own pieces: reading again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replaceAll('#', ' ');
        // Whether a unit follows its number at once is part of the reading: the distance is kept.
        const { start, end, count } = syllablesOf(plain);
        let again = '';
        for (let at = 0; at < count; at++) {
          const isSame = at > 0 && start[at] === start[at - 1];
          const between = plain.slice(end[at - 1] ?? 0, start[at]).replace(/[\p{Cf}\p{M}]/gu, '');
          if (!isSame)
            again += ([...between].length > 1 ? ' , ' : ' ') + plain.slice(start[at], end[at]);
        }
        const known = new Set(exactOf(plain));
        for (const hash of exactOf(again)) expect(known.has(hash)).toBe(true);
      }),
      { seed: 20261125, numRuns: runs(1000) },
    );
  });

  test('of the collection of naughty strings neither', () => {
    const file = 'tests/fixtures/third-party/robustness-strings/blns.json';
    const strings = JSON.parse(readFileSync(file, 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings) expect(() => syllablesOf(text)).not.toThrow();
  });
});

/** Everything that is read, a row for each syllable. */
function rowsOf({ count, folded, exact, start, end, flags, breaks }: Syllables): string[] {
  return Array.from({ length: count }, (_, at) =>
    [folded[at], exact[at], start[at], end[at], flags[at], breaks[at]].join(' '),
  );
}

/** A text read by the slow loop alone. */
function slowlyOf(text: string): Syllables {
  const out = emptySyllables(text.length * 2 + 8);
  const state = { gap: 0, breakBefore: 1 };
  for (let at = 0; at < text.length; ) at = readSlowly(out, text, at, state);
  return out;
}

function isInsidePair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function isVietnameseMark(unit: number): boolean {
  return [0x300, 0x301, 0x303, 0x309, 0x323, 0x302, 0x306, 0x31b].includes(unit);
}
