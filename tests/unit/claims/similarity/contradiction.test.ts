// Where a text says otherwise than a claim, however its capitals and diacritics are written.
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../../lib/claims/similarity/contradiction.ts';
import { withoutDiacritics } from '../../../../scripts/eval-look-up.ts';

describe('what is said otherwise', () => {
  test.each([
    ['a number of the same thing', 'cấm ra đường 7 ngày', 'cấm ra đường 14 ngày', 1],
    ['a number in words', 'cấm ra đường 7 ngày', 'cấm ra đường bảy ngày', 0],
    ['one of several numbers agrees', 'nghỉ 5 ngày', 'nghỉ 3 ngày, rồi thêm thành 5 ngày', 0],
    ['a number of another thing', 'cấm 7 ngày', 'phạt 14 triệu', 0],
    ['a year', 'lộ đề thi năm 2024', 'lộ đề thi năm 2025', 1],
    ['no year', 'lộ đề thi năm 2024', 'lộ đề thi rồi', 0],
    ['a place', 'vỡ đập thủy điện Nậm Pung', 'vỡ đập thủy điện Cốc Ly', 1],
    ['a place with its tone elsewhere', 'lũ ở xã Hòa Thịnh', 'lũ ở xã Hoà Thịnh', 0],
    ['a place with the other last i', 'lũ ở phường Mỹ Đình', 'lũ ở phường Mĩ Đình', 0],
    [
      'a place after a word with its tone elsewhere',
      'vỡ đập thủy điện Nậm Pung',
      'vỡ đập thuỷ điện Cốc Ly',
      1,
    ],
    ['a place, with another space', 'cầu Ví Dụ sập', 'sập cầu Ví\u00a0Dụ rồi', 0],
    ['a place over two lines', 'cầu Ví Dụ sập', 'sập cầu Ví\nDụ rồi', 0],
    ['a place with a soft hyphen', 'cầu Ví Dụ sập', 'sập cầu Ví D\u00adụ rồi', 0],
    ['a place in short', 'ở chợ Đồng Xuân', 'ở chợ Đồng', 0],
    ['a place named without its kind', 'ở xã Xuân Nộn', 'Xuân Nộn, gần xã Liên Hà', 0],
    ['what stands behind a comma', 'đến 21/2/2020, công văn 219', 'đến 21/2, công văn 219', 0],
    ['a day of a month', 'từ 15/9 cả nước', 'từ 9/10 cả nước', 0],
    ['the number in a name', 'sống chung với COVID-19 từ thứ hai', 'họp 9/9: từ thứ hai', 0],
    ['the number of a paper', 'văn bản 2133/BHXH về ứng dụng', 'văn bản 14/CĐ về ứng dụng', 0],
    ['a number glued to its unit', 'cấm 7 ngày', 'cấm 14ngày', 1],
    ['a class and a city', 'thi vào lớp 10 Hà Nội', 'vào cấp 3 Hà Nội', 0],
    ['a number in a name of many capitals', 'thi vào lớp 10 Hà Nội', 'VÀO CẤP 3 HÀ NỘI', 0],
    ['another province', 'bắt cóc ở phường Ví Dụ, Hà Đông', 'Lạng Sơn: tin bắt cóc', 1],
    ['nothing at all', '', '', 0],
  ])('%s', (_, claimed, said, count) => expect(contradictions(claimed, said)).toBe(count));
});

const title = (text: string) =>
  text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

describe.each([
  ['in capitals', (text: string) => text.toUpperCase()],
  ['with a capital in every word', title],
  ['without capitals', (text: string) => text.toLowerCase()],
  ['without diacritics', withoutDiacritics],
  ['in capitals without diacritics', (text: string) => withoutDiacritics(text).toUpperCase()],
])('what is said otherwise %s', (_, rewrite) => {
  test.each([
    ['a number', 'cấm ra đường 7 ngày', 'Từ mai cấm ra đường 14 ngày', 1],
    ['the same number', 'cấm ra đường 7 ngày', 'Từ mai cấm ra đường 7 ngày', 0],
    ['a place', 'vỡ đập thủy điện Nậm Pung', 'Vỡ đập thủy điện Cốc Ly rồi bà con ơi', 1],
    ['the same place', 'vỡ đập thủy điện Nậm Pung', 'Thủy điện Nậm Pung vỡ đập rồi', 0],
    ['a ward', 'bắt cóc ở phường Văn Quán', 'Ở phường Tân Lập có bắt cóc đấy', 1],
    ['no name after the kind', 'cầu Ví Dụ sập', 'Cầu sập rồi, xã báo chạy đi', 0],
    ['a place named without its kind', 'ở xã Xuân Nộn', 'Xuân Nộn, gần xã Liên Hà', 0],
    ['a name that begins like a small word', 'ở phường Văn Quán', 'Phường Văn Quán xuất hiện', 0],
    ['a word of the kind within a name', 'dân chợ Ga Ví Dụ chạy', 'Khu chợ Ga chạy đi', 0],
    ['a kind after a kind', 'vỡ đê Yên Lập, đê sông Cầu', 'Đê sông Cầu vỡ rồi', 0],
  ])('%s', (_what, claimed, said, count) =>
    expect(contradictions(claimed, rewrite(said))).toBe(count),
  );
});

test.each([
  ['a line in capitals before others', 'VỠ ĐẬP THỦY ĐIỆN CỐC LY, bà con Lào Cai ở gần sông chạy'],
  [
    'a name in capitals',
    'Đêm qua ở Lào Cai nghe bảo Thủy Điện COC LY toang rồi, THỦY ĐIỆN CỐC LY ấy',
  ],
])('a place is told in %s', (_, said) =>
  expect(contradictions('vỡ đập thủy điện Nậm Pung', said)).toBe(1),
);
