// Counts how common syllables and pairs are in ordinary prose, headlines and posts, for the table that
// the extension carries (`npm run background`).
import { syllablesOf } from '../lib/claims/reading/normalize.ts';
import { LEVEL_STEP, placeOf } from '../lib/claims/words/background.ts';
import { canonicalSyllables } from '../lib/claims/words/canonical.ts';
import { pairTerm } from '../lib/claims/words/pair-term.ts';
import { ordinaryHeadlines, ordinaryPassages, ordinaryPosts } from './labelled-texts.ts';

export const BUCKETS = 8192;
/** Rarer terms weigh the most, listed or not. */
const MIN_TEXTS = 12;

/** The table in base64, and of how many texts and terms it is. */
export function countBackground() {
  const passages = ordinaryPassages();
  const feed = [...ordinaryHeadlines(), ...ordinaryPosts()];
  const weights = weightsOf(passages);
  // An encyclopedia hardly knows "shop", "VNeID" or how neighbours talk: the lower weight of the two counts.
  for (const [term, weight] of weightsOf(feed)) {
    weights.set(term, Math.min(weight, weights.get(term) ?? weight));
  }

  const buckets = Array.from({ length: BUCKETS }, () => new Map<number, number>());
  for (const [term, weight] of weights) {
    const level = Math.max(0, Math.min(15, Math.round(weight / LEVEL_STEP)));
    const { bucket, mark } = placeOf(term);
    const known = buckets[bucket]?.get(mark);
    buckets[bucket]?.set(mark, Math.min(level, known ?? level));
  }

  const slots = buckets.flatMap((marks) =>
    [...marks].sort(([a], [b]) => a - b).map(([mark, level]) => (mark << 4) | level),
  );
  const bytes = [
    ...buckets.map(({ size }) => size),
    ...slots.flatMap((slot) => [slot & 255, slot >> 8]),
  ];
  return {
    table: Buffer.from(bytes).toString('base64'),
    passages: passages.length,
    feed: feed.length,
    terms: slots.length,
    bytes: bytes.length,
  };
}

/** What each term that stands in enough of the texts weighs: the fewer hold it, the more. */
function weightsOf(texts: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const { count, folded } = canonicalSyllables(syllablesOf(text));
    const terms = new Set<number>(folded.subarray(0, count));
    for (let at = 1; at < count; at++) {
      terms.add(pairTerm(folded[at - 1] as number, folded[at] as number));
    }
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map(
    [...counts]
      .filter(([, count]) => count >= MIN_TEXTS)
      .map(([term, count]) => [term, Math.log((texts.length + 1) / (count + 0.7))]),
  );
}
