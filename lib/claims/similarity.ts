// Whether a passage tells a claim in other words: by the publisher's concept groups, which are
// alternative wordings of which every group must be present, close together. Never more than
// "similar". Pure. See docs/matching.md.
import type { Sections } from './index-buffer.ts';
import { BARE, type Syllables } from './normalize.ts';
import {
  compilePhrases,
  findPhrases,
  type PhraseHit,
  type PhraseSections,
} from './phrase-index.ts';

type ConceptSections = Pick<
  Sections,
  | 'groupClaims'
  | 'wordingGroups'
  | 'wordingEnds'
  | 'wordingFolded'
  | 'wordingExact'
  | 'wordingFlags'
  | 'wordingFilter'
  | 'wordingBuckets'
  | 'wordingSlots'
  | 'wordingOffsets'
>;

/** `[start, end)` counts syllables: the part of the passage that holds all groups. */
type SimilarClaim = { claim: number; start: number; end: number; score: number };

/** All groups must stand within so many syllables: about two sentences. */
const WINDOW_SYLLABLES = 40;
/** Texts shorter than this are too short to tell. */
const MIN_TEXT_SYLLABLES = 6;
/** One group alone is a phrase by another name, and is not what groups are for. */
const MIN_GROUPS = 2;
const MIN_WORDING_SYLLABLES = 1;

/** Compiles the concept groups of all claims; claims with fewer than two groups have none. */
export function compileConcepts(
  conceptsOfClaims: readonly (readonly string[][])[],
): ConceptSections {
  const groups = conceptsOfClaims.flatMap((concepts, claim) =>
    concepts.length < MIN_GROUPS ? [] : concepts.map((wordings) => ({ claim, wordings })),
  );
  const compiled = compilePhrases(
    groups.map(({ wordings }) => wordings),
    MIN_WORDING_SYLLABLES,
  );
  return {
    groupClaims: Uint32Array.from(groups, ({ claim }) => claim),
    wordingGroups: compiled.phraseClaims,
    wordingEnds: compiled.phraseEnds,
    wordingFolded: compiled.phraseFolded,
    wordingExact: compiled.phraseExact,
    wordingFlags: compiled.phraseFlags,
    wordingFilter: compiled.gramFilter,
    wordingBuckets: compiled.gramBuckets,
    wordingSlots: compiled.gramPhrases,
    wordingOffsets: compiled.gramOffsets,
  };
}

/** The claims all of whose groups stand close together in a text, each once, where it is tightest. */
export function similarClaims(
  index: ConceptSections,
  text: Syllables,
  isBareText: boolean,
): SimilarClaim[] {
  if (text.count < MIN_TEXT_SYLLABLES) return [];
  const hitsOf = new Map<number, PhraseHit[]>();
  for (const hit of findPhrases(wordingsOf(index), text, MIN_WORDING_SYLLABLES)) {
    if (!isTelling(hit, text, isBareText)) continue;
    const claim = index.groupClaims[hit.claim] as number;
    const hits = hitsOf.get(claim);
    if (hits) hits.push(hit);
    else hitsOf.set(claim, [hit]);
  }
  return [...hitsOf].flatMap(([claim, hits]) => {
    const window = tightestWindow(hits, groupsOf(index, claim));
    return window ? [{ claim, ...window }] : [];
  });
}

/** A wording may have lost its diacritics where the whole text has; a single syllable never. */
function isTelling(
  { start, end, isLost }: PhraseHit,
  text: Syllables,
  isBareText: boolean,
): boolean {
  if (end - start > 1) return !isLost || isBareText;
  return !isLost && (text.flags[start] !== BARE || !isBareText);
}

function groupsOf({ groupClaims }: ConceptSections, claim: number): number[] {
  const first = groupClaims.indexOf(claim);
  const groups: number[] = [];
  for (let group = first; groupClaims[group] === claim; group++) groups.push(group);
  return groups;
}

/** The shortest stretch in which every group has a wording of its own. */
function tightestWindow(
  hits: readonly PhraseHit[],
  groups: readonly number[],
): { start: number; end: number; score: number } | null {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let best: { start: number; end: number; score: number } | null = null;
  for (const [at, { start }] of sorted.entries()) {
    const near = sorted.slice(at).filter(({ end }) => end - start <= WINDOW_SYLLABLES);
    const chosen = ownWordings(near, groups);
    if (!chosen) continue;
    const end = Math.max(...chosen.map((hit) => hit.end));
    if (best && best.end - best.start <= end - start) continue;
    best = { start, end, score: 1 - (end - start) / (2 * WINDOW_SYLLABLES) };
  }
  return best;
}

/** One wording for each group, no two overlapping; the groups with the fewest choose first. */
function ownWordings(hits: readonly PhraseHit[], groups: readonly number[]): PhraseHit[] | null {
  const choices = groups
    .map((group) => hits.filter(({ claim }) => claim === group))
    .sort((a, b) => a.length - b.length);
  const chosen: PhraseHit[] = [];
  for (const choice of choices) {
    const own = choice.find((hit) =>
      chosen.every((other) => hit.end <= other.start || hit.start >= other.end),
    );
    if (!own) return null;
    chosen.push(own);
  }
  return chosen;
}

function wordingsOf(index: ConceptSections): PhraseSections {
  return {
    phraseClaims: index.wordingGroups,
    phraseEnds: index.wordingEnds,
    phraseFolded: index.wordingFolded,
    phraseExact: index.wordingExact,
    phraseFlags: index.wordingFlags,
    gramFilter: index.wordingFilter,
    gramBuckets: index.wordingBuckets,
    gramPhrases: index.wordingSlots,
    gramOffsets: index.wordingOffsets,
  };
}
