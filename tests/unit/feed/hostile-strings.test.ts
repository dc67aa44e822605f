// Hostile text in every field of every kind of entry, properly signed: the entry is refused and
// counted, and the good one beside it stands.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { DEFAULT_SETTINGS, isTopicOn } from '../../../lib/settings.ts';
import { readChangesOf } from './change-lines.ts';
import { type Lab, openLab, rebuttal } from './feed-lab.ts';

let lab: Lab;
beforeEach(() => {
  lab = openLab();
});
afterEach(() => lab.close());

const SOURCE = {
  publisher: 'Báo Ví Dụ',
  title: 'Bài',
  url: 'https://example.org/bai',
  date: '2026-05-01',
  official: false,
  authority: 'Sở Ví Dụ',
};
const whole: Entry[] = [
  rebuttal('tin', {
    appearances: ['https://example.org/bai-dang/1'],
    concepts: [['một nhóm']],
    sources: [SOURCE],
    vi: { claim: 'A', summary: 'B', correction: 'C', ratingText: 'D' },
    en: { claim: 'A', summary: 'B', correction: 'C', ratingText: 'D' },
  }),
  {
    kind: 'notice',
    id: 'bao',
    updatedAt: '2026-05-01',
    topic: 'disaster',
    phrases: ['một câu ví dụ'],
    appearances: ['https://example.org/bai-dang/2'],
    sources: [SOURCE],
    validFrom: '2026-05-01',
    validUntil: '2026-06-01',
    vi: { title: 'A', summary: 'B' },
    en: { title: 'A', summary: 'B' },
  },
];

const HOSTILE = {
  'turned around': 'x\u202ey',
  isolated: 'x\u2066y',
  'with a bell': 'x\u0007y',
  'with an escape': 'x\u001b[2Jy',
  'with half a character': 'x\ud83dy',
  'half a megabyte long': 'a'.repeat(500_000),
  'not composed': 'e\u0302',
  empty: '',
  'a number': 7,
  'an object': { toString: 'x' },
  'a list': [['x']],
};
const HOSTILE_LINKS = {
  'a script': 'javascript:alert(1)',
  'a script with a line in it': 'java\nscript:alert(1)',
  data: 'data:text/html,<script>alert(1)</script>',
  'a file': 'file:///etc/passwd',
  'a page of the browser': 'chrome://settings',
  'one with a password': 'https://ai:do@example.org/bai/1',
  'one turned around': 'https://example.org/\u202ebai/1',
  'half one': '//example.org/bai/1',
  'one with half a character': 'https://example.org/bai/\ud83d',
  'three kilobytes long': `https://example.org/bai/${'a'.repeat(3000)}`,
};

type Path = (string | number)[];

/** Paths of all texts in an entry. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return steps.flatMap((step) => pathsOf((value as never)[step], [...path, step]));
}

function changed(entry: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = structuredClone(entry) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, value);
  return copy;
}

const fields = whole.flatMap((entry) =>
  pathsOf(entry).map((path): [string, Entry, Path] => [
    `${entry.kind} ${path.join('.')}`,
    entry,
    path,
  ]),
);

test('every field is tried', () => expect(fields.length).toBeGreaterThan(35));

test.each(fields)('in %s no hostile text gets in', async (_, entry, path) => {
  const isLink = path.includes('url') || path.includes('appearances');
  const hostile = Object.values(isLink ? { ...HOSTILE, ...HOSTILE_LINKS } : HOSTILE);
  const isId = path[0] === 'id';
  const lines = hostile.map((text, at) => ({
    put: changed(isId ? entry : { ...entry, id: `xau-${at}` }, path, text),
  }));
  await readChangesOf(lab, [{ put: rebuttal('tot') }, ...lines]);
  expect(await lab.errorCode()).toBe(null);
  expect((await lab.store.entries.toArray()).map(({ key }) => key)).toEqual(['built-in/tot']);
  expect((await lab.store.feedStates())[0]?.skipped).toBe(hostile.length);
});

test('ten megabytes of text are refused like any other', async () => {
  const claim = 'a'.repeat(10_000_000);
  const vi = { claim, summary: 'B', correction: 'C' };
  await readChangesOf(lab, [{ put: rebuttal('tot') }, { put: rebuttal('xau', { vi }) }, claim]);
  expect((await lab.store.entries.toArray()).map(({ key }) => key)).toEqual(['built-in/tot']);
  expect((await lab.store.feedStates())[0]?.skipped).toBe(2);
});

test('markup is text, and stays as it was published', async () => {
  const claim = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const vi = { claim, summary: claim, correction: claim };
  await readChangesOf(lab, [{ put: rebuttal('chu', { vi }) }]);
  const row = (await lab.store.readEntries(['built-in/chu'])).get('built-in/chu');
  expect(row?.entry).toMatchObject({ vi });
});

test('names that objects have of their own are names like any other', () => {
  expect(isTopicOn(DEFAULT_SETTINGS, { id: 'constructor', on: false })).toBe(false);
  expect(isTopicOn(DEFAULT_SETTINGS, { id: 'constructor', on: true })).toBe(true);
});
