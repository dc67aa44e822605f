// The stored index, opened half by half, whatever became of a half meanwhile.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStoredIndex, type StoredIndex } from '../../../entrypoints/background/stored-index.ts';
import { INDEX_VERSION } from '../../../lib/claims/arrays/index-version.ts';
import { lookUpText } from '../../../lib/claims/look-up/look-up-text.ts';
import { matchPassage } from '../../../lib/claims/matching/match.ts';
import type { IndexRow } from '../../../lib/feed/store.ts';
import { type Lab, openLab, rebuttal } from '../feed/feed-lab.ts';

let lab: Lab;
let whole: string;
beforeEach(async () => {
  lab = openLab();
  lab.publish([rebuttal('mot'), rebuttal('hai')]);
  await lab.sync();
  whole = await lab.content();
});
afterEach(() => lab.close());

const open = () => openStoredIndex(lab.store, async () => {});
const told = (id: string) => `câu ví dụ của ${id}`;
const marked = async (stored: StoredIndex, id: string) =>
  matchPassage(await stored.forMatching(), { text: told(id), links: [] }).map(({ key }) => key);
const lookedUp = async (stored: StoredIndex, id: string) =>
  lookUpText(await stored.forLookUp(), told(id), 1).map(({ key }) => key);
const rowOf = async (id: IndexRow['id']) => (await lab.store.indexes.get(id)) as IndexRow;
const change = async (id: IndexRow['id'], how: (row: IndexRow) => Partial<IndexRow>) => {
  const row = await rowOf(id);
  await lab.store.indexes.put({ ...row, ...how(row) });
};

test('a page waits for the one half alone, and a look-up has the other read once', async () => {
  const readHalf = vi.spyOn(lab.store, 'readHalf');
  const stored = open();
  expect(await marked(stored, 'hai')).toEqual(['built-in/hai']);
  expect(readHalf.mock.calls).toEqual([['claims']]);
  expect(await lookedUp(stored, 'hai')).toEqual(['built-in/hai']);
  expect(await lookedUp(stored, 'mot')).toEqual(['built-in/mot']);
  expect(readHalf.mock.calls).toEqual([['claims'], ['look-up']]);
});

test('who looks something up first reads each half once', async () => {
  const readHalf = vi.spyOn(lab.store, 'readHalf');
  const stored = open();
  const [found, seen] = await Promise.all([lookedUp(stored, 'hai'), marked(stored, 'mot')]);
  expect([found, seen]).toEqual([['built-in/hai'], ['built-in/mot']]);
  expect(readHalf.mock.calls.flat().sort()).toEqual(['claims', 'look-up']);
});

const halves: IndexRow['id'][] = ['claims', 'look-up'];
const faults: [string, (id: IndexRow['id']) => PromiseLike<unknown>][] = [
  ['is missing', (id) => lab.store.indexes.delete(id)],
  ['is of an older version', (id) => change(id, () => ({ version: INDEX_VERSION - 1 }))],
  ['is of other entries', (id) => change(id, () => ({ fingerprint: '[]' }))],
  ['was cut short', (id) => change(id, ({ buffer }) => ({ buffer: buffer.slice(0, -4) }))],
  ['is empty', (id) => change(id, () => ({ buffer: new ArrayBuffer(0) }))],
  [
    'lies in the place of the other',
    async (id) => {
      const { buffer } = await rowOf(id === 'claims' ? 'look-up' : 'claims');
      await change(id, () => ({ buffer }));
    },
  ],
  ['and the other are missing', () => lab.store.indexes.clear()],
];
const damages = faults.flatMap(([what, damage]) => halves.map((id) => [id, what, damage] as const));

test.each(damages)('where %s %s, a look-up has both compiled again', async (id, _what, damage) => {
  await damage(id);
  const stored = open();
  expect(await lookedUp(stored, 'hai')).toEqual(['built-in/hai']);
  expect(await marked(stored, 'mot')).toEqual(['built-in/mot']);
  expect(await lab.content()).toBe(whole);
});

test.each(damages)(
  'where %s %s once a page has asked, a look-up has both compiled again',
  async (id, _what, damage) => {
    const stored = open();
    expect(await marked(stored, 'mot')).toEqual(['built-in/mot']);
    await damage(id);
    expect(await lookedUp(stored, 'hai')).toEqual(['built-in/hai']);
    expect(await marked(stored, 'mot')).toEqual(['built-in/mot']);
  },
);

test('a look-up never pairs the half of other entries with the one that a page has had opened', async () => {
  const stored = open();
  expect(await marked(stored, 'mot')).toEqual(['built-in/mot']);
  // As many entries, so that a number is another entry's.
  lab.publish([rebuttal('hai'), rebuttal('ba')]);
  await lab.sync();
  expect(await lookedUp(stored, 'ba')).toEqual(['built-in/ba']);
  expect(await lookedUp(stored, 'hai')).toEqual(['built-in/hai']);
  expect(await marked(stored, 'ba')).toEqual(['built-in/ba']);
});

test('a worker that was killed before both were compiled again leaves it to the next', async () => {
  await lab.store.indexes.delete('look-up');
  const count = () => lab.store.indexes.count();
  for (let step = 0; ; step++) {
    lab.steps.fail(step, 'killed');
    const answer = await Promise.race([lookedUp(open(), 'hai'), lab.steps.killed]);
    lab.reopen();
    if (answer) break;
    expect(await marked(open(), 'mot')).toEqual(['built-in/mot']);
    expect([1, 2]).toContain(await count());
    await lab.store.indexes.delete('look-up');
  }
  expect(await lookedUp(open(), 'hai')).toEqual(['built-in/hai']);
  expect(await lab.content()).toBe(whole);
});

test('a half that cannot be read is asked for again the next time', async () => {
  const stored = open();
  vi.spyOn(lab.store, 'readHalf').mockRejectedValueOnce(new Error('the disk'));
  await expect(stored.forLookUp()).rejects.toThrow('the disk');
  expect(await lookedUp(stored, 'hai')).toEqual(['built-in/hai']);
  expect(await marked(stored, 'mot')).toEqual(['built-in/mot']);
});
