// The wordings of a claim as they are compared with a text: the claim, its phrases, and last its
// summary; and what all syllables and pairs of each weigh. Pure.

import { numberAt } from '../reading/syllable-table.ts';
import { pairWeight } from '../words/background.ts';
import { knownSyllables } from '../words/known-syllables.ts';
import type { SimilaritySections } from './similarity-index.ts';

/** Where the syllables of a view begin. */
export function startOfView({ viewEnds }: SimilaritySections, view: number): number {
  return view === 0 ? 0 : (viewEnds[view - 1] as number);
}

/** A syllable of a view, by its number in the syllable table. */
export function syllableOfView({ viewLow, viewHigh }: SimilaritySections, at: number): number {
  return numberAt({ low: viewLow, high: viewHigh }, at);
}

/** Weights are multiples of a half: nothing is lost in four bytes. Each -1 until it is asked for. */
type ViewWeights = { syllables: Float32Array; pairs: Float32Array };
const weighed = new WeakMap<Uint32Array, ViewWeights>();

/** What all syllables of a view weigh, and all its pairs; added up when first asked for. */
export function viewWeights(index: SimilaritySections, view: number): ViewWeights {
  let known = weighed.get(index.viewEnds);
  if (!known) {
    known = {
      syllables: new Float32Array(index.viewEnds.length).fill(-1),
      pairs: new Float32Array(index.viewEnds.length),
    };
    weighed.set(index.viewEnds, known);
  }
  if ((known.syllables[view] as number) < 0) addUp(index, known, view);
  return known;
}

function addUp(index: SimilaritySections, all: ViewWeights, view: number): void {
  const { weights } = knownSyllables(index);
  let syllables = 0;
  let pairs = 0;
  let before = -1;
  for (let at = startOfView(index, view); at < (index.viewEnds[view] as number); at++) {
    const number = syllableOfView(index, at);
    syllables += weights[number] as number;
    if (before >= 0) {
      const first = index.knownFolded[before] as number;
      pairs += pairWeight(first, index.knownFolded[number] as number);
    }
    before = number;
  }
  all.syllables[view] = syllables;
  all.pairs[view] = pairs;
}
