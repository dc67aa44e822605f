// A publisher's folder for one trial, and what the command line says in it, in both languages.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkData } from '../../../../publisher/check/check.ts';
import type { TrialText } from '../../../../publisher/check/ordinary-text.ts';
import { runCommand } from '../../../../publisher/command.ts';
import { Complaint } from '../../../../publisher/complaint.ts';
import type { Words } from '../../../../publisher/words.ts';
import { csv } from '../import-lab.ts';
import { rebuttal } from '../lint-lab.ts';

/** What was printed, and whether it was a complaint. */
export type Said = { words: Words; isComplaint: boolean; command: string | undefined };

/** A trial's name, and what is done in it: what was said is noted by the lab. */
export type Trial = [name: string, tried: (lab: SaidLab) => void];

type Row = Record<string, unknown>;

/** `data` holds two entries, `keys` a key once `init` made one; the clock goes on by a minute with every command. */
export class SaidLab {
  readonly said: Said[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'said-'));
  readonly data = join(this.folder, 'data');
  readonly out = join(this.folder, 'out');
  readonly keys = join(this.folder, 'keys');
  private nowMs = Date.parse('2026-06-02T00:00:00Z');

  constructor() {
    const words = { vi: 'Ví dụ', en: 'Example' };
    const topics = [
      ['transport', 'Giao thông'],
      ['health', 'Sức khỏe'],
    ].map(([id, vi]) => ({ id, vi, en: id, about: words, on: true }));
    this.put('data/topics.json', topics);
    this.put('data/publisher.json', { id: 'vi-du', name: words, url: null, reportUrl: null });
    this.entries([rebuttal({ id: 'mot' }), rebuttal({ id: 'hai' })]);
  }

  /** Writes a file; what is no text and no bytes, as JSON. Returns its path. */
  put(name: string, content: unknown): string {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const isPlain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isPlain ? content : JSON.stringify(content));
    return file;
  }

  /** The rebuttals of the folder: entries, or lines as they stand. */
  entries(rows: readonly (Row | string)[]): void {
    const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
    this.put('data/rebuttals.jsonl', `${lines.join('\n')}\n`);
  }

  run(...args: string[]): void {
    this.nowMs += 60_000;
    this.note(args[0], () => runCommand(args, new Date(this.nowMs)));
  }

  check(rows: readonly (Row | string)[], ordinary: readonly TrialText[] = []): void {
    this.entries(rows);
    this.note('check', () => checkData(this.data, new Date('2026-06-02T00:00:00Z'), ordinary));
  }

  /** Imports a file of this content, or a table of these rows. */
  import(name: string, content: string | Uint8Array | Record<string, string>[]): void {
    const file = this.put(name, Array.isArray(content) ? csv(content) : content);
    this.run('import', '--from', file, '--data', this.data);
  }

  /** Keeps the last lines alone of what was said last: the others are as many as they are alike. */
  keepLast(count: number): void {
    const last = this.said.at(-1);
    if (!last) return;
    const tail = (text: string) => text.split('\n').slice(-count).join('\n');
    last.words = { vi: tail(last.words.vi), en: tail(last.words.en) };
  }

  build(...more: string[]): void {
    this.run('build', '--data', this.data, '--out', this.out, '--keys', this.keys, ...more);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private note(command: string | undefined, run: () => Words): void {
    try {
      this.said.push({ words: this.clean(run()), isComplaint: false, command });
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      this.said.push({ words: this.clean(error.words), isComplaint: true, command });
    }
  }

  private clean({ vi, en }: Words): Words {
    return { vi: this.cleaned(vi), en: this.cleaned(en) };
  }

  /** Without what is another thing each time, on each machine or in each version of Node. */
  private cleaned(text: string): string {
    return text
      .replaceAll(`${this.folder}/`, '')
      .replaceAll(this.folder, '.')
      .replace(/-[0-9a-f]{16}\.jsonl/g, '-HASH.jsonl')
      .replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, 'KEY')
      .replace(/(?<=: )[0-9a-f]{4}(?: [0-9a-f]{4}){3}$/gm, 'FINGERPRINT')
      .replace(/(Expected|Unexpected|Bad|Unterminated) [^\n]*/g, '(what JSON.parse says)')
      .replace(/(Unknown option|Option ')[\s\S]*?(?=; see --help)/g, '(what Node says)');
  }
}
