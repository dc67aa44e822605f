// Where a text names another part of the country than a claim, however both are written.
import { describe, expect, test } from 'vitest';
import { tellsOfElsewhere } from '../../../../lib/claims/similarity/regions.ts';
import { withoutDiacritics } from '../../../../scripts/eval-look-up.ts';

const WARD = 'Có người bắt cóc trẻ em ở phường Ví Dụ, quận Hà Đông.';

describe('a text that tells of elsewhere', () => {
  test.each([
    ['another province', WARD, 'Lạng Sơn: thực hư tin bắt cóc trẻ em', true],
    ['a country', WARD, 'Bắt cóc trẻ em ở Ấn Độ', true],
    ['a town of another province', WARD, 'Bắt cóc trẻ em giữa chợ Đà Lạt', true],
    ['the city that the claim is in', WARD, 'Hà Nội: thực hư tin bắt cóc trẻ em', false],
    ['its short name', WARD, 'bắt cóc ở HN chứ đâu phải Lạng Sơn', false],
    ['no place', WARD, 'Thực hư tin bắt cóc trẻ em', false],
    ['the place of the claim and another', WARD, 'Từ Lạng Sơn về Hà Đông bắt cóc', false],
    ['its own names, and another province', 'Vỡ đập Nậm Ví (Lào Cai)', 'Nậm Ví, Hà Giang', false],
    ['the second of its names', 'Vỡ đê ở Ví Dụ, Minh Họa (Hải Dương)', 'Minh Họa, Bắc Ninh', false],
    ['a claim without a place', 'Sắp đổi tiền', 'Lạng Sơn: bác tin đổi tiền', false],
    ['a claim on a country', 'Gạo giả Trung Quốc', 'Gạo giả ở Cà Mau', false],
    ['a claim on the whole country', 'Cả nước nghỉ học', 'Cà Mau nghỉ học', false],
    ['a short form that may be two', WARD, 'bắt cóc ở ĐN', false],
    ['the name of a person', WARD, 'Chị Nguyễn Thái Bình kể con bị bắt cóc', false],
    ['an ocean', WARD, 'Bắt cóc trên Thái Bình Dương', false],
    ['a word that begins a sentence', WARD, 'Tại Lạng Sơn có bắt cóc', true],
    ['what was another province before', 'Bão vào Hải Phòng', 'Bão vào Hải Dương', false],
    ['the tone on the other vowel', 'Lũ ở Khánh Hòa', 'Lũ ở Khánh Hoà, không ở Huế', false],
    ['a city by its older name', 'Ngập ở TP.HCM', 'Sài Gòn ngập, Cần Thơ ngập', false],
    ['a city with a space', 'Ngập ở TP.HCM', 'Ngập ở TP. HCM và Cần Thơ', false],
    ['names on two sides of a comma', 'Lũ ở Huế', 'Lũ ở Thái, Bình và Lan', false],
    ['nothing', '', '', false],
  ])('%s', (_, claim, text, isElsewhere) =>
    expect(tellsOfElsewhere(claim, text)).toBe(isElsewhere),
  );
});

describe.each([
  ['in capitals', (text: string) => text.toUpperCase()],
  ['without capitals', (text: string) => text.toLowerCase()],
  ['decomposed', (text: string) => text.normalize('NFD')],
  ['without diacritics', withoutDiacritics],
  ['in small letters without diacritics', (text: string) => withoutDiacritics(text).toLowerCase()],
])('%s', (_how, rewrite) => {
  test.each([
    ['elsewhere', 'Nghe nói ở Lạng Sơn có người bắt cóc trẻ em', true],
    ['here', 'Nghe nói ở Hà Nội có người bắt cóc trẻ em, không phải Lạng Sơn', false],
    ['nowhere', 'Nghe nói có người bắt cóc trẻ em', false],
  ])('%s', (_, text, isElsewhere) =>
    expect(tellsOfElsewhere(WARD, rewrite(text))).toBe(isElsewhere),
  );
});

test.each(['thanh xuân của tôi', 'hòa bình cho mọi nhà', 'bên trẻ em có hai người'])(
  'A word that is a place only with a capital: %s',
  (text) => {
    expect(tellsOfElsewhere('Cháy ở Cà Mau', text)).toBe(false);
    expect(tellsOfElsewhere('Cháy ở Cà Mau', withoutDiacritics(text))).toBe(false);
  },
);
