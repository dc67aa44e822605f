// The starter entries behind a page of the lab: the real index and the real rules, without a worker.
import { readFileSync } from 'node:fs';
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import type { Passage } from '../../lib/claims/entries/claim-match.ts';
import { type Entry, type EntryKey, entrySchema } from '../../lib/claims/entries/entry.ts';
import { toIndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { isMarkable, markTone } from '../../lib/claims/entries/mark.ts';
import { matchPassage } from '../../lib/claims/matching/match.ts';
import type { PageMatch } from '../../lib/messages.ts';

/** Answers `match` messages as the background does, from the entries in data/. */
export function openDatabase(
  now = new Date(),
): (message: { page?: string; passages?: Passage[] }) => PageMatch[][] {
  const entries = new Map<EntryKey, Entry>();
  for (const file of ['rebuttals', 'notices', 'channels']) {
    const text = readFileSync(new URL(`../../data/${file}.jsonl`, import.meta.url), 'utf8');
    for (const line of text.split('\n').filter(Boolean)) {
      const entry = entrySchema.parse(JSON.parse(line)) as Entry;
      entries.set(`built-in/${entry.id}`, entry);
    }
  }
  const claims = [...entries].map(([key, entry]) => toIndexedClaim(key, entry));
  const index = openIndex(compileIndex(claims));
  if (!index) throw new Error('the index does not open');
  return ({ page = '', passages = [] }) =>
    passages.map((passage) =>
      matchPassage(index, passage, { page }).flatMap((match) => {
        const entry = entries.get(match.key);
        if (!entry || !isMarkable(entry, now)) return [];
        return [{ ...match, tone: markTone(match, entry, now) }];
      }),
    );
}
