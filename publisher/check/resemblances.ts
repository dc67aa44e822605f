// Entries that ordinary text resembles: their concept groups, or the claim itself, say too little.
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../lib/claims/indexed-claim.ts';
import { matchPassage } from '../../lib/claims/match.ts';
import type { PlacedEntry } from '../read-data.ts';
import { error, look, type PlacedFinding } from './finding.ts';
import type { TrialText } from './ordinary-text.ts';
import { passagesOf } from './passages.ts';
import { PAUSED_SHARE } from './phrases.ts';

/** Tells the entries that readers would see as "similar" in ordinary text, with the words that made it so. */
export function lintResemblances(
  entries: readonly PlacedEntry[],
  ordinary: readonly TrialText[],
): PlacedFinding[] {
  const claims = entries.map(({ entry }, at) => toIndexedClaim(`entry/${at}`, entry));
  const index = openIndex(compileIndex(claims));
  if (!index) return [];
  const met = new Map<number, string[]>();
  let count = 0;
  for (const { text, from } of ordinary) {
    for (const passage of passagesOf(text)) {
      count++;
      for (const { how, key, start, end } of matchPassage(index, { text: passage, links: [] })) {
        if (how !== 'similar') continue;
        const at = Number(key.slice('entry/'.length));
        const words = passage.slice(start ?? 0, end ?? passage.length).replace(/\s+/g, ' ');
        met.set(at, [...(met.get(at) ?? []), `"${words}" (${from})`]);
      }
    }
  }
  return [...met].flatMap(([at, examples]) => {
    const placed = entries[at];
    return placed ? [findingOf(placed, { examples, count })] : [];
  });
}

function findingOf(
  placed: PlacedEntry,
  { examples, count }: { examples: string[]; count: number },
): PlacedFinding {
  const { entry } = placed;
  const hasGroups = entry.kind !== 'channel' && (entry.concepts ?? []).length > 0;
  const where = hasGroups ? ['concepts'] : ['vi', entry.kind === 'notice' ? 'title' : 'claim'];
  const what = hasGroups
    ? 'its concept groups are met by'
    : 'without concept groups, its words are met by';
  const many = examples.length > 1 ? `${examples.length} ordinary passages` : 'an ordinary passage';
  const words = `${what} ${many}, which would be shown as similar: ${examples.slice(0, 2).join(', ')}`;
  const isPaused = examples.length > count * PAUSED_SHARE;
  return { ...(isPaused ? error : look)(where, words), placed };
}
