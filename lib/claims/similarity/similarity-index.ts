// What similarity needs of the claims: the words by which a claim is found at all (its publisher's
// concept groups and its own rarest words) and its whole wording, to be compared. Pure.

import type { Steps } from '../arrays/in-steps.ts';
import type { Sections } from '../arrays/index-buffer.ts';
import { compileSyllables } from '../phrases/compile-phrases.ts';
import type { PhraseSections } from '../phrases/phrase-index.ts';
import {
  numberedRuns,
  type SyllableSections,
  type SyllableTable,
} from '../reading/syllable-table.ts';
import type { ClaimTexts, ReadText } from '../words/claim-texts.ts';
import { rarestWords } from '../words/rarest-words.ts';
import { compileSolos } from './solo-wordings.ts';
import { type WordingRows, wordingRows } from './wording-rows.ts';
import { weightsOf } from './wording-weights.ts';

export type SimilaritySections = SyllableSections &
  Pick<
    Sections,
    | 'claimGroups'
    | 'fewWordings'
    | 'wordingLow'
    | 'wordingHigh'
    | 'wordingFilter'
    | 'wordingBuckets'
    | 'wordingSizes'
    | 'soloSyllables'
    | 'rowEnds'
    | 'rowGroups'
    | 'wordingWeights'
    | 'claimViews'
    | 'viewEnds'
    | 'viewLow'
    | 'viewHigh'
  >;

/** One group alone is a phrase by another name, and is not what groups are for. */
const MIN_GROUPS = 2;
/** Groups with fewer wordings than this on average are few. */
const FEW_WORDINGS = 12;

/** What similarity needs of the claims, while they are compiled one after the other. */
export type SimilarityDraft = {
  /** Adds a claim; only a rebuttal is resembled. */
  add: (texts: ClaimTexts, isRebuttal: boolean) => void;
  pack: () => Steps<Omit<SimilaritySections, keyof SyllableSections>>;
};

/**
 * Groups `claimGroups[claim]` to `claimGroups[claim + 1]` are the claim's, the last of them its own
 * rarest words; `fewWordings[claim]` is 1 where the others have few. Views likewise: the claim, its
 * phrases, and last its summary. A wording is filed once, however many groups have it: those are its
 * row, each its claim and, in the low byte, which of the claim's groups. Wordings of one syllable come
 * after all others.
 */
export function similarityDraft(table: SyllableTable): SimilarityDraft {
  const claimGroups = [0];
  const fewWordings: number[] = [];
  const claimViews = [0];
  const rows = wordingRows();
  const views = numberedRuns(table);
  return {
    add: (texts, isRebuttal) => {
      const claim = fewWordings.length;
      const { concepts } = texts;
      const wordings = concepts.reduce((sum, { length }) => sum + length, 0);
      fewWordings.push(Number(wordings < concepts.length * FEW_WORDINGS));
      const groups = isRebuttal ? addWordings(rows, claim, texts) : 0;
      claimGroups.push((claimGroups[claim] as number) + groups);
      if (isRebuttal) {
        for (const { canonical } of toldIn(texts)) views.add(canonical);
        views.add(texts.summary.canonical);
      }
      claimViews.push(views.count());
    },
    *pack() {
      const wordings = rows.wordings();
      yield;
      const { order, ...compiled } = yield* compileSyllables(wordings, table);
      const solos = compileSolos(wordings, table);
      const all = inOne(order, solos.order);
      yield;
      const packed = views.pack();
      yield;
      return {
        claimGroups: Uint32Array.from(claimGroups),
        fewWordings: Uint8Array.from(fewWordings),
        wordingLow: compiled.phraseLow,
        wordingHigh: compiled.phraseHigh,
        wordingFilter: compiled.gramFilter,
        wordingBuckets: compiled.gramBuckets,
        wordingSizes: compiled.gramSizes,
        soloSyllables: solos.soloSyllables,
        ...rows.pack(all),
        wordingWeights: weightsOf(wordings, all),
        claimViews: Uint32Array.from(claimViews),
        viewEnds: packed.ends,
        viewLow: packed.low,
        viewHigh: packed.high,
      };
    },
  };
}

/** Files what a claim is found by, and returns in how many groups. */
function addWordings(rows: WordingRows, claim: number, texts: ClaimTexts): number {
  const concepts = texts.concepts.length < MIN_GROUPS ? [] : texts.concepts;
  for (let part = 0; part < concepts.length; part++) {
    for (const { canonical, syllables } of concepts[part] as readonly ReadText[]) {
      rows.add(rows.rowOf(canonical, 0, canonical.count), claim, part);
      // Without its marks a text keeps synonyms of one syllable, and so does this wording.
      if (canonical !== syllables) {
        rows.add(rows.rowOf(syllables, 0, syllables.count), claim, part);
      }
    }
  }
  for (const { text, from, to } of rarestWords(toldIn(texts).map(({ canonical }) => canonical))) {
    rows.add(rows.rowOf(text, from, to), claim, concepts.length);
  }
  return concepts.length + 1;
}

/** What tells a claim in a sentence or a phrase. */
function toldIn({ claim, phrases }: ClaimTexts): ReadText[] {
  return [claim, ...phrases];
}

function inOne(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The longer wordings as phrases; which groups have one is its row. */
export function wordingsOf(index: SimilaritySections): PhraseSections {
  return {
    phraseLow: index.wordingLow,
    phraseHigh: index.wordingHigh,
    gramFilter: index.wordingFilter,
    gramBuckets: index.wordingBuckets,
    gramSizes: index.wordingSizes,
    knownFolded: index.knownFolded,
    knownExact: index.knownExact,
    knownFlags: index.knownFlags,
  };
}
