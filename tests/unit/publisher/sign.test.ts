import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPublisherLab, type PublisherLab, Reader } from './publisher-lab.ts';

let lab: PublisherLab;
beforeEach(() => {
  lab = openPublisherLab();
});
afterEach(() => lab.close());

const buildUnsigned = () => lab.run('build', '--data', lab.data, '--out', lab.out, '--unsigned');
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );

describe('signing apart from building', () => {
  test('readers see nothing of what is not signed yet', async () => {
    const reader = new Reader(lab.publicKey());
    lab.build();
    const before = readFileSync(join(lab.out, 'manifest.json'), 'utf8');
    lab.write(['mot', 'hai', 'ba']);
    expect(buildUnsigned()).toContain('unsigned');
    expect(readFileSync(join(lab.out, 'manifest.json'), 'utf8')).toBe(before);
    await reader.sync(lab.out);
    expect(lab.sign()).toContain('Publication 2 is signed');
    const { sequence, topics, issued } = await reader.sync(lab.out);
    expect([sequence, topics[0]?.entries, topics[0]?.deltas.map(({ from }) => from)]).toEqual([
      2,
      3,
      [1],
    ]);
    expect(existsSync(join(lab.out, 'unsigned.json'))).toBe(false);
    expect(statSync(join(lab.out, 'manifest.json')).mtimeMs).toBe(Date.parse(issued));
  });

  test('gives the same entries and files as building with the key', () => {
    buildUnsigned();
    lab.sign();
    const apart = filesIn(lab.out);
    rmSync(lab.out, { recursive: true });
    lab.build();
    const { 'manifest.json': _, ...files } = apart;
    expect(filesIn(lab.out)).toMatchObject(files);
  });

  test('the first publication may be made so', async () => {
    buildUnsigned();
    lab.sign();
    expect((await new Reader(lab.publicKey()).sync(lab.out)).sequence).toBe(1);
  });

  test('what was built on a publication that is no longer the last is not signed', () => {
    lab.build();
    buildUnsigned();
    lab.build();
    expect(() => lab.sign()).toThrow(/was built on publication 1, and 2 is out; build again/);
  });

  test('a file that changed or went on its way is noticed before anything is signed', () => {
    lab.build();
    lab.write(['mot', 'hai', 'ba']);
    buildUnsigned();
    const before = readFileSync(join(lab.out, 'manifest.json'), 'utf8');
    const { manifest } = JSON.parse(readFileSync(join(lab.out, 'unsigned.json'), 'utf8'));
    const name = JSON.parse(manifest).topics[0].snapshot.file as string;
    const bytes = readFileSync(join(lab.out, name));
    writeFileSync(join(lab.out, name), bytes.subarray(1));
    expect(() => lab.sign()).toThrow('is not what the manifest says');
    rmSync(join(lab.out, name));
    expect(() => lab.sign()).toThrow('is named by the manifest and not there');
    expect(readFileSync(join(lab.out, 'manifest.json'), 'utf8')).toBe(before);
    writeFileSync(join(lab.out, 'unsigned.json'), '{"after":1}');
    expect(() => lab.sign()).toThrow('is no manifest that can be read');
  });

  test('where there is nothing to sign, that is said', () => {
    expect(() => lab.sign()).toThrow('nothing to sign; build first');
  });
});

describe('signing anew', () => {
  test('prolongs the last publication, under the next number, with the same files', async () => {
    const reader = new Reader(lab.publicKey());
    lab.build();
    const before = await reader.sync(lab.out);
    expect(lab.sign()).toContain('Publication 2 has the entries of the last one');
    const after = await reader.sync(lab.out);
    expect(after.expires > before.expires).toBe(true);
    expect(after).toEqual({
      ...before,
      sequence: 2,
      issued: after.issued,
      expires: after.expires,
    });
  });

  test('costs those who slept through it no snapshot: the next delta is from each of them', () => {
    lab.build();
    lab.sign();
    lab.sign();
    lab.write(['mot', 'hai', 'ba']);
    lab.build();
    const [topic] = lab.manifest().topics;
    expect(topic?.deltas.map(({ from }) => from)).toEqual([3, 2, 1]);
    expect(new Set(topic?.deltas.map(({ file }) => file)).size).toBe(1);
    lab.write(['mot', 'ba']);
    lab.build();
    expect(lab.manifest().topics[0]?.deltas.map(({ from }) => from)).toEqual([4, 3, 2, 1]);
  });

  test('carries a handover of keys on', async () => {
    const reader = new Reader(lab.publicKey());
    lab.build();
    lab.run('rotate-key', '--keys', lab.keys);
    lab.sign();
    await reader.sync(lab.out);
    expect(lab.manifest().nextKey).toMatch(/^[\w-]{43}$/);
    lab.sign();
    await reader.sync(lab.out);
    expect([reader.key, lab.manifest().nextKey]).toEqual([lab.publicKey(), undefined]);
  });
});
