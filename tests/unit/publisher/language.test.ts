import { describe, expect, test } from 'vitest';
import { Complaint } from '../../../publisher/complaint.ts';
import { diskComplaint } from '../../../publisher/disk-error.ts';
import { languageOf } from '../../../publisher/language.ts';
import { both, joined } from '../../../publisher/words.ts';

describe('which language is spoken', () => {
  test.each<[args: string[], usual: string | undefined, language: string]>([
    [[], undefined, 'vi'],
    [['check', '--data', 'x'], '', 'vi'],
    [['check', '--data', 'x'], 'en', 'en'],
    [['--lang', 'en'], undefined, 'en'],
    [['--lang=en', 'check'], 'vi', 'en'],
    [['check', '--unknown', '--lang', 'vi', '--data'], 'en', 'vi'],
    [['--lang', 'en', '--lang', 'vi'], undefined, 'vi'],
    // Words of a text are no options, and an option without a value is complained of by itself.
    [['try', 'a --lang en', '--', '--lang', 'en'], undefined, 'vi'],
    [['check', '--lang'], 'en', 'en'],
  ])('%j and "%s": %s', (args, usual, language) => {
    expect(languageOf(args, { DOI_CHIEU_LANG: usual })).toBe(language);
  });

  test.each<[args: string[], usual: string | undefined, words: RegExp]>([
    [['--lang', 'fr'], undefined, /^--lang fr: .* vi \(tiếng Việt\) hoặc en/],
    [['--lang', 'EN'], 'en', /^--lang EN: /],
    [[], 'fr', /^DOI_CHIEU_LANG=fr: /],
  ])('%j and "%s" are complained of, with the languages that there are', (args, usual, words) => {
    const language = () => languageOf(args, { DOI_CHIEU_LANG: usual });
    expect(language).toThrow(Complaint);
    try {
      language();
    } catch (error) {
      expect((error as Complaint).words.vi).toMatch(words);
    }
  });
});

describe('words in both languages', () => {
  const row = { vi: 'dòng 2', en: 'row 2' };

  test('are put together in each', () => {
    expect(both`bang.csv:${1}: ${row}, ${'A'}`).toEqual({
      vi: 'bang.csv:1: dòng 2, A',
      en: 'bang.csv:1: row 2, A',
    });
    expect(joined([row, 'A', row], '\n')).toEqual({
      vi: 'dòng 2\nA\ndòng 2',
      en: 'row 2\nA\nrow 2',
    });
    expect(joined([], '\n')).toEqual({ vi: '', en: '' });
  });

  test('are what a complaint says, a line each; as an error it is English', () => {
    const complaint = new Complaint([row, both`x`]);
    expect(complaint.words).toEqual({ vi: 'dòng 2\nx', en: 'row 2\nx' });
    expect(complaint.message).toBe('row 2\nx');
  });
});

describe('what the operating system refuses', () => {
  const refused = (code: string, path?: string) =>
    Object.assign(new Error(`${code}: nonsense`), { code, syscall: 'open', path });

  test.each<[code: string, path: string | undefined, vi: string, en: string]>([
    ['EACCES', '/a/b', '/a/b: bạn không có quyền', '/a/b: you may not'],
    ['ENOSPC', '/a/b.csv.new', '/a/b.csv: ổ đĩa hết chỗ', '/a/b.csv: the disk is full'],
    ['EBUSY', undefined, 'c: chương trình khác đang mở', 'c: another program'],
    ['EWHATEVER', undefined, 'c: máy không làm được việc này (EWHATEVER)', 'c: the system'],
  ])('%s at %s is said in words', (code, path, vi, en) => {
    const { words } = diskComplaint(refused(code, path), 'c') as Complaint;
    expect(words.vi.startsWith(vi)).toBe(true);
    expect(words.en.startsWith(en)).toBe(true);
  });

  test('other errors are mistakes of ours, and stay what they are', () => {
    expect(diskComplaint(new TypeError('x is not a function'))).toBeNull();
    expect(diskComplaint('x')).toBeNull();
  });
});
