import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSigned, parseEnvelope } from '../../../lib/feed/envelope.ts';
import { runCommand } from '../../../publisher/command.ts';
import { Complaint } from '../../../publisher/complaint.ts';

let folder: string;
let data: string;
let out: string;
let keys: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publisher-'));
  [data, out, keys] = ['data', 'out', 'keys'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let now = new Date('2026-12-01T00:00:00Z');

/** Runs a command as the command line does, a minute after the one before. */
function publisher(...args: string[]) {
  now = new Date(now.getTime() + 60_000);
  try {
    return { status: 0, stdout: runCommand(args, now).en, stderr: '' };
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return { status: 1, stdout: '', stderr: error.message };
  }
}

const filesOf = (of: string) =>
  Object.fromEntries(
    readdirSync(of)
      .sort()
      .map((name) => [name, readFileSync(join(of, name), 'base64')]),
  );
/** As Windows' Notepad saves what it calls UTF-8 with BOM, UTF-16 LE and UTF-16 BE. */
const NOTEPAD: [string, (text: string) => Buffer][] = [
  ['UTF-8 with BOM', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

test.each(NOTEPAD)('a folder whose files were saved as %s is read', (_, saved) => {
  const before = publisher('check', '--data', data).stdout;
  for (const name of ['publisher.json', 'topics.json', 'rebuttals.jsonl']) {
    const file = join(data, name);
    writeFileSync(file, saved(readFileSync(file, 'utf8')));
  }
  expect(publisher('check', '--data', data)).toEqual({ status: 0, stdout: before, stderr: '' });
});

const manifestOf = (of: string) => parseEnvelope(readFileSync(join(of, 'manifest.json'))).manifest;
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(join(data, name), change(readFileSync(join(data, name), 'utf8')));

describe('help and mistakes', () => {
  test('without a command the help is printed', () => {
    expect(publisher()).toMatchObject({ status: 0, stdout: expect.stringContaining('build') });
  });

  test.each([
    [['fly'], '"fly" is no command'],
    [['build'], '--data DIR is missing'],
    [['build', '--unknown'], 'unknown'],
    [['check', 'data'], '"data" is one word too many'],
    [['try', 'cầu', 'đã', 'sập', '--data', 'data'], 'give a text in quotation marks'],
    [['public-key', '--keys', '/nowhere'], 'no such key'],
    [['check', '--data', '/nowhere'], 'no such file'],
  ])('%j is answered in plain words and exit code 1', (args, words) => {
    expect(publisher(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
  });

  test.each<[args: string[], spoken: string, stderr: string]>([
    [['fly'], '', 'không có lệnh “fly”; xem --help\n'],
    [['fly', '--lang', 'en'], 'vi', '"fly" is no command; see --help\n'],
    [['fly'], 'en', '"fly" is no command; see --help\n'],
  ])(
    'on the command line they are on standard error, without a stack: %j, "%s"',
    (args, spoken, words) => {
      const line = ['--import', 'tsx', 'publisher/main.ts', ...args];
      const env = { ...process.env, DOI_CHIEU_LANG: spoken };
      const run = spawnSync(process.execPath, line, { encoding: 'utf8', env });
      const { status, stdout, stderr } = run;
      expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: words });
    },
  );
});

describe('keys', () => {
  test('are files that only their owner reads, are never printed, and are not written over', () => {
    const { stdout } = publisher('init', '--keys', keys);
    const secret = readFileSync(join(keys, 'feed-key.pem'), 'utf8');
    expect(statSync(join(keys, 'feed-key.pem')).mode & 0o777).toBe(0o600);
    expect(stdout).not.toContain(secret.split('\n')[1]);
    expect(publisher('init', '--keys', keys)).toMatchObject({ status: 1 });
    expect(readFileSync(join(keys, 'feed-key.pem'), 'utf8')).toBe(secret);
    expect(publisher('public-key', '--keys', keys).stdout.trim()).toMatch(/^[\w-]{43}$/);
  });
});

describe('the starter set', () => {
  test('is the same, byte for byte, however often it is built', () => {
    publisher('build', '--data', data, '--starter', out);
    const first = filesOf(out);
    const again = join(folder, 'again');
    publisher('build', '--data', data, '--starter', again);
    expect(filesOf(again)).toEqual(first);
    expect(manifestOf(out)).toMatchObject({ sequence: 0, issued: '2026-11-25T00:00:00Z' });
  });

  test('has nothing left of what it was before: a package would carry it', () => {
    publisher('build', '--data', data, '--starter', out);
    const before = Object.keys(filesOf(out));
    edit('rebuttals.jsonl', (text) => text.replace('"rating": "false"', '"rating": "misleading"'));
    publisher('build', '--data', data, '--starter', out);
    const after = Object.keys(filesOf(out));
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });
});

describe('a signed feed', () => {
  const build = () => publisher('build', '--data', data, '--out', out, '--keys', keys);
  beforeEach(() => publisher('init', '--keys', keys));

  test('is signed by its key, counts up, and is dated as its file is', async () => {
    expect(build()).toMatchObject({ status: 0, stdout: expect.stringContaining('Publication 1') });
    const key = publisher('public-key', '--keys', keys).stdout.trim();
    const { manifest } = await openSigned(readFileSync(join(out, 'manifest.json')), [key]);
    expect(statSync(join(out, 'manifest.json')).mtimeMs).toBe(Date.parse(manifest.issued));
    build();
    expect(manifestOf(out).sequence).toBe(2);
  });

  test.each([
    ['JSON', (text: string) => text.replace('{', '{{'), 'rebuttals.jsonl:1:2: '],
    [
      'rating',
      (text: string) =>
        text
          .replace('"rating":"false"', '"rating":"very"')
          .replace('"rating": "false"', '"rating":"very"'),
      'rating: ',
    ],
    [
      'id twice',
      (text: string) => `${text}${text.split('\n')[0]}\n`,
      'rebuttals.jsonl:147:1: id "',
    ],
    [
      'topic',
      (text: string) => text.replace(/"topic": ?"health"/, '"topic":"magic"'),
      'topic "magic" is not in topics.json',
    ],
  ])(
    'is not touched by a build that fails over a bad %s, which names file and line',
    (_, change, complaint) => {
      build();
      const before = filesOf(out);
      edit('rebuttals.jsonl', change);
      const { status, stderr } = build();
      expect(status).toBe(1);
      expect(stderr).toContain(complaint);
      expect(filesOf(out)).toEqual(before);
    },
  );

  test('never goes back in time: a clock that was set back is refused', () => {
    build();
    const { manifest, signature } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    const ahead = JSON.stringify({ ...JSON.parse(manifest), issued: '2099-01-01T00:00:00Z' });
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ signature, manifest: ahead }));
    const before = filesOf(out);
    expect(build()).toMatchObject({ status: 1, stderr: expect.stringContaining('the clock says') });
    expect(filesOf(out)).toEqual(before);
  });

  test('leaves alone what others keep in its folder', () => {
    build();
    const others = ['sao-luu.tar.gz', 'trang.html.gz', 'ban-nhap.new'];
    for (const name of others) writeFileSync(join(out, name), 'của người khác');
    build();
    expect(readdirSync(out)).toEqual(expect.arrayContaining(others));
  });

  test('keeps the files of the publication before, and drops older ones', () => {
    build();
    const first = manifestOf(out).channels.snapshot.file;
    for (const name of ['một', 'hai', 'ba']) {
      edit('channels.jsonl', (text) => text.replace(/"name": ?"[^"]*"/, `"name":"${name}"`));
      build();
      if (name === 'một') expect(readdirSync(out)).toContain(first);
    }
    expect(readdirSync(out)).not.toContain(first);
  });
});

describe('check', () => {
  test('tries the starter set on the bundled text, and finds nothing that must not be published', () => {
    const { status, stdout } = publisher('check', '--data', data);
    expect(status).toBe(0);
    expect(stdout).toMatch(/229 entries read\. \d+ to look at\.$/);
    expect(stdout).not.toContain('ordinary text');
  });

  test('ends with exit code 1 where readers would refuse an entry', () => {
    edit('rebuttals.jsonl', (text) =>
      text.replace(/"appearances": ?\[/, '"appearances":["https://www.facebook.com/vidu"'),
    );
    const { status, stderr } = publisher('check', '--data', data);
    expect(status).toBe(1);
    expect(stderr).toMatch(/rebuttals\.jsonl:1:\d+: hn-cam-di-chuyen-7-ngay-2021: error: lists/);
  });
});
