import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChangesOf } from '../../../publisher/feed/published.ts';
import { openPublisherLab, type PublisherLab } from './publisher-lab.ts';

let lab: PublisherLab;
beforeEach(() => {
  lab = openPublisherLab();
});
afterEach(() => lab.close());

const withdraw = (id: string, ...more: string[]) =>
  lab.run('withdraw', id, '--data', lab.data, ...more);
const textOf = (name: string) => readFileSync(join(lab.data, name), 'utf8');

test('the line goes, the others stay byte for byte, and what it was is kept with the day and the reason', () => {
  lab.write(['mot', 'hai', 'ba']);
  const [first, second, third] = textOf('rebuttals.jsonl').split('\n');
  writeFileSync(join(lab.data, 'rebuttals.jsonl'), `\ufeff${first}\r\n\r\n${second}\r\n${third}`);
  expect(withdraw('hai', '--reason', ' Nguồn đã đính chính. ')).toContain('Build now');
  expect(textOf('rebuttals.jsonl')).toBe(`\ufeff${first}\r\n\r\n${third}`);
  expect(JSON.parse(textOf('withdrawn.jsonl'))).toEqual({
    id: 'hai',
    withdrawn: '2026-06-02',
    reason: 'Nguồn đã đính chính.',
    entry: JSON.parse(second ?? ''),
  });
  withdraw('mot', '--reason', 'Trùng.');
  expect(textOf('rebuttals.jsonl')).toBe(`\ufeff\r\n${third}`);
  expect(textOf('withdrawn.jsonl').trim().split('\n')).toHaveLength(2);
});

test('readers are told so with the next publication', () => {
  lab.build();
  withdraw('hai', '--reason', 'Trùng.');
  lab.build();
  expect(lab.manifest().topics[0]).toMatchObject({ entries: 1, deltas: [{ from: 1 }] });
});

test('readers are told so even where the publication that held it is lost', () => {
  lab.build();
  withdraw('hai', '--reason', 'Trùng.');
  rmSync(lab.out, { recursive: true });
  lab.build();
  const [topic] = lab.manifest().topics;
  expect(topic && readChangesOf(lab.out, topic.snapshot)).toEqual([
    { put: expect.objectContaining({ id: 'mot' }) },
    { withdraw: 'hai', at: '2026-06-02' },
  ]);
  lab.write(['mot', 'hai']);
  lab.build();
  expect(lab.manifest().topics[0]?.entries).toBe(2);
});

test.each([
  [['hai'], '--reason TEXT is missing'],
  [['hai', '--reason', ' '], '--reason TEXT is missing'],
  [['bon', '--reason', 'Sai.'], 'no entry has the id "bon"'],
  [['', '--reason', 'Sai.'], 'ID is missing'],
])('%j is answered in plain words, and nothing is written', (args, words) => {
  const before = textOf('rebuttals.jsonl');
  expect(() => withdraw(...(args as [string]))).toThrow(words);
  expect(textOf('rebuttals.jsonl')).toBe(before);
});

test('what was withdrawn already is said to be, and to come back is to be looked at', () => {
  const before = textOf('rebuttals.jsonl');
  withdraw('hai', '--reason', 'Nguồn đã đính chính.');
  expect(() => withdraw('hai', '--reason', 'Sai.')).toThrow(
    '"hai" was withdrawn on 2026-06-02: Nguồn đã đính chính.',
  );
  writeFileSync(
    join(lab.data, 'rebuttals.jsonl'),
    before.replace(/"claim":"/, '"claim":"Tin khác: '),
  );
  expect(lab.run('check', '--data', lab.data)).toMatch(
    /rebuttals\.jsonl:2:\d+: hai: was withdrawn on 2026-06-02: Nguồn đã đính chính\./,
  );
});
