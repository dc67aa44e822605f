import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../lib/feed/manifest.ts';
import { Complaint } from '../../../publisher/complaint.ts';
import { filesOf, readChangesOf } from '../../../publisher/feed/published.ts';
import { rebuttal, VI } from './lint-lab.ts';
import { openPublisherLab, type PublisherLab } from './publisher-lab.ts';

const COMMON = 'là một trong những';
const GOOD = 'cầu Tưởng Tượng đã sập đêm qua';

let lab: PublisherLab;
beforeEach(() => {
  lab = openPublisherLab();
});
afterEach(() => lab.close());

const write = (...rows: object[]) =>
  writeFileSync(
    join(lab.data, 'rebuttals.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );

/** What readers get, by id. */
const published = () =>
  Object.fromEntries(
    filesOf(lab.manifest())
      .flatMap((file) => readChangesOf(lab.out, file))
      .map((change: Change) =>
        'put' in change
          ? [change.put.id, 'phrases' in change.put ? change.put.phrases : null]
          : [change.withdraw, 'withdrawn'],
      ),
  );

const checked = () => {
  try {
    return lab.run('check', '--data', lab.data);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return error.message;
  }
};

test('a phrase that check calls too common is not published, the rest of its entry is', () => {
  write(rebuttal({ id: 'mot', phrases: [GOOD, COMMON] }));
  expect(checked()).toMatch(/: mot: error: phrase "là một trong những" stands in .* not published/);
  const said = lab.build();
  expect(said).toMatch(
    /^Publication 1 .*\nNot published, .*: "là một trong những" \(mot\)\.\n1 entry has something to mend/,
  );
  expect(published()).toEqual({ mot: [GOOD] });
  expect(readFileSync(join(lab.data, 'rebuttals.jsonl'), 'utf8')).toContain(COMMON);
});

test('a withdrawal does not wait for it, and readers lose one that was published before', () => {
  write(rebuttal({ id: 'mot' }), rebuttal({ id: 'hai', vi: { ...VI, claim: 'Kè nứt 2/6/2026.' } }));
  lab.build();
  write(rebuttal({ id: 'mot', phrases: [COMMON], updatedAt: '2026-06-02' }));
  lab.run('build', '--data', lab.data, '--out', lab.out, '--unsigned');
  lab.sign();
  expect(published()).toEqual({ mot: [], hai: 'withdrawn' });
});

test('what build calls wrong, check calls an error', () => {
  write(rebuttal({ id: 'mot', phrases: ['sập'] }), rebuttal({ id: 'hai' }));
  expect(checked()).toMatch(/^2 entries read\. 2 to mend/m);
  expect(lab.build()).toContain('2 entries have something to mend');
});
