import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { feedSchemaText } from '../../../publisher/feed/feed-schema.ts';
import { readChangesOf, topicsOf } from '../../../publisher/feed/published.ts';
import { channel, notice, rebuttal } from './lint-lab.ts';
import { openPublisherLab, type PublisherLab } from './publisher-lab.ts';

const file = readFileSync('docs/feed.schema.json', 'utf8');
const schema = JSON.parse(file);

test('docs/feed.schema.json is what the code says; `npm run feed-schema` writes it', () => {
  expect(file).toBe(feedSchemaText());
});

test('docs/feed.md leads to it', () => {
  expect(readFileSync('docs/feed.md', 'utf8')).toContain('(feed.schema.json)');
});

/** A part of the schema, read as anybody's program would. */
function reading(part: 'manifest' | 'line' | 'entry') {
  const wanted = { ...schema.$defs[part], $schema: schema.$schema, $defs: schema.$defs };
  return z.fromJSONSchema(wanted);
}

describe('a program that reads the schema', () => {
  let lab: PublisherLab;
  beforeEach(() => {
    lab = openPublisherLab();
  });
  afterEach(() => lab.close());

  test('takes a published feed, line by line', () => {
    lab.build();
    lab.write(['mot']);
    lab.build();
    const envelope = JSON.parse(readFileSync(`${lab.out}/manifest.json`, 'utf8'));
    expect(z.fromJSONSchema(schema).safeParse(envelope).success).toBe(true);
    const manifest = lab.manifest();
    expect(reading('manifest').safeParse(manifest).success).toBe(true);
    const lines = topicsOf(manifest).flatMap(({ snapshot }) => readChangesOf(lab.out, snapshot));
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['put', 'withdraw']);
    for (const line of lines) expect(reading('line').safeParse(line).success).toBe(true);
  });

  test('takes entries of every kind, with fields that it does not know', () => {
    for (const entry of [rebuttal(), notice(), channel()]) {
      expect(reading('entry').safeParse({ ...entry, later: 1 }).success).toBe(true);
    }
  });

  test.each([
    ['a rating that is none', { rating: 'very false' }],
    ['no source', { sources: [] }],
    ['a day that is written otherwise', { updatedAt: '1/6/2026' }],
    ['an id in capitals', { id: 'CAU' }],
    ['another kind', { kind: 'song' }],
  ])('refuses %s', (_, changes) => {
    expect(reading('entry').safeParse(rebuttal(changes)).success).toBe(false);
  });
});
