// Does a passage repeat a claim or refute it? By cue words near the match, never by who wrote it.
// Careful in both directions: unsure is `null`, which is drawn neutral. Pure.
import type { ClaimMatch } from '../entries/claim-match.ts';
import { LETTER, letterTable } from '../reading/letters.ts';
import { cueReader } from './cue-reader.ts';
import { type CueText, cueTextParts, spelledForCues } from './cue-text.ts';
import { deniesClaim } from './denied-claim.ts';
import { CORRECTING, DISOWNING, DISOWNING_BARE, DISOWNING_MARKED } from './disbelief-cues.ts';
import { registerOf } from './register.ts';
import {
  AFFIRMING,
  ASKING,
  AUTHORITIES,
  DENYING,
  PASSING_ON,
  REFUTING,
  WARNING,
} from './stance-cues.ts';

/** Sentences on either side of the match that are read for cues. */
const SENTENCES_AROUND = 2;
/** A claim is not repeated by a snippet: shorter texts say nothing. */
const MIN_REPEATING_WORDS = 6;
/** Of letters that have a mark, composed or not: below it, a text is written without diacritics. */
const MARKED_SHARE = 0.03;
/** From here on a text is an article rather than a post. */
const LONG_TEXT_WORDS = 120;
/** UTF-16 units of a first line that may be a title. */
const MAX_TITLE = 250;

type Place = { start: number; end: number; claim: () => string };

/**
 * The stance of `text` toward the claim met at `[start, end)`. Cues that stand in the claim itself
 * do not count: a rumour about fraud speaks of fraud.
 */
export function stanceOf({
  text,
  claim,
  ...place
}: { text: string; claim: string } & Omit<Place, 'claim'>): ClaimMatch['stance'] {
  return stanceReader(text)({ ...place, claim: () => claim });
}

/** The same for several claims met in one text, which is prepared once, and no more of it than is asked. */
export function stanceReader(text: string): (place: Place) => ClaimMatch['stance'] {
  const isBare = isWrittenBare(text);
  const parts = cueTextParts(text, isBare);
  const whole = readPart(parts.whole, isBare);
  const ends = once(() => sentenceEnds(text));
  const words = once(() => countWords(isBare ? spelledForCues(text, true) : text));
  const isLong = () => words() > LONG_TEXT_WORDS;
  const title = once(() => readPart(parts.part(0, titleEnd(text)), isBare));
  const isTold = () => {
    const { hearsay, alarm, speech } = registerOf(text, isBare);
    return hearsay + alarm + speech > 0;
  };
  return ({ start, end, claim }) => {
    const [from, to] = sentencesAround(ends(), start, Math.min(end, text.length));
    const isWhole = from === 0 && to === text.length;
    const near = isWhole ? whole : readPart(parts.part(from, to), isBare);
    const isAskedNear = () => text.slice(from, to).includes('?');
    const ownWords = once(() => spelledForCues(claim(), isBare));
    const isForeign = (cue: string) => !ownWords().includes(cue.trim());
    const hasForeign = (cues: readonly string[]) => cues.some(isForeign);
    const isRefutedIn = (part: Part) => {
      const { affirming, refuting } = part.answering();
      return !hasForeign(affirming) && hasForeign(refuting);
    };
    const { affirming, warning } = near.answering();
    const isAffirmed = hasForeign(affirming);
    if (isRefutedIn(near)) {
      return isAskedNear() && hasForeign(near.doubting().asking) ? null : 'refutes';
    }
    // A report tells a rumour at length, under a title that says what it is.
    if (!isAffirmed && isLong() && isRefutedIn(title())) return 'refutes';
    const warnings = new Set(warning.filter(isForeign).map((cue) => cue.trim())).size;
    // Somewhere in a long article somebody is always quoted as speaking to friends.
    const passedOn = isLong() ? near : whole;
    const isReport = !hasForeign(passedOn.passingOn().passingOn);
    const isDisowned = () => {
      const { asking, disowning } = near.doubting();
      return hasForeign(disowning) && !hasForeign(asking) && !isAskedNear();
    };
    if (!isAffirmed && isDisowned()) return 'refutes';
    if (!isAffirmed && deniesClaim(near.words, ownWords)) {
      return isReport && !isTold() ? 'refutes' : null;
    }
    if (isReport) {
      const isWarned = warnings > 1 || (warnings > 0 && near.doubting().authorities.length > 0);
      return isWarned ? 'refutes' : null;
    }
    if (warnings > 0 || (hasForeign(whole.answering().refuting) && !isAffirmed)) return null;
    const { asking, disowning, correcting } = whole.doubting();
    const isAsked = isAskedNear() || hasForeign(asking);
    const isDoubted = !isAffirmed && (hasForeign(disowning) || hasForeign(correcting));
    if (isAsked || isDoubted || !isTold()) return null;
    return words() >= MIN_REPEATING_WORDS ? 'repeats' : null;
  };
}

/** What is worked out when it is first asked for, and then known. */
function once<Value extends NonNullable<unknown>>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

/** A part of a text, and the cues in it: of each kind only read when asked for. */
type Part = { words: CueText } & { [Name in keyof Readers]: () => ReturnType<Readers[Name]> };

function readPart(words: CueText, isBare: boolean): Part {
  const { answering, passingOn, doubting } = readersOf(isBare);
  return {
    words,
    answering: once(() => answering(words)),
    passingOn: once(() => passingOn(words)),
    doubting: once(() => doubting(words)),
  };
}

/** White space beyond ASCII. */
function isWideGap(unit: number): boolean {
  if (unit === 0xa0 || unit === 0x1680 || unit === 0xfeff || unit === 0x3000) return true;
  if (unit < 0x2000 || unit > 0x205f) return false;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
}

/** What stands between white space, as `split` counts it. */
function countWords(text: string): number {
  let gaps = 0;
  let wasGap = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isGap = unit === 32 || (unit >= 9 && unit <= 13) || isWideGap(unit);
    if (isGap && !wasGap) gaps++;
    wasGap = isGap;
  }
  return gaps + 1;
}

type Readers = ReturnType<typeof makeReaders>;

function makeReaders(isBare: boolean) {
  const answers = { refuting: [...REFUTING, ...DENYING], affirming: AFFIRMING, warning: WARNING };
  const doubts = {
    disowning: isBare ? DISOWNING_BARE : DISOWNING,
    correcting: isBare ? [...CORRECTING, ...DISOWNING_MARKED] : CORRECTING,
    authorities: AUTHORITIES,
    asking: ASKING,
  };
  return {
    answering: cueReader(answers, isBare),
    passingOn: cueReader({ passingOn: PASSING_ON }, isBare),
    doubting: cueReader(doubts, isBare),
  };
}

const marked = once(() => makeReaders(false));
const bare = once(() => makeReaders(true));

function readersOf(isBare: boolean): Readers {
  return isBare ? bare() : marked();
}

/** The first line, if it is no paragraph. */
function titleEnd(text: string): number {
  const end = text.indexOf('\n');
  return end > MAX_TITLE ? 0 : Math.max(0, end);
}

/** Where sentences end, the beginning and the end of the text among them. */
function sentenceEnds(text: string): number[] {
  const ends = Array.from(text.matchAll(/[.!?…\n]+(?=\s|$)/gu), ({ index }) => index + 1);
  return [0, ...ends, text.length];
}

/** The sentences that hold the match, and some before and after: where they begin and end. */
function sentencesAround(ends: readonly number[], start: number, end: number): [number, number] {
  const first = ends.findLastIndex((at) => at <= start);
  const last = ends.findIndex((at) => at >= end);
  return [
    ends[Math.max(0, first - SENTENCES_AROUND)] as number,
    ends[Math.min(ends.length - 1, last + SENTENCES_AROUND)] as number,
  ];
}

/** Hardly a letter has a mark, composed or not. */
function isWrittenBare(text: string): boolean {
  const table = letterTable();
  // No text has more letters than units: of most the first sentence says it.
  const enough = text.length * MARKED_SHARE;
  let letters = 0;
  let marked = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((table[unit] as number) >= LETTER && !(unit >= 48 && unit <= 57)) letters++;
    if (unit >= 0xc0 && unit <= 0x1ef9 && ++marked >= enough) return false;
  }
  return marked < letters * MARKED_SHARE;
}
