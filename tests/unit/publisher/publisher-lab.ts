// A publisher with a folder of invented entries and keys, and a reader who follows its feed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSigned } from '../../../lib/feed/envelope.ts';
import type { Manifest } from '../../../lib/feed/manifest.ts';
import { runCommand } from '../../../publisher/command.ts';
import { filesOf, readFeedFile } from '../../../publisher/feed/published.ts';
import { rebuttal } from './lint-lab.ts';

export type PublisherLab = ReturnType<typeof openPublisherLab>;

/** `data`, `out` and `keys` in a folder of its own; the clock goes on by a minute with every command. */
export function openPublisherLab() {
  const folder = mkdtempSync(join(tmpdir(), 'publisher-lab-'));
  const [data, out, keys] = ['data', 'out', 'keys'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  let nowMs = Date.parse('2026-06-02T00:00:00Z');
  const run = (...args: string[]) => {
    nowMs += 60_000;
    return runCommand(args, new Date(nowMs)).en;
  };
  const write = (ids: string[]) => {
    mkdirSync(data, { recursive: true });
    const rows = ids.map((id) => JSON.stringify(rebuttal({ id })));
    writeFileSync(join(data, 'rebuttals.jsonl'), rows.map((row) => `${row}\n`).join(''));
    const words = { vi: 'Ví dụ', en: 'Example' };
    const topic = { id: 'transport', ...words, about: words, on: true };
    writeFileSync(join(data, 'topics.json'), JSON.stringify([topic]));
    const identity = { id: 'vi-du', name: words, url: null, reportUrl: null };
    writeFileSync(join(data, 'publisher.json'), JSON.stringify(identity));
  };
  write(['mot', 'hai']);
  run('init', '--keys', keys);
  return {
    folder,
    data,
    out,
    keys,
    write,
    run,
    build: (...more: string[]) =>
      run('build', '--data', data, '--out', out, '--keys', keys, ...more),
    sign: (...more: string[]) => run('sign', '--out', out, '--keys', keys, ...more),
    publicKey: () => run('public-key', '--keys', keys),
    manifest: () => {
      const { manifest } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
      return JSON.parse(manifest as string) as Manifest;
    },
    /** Puts the folder as it is now aside; the function returned brings it back. */
    keep: () => {
      const aside = mkdtempSync(join(tmpdir(), 'publisher-kept-'));
      cpSync(folder, aside, { recursive: true, preserveTimestamps: true });
      return {
        restore: () => {
          rmSync(folder, { recursive: true, force: true });
          cpSync(aside, folder, { recursive: true, preserveTimestamps: true });
        },
        forget: () => rmSync(aside, { recursive: true, force: true }),
      };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Follows a feed as the extension does: trusts the key that signed last and the one it named. */
export class Reader {
  manifest: Manifest | null = null;

  constructor(public key: string) {}

  /** Reads what stands in a folder, every file of it. Throws what the extension would refuse. */
  async sync(out: string): Promise<Manifest> {
    const trusted = [this.key, this.manifest?.nextKey ?? this.key];
    const bytes = readFileSync(join(out, 'manifest.json'));
    const { manifest, key } = await openSigned(bytes, trusted, '1.0.0');
    if (this.manifest && manifest.sequence < this.manifest.sequence) throw new Error('rollback');
    for (const file of filesOf(manifest)) readFeedFile(out, file);
    this.manifest = manifest;
    this.key = key;
    return manifest;
  }
}
