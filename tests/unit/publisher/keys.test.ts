import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFeedAddress } from '../../../lib/feed/feed-address.ts';
import { keyFingerprint } from '../../../lib/feed/verify.ts';
import { openPublisherLab, type PublisherLab, Reader } from './publisher-lab.ts';

let lab: PublisherLab;
beforeEach(() => {
  lab = openPublisherLab();
});
afterEach(() => lab.close());

const modeOf = (name: string) => statSync(join(lab.keys, name)).mode & 0o777;

test.each([0o640, 0o604, 0o660, 0o644])(
  'a private key that others can read (%i) is not used, and is not printed',
  (mode) => {
    chmodSync(join(lab.keys, 'feed-key.pem'), mode);
    expect(() => lab.build()).toThrow(/feed-key\.pem: others on this machine can read it \(0\d+\)/);
    expect(() => lab.build()).not.toThrow(/PRIVATE/);
    expect(existsSync(join(lab.out, 'manifest.json'))).toBe(false);
    chmodSync(join(lab.keys, 'feed-key.pem'), 0o600);
    expect(lab.build()).toContain('Publication 1');
  },
);

test('a public half that was never written is made of the private one', async () => {
  const key = lab.publicKey();
  rmSync(join(lab.keys, 'feed-key.pub'));
  expect(lab.publicKey()).toBe(key);
  lab.build();
  expect(readFileSync(join(lab.keys, 'feed-key.pub'), 'utf8').trim()).toBe(key);
});

test('what readers type and compare is told as their browsers show it', async () => {
  const key = lab.publicKey();
  const share = (...more: string[]) => lab.run('share', '--keys', lab.keys, ...more).split('\n');
  const fingerprint = await keyFingerprint(key);
  expect(share().slice(1)).toEqual([`Public key: ${key}`, `Key fingerprint: ${fingerprint}`]);
  const address = 'https://example.org/danh-muc/manifest.json';
  const [, link = ''] = share('--feed', address);
  expect(readFeedAddress(link.replace('The list’s link: ', ''), '')).toEqual({
    url: address,
    publicKey: key,
  });
  for (const wrong of ['http://example.org/manifest.json', 'example.org', 'https://a.vn/#x']) {
    expect(() => share('--feed', wrong)).toThrow('not the https address of manifest.json');
  }
});

test('a damaged private key is not quoted', () => {
  const file = join(lab.keys, 'feed-key.pem');
  const [, secret = ''] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, readFileSync(file, 'utf8').replace('BEGIN', 'BEGUN'));
  expect(() => lab.build()).toThrow('is not a private key that can be read');
  expect(() => lab.build()).not.toThrow(secret);
});

test('a private key of another sort is refused before anything is published with it', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(join(lab.keys, 'feed-key.pem'), pem, { mode: 0o600 });
  expect(() => lab.build()).toThrow('feed-key.pem: is not a private key that can be read');
  expect(existsSync(join(lab.out, 'manifest.json'))).toBe(false);
});

test('no command prints a private key', () => {
  const said = [
    lab.run('rotate-key', '--keys', lab.keys),
    lab.build(),
    lab.build(),
    lab.sign(),
    lab.publicKey(),
  ].join('\n');
  const secrets = readdirSync(lab.keys)
    .filter((name) => name.endsWith('.pem'))
    .map((name) => readFileSync(join(lab.keys, name), 'utf8').split('\n')[1] ?? '');
  expect(secrets).toHaveLength(2);
  for (const secret of secrets) expect(said).not.toContain(secret);
});

test('the next publication is signed by the old key and names the new one; the one after by the new', async () => {
  const reader = new Reader(lab.publicKey());
  const first = reader.key;
  lab.build();
  await reader.sync(lab.out);
  const [next = ''] = lab.run('rotate-key', '--keys', lab.keys).split('\n');
  expect(modeOf('next-key.pem')).toBe(0o600);
  lab.build();
  expect(lab.manifest().nextKey).toBe(next);
  await reader.sync(lab.out);
  expect(reader.key).toBe(first);
  expect(lab.publicKey()).toBe(first);
  lab.build();
  await reader.sync(lab.out);
  expect([reader.key, lab.publicKey(), lab.manifest().nextKey]).toEqual([next, next, undefined]);
  expect(modeOf('feed-key.pem')).toBe(0o600);
  expect(modeOf('retired-key-1.pem')).toBe(0o600);
  expect(readdirSync(lab.keys).filter((name) => name.startsWith('next-'))).toEqual([]);
  lab.build();
  await reader.sync(lab.out);
});

test('who missed every handover follows them all, and so does who comes new', async () => {
  lab.build();
  const late = new Reader(lab.publicKey());
  await late.sync(lab.out);
  for (let turn = 0; turn < 3; turn++) {
    lab.run('rotate-key', '--keys', lab.keys);
    lab.build();
    lab.sign();
  }
  await late.sync(lab.out);
  expect(late.key).toBe(lab.publicKey());
  await new Reader(lab.publicKey()).sync(lab.out);
  await expect(new Reader('A'.repeat(43)).sync(lab.out)).rejects.toThrow();
});

test('what readers would refuse is not published: another key’s, or another feed’s', async () => {
  const reader = new Reader(lab.publicKey());
  lab.build();
  const kept = join(lab.folder, 'kept');
  renameSync(lab.keys, kept);
  lab.run('init', '--keys', lab.keys);
  for (const publish of [() => lab.build(), () => lab.sign()]) {
    expect(publish).toThrow(/manifest\.json: was signed with a key that is not in .*keys/);
  }
  rmSync(lab.keys, { recursive: true });
  renameSync(kept, lab.keys);
  const file = join(lab.data, 'publisher.json');
  const publisher = readFileSync(file, 'utf8');
  writeFileSync(file, publisher.replace('"vi-du"', '"vi-du-khac"'));
  for (const more of [[], ['--unsigned']]) {
    const args = more.length > 0 ? more : ['--keys', lab.keys];
    expect(() => lab.run('build', '--data', lab.data, '--out', lab.out, ...args)).toThrow(
      /publisher\.json: the id is "vi-du-khac", and .*out holds the feed "vi-du"/,
    );
  }
  writeFileSync(file, publisher);
  await reader.sync(lab.out);
  expect(reader.manifest?.sequence).toBe(1);
  expect(lab.build()).toContain('Publication 2');
});

test('an older copy of the folder, signed by a key that has retired, is gone on from', async () => {
  const reader = new Reader(lab.publicKey());
  lab.build();
  const aside = join(lab.folder, 'aside');
  cpSync(lab.out, aside, { recursive: true, preserveTimestamps: true });
  lab.run('rotate-key', '--keys', lab.keys);
  for (let turn = 0; turn < 3; turn++) lab.build();
  rmSync(lab.out, { recursive: true });
  renameSync(aside, lab.out);
  expect(lab.build()).toContain('Publication 5');
  expect((await reader.sync(lab.out)).sequence).toBe(5);
});

test('a key that waits is not made twice; after twenty handovers there are no more', () => {
  lab.run('rotate-key', '--keys', lab.keys);
  expect(() => lab.run('rotate-key', '--keys', lab.keys)).toThrow(
    'waits for its first publication',
  );
  for (let turn = 1; turn < 20; turn++) {
    lab.build();
    lab.build();
    lab.run('rotate-key', '--keys', lab.keys);
  }
  lab.build();
  lab.build();
  expect(() => lab.run('rotate-key', '--keys', lab.keys)).toThrow('20 handovers');
  expect(() => lab.run('rotate-key', '--keys', join(lab.folder, 'none'))).toThrow('no key to hand');
});

test('the number of a publication goes on where the feed’s folder was lost', async () => {
  const reader = new Reader(lab.publicKey());
  lab.build();
  lab.build();
  await reader.sync(lab.out);
  rmSync(lab.out, { recursive: true });
  expect(lab.build()).toContain('Publication 3');
  expect((await reader.sync(lab.out)).sequence).toBe(3);
});

test('where an older copy of the folder was put back, readers of the lost one get no wrong delta', () => {
  lab.build();
  const { restore, forget } = lab.keep();
  const state = join(lab.keys, 'last-publication.json');
  lab.write(['mot', 'hai', 'ba']);
  lab.build();
  const noted = readFileSync(state, 'utf8');
  restore();
  forget();
  writeFileSync(state, noted);
  for (const ids of [['mot', 'hai'], ['mot']]) {
    lab.write(ids);
    lab.build();
  }
  const { sequence, topics } = lab.manifest();
  expect(sequence).toBe(4);
  expect(topics[0]?.deltas.map(({ from }) => from)).toEqual([3]);
});

test('where nothing tells the number it is asked for, and never goes back', () => {
  lab.build();
  rmSync(join(lab.keys, 'last-publication.json'));
  expect(lab.build()).toContain('Publication 2');
  rmSync(join(lab.keys, 'last-publication.json'));
  rmSync(lab.out, { recursive: true });
  expect(() => lab.build()).toThrow('give --sequence N');
  expect(() => lab.build('--sequence', 'two')).toThrow('is no number');
  expect(lab.build('--sequence', '2')).toContain('Publication 3');
  expect(() => lab.build('--sequence', '2')).toThrow('publication 3 is out already');
  expect(lab.build('--sequence', '7')).toContain('Publication 8');
});

test('a noted publication that cannot be read is complained of', () => {
  writeFileSync(join(lab.keys, 'last-publication.json'), '{');
  expect(() => lab.build()).toThrow(/last-publication\.json: cannot be read\. .*--sequence N/);
});
