// Entries that ordinary text resembles: their concept groups, or the claim itself, say too little.
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { matchPassage } from '../../lib/claims/matching/match.ts';
import type { PlacedEntry } from '../read-data.ts';
import { joined } from '../words.ts';
import { error, look, type PlacedFinding } from './finding.ts';
import { largestShare, quoted, type TrialText, wouldPause } from './ordinary-text.ts';
import { passagesOf } from './passages.ts';

/** Tells the entries that readers would see as "similar" in ordinary text, with the words that made it so. */
export function lintResemblances(
  entries: readonly PlacedEntry[],
  ordinary: readonly TrialText[],
): PlacedFinding[] {
  const claims = entries.map(({ entry }, at) => toIndexedClaim(`entry/${at}`, entry));
  const index = openIndex(compileIndex(claims));
  if (!index) return [];
  const passages = ordinary.flatMap((whole) =>
    passagesOf(whole.text).map((text) => ({ ...whole, text })),
  );
  const met = new Map<number, Met[]>();
  for (const passage of passages) {
    const { text } = passage;
    for (const { how, key, start, end } of matchPassage(index, { text, links: [] })) {
      if (how !== 'similar') continue;
      const at = Number(key.slice('entry/'.length));
      const words = text.slice(start ?? 0, end ?? text.length).replace(/\s+/g, ' ');
      const examples = met.get(at) ?? [];
      examples.push({ ...passage, words });
      met.set(at, examples);
    }
  }
  return [...met].flatMap(([at, examples]) => {
    const placed = entries[at];
    return placed ? [findingOf(placed, examples, largestShare(examples, passages))] : [];
  });
}

/** A passage that resembles an entry, and the words that made it so. */
type Met = TrialText & { words: string };

function findingOf(
  placed: PlacedEntry,
  examples: readonly Met[],
  most: ReturnType<typeof largestShare>,
): PlacedFinding {
  const { entry } = placed;
  const hasGroups = entry.kind !== 'channel' && (entry.concepts ?? []).length > 0;
  const where = hasGroups ? ['concepts'] : ['vi', entry.kind === 'notice' ? 'title' : 'claim'];
  const what = hasGroups
    ? { vi: 'nhóm từ của mục khớp với', en: 'its concept groups are met by' }
    : {
        vi: 'mục chưa có nhóm từ, và lời của mục khớp với',
        en: 'without concept groups, its words are met by',
      };
  const many = examples.length > 1 ? `${examples.length} ordinary passages` : 'an ordinary passage';
  const shown = joined(
    examples.slice(0, 2).map((example) => quoted(example.words, example)),
    ', ',
  );
  const mend = hasGroups ? 'thêm một ý, hoặc bỏ cách nói quá rộng' : 'viết nhóm từ cho mục';
  const words = {
    vi: `${what.vi} ${examples.length} đoạn văn bình thường, nên người đọc sẽ thấy dấu gần giống ở đó: ${shown.vi}; ${mend}`,
    en: `${what.en} ${many}, which would be shown as similar: ${shown.en}`,
  };
  return { ...(wouldPause(most) ? error : look)(where, words), placed };
}
