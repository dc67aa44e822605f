// The texts of a claim, each read once for everything that is compiled of it, into room that the next
// claim's are read into again: claims have dozens of short texts, and making arrays for each took
// longer than reading them. Pure.

import type { IndexedClaim } from '../entries/indexed-claim.ts';
import { readSyllablesInto, type Syllables } from '../reading/normalize.ts';
import { emptySyllables } from '../reading/syllables.ts';
import { canonicalSyllables } from './canonical.ts';

/** A text as it was written, and with its synonyms replaced: the same where it has none. */
export type ReadText = { text: string; syllables: Syllables; canonical: Syllables };

/** All texts of a claim; valid until the next claim is read. */
export type ClaimTexts = {
  claim: ReadText;
  claimEn: ReadText;
  summary: ReadText;
  phrases: readonly ReadText[];
  concepts: readonly (readonly ReadText[])[];
};

export function claimReader(): (claim: IndexedClaim) => ClaimTexts {
  const rooms: Room[] = [];
  let used = 0;
  const read = (text: string): ReadText => {
    if (used === rooms.length) rooms.push(new Room());
    return (rooms[used++] as Room).read(text);
  };
  return ({ claim, claimEn, summary, phrases, concepts }) => {
    used = 0;
    return {
      claim: read(claim),
      claimEn: read(claimEn),
      summary: read(summary),
      phrases: phrases.map(read),
      concepts: concepts.map((texts) => texts.map(read)),
    };
  };
}

/** Room for one text, which grows. */
class Room implements ReadText {
  text = '';
  syllables = emptySyllables(0);
  canonical = this.syllables;
  #replaced = emptySyllables(0);

  read(text: string): ReadText {
    this.text = text;
    this.syllables = readSyllablesInto(this.syllables, text);
    this.canonical = canonicalSyllables(this.syllables, this.#roomFor);
    return this;
  }

  #roomFor = (count: number): Syllables => {
    if (this.#replaced.folded.length < count) this.#replaced = emptySyllables(count * 2);
    this.#replaced.count = 0;
    return this.#replaced;
  };
}
