// Phrases that would mark innocent text: too short, met in ordinary text or in other entries, another
// word without its diacritics.
import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import type { PlacedEntry } from '../read-data.ts';
import { error, type Finding, look, type PlacedFinding } from './finding.ts';
import { largestShare, type TrialText } from './ordinary-text.ts';
import { type Trial, tryPhrases } from './phrase-trial.ts';

/** Syllables below which a phrase says too little to be sure of; of a single one the index takes none. */
const MIN_PHRASE_SYLLABLES = 3;
/** Readers pause an entry that marks more than this share of what they see (`lib/claims/entries/over-marking.ts`). */
export const PAUSED_SHARE = 0.05;

type PlacedPhrase = { placed: PlacedEntry; phrase: string; at: Finding['at'] };

/** Tries every phrase on ordinary text and on what the other entries say. */
export function lintPhrases(
  entries: readonly PlacedEntry[],
  ordinary: readonly TrialText[],
): PlacedFinding[] {
  const phrases = entries.flatMap((placed): PlacedPhrase[] => {
    const { entry } = placed;
    if (entry.kind === 'channel') return [];
    return entry.phrases.map((phrase, at) => ({ placed, phrase, at: ['phrases', at] }));
  });
  const texts = phrases.map(({ phrase }) => phrase);
  const own = entries.flatMap(textsOf);
  const inOrdinary = tryPhrases(texts, ordinary);
  const inEntries = tryPhrases(texts, own);
  return phrases.flatMap(({ placed, phrase, at }, index) => {
    const { met = [], metBare = [] } = inOrdinary[index] ?? {};
    const others = (inEntries[index]?.met ?? []).filter(
      ({ text }) => (text as OwnText).placed !== placed,
    );
    const findings = [
      ...lengthFindings(phrase, at),
      ...ordinaryFindings({ phrase, at, met, metBare }, ordinary),
      ...others
        .slice(0, 1)
        .map(({ example, text }) =>
          look(
            at,
            `phrase "${phrase}" marks another entry's words too, ${text.from}: "${example}"`,
          ),
        ),
    ];
    return findings.map((finding) => ({ ...finding, placed }));
  });
}

type OwnText = TrialText & { placed: PlacedEntry };

/** What an entry says itself, and how its claim travels. */
function textsOf(placed: PlacedEntry): OwnText[] {
  const { entry } = placed;
  if (entry.kind === 'channel') return [];
  const { id, kind } = entry;
  const said =
    kind === 'rebuttal'
      ? [entry.vi.claim, entry.vi.summary, entry.vi.correction]
      : [entry.vi.title, entry.vi.summary];
  return [...said, ...entry.phrases].map((text) => ({
    placed,
    text,
    from: `"${id}"`,
    kind: 'entries',
  }));
}

function lengthFindings(phrase: string, at: Finding['at']): Finding[] {
  const { count } = syllablesOf(phrase);
  if (count < 2) return [error(at, `phrase "${phrase}" is a single syllable: it never matches`)];
  return count < MIN_PHRASE_SYLLABLES
    ? [look(at, `phrase "${phrase}" is too short to be sure of`)]
    : [];
}

function ordinaryFindings(
  {
    phrase,
    at,
    met,
    metBare,
  }: { phrase: string; at: Finding['at']; met: Trial[]; metBare: Trial[] },
  ordinary: readonly TrialText[],
): Finding[] {
  const most = largestShare(
    met.map(({ text }) => text),
    ordinary,
  );
  if (most.met > most.of * PAUSED_SHARE) {
    const many = `${most.met} of ${most.of} ordinary texts`;
    return [
      error(
        at,
        `phrase "${phrase}" stands in ${many}: readers would pause the entry; ${quote(met)}`,
      ),
    ];
  }
  const many = met.length > 1 ? `${met.length} ordinary texts` : 'ordinary text';
  if (met.length > 0) return [look(at, `phrase "${phrase}" stands in ${many}; ${quote(met)}`)];
  return metBare.length > 0
    ? [
        look(
          at,
          `phrase "${phrase}" means something else without its diacritics: text without them would be marked; ${quote(metBare)}`,
        ),
      ]
    : [];
}

const EXAMPLES = 2;

function quote(trials: readonly Trial[]): string {
  return trials
    .slice(0, EXAMPLES)
    .map(({ example, text }) => `"${example}" (${text.from})`)
    .join(', ');
}
