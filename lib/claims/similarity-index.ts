// What similarity needs of the claims: the words by which a claim is found at all (its publisher's
// concept groups and its own rarest words) and its whole wording, to be compared. Pure.
import type { ClaimTexts } from './claim-texts.ts';
import type { Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { compileSyllables, type PhraseSections } from './phrase-index.ts';
import { rarestWords } from './rarest-words.ts';
import { packRuns, type SyllableSections, type SyllableTable } from './syllable-table.ts';
import { wordingRows } from './wording-rows.ts';

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
    | 'rowEnds'
    | 'rowClaims'
    | 'rowParts'
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
  add: (claim: IndexedClaim, read: ClaimTexts) => void;
  pack: () => Omit<SimilaritySections, keyof SyllableSections>;
};

/**
 * Groups `claimGroups[claim]` to `claimGroups[claim + 1]` are the claim's, the last of them its own
 * rarest words; `fewWordings[claim]` is 1 where the others have few. Views likewise: the claim, its phrases, and last its summary. A wording is filed
 * once, however many groups have it: those are its row.
 */
export function similarityDraft(table: SyllableTable): SimilarityDraft {
  const claimGroups = [0];
  const fewWordings: number[] = [];
  let groups = 0;
  const claimViews = [0];
  const rows = wordingRows();
  const views: Uint32Array[] = [];
  return {
    add: (indexed, read) => {
      // Notices and channels rebut nothing: a resemblance to them says nothing.
      if (indexed.kind === 'rebuttal') {
        const claim = claimGroups.length - 1;
        const told = [indexed.claim, ...indexed.phrases].map((text) => read(text).canonical);
        const concepts = indexed.concepts.length < MIN_GROUPS ? [] : indexed.concepts;
        for (const [part, texts] of concepts.entries()) {
          for (const text of texts) {
            const { canonical, syllables } = read(text);
            rows.add(canonical, { from: 0, to: canonical.count, claim, part });
            // Without its marks a text keeps synonyms of one syllable, and so does this wording.
            if (canonical !== syllables) {
              rows.add(syllables, { from: 0, to: syllables.count, claim, part });
            }
          }
        }
        for (const { text, from, to } of rarestWords(told)) {
          rows.add(text, { from, to, claim, part: concepts.length });
        }
        groups += concepts.length + 1;
        for (const text of told) views.push(table.numbersOf(text));
        views.push(table.numbersOf(read(indexed.summary).canonical));
      }
      claimGroups.push(groups);
      const wordings = indexed.concepts.reduce((sum, texts) => sum + texts.length, 0);
      fewWordings.push(Number(wordings < indexed.concepts.length * FEW_WORDINGS));
      claimViews.push(views.length);
    },
    pack: () => {
      const { order, ...compiled } = compileSyllables(rows.wordings(), table);
      const packed = packRuns(views);
      return {
        claimGroups: Uint32Array.from(claimGroups),
        fewWordings: Uint8Array.from(fewWordings),
        wordingLow: compiled.phraseLow,
        wordingHigh: compiled.phraseHigh,
        wordingFilter: compiled.gramFilter,
        wordingBuckets: compiled.gramBuckets,
        wordingSizes: compiled.gramSizes,
        ...rows.pack(order),
        claimViews: Uint32Array.from(claimViews),
        viewEnds: packed.ends,
        viewLow: packed.low,
        viewHigh: packed.high,
      };
    },
  };
}

/** The wordings as phrases; which groups have one is its row. */
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
