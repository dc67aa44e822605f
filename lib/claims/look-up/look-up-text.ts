// Looks up whatever was typed or pasted. In a long message the few words of a rumour drown among all
// others: what it tells is found there as on a page, and else it is looked up piece by piece. Pure.
import type { LookUpIndex } from '../claim-index.ts';
import type { EntryKey } from '../entries/entry.ts';
import { matchPassage } from '../matching/match.ts';
import { type Syllables, syllablesOf } from '../reading/normalize.ts';
import { lookUp } from './look-up.ts';

/** A question or a post is looked up as a whole; what is longer tells of more than one thing. */
const MESSAGE_SYLLABLES = 80;
/** Pieces of it end with the first sentence that makes them so long, or where none ends for as long. */
const PIECE_SYLLABLES = { enough: 30, most: 60 };
/** Of a piece an answer must meet so much: among many pieces some are like a claim by chance. */
const MIN_OF_PIECE = 0.34;

/** `words`: the part of what was typed that brought the claim up. */
export type Answer = { key: EntryKey; score: number; words: string };

/** At most `limit` claims, best first, `score` in `(0, 1]`; `[]` where nothing is near enough. */
export function lookUpText(index: LookUpIndex, typed: string, limit: number): Answer[] {
  const syllables = syllablesOf(typed);
  if (syllables.count < MESSAGE_SYLLABLES) return answersTo(index, typed, limit);
  const told = toldIn(index, typed);
  if (told.length > 0) return told.slice(0, limit);
  const near = piecesOf(typed, syllables)
    .flatMap((piece) => answersTo(index, piece, limit))
    .filter(({ score }) => score >= MIN_OF_PIECE)
    .sort((a, b) => b.score - a.score);
  return firstOfEach(near).slice(0, limit);
}

function answersTo(index: LookUpIndex, words: string, limit: number): Answer[] {
  return lookUp(index, words, limit).map((answer) => ({ ...answer, words }));
}

/** What would be marked in the text if it were short, the surest first. */
function toldIn(index: LookUpIndex, text: string): Answer[] {
  return matchPassage(index, { text, links: [] }, { isAsked: true })
    .map(({ key, score, start, end }) => ({ key, score, words: text.slice(start ?? 0, end ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

/** What is left at the end, as the name of who wrote it all, belongs to the piece before. */
function piecesOf(typed: string, { start, end, breaks, count }: Syllables): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 1; at <= count; at++) {
    const length = at - from;
    const isLong = length >= (breaks[at] ? PIECE_SYLLABLES.enough : PIECE_SYLLABLES.most);
    const isEnough = isLong && count - at >= PIECE_SYLLABLES.enough;
    if (at < count && !isEnough) continue;
    pieces.push(typed.slice(start[from], end[at - 1]));
    from = at;
  }
  return pieces;
}

function firstOfEach(answers: readonly Answer[]): Answer[] {
  const known = new Set<EntryKey>();
  return answers.filter(({ key }) => known.size < known.add(key).size);
}
