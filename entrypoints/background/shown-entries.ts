// Entries as a reader sees them: with who published them, and whether time has passed over them.
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { isOldEvent } from '../../lib/claims/entries/mark.ts';
import { linkedClaims, placesAlone } from '../../lib/claims/look-up/look-up-links.ts';
import { lookUpText } from '../../lib/claims/look-up/look-up-text.ts';
import { matchedWords } from '../../lib/claims/look-up/matched-words.ts';
import type { LookUpResult, ShownEntry } from '../../lib/messages.ts';
import type { Knowledge } from './knowledge.ts';

/** One per key, in the order asked; `entry` is `null` for those withdrawn or gone. */
export async function showEntries(
  knowledge: Knowledge,
  keys: readonly EntryKey[],
): Promise<ShownEntry[]> {
  const known = await knowledge.entries(keys);
  const now = new Date();
  return keys.map((key) => {
    const found = known.get(key);
    const entry = found?.entry ?? null;
    return {
      key,
      entry,
      publisher: found?.publisher ?? { name: '', reportUrl: null },
      isOld: entry !== null && isOldEvent(entry, now),
    };
  });
}

/** Best first, what lists a link that was asked before all; `[]` when nothing fits. */
export async function lookUpClaim(
  knowledge: Knowledge,
  query: string,
  limit: number,
): Promise<LookUpResult[]> {
  const index = await knowledge.lookUpIndex();
  const linked = linkedClaims(index, query);
  const worded = lookUpText(index, query, limit).filter(({ key }) => !linked.includes(key));
  const found = [...linked.map((key) => ({ key, score: 1, words: query })), ...worded].slice(
    0,
    limit,
  );
  const shown = await showEntries(
    knowledge,
    found.map(({ key }) => key),
  );
  const wordsOf = new Map<string, ReturnType<typeof matchedWords>>();
  const places = placesAlone(query);
  return shown.flatMap((result, at) => {
    const { entry } = result;
    const { score, words: asked } = found[at] ?? { score: 0, words: query };
    if (entry === null) return [];
    // A newspaper's address shares a word or two with a scam: only what names the address is meant.
    if (places.length > 0 && at >= linked.length && !namesOne(places, entry)) return [];
    const wordsIn = wordsOf.get(asked) ?? matchedWords(index, asked);
    wordsOf.set(asked, wordsIn);
    return [{ ...result, score, words: wordsIn(headline(entry)) }];
  });
}

function namesOne(places: readonly string[], entry: NonNullable<ShownEntry['entry']>): boolean {
  const text = JSON.stringify(entry).toLowerCase();
  return places.some((place) => text.includes(place.toLowerCase()));
}

function headline(entry: NonNullable<ShownEntry['entry']>): string {
  if (entry.kind === 'rebuttal') return entry.vi.claim;
  return entry.kind === 'notice' ? entry.vi.title : entry.vi.name;
}
