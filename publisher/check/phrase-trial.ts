// Tries listed phrases on texts, with the index that readers use.

import { compilePhrases } from '../../lib/claims/phrases/compile-phrases.ts';
import { findPhrases, type PhraseHit } from '../../lib/claims/phrases/phrase-index.ts';
import { type Syllables, syllablesOf } from '../../lib/claims/reading/normalize.ts';
import type { TrialText } from './ordinary-text.ts';

/** Without diacritics, readers are shown no phrase of fewer syllables (`lib/claims/matching/match.ts`). */
const MIN_BARE_SYLLABLES = 3;

/** Where a phrase was met: the sentence, with the words in «», and whose it is. */
export type Trial = { example: string; text: TrialText };

/**
 * Per phrase, the texts that hold it as it is written (`met`), and those that hold it only once both
 * have lost their diacritics (`metBare`).
 */
export type Trials = { met: Trial[]; metBare: Trial[] }[];

/** Tries phrases on texts that are NFC; of each text the first place that a phrase meets counts. */
export function tryPhrases(phrases: readonly string[], texts: readonly TrialText[]): Trials {
  // A phrase that every entry has, met in what every entry says, would be as many trials as both multiplied.
  const alone = [...new Set(phrases)];
  const trials = new Map(trialsOf(alone, texts).map((trial, at) => [alone[at], trial]));
  return phrases.map((phrase) => trials.get(phrase) ?? { met: [], metBare: [] });
}

function trialsOf(phrases: readonly string[], texts: readonly TrialText[]): Trials {
  const index = compilePhrases(phrases.map((phrase) => [phrase]));
  const trials: Trials = phrases.map(() => ({ met: [], metBare: [] }));
  for (const text of texts) {
    const written = new Set<number>();
    const note = (list: 'met' | 'metBare', syllables: Syllables, hit: PhraseHit) => {
      if (written.has(hit.claim)) return;
      written.add(hit.claim);
      const [start, end] = [syllables.start[hit.start], syllables.end[hit.end - 1]];
      trials[hit.claim]?.[list].push({
        text,
        example: sentenceAround(text.text, { start: start as number, end: end as number }),
      });
    };
    const syllables = syllablesOf(text.text);
    for (const hit of findPhrases(index, syllables)) {
      if (!hit.isLost) note('met', syllables, hit);
    }
    const bare = syllablesOf(withoutDiacritics(text.text));
    for (const hit of findPhrases(index, bare)) {
      if (hit.end - hit.start >= MIN_BARE_SYLLABLES) note('metBare', bare, hit);
    }
  }
  return trials;
}

/** The same text, unit for unit, without a mark on any letter. */
function withoutDiacritics(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => {
    if (unit === 'đ') return 'd';
    return unit === 'Đ' ? 'D' : unit.normalize('NFD').charAt(0);
  });
}

const MARGIN = 60;
const SENTENCE_END = /[.!?…](?=\s|$)|\n/gu;

/** The sentence that holds `[start, end)`, cut where it is long. */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, start - MARGIN);
  const before = text.slice(from, start);
  const stop = [...before.matchAll(SENTENCE_END)].at(-1);
  const after = text.slice(end, end + MARGIN);
  const next = after.search(SENTENCE_END);
  const isCutBefore = stop === undefined && from > 0;
  const isCutAfter = next < 0 && end + MARGIN < text.length;
  const left = stop ? before.slice(stop.index + 1) : before.replace(isCutBefore ? /^\S*/ : '', '');
  const right = next < 0 ? after.replace(isCutAfter ? /\S*$/ : '', '') : after.slice(0, next + 1);
  const words = `${isCutBefore ? '…' : ''}${left}«${text.slice(start, end)}»${right}${isCutAfter ? '…' : ''}`;
  return words.replace(/\s+/g, ' ').trim();
}
