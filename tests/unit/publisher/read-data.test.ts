import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPublisherLab, type PublisherLab } from './publisher-lab.ts';

let lab: PublisherLab;
beforeEach(() => {
  lab = openPublisherLab();
});
afterEach(() => lab.close());

const check = () => lab.run('check', '--data', lab.data);

test('a topic that is wrong is pointed at, and is not the fault of every entry', () => {
  const file = join(lab.data, 'topics.json');
  const [topic] = JSON.parse(readFileSync(file, 'utf8'));
  const topics = [topic, { ...topic, id: 'health', vi: 'Y tế '.repeat(20).trim() }];
  writeFileSync(file, JSON.stringify(topics, null, 2));
  const line = JSON.stringify(topics, null, 2)
    .split('\n')
    .findIndex((one) => /Y tế/.test(one));
  const error = (() => {
    try {
      return check();
    } catch (thrown) {
      return (thrown as Error).message;
    }
  })();
  expect(error.replaceAll(`${lab.data}/`, '').split('\n')).toEqual([
    `topics.json:${line + 1}:11: 1.vi: has 99 characters; at most 60 fit`,
  ]);
});
