// What a match is: the words that the index, the messages and the page share. Types only.
import type { EntryKey } from './entry.ts';

/** A piece of a page that is read as one: a post's body, an article, a comment, a link card. */
export type Passage = {
  /** As it stands on the page; offsets of matches count its UTF-16 units. */
  text: string;
  /** Absolute addresses of the links in it. */
  links: readonly string[];
};

/** Whether a passage repeats the claim or refutes it; `null` while it is not known. */
type Stance = 'repeats' | 'refutes' | null;

/**
 * One entry met in one passage. `confirmed` is a listed link or a listed phrase, `similar` a
 * resemblance to compare. A link match has `link`, the index into the passage's links, and no
 * offsets; the others have offsets `[start, end)` into the passage's text and no `link`.
 */
export type ClaimMatch = {
  key: EntryKey;
  how: 'link' | 'phrase' | 'similar';
  certainty: 'confirmed' | 'similar';
  stance: Stance;
  start: number | null;
  end: number | null;
  link: number | null;
  /** In `[0, 1]`; 1 for a listed link or a whole listed phrase. Orders matches, never shown. */
  score: number;
};

/**
 * How a mark is drawn. `repeats` is the only warm one, for a rebutted claim that is known to be
 * repeated; `neutral` says "checked" without a verdict; `addressed` is the calm one for a passage
 * that refutes; `old` one for an event whose review is past its 60 days.
 */
export type MarkTone = 'repeats' | 'neutral' | 'similar' | 'scam' | 'notice' | 'addressed' | 'old';
