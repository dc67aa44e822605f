// Reads entries for the command line: the project's own files, or rows in a simpler shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entrySchema } from '../lib/claims/entries/entry.ts';
import { type IndexedClaim, toIndexedClaim } from '../lib/claims/entries/indexed-claim.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const DATA_FILES = ['rebuttals.jsonl', 'notices.jsonl', 'channels.jsonl'];

/** The claims of `data/`, or of a file of rows: the project's schema, a flat entry, or `{id, text}`. */
export function readClaims(file: string | undefined): IndexedClaim[] {
  if (file) return readRows(file).map(toClaim);
  return DATA_FILES.flatMap((name) => readRows(join(DATA, name)).map(toOwnClaim));
}

/** Never read as a simpler row: an entry with a fault would lose its claim, and nobody would notice. */
function toOwnClaim(row: Record<string, unknown>): IndexedClaim {
  const parsed = entrySchema.safeParse(row);
  if (!parsed.success) return fail(`data/: ${row.id}: ${parsed.error.message}`);
  return toIndexedClaim(`data/${parsed.data.id}`, parsed.data);
}

/** The rows of a JSON Lines file; a row that cannot be read ends the program with its line. */
export function readRows(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Record<string, unknown>];
      } catch (error) {
        return fail(`${path}:${at + 1}: ${(error as Error).message}`);
      }
    });
}

/** Says what is wrong and ends with exit code 1. */
export function fail(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}

/** One row as a claim; its key is `data/` and its id. */
export function toClaim(row: Record<string, unknown>): IndexedClaim {
  const parsed = entrySchema.safeParse(row);
  if (parsed.success) return toIndexedClaim(`data/${parsed.data.id}`, parsed.data);
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : '');
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  const sources = Array.isArray(row.sources) ? (row.sources as { url?: unknown }[]) : [];
  const kind = row.kind === 'notice' || row.kind === 'channel' ? row.kind : 'rebuttal';
  const role = row.role === 'authority' || row.role === 'impersonating' ? row.role : 'press';
  return {
    key: `data/${String(row.id)}`,
    kind,
    claim: text('claim') || text('title') || text('name') || text('text'),
    summary: text('summary'),
    claimEn: text('claim_en'),
    phrases: texts(row.phrases),
    concepts: Array.isArray(row.concepts) ? row.concepts.map(texts) : [],
    appearances: texts(row.appearances),
    sources: texts(sources.map(({ url }) => url)),
    channel: kind === 'channel' ? { url: text('url'), role } : null,
    reviewed: text('reviewed') || null,
  };
}
