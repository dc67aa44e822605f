import { expect, test } from 'vitest';
import { check, rebuttal, SOURCE, VI } from './lint-lab.ts';

/** Rebuttals that each have something to look at, and of which some have something to mend. */
const rows = (count: number, withErrors: readonly number[]) =>
  Array.from({ length: count }, (_, at) =>
    rebuttal({
      id: `muc-${at}`,
      vi: { ...VI, claim: `Cầu số ${at} ở xã Ví Dụ đã sập đêm 31/5/2026.` },
      phrases: [`cầu số ${at} đã sập đêm qua`],
      appearances: [],
      sources: [
        {
          ...SOURCE,
          url: withErrors.includes(at)
            ? 'https://localhost/cau'
            : `https://bao.tuongtuong.vn/${at}.html`,
          authority: null,
        },
      ],
    }),
  );

test('errors stand together at the end, right above the count, in the order of the entries', () => {
  const { status, lines } = check(rows(5, [0, 3]));
  expect(status).toBe(1);
  expect(lines.map((line) => /: (muc-\d): (error)?/.exec(line)?.slice(1, 3))).toEqual([
    ['muc-0', undefined],
    ['muc-1', undefined],
    ['muc-2', undefined],
    ['muc-3', undefined],
    ['muc-4', undefined],
    ['muc-0', 'error'],
    ['muc-3', 'error'],
    undefined,
  ]);
});

test('many findings are counted by what they are about, the most first', () => {
  const found = rows(12, [2, 7]);
  const noisy = { ...VI, claim: 'Cầu số 99 ở xã Ví Dụ đã sập chưa?', correction: 'Cầu vẫn đứng!' };
  const { lines } = check([...found, rebuttal({ id: 'muc-99', vi: noisy, phrases: ['sập'] })]);
  expect(lines.slice(-3)).toEqual([
    'To mend: sources 2, phrases 1.',
    'To look at: sources 12, claims 1, corrections 1.',
    '13 entries read. 3 to mend, 14 to look at.',
  ]);
});

test('a few need no such count', () => {
  expect(check(rows(3, [1])).lines.at(-2)).toMatch(/: muc-1: error: /);
});
