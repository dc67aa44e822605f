import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, entrySchema, RATINGS, type Topic } from '../../../lib/claims/entries/entry.ts';
import { Complaint } from '../../../publisher/complaint.ts';
import { readCsv } from '../../../publisher/import/csv-table.ts';
import type { ImportContext } from '../../../publisher/import/draft.ts';
import { mergeDrafts } from '../../../publisher/import/merge-drafts.ts';
import { readTextTable } from '../../../publisher/import/table-formats.ts';
import { csvOf, tableOf } from '../../../publisher/import/write-table.ts';
import { runs } from '../../runs.ts';
import { csv, ROW } from './import-lab.ts';

const TOPICS: Topic[] = ['transport', 'health'].map((id) => ({
  id,
  vi: `Chủ đề ${id}`,
  en: `Topic ${id}`,
  about: { vi: 'Ví dụ', en: 'Example' },
  on: true,
}));

/** What a table of text makes of the entries that stand. */
function imported(bytes: Uint8Array, standing: Entry[] = []) {
  const context: ImportContext = { topics: TOPICS, complaints: [] };
  const { drafts } = readTextTable({ path: 'bang.csv', bytes }, context);
  return { ...mergeDrafts(drafts, { standing, today: '2030-01-01', context }), ...context };
}

const SYLLABLES = ['Cầu', 'Ví', 'Dụ', 'đã', 'sập', 'ở', 'Nghĩa', 'Ã', '5', '20/8/2021', '(3)'];
const SIGNS = ['"', "'", ',', '=', '+', '-', '@', '“', '”', '?', '#1', '&', '<b>', '\\', 'sep='];

/** Words with signs that tables take for their own, as entries hold them: composed and trimmed. */
function wordsOf(more: string[], max: number) {
  const word = fc.constantFrom(...SYLLABLES, ...SYLLABLES, ...SIGNS, ...more);
  return fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((words) =>
      words
        .join(' ')
        .replace(/ *\n */g, '\n')
        .trim()
        .slice(0, max)
        .trim(),
    )
    .filter((text) => text !== '');
}

const text = wordsOf([';', '|', '\n'], 200);
const name = wordsOf([';'], 100).filter((words) => !/^(\d|chính thức$|=)/.test(words));
const phrase = wordsOf(['|'], 150).filter((words) => !/^[-–•*] /.test(words));
const link = fc
  .nat(10_000)
  .map((n) => `https://example.org/${n % 3 === 0 ? `a,b;${n}` : `bai?id=${n}`}`);
const partialDate = fc
  .tuple(
    fc.integer({ min: 1990, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [`${year}`, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].slice(0, parts).join('-'),
  );
const day = partialDate.filter((date) => date.length === 10);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const known = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const sources = fc.array(
  fc.record({
    publisher: name,
    title: wordsOf([';', '|'], 200).filter((words) => !/^\||\|$/.test(words)),
    url: link,
    date: known(partialDate),
    official: fc.boolean(),
    authority: known(name),
  }),
  { minLength: 1, maxLength: 3 },
);
const matchable = {
  topic: fc.constantFrom(...TOPICS.map(({ id }) => id)),
  phrases: fc.uniqueArray(phrase, { maxLength: 4 }),
  concepts: maybe(
    fc.array(fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  appearances: fc.uniqueArray(link, { maxLength: 3 }),
  sources,
};
const base = { id: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/), updatedAt: day };

const entry: fc.Arbitrary<Entry> = fc
  .oneof(
    fc.record({
      kind: fc.constant('rebuttal'),
      ...base,
      ...matchable,
      rating: fc.constantFrom(...RATINGS),
      reviewed: known(partialDate),
      vi: fc.record({
        claim: text,
        summary: text,
        correction: text,
        ratingText: maybe(wordsOf([], 50)),
      }),
      en: maybe(
        fc.record({
          claim: text,
          summary: text,
          correction: maybe(text),
          ratingText: maybe(wordsOf([], 50)),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('notice'),
      ...base,
      ...matchable,
      validFrom: known(partialDate),
      validUntil: known(partialDate),
      vi: fc.record({ title: text, summary: text }),
      en: maybe(fc.record({ title: maybe(text), summary: text })),
    }),
    fc.record({
      kind: fc.constant('channel'),
      ...base,
      role: fc.constantFrom('authority', 'press', 'impersonating'),
      platform: fc.constantFrom('web', 'facebook', 'zalo', 'youtube', 'tiktok'),
      url: link,
      owner: text,
      evidence: link,
      vi: fc.record({ name: text }),
      en: maybe(fc.record({ name: text })),
    }),
  )
  .map((value) => entrySchema.parse(withoutUndefined(value)));
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

describe('entries written as a table', () => {
  test('come back the same, and change nothing where they stand', () => {
    fc.assert(
      fc.property(entries, (before) => {
        const bytes = Buffer.from(csvOf(tableOf(before, TOPICS)));
        const nothing = { complaints: [], added: [], changed: [], same: [], topics: TOPICS };
        expect(imported(bytes)).toEqual({ ...nothing, added: before });
        expect(imported(bytes, before)).toEqual({ ...nothing, same: before });
      }),
      { seed: 20260601, numRuns: runs(300) },
    );
  });

  test('never hold a cell that a spreadsheet program would calculate', () => {
    fc.assert(
      fc.property(entries, (before) => {
        const { rows } = readCsv(csvOf(tableOf(before, TOPICS)), 'bang.csv');
        expect(rows.flatMap(({ cells }) => cells).filter((cell) => /^[=+\-@]/.test(cell))).toEqual(
          [],
        );
      }),
      { seed: 20260602, numRuns: runs(100) },
    );
  });
});

describe('damaged tables', () => {
  const whole = Buffer.from(`\ufeff${csv([ROW, { ...ROW, 'Tuyên bố': 'Khác' }])}`);
  /** Either entries, or complaints that name the file; nothing else is thrown. */
  const endsWell = (bytes: Uint8Array) => {
    try {
      const { complaints } = imported(bytes);
      for (const { vi, en } of complaints) {
        expect(vi).toMatch(/^bang\.csv:\d+: dòng \d+/);
        expect(en).toMatch(/^bang\.csv:\d+: row \d+/);
      }
    } catch (error) {
      expect(error).toBeInstanceOf(Complaint);
      expect((error as Error).message).toMatch(/^bang\.csv:/);
    }
  };

  test('end in entries or in plain complaints: cut at every byte', () => {
    for (let length = 0; length < whole.length; length++) endsWell(whole.subarray(0, length));
  });

  test('bytes changed, moved and put in at random', () => {
    const edit = fc.record({
      at: fc.nat(whole.length),
      drop: fc.nat(20),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc
          .constantFrom('"', ';', '\n', '\t', '=', ',,,', '\u202e')
          .map((sign) => Buffer.from(sign)),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        endsWell(
          edits.reduce<Buffer>(
            (bytes, { at, drop, put }) =>
              Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)]),
            whole,
          ),
        );
      }),
      { seed: 20260603, numRuns: runs(500) },
    );
  });

  test('any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), endsWell), {
      seed: 20260604,
      numRuns: runs(500),
    });
  });
});

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
