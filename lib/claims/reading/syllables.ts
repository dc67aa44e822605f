// What a text is to a matcher: its syllables, in order. Types, flags and room for them.

/** Flags of a syllable. */
export const MARKED = 1;
/** Letters only and not a single mark: it may have lost its diacritics. */
export const BARE = 2;
export const NUMBER = 4;

/**
 * The syllables of a text, in order, as parallel arrays of which the first `count` are valid.
 * `start` and `end` are UTF-16 offsets into the original text, always at character boundaries.
 */
export type Syllables = {
  count: number;
  /** Hash of the letters without diacritics. */
  folded: Int32Array;
  /** Hash of the letters with diacritics; where the tone sits in the syllable does not count. */
  exact: Int32Array;
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  /** Whether a sentence or line ended before this syllable. */
  breaks: Uint8Array;
  /** Whether a sign parts a syllable anywhere (`joint.ts`). */
  hasJoints: boolean;
};

/** Where reading stands between two words: handed from loop to loop. */
export type ReadingState = {
  /** Units between words since the last; what is invisible is none. */
  gap: number;
  /** 1 when a sentence ended since. */
  breakBefore: number;
};

/** Room for so many syllables, none of them filled. */
export function emptySyllables(capacity: number): Syllables {
  // One allocation for all six: for a short text it is most of what reading it costs.
  const buffer = new ArrayBuffer(capacity * 18);
  return {
    count: 0,
    hasJoints: false,
    folded: new Int32Array(buffer, 0, capacity),
    exact: new Int32Array(buffer, capacity * 4, capacity),
    start: new Int32Array(buffer, capacity * 8, capacity),
    end: new Int32Array(buffer, capacity * 12, capacity),
    flags: new Uint8Array(buffer, capacity * 16, capacity),
    breaks: new Uint8Array(buffer, capacity * 17, capacity),
  };
}
