import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { vi as words } from '../../../components/words/vi.ts';
import { entrySchema, RATINGS, type Topic } from '../../../lib/claims/entries/entry.ts';
import * as form from '../../../publisher/import/cell-forms.ts';
import { COLUMNS } from '../../../publisher/import/columns.ts';
import { readDate, readDay } from '../../../publisher/import/dates.ts';
import { ownRatingText, RATING_WORDS, readRating } from '../../../publisher/import/rating-words.ts';
import { readSources } from '../../../publisher/import/source-lines.ts';
import { cleanCell, letterOf } from '../../../publisher/import/table.ts';
import { foldWords, idFrom } from '../../../publisher/import/words-of.ts';
import { filesUnder } from '../../files.ts';

type Shape = { properties: Record<string, Shape> };

describe('dates', () => {
  test.each([
    ['20/08/2021', '2021-08-20'],
    ['20/8/2021', '2021-08-20'],
    ['1/2/2021', '2021-02-01'],
    ['20-08-2021', '2021-08-20'],
    ['20.8.2021', '2021-08-20'],
    ['20/08/2021 14:30', '2021-08-20'],
    ['20/08/2021, 14:30:05', '2021-08-20'],
    ['ngày 20/8/2021', '2021-08-20'],
    ['Ngày 20 tháng 8 năm 2021', '2021-08-20'],
    ['20 tháng 8, 2021', '2021-08-20'],
    ['2021-08-20', '2021-08-20'],
    ['2021/8/20', '2021-08-20'],
    ['2021-08-20T00:00:00.000Z', '2021-08-20'],
    ['2021-08-20 00:00:00', '2021-08-20'],
    ['44428', '2021-08-20'],
    ['44428.75', '2021-08-20'],
    ['08/2021', '2021-08'],
    ['8/2021', '2021-08'],
    ['2021-08', '2021-08'],
    ['Tháng 8 năm 2021', '2021-08'],
    ['tháng 8/2021', '2021-08'],
    ['2021', '2021'],
    ['năm 2021', '2021'],
    ['29/02/2024', '2024-02-29'],
  ])('"%s" is %s', (cell, date) => expect(readDate(cell)).toBe(date));

  test.each([
    ['08/20/2021', 'the day comes first'],
    ['2021-20-08', 'the day comes first'],
    ['20/8/21', 'the year needs four digits'],
    ['31/02/2021', 'no such day'],
    ['29/02/2023', 'no such day'],
    ['0/1/2021', 'no such day'],
    ['13/2021', 'no such day'],
    ['20/08/1821', 'is the year right'],
    ['20/08/3021', 'is the year right'],
    ['99999', 'is no date'],
    ['10000', 'is no date'],
    ['hôm qua', 'is no date'],
    ['20/08/2021 và 21/08/2021', 'is no date'],
    ['x'.repeat(10_000), 'is no date'],
  ])('"%s": %s', (cell, complaint) => expect(() => readDate(cell)).toThrow(complaint));

  test('where a whole day is needed, a month is not enough', () => {
    expect(() => readDay('08/2021')).toThrow('is not a whole day');
    expect(readDay('20/8/2021')).toBe('2021-08-20');
  });
});

describe('ratings', () => {
  test.each([
    ['false', 'false', undefined],
    ['FALSE', 'false', undefined],
    ['Sai sự thật', 'false', null],
    ['sai su that', 'false', null],
    ['Sai', 'false', null],
    ['SAI', 'false', null],
    ['TIN GIẢ', 'false', 'Tin giả'],
    ['tin giả.', 'false', 'Tin giả.'],
    ['Bịa đặt', 'false', 'Bịa đặt'],
    ['Gây hiểu nhầm', 'misleading', null],
    ['gây hiểu lầm', 'misleading', 'Gây hiểu lầm'],
    ['Tin cũ', 'outdated', 'Tin cũ'],
    ['chưa kiểm chứng', 'unproven', 'Chưa kiểm chứng'],
    ['LỪA ĐẢO', 'scam', null],
    ['Văn bản giả', 'fabricated', 'Văn bản giả'],
    ['mạo danh', 'fabricated', 'Mạo danh'],
    ['đúng', 'true', null],
    ['chính xác', 'true', 'Chính xác'],
  ])('"%s" is %s, shown as %j', (cell, rating, own) => {
    expect(readRating(cell)).toBe(rating);
    expect(ownRatingText(cell)).toBe(own);
  });

  test.each(['hên xui', '', 'sai đúng', 'fasle'])('"%s" is none', (cell) =>
    expect(() => readRating(cell)).toThrow('is no rating; write one of: Sai sự thật (false), '),
  );

  test('the first word of each is the one that the card shows, and no word means two', () => {
    const shown = Object.fromEntries(RATINGS.map((rating) => [rating, RATING_WORDS[rating][0]]));
    expect(shown).toEqual(words.rating);
    const all = Object.values(RATING_WORDS).flat().map(foldWords);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('sources', () => {
  const whole = {
    publisher: 'Sở Ví Dụ',
    title: 'Tin ví dụ',
    url: 'https://example.org/a?b=c&d=e',
    date: null,
    official: false,
    authority: null,
  };
  test.each<[string, object]>([
    ['Sở Ví Dụ | Tin ví dụ | https://example.org/a?b=c&d=e', {}],
    ['Sở Ví Dụ|Tin ví dụ|https://example.org/a?b=c&d=e|', {}],
    ['Sở Ví Dụ | Tin ví dụ https://example.org/a?b=c&d=e', {}],
    ['Sở Ví Dụ | Tin | Ví Dụ | https://example.org/a?b=c&d=e', { title: 'Tin | Ví Dụ' }],
    ['Sở Ví Dụ | Tin ví dụ | https://example.org/a?b=c&d=e | 8/2021', { date: '2021-08' }],
    ['Sở Ví Dụ | Tin ví dụ | https://example.org/a?b=c&d=e | chính thức', { official: true }],
    ['Sở Ví Dụ | Tin ví dụ | https://example.org/a?b=c&d=e.', {}],
    ['Sở Ví Dụ | Tin ví dụ | (https://example.org/a?b=c&d=e), 8/2021', { date: '2021-08' }],
    ['Sở Ví Dụ | Tin ví dụ <https://example.org/a?b=c&d=e>; chính thức', { official: true }],
    ['Sở Ví Dụ | Tin ví dụ | https://example.org/a_(b)', { url: 'https://example.org/a_(b)' }],
    [
      'Sở Ví Dụ | Tin ví dụ | https://example.org/a?b=c&d=e | | Bộ Ví Dụ',
      { authority: 'Bộ Ví Dụ' },
    ],
    [
      'Sở Ví Dụ | Tin ví dụ | https://example.org/a?b=c&d=e | Bộ Ví Dụ | 20/8/2021',
      { authority: 'Bộ Ví Dụ', date: '2021-08-20' },
    ],
  ])('%s', (cell, more) => expect(readSources(cell)).toEqual([{ ...whole, ...more }]));

  test.each([
    ['https://example.org', 'who published it'],
    ['Sở Ví Dụ | https://example.org', "the page's title"],
    ['Sở Ví Dụ | Tin ví dụ', 'no address'],
    ['Sở Ví Dụ | Tin ví dụ | www.example.org', 'no address'],
    ['A | B | https://example.org | 31/02/2021', 'no such day'],
    ['A | B | https://example.org | C | D', '"D" is one part too many'],
    ['A | B | https://example.org/1, https://example.org/2', 'two addresses on one line'],
    ['A | B | https://example.org/1; C | D | https://example.org/2', 'two addresses on one line'],
    ['A | B | https://example.org\nC | D', 'source 2: there is no address'],
    [`A | ${' '.repeat(100_000)}`, 'no address'],
  ])('"%s": %s', (cell, complaint) => expect(() => readSources(cell)).toThrow(complaint));
});

describe('lists, links, topics and ids', () => {
  test.each([
    ['một hai ba; bốn năm sáu ;; một hai ba', ['một hai ba', 'bốn năm sáu']],
    ['- một hai ba\n• bốn năm sáu\n\n', ['một hai ba', 'bốn năm sáu']],
    ['5 người, 3 xe; -5 độ', ['5 người, 3 xe', '-5 độ']],
  ])('phrases "%s"', (cell, list) => expect(form.list.read(cell, [])).toEqual(list));

  test.each([
    ['https://a.example/1 https://a.example/2', ['https://a.example/1', 'https://a.example/2']],
    ['https://a.example/1,https://a.example/2;', ['https://a.example/1', 'https://a.example/2']],
    ['https://a.example/1;\nhttps://a.example/1', ['https://a.example/1']],
    ['https://a.example/1.\n(https://a.example/2)', ['https://a.example/1', 'https://a.example/2']],
    ['https://a.example/a_(b)', ['https://a.example/a_(b)']],
    ['https://a.example/?a=1,2;3', ['https://a.example/?a=1,2;3']],
  ])('links "%s"', (cell, list) => expect(form.links.read(cell, [])).toEqual(list));

  const topics = JSON.parse(readFileSync('data/topics.json', 'utf8')) as Topic[];
  test.each([
    ['health', 'health'],
    ['Y tế, sức khỏe', 'health'],
    ['y te suc khoe', 'health'],
    ['Scams and money', 'finance-scams'],
  ])('topic "%s"', (cell, id) => expect(form.topic.read(cell, topics)).toBe(id));

  test('an id made of a claim stays the same, and differs from that of another claim', () => {
    const made = idFrom('Cầu Ví Dụ đã  sập.');
    expect(made).toBe('cau-vi-du-da-sap-e878081d');
    expect(idFrom('cầu ví dụ đã sập.'.normalize('NFD'))).toBe(made);
    expect(idFrom('Cầu Ví Dụ đã sắp.')).not.toBe(made);
    expect(idFrom(`${'Một cái tên '.repeat(40)}`)).toMatch(/^[a-z-]{30,48}-\w{8}$/);
    expect(idFrom('х'.repeat(200))).toMatch(/^\w{8}$/);
    expect(idFrom('a'.repeat(200))).toMatch(/^a{48}-\w{8}$/);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (index, letter) => expect(letterOf(index)).toBe(letter));

  test('a cell is composed and trimmed', () => {
    expect(cleanCell('\u00a0Cầu\tVí Dụ \r\n đã sập '.normalize('NFD'))).toBe('Cầu Ví Dụ\nđã sập');
  });
});

describe('the columns', () => {
  test('have names of their own', () => {
    const names = COLUMNS.flatMap(({ names }) => names.map(foldWords));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('hold every value of an entry', () => {
    const { oneOf } = z.toJSONSchema(entrySchema, { unrepresentable: 'any' }) as { oneOf: Shape[] };
    const paths = oneOf.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([key, value]) =>
        key === 'vi' || key === 'en'
          ? Object.keys(value.properties).map((each) => `${key}.${each}`)
          : [key],
      ),
    );
    expect(new Set(COLUMNS.map(({ path }) => path))).toEqual(new Set([...paths, 'publicFigures']));
  });

  test.each(['docs/publishing.md', 'docs/xuat-ban.md'])('are all in the table of %s', (file) => {
    const page = readFileSync(file, 'utf8');
    const missing = COLUMNS.filter(({ path }) => !path.startsWith('en.')).flatMap(({ names }) =>
      names.filter((name) => !page.includes(name)),
    );
    expect(missing).toEqual([]);
  });
});

test('the complaints that docs/xuat-ban.md explains are those that are made', () => {
  const [, ...tables] = readFileSync('docs/xuat-ban.md', 'utf8').split('| Lời báo |');
  const explained = tables
    .join('\n')
    .split('\n')
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, words]) => words ?? '');
  const code = filesUnder(['publisher'], /\.ts$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    // What is filled in.
    .replace(/\$\{[^}]*\}/g, '…');
  expect(tables).toHaveLength(1);
  expect(explained.length).toBeGreaterThan(10);
  expect(explained.filter((words) => !code.includes(words))).toEqual([]);
});
