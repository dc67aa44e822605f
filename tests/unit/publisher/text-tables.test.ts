import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csv, ENTRY, type ImportLab, openImportLab, ROW } from './import-lab.ts';

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
});
afterEach(() => lab.close());

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const swapped = (text: string) => utf16(text).swap16();
/** Cells of several lines, as Excel and LibreOffice quote them. */
const TALL = { ...ROW, 'Cụm từ': 'cầu Ví Dụ đã sập\nsập cầu Ví Dụ' };
const unquoted = (rows: Record<string, string>[], delimiter: string) =>
  csv(rows, delimiter).replaceAll('"', '');

test('columns without a name that hold something are told', () => {
  const rows = csv([ROW]).split('\r\n').slice(0, 2);
  const said = lab.import('bang.csv', `${rows[0]},,""\r\n${rows[1]},"Báo khác", \r\n`);
  expect(said).toContain('Not read: column J (without a name).');
});

describe('a table of text is read as', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['Google Sheets exports it', 'bang.csv', csv([TALL], ',', '\r\n')],
    ['Excel exports it ("CSV UTF-8"), English', 'bang.csv', `\ufeff${csv([TALL], ',')}`],
    ['Excel exports it ("CSV UTF-8"), Vietnamese', 'bang.csv', `\ufeff${csv([TALL], ';')}`],
    ['Excel exports it ("Unicode Text")', 'bang.txt', utf16(csv([TALL], '\t'))],
    ['big-endian UTF-16', 'bang.txt', swapped(csv([TALL], '\t'))],
    ['LibreOffice exports it', 'bang.csv', csv([TALL], ',', '\n')],
    ['old Mac programs export it', 'bang.csv', csv([TALL], ',', '\r')],
    ['a tab table', 'bang.tsv', unquoted([ROW], '\t')],
    ['with the delimiter told', 'bang.csv', `\ufeffsep=;\r\n${csv([TALL], ';')}`],
    ['with an unusual delimiter told', 'bang.csv', `sep=|\r\n${csv([TALL], '|')}`],
    ['without the last line end', 'bang.csv', csv([TALL]).trimEnd()],
    [
      'with empty rows and cells around it',
      'bang.csv',
      `,,,,,,,,,,,\r\n${csv([TALL])},,,\r\n\r\n,,,,,,,,\r\n`,
    ],
    ['with a million empty rows below', 'bang.csv', csv([TALL]) + ',,,,,,,,\r\n'.repeat(1_048_570)],
    ['under a title', 'bang.csv', `"Danh sách tin, tháng 6; ví dụ",,,,,,,,\r\n\r\n${csv([TALL])}`],
    ['with letters in pieces (NFD)', 'bang.csv', csv([TALL]).normalize('NFD')],
    ['with hard spaces', 'bang.csv', csv([TALL]).replaceAll('"Cầu vẫn', '"\u00a0Cầu\u00a0vẫn')],
    [
      'with semicolons within, commas between',
      'bang.csv',
      csv([{ ...TALL, 'Ghi chú': ';;;;;;;;;;;;;;;;' }], ','),
    ],
    [
      'with commas within, semicolons between',
      'bang.csv',
      csv([{ ...TALL, 'Ghi chú': ',,,,,,,,,,,,,,,,' }], ';'),
    ],
  ])('%s', (_, name, content) => {
    expect(lab.import(name, content)).toContain('1 new');
    expect(lab.entries()).toMatchObject([ENTRY]);
  });

  test('lines are counted as an editor counts them, rows as a spreadsheet does', () => {
    const rows = [TALL, { ...TALL, 'Tuyên bố': 'Khác', 'Kết luận': 'xyz' }];
    expect(lab.import('bang.csv', `sep=,\r\n${csv(rows)}`)).toContain(
      'bang.csv:5: row 4, column C "Kết luận"',
    );
  });
});

describe('columns are known by', () => {
  test.each([
    ['Tuyên bố', 'TUYÊN BỐ'],
    ['Tuyên bố', 'tuyen bo'],
    ['Tuyên bố', ' Tuyên bố (bắt buộc) *'],
    ['Tuyên bố', 'Nội dung\nlan truyền'],
    ['Tuyên bố', 'Claim'],
    ['Chủ đề', 'Lĩnh vực'],
    ['Chủ đề', 'topic'],
    ['Kết luận', 'Đánh giá:'],
    ['Kết luận', 'Verdict'],
    ['Tóm tắt', 'Sự thật'],
    ['Tóm tắt', 'Summary'],
    ['Đính chính', 'Lời đính chính'],
    ['Cụm từ', 'phrases'],
    ['Liên kết lan truyền', 'Bài lan truyền'],
    ['Nguồn', 'Nguồn 1'],
    ['Nguồn', 'NGUỒN (2)'],
    ['Ngày rà soát', 'Ngày kiểm chứng'],
    ['Ngày rà soát', 'Review date'],
  ])('%s: "%s"', (name, other) => {
    const row = Object.fromEntries(
      Object.entries(ROW).map(([column, cell]) => [column === name ? other : column, cell]),
    );
    expect(lab.import('bang.csv', csv([row]))).toContain('1 new');
    expect(lab.entries()).toMatchObject([ENTRY]);
  });

  test('several columns of sources, phrases and links are put together, empty ones do not matter', () => {
    const row = {
      ...ROW,
      'Nguồn 2': 'Báo Ví Dụ | Tin ví dụ | https://example.org/bao',
      'Nguồn 3': '',
      'Cụm từ 2': 'cầu Ví Dụ gãy đôi',
    };
    lab.import('bang.csv', csv([row]));
    expect(lab.entries()).toMatchObject([
      {
        sources: [{ publisher: 'Sở Ví Dụ' }, { publisher: 'Báo Ví Dụ' }],
        phrases: [...ENTRY.phrases, 'cầu Ví Dụ gãy đôi'],
      },
    ]);
  });

  test('a column that stands twice, and can not, is complained of', () => {
    const text = csv([{ ...ROW, Claim: 'Khác' }]);
    expect(lab.import('bang.csv', text)).toBe(
      'bang.csv:1: row 1, column J "Claim": there is a column for "tuyên bố" already',
    );
  });
});

describe('a text that is no table, or a broken one, is complained of in plain words', () => {
  const cell = (text: string) => csv([{ ...ROW, 'Tóm tắt': text }]);
  const windows1258 = Buffer.from(csv([ROW]).replace(/[^\p{ASCII}\u00a0-\u00ff]/gu, '?'), 'latin1');

  test.each<[string, string | Uint8Array, string]>([
    ['saved without Unicode', windows1258, 'bang.csv:1: the letters are not UTF-8; save it as'],
    ['letters lost', cell('C?u v?n ?i l?i bình th??ng'), 'column D "Tóm tắt": letters were lost'],
    ['garbled', cell('Cáº§u váº«n Ä‘i láº¡i'), 'column D "Tóm tắt": letters were garbled'],
    ['garbled, few of them', cell('SÃ´ng Hồng'), 'letters were garbled'],
    ['replacement characters', cell('Cầu v\ufffdn'), 'letters were lost'],
    ['UTF-16 without its mark', Buffer.from(csv([ROW]), 'utf16le'), 'the letters are not UTF-8'],
    [
      'UTF-16 without its mark, in plain letters',
      Buffer.from('id,claim\n', 'utf16le'),
      'bang.csv:1: this is no text',
    ],
    ['UTF-16 cut in a letter', utf16(csv([ROW])).subarray(0, -1), 'bang.csv:'],
    ['UTF-8 cut in a letter', Buffer.from(cell('ầ')).subarray(0, -300), 'bang.csv:'],
    ['cut off within quotes', csv([ROW]).slice(0, -20), 'bang.csv:2: a quotation mark opens here'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'bang.csv:1: '],
    ['without a header', csv([ROW]).split('\r\n')[1] ?? '', 'no row names the columns'],
    ['a text', 'Kính gửi các anh chị,\nví dụ.\n', 'no row names the columns'],
    ['an empty line', '\n', 'no row names the columns'],
    ['a formula', cell('=HYPERLINK("https://example.org")'), 'column D "Tóm tắt": holds a formula'],
    ['a command', cell("=cmd|' /C calc'!A0"), 'holds a formula'],
    ['an error value', cell('#REF!'), 'holds the error #REF!'],
    ['a column too narrow', cell('########'), 'holds the error ########'],
    ['a hidden character', cell('Cầu \u202evẫn'), 'holds a hidden character (U+202E)'],
    ['a control character', cell('Cầu \u0007vẫn'), 'holds a hidden character (U+0007)'],
    ['a huge cell', cell('Cầu '.repeat(20_000)), 'has 79999 characters; at most 1000 fit'],
    ['a huge row', cell('Cầu '.repeat(90_000)), 'bang.csv:2: a row of over 200,000 characters'],
    [
      'a quote that never closes',
      `${csv([ROW])}"${'x\n'.repeat(150_000)}`,
      'a row of over 200,000',
    ],
  ])('%s', (_, content, words) => {
    const said = lab.import('bang.csv', content);
    expect(said).toContain(words);
    expect(said.length).toBeLessThan(1000);
    expect(lab.entries()).toEqual([]);
  });

  test.each([
    ['a question mark in an address', 'Xem https://example.org/tin?id=5?lang=vi.'],
    ['questions', 'Sập thật không? Không. Ai nói?Sở nói.'],
    ['quotes after a capital Ã', 'Cầu “NGÔ GIA TỰ ĐÃ”, ĐÃ… và «ĐÃ» sửa.'],
    ['a dash first', '- Cầu vẫn đi lại.'],
    ['a number with its sign', '+84 là mã nước.'],
  ])('%s is nothing to complain of', (_, text) => {
    expect(lab.import('bang.csv', cell(text))).toContain('1 new');
    expect(lab.entries()).toMatchObject([{ vi: { summary: text } }]);
  });

  test('an apostrophe that kept a cell from being calculated is taken off', () => {
    lab.import('bang.csv', cell("'=1+1 là hai."));
    expect(lab.entries()).toMatchObject([{ vi: { summary: '=1+1 là hai.' } }]);
  });
});
