// Phrases that are left out of what is published: they stand in so much ordinary text that an entry with
// one would mark the innocent until each reader's copy pauses it.
import { compilePhrases } from '../../lib/claims/phrases/compile-phrases.ts';
import { findPhrases } from '../../lib/claims/phrases/phrase-index.ts';
import { type Syllables, syllablesOf } from '../../lib/claims/reading/normalize.ts';
import type { FeedData } from '../read-data.ts';
import { both, joined, type Words } from '../words.ts';
import { largestShare, readOrdinaryText, type TrialText, wouldPause } from './ordinary-text.ts';

/** A phrase that was left out, and the entries that have it. */
type LeftOut = { phrase: string; ids: string[] };

const SHOWN = 5;

/** The data without the phrases that `check` calls too common, and which those are. */
export function withoutCommonPhrases(data: FeedData): { data: FeedData; leftOut: LeftOut[] } {
  const idsOf = new Map<string, string[]>();
  for (const { entry } of data.entries) {
    if (entry.kind === 'channel') continue;
    for (const phrase of entry.phrases) {
      const ids = idsOf.get(phrase) ?? [];
      ids.push(entry.id);
      idsOf.set(phrase, ids);
    }
  }
  const common = commonOf([...idsOf.keys()]);
  if (common.size === 0) return { data, leftOut: [] };
  const entries = data.entries.map((placed) => {
    const { entry } = placed;
    if (entry.kind === 'channel') return placed;
    const phrases = entry.phrases.filter((phrase) => !common.has(phrase));
    return { ...placed, entry: { ...entry, phrases } };
  });
  const leftOut = [...common].map((phrase) => ({ phrase, ids: idsOf.get(phrase) ?? [] }));
  return { data: { ...data, entries }, leftOut };
}

/** A line that names them, none where there are none. */
export function leftOutWarning(leftOut: readonly LeftOut[]): Words[] {
  if (leftOut.length === 0) return [];
  const named = leftOut.slice(0, SHOWN).map(({ phrase, ids }) => {
    const some = ids.slice(0, SHOWN).join(', ') + (ids.length > SHOWN ? ', …' : '');
    return { vi: `“${phrase}” (${some})`, en: `"${phrase}" (${some})` };
  });
  const list = joined([...named, ...(leftOut.length > SHOWN ? ['…'] : [])], '; ');
  const why = {
    vi: 'Không xuất bản cụm từ quá thường, vì sẽ đánh dấu nhầm bài bình thường',
    en: 'Not published, for ordinary texts would be marked',
  };
  return [both`${why}: ${list}.`];
}

type ReadText = { text: TrialText; syllables: Syllables };

/** Ordinary texts as they were read for the first publication of this process: who tries many publishes often. */
let read: ReadText[] | null = null;

function commonOf(phrases: readonly string[]): Set<string> {
  read ??= readOrdinaryText().map((text) => ({ text, syllables: syllablesOf(text.text) }));
  const index = compilePhrases(phrases.map((phrase) => [phrase]));
  const met = new Map<number, TrialText[]>();
  for (const { text, syllables } of read) {
    const hits = findPhrases(index, syllables).filter(({ isLost }) => !isLost);
    for (const claim of new Set(hits.map((hit) => hit.claim))) {
      const texts = met.get(claim) ?? [];
      texts.push(text);
      met.set(claim, texts);
    }
  }
  const all = read.map(({ text }) => text);
  const common = [...met].filter(([, texts]) => wouldPause(largestShare(texts, all)));
  return new Set(common.flatMap(([at]) => phrases[at] ?? []));
}
