// Does a passage repeat a claim or refute it? By cue words near the match, never by who wrote it.
// Careful in both directions: unsure is `null`, which is drawn neutral. Pure.
import type { ClaimMatch } from './claim-match.ts';
import { type CueReader, cueReader } from './cue-reader.ts';
import { type CueText, cueText, spelledForCues } from './cue-text.ts';
import { deniesClaim } from './denied-claim.ts';
import { LETTER, letterTable } from './letters.ts';
import { registerOf } from './register.ts';
import {
  AFFIRMING,
  ASKING,
  AUTHORITIES,
  DENYING,
  DISBELIEVING,
  PASSING_ON,
  REFUTING,
  WARNING,
} from './stance-cues.ts';

/** Sentences on either side of the match that are read for cues. */
const SENTENCES_AROUND = 2;
/** A claim is not repeated by a snippet: shorter texts say nothing. */
const MIN_REPEATING_WORDS = 6;
/** From here on a text is an article rather than a post. */
const LONG_TEXT_WORDS = 120;

type Place = { start: number; end: number; claim: string };

/**
 * The stance of `text` toward the claim met at `[start, end)`. Cues that stand in the claim itself
 * do not count: a rumour about fraud speaks of fraud.
 */
export function stanceOf({ text, ...place }: { text: string } & Place): ClaimMatch['stance'] {
  return stanceReader(text)(place);
}

/** The same for several claims met in one text, which is prepared once. */
export function stanceReader(text: string): (place: Place) => ClaimMatch['stance'] {
  const isBare = isWrittenBare(text);
  const read = readerOf(isBare);
  const whole = cueText(text, isBare);
  const words = whole.spelled().split(/\s+/).length;
  const cuesOf = (part: CueText) => {
    const cues = read(part);
    return (kind: Kind) => [...new Set(cues[kind].map((cue) => cue.trim()))];
  };
  const inWhole = cuesOf(whole);
  const isTold = () => {
    const { hearsay, alarm, speech } = registerOf(text, isBare);
    return hearsay + alarm + speech > 0;
  };
  return ({ start, end, claim }) => {
    const around = sentencesAround(text, start, Math.min(end, text.length));
    const isWhole = around.length === text.length;
    const near = isWhole ? whole : cueText(around, isBare);
    const inNear = isWhole ? inWhole : cuesOf(near);
    const own = spelledForCues(claim, isBare);
    const foreign = (cues: string[]) => cues.filter((cue) => !own.includes(cue));
    const isAffirmed = foreign(inNear('affirming')).length > 0;
    if (!isAffirmed && foreign(inNear('refuting')).length > 0) {
      return foreign(inNear('asking')).length > 0 && near.spelled().includes('?')
        ? null
        : 'refutes';
    }
    // Somewhere in a long article somebody is always quoted as speaking to friends.
    const passedOn = foreign((words > LONG_TEXT_WORDS ? inNear : inWhole)('passingOn'));
    const warnings = foreign(inNear('warning')).length;
    const isReport = passedOn.length === 0;
    if (!isAffirmed && deniesClaim(near.spelled(), own)) return isReport && !isTold() ? 'refutes' : null;
    if (isReport && (warnings > 1 || (warnings > 0 && inNear('authorities').length > 0))) {
      return 'refutes';
    }
    const isDenied = foreign(inWhole('refuting')).length > 0;
    if (warnings > 0 || (isDenied && !isAffirmed)) return null;
    const isAsked = near.spelled().includes('?') || foreign(inWhole('asking')).length > 0;
    const isDoubted = !isAffirmed && foreign(inWhole('disbelieving')).length > 0;
    if (isReport || isAsked || isDoubted || !isTold()) return null;
    return words >= MIN_REPEATING_WORDS ? 'repeats' : null;
  };
}

const CUES = {
  refuting: [...REFUTING, ...DENYING],
  affirming: AFFIRMING,
  disbelieving: DISBELIEVING,
  warning: WARNING,
  authorities: AUTHORITIES,
  asking: ASKING,
  passingOn: PASSING_ON,
} as const;

type Kind = keyof typeof CUES;

let marked: CueReader<Kind> | null = null;
let bare: CueReader<Kind> | null = null;

function readerOf(isBare: boolean): CueReader<Kind> {
  if (isBare) {
    bare ??= cueReader(CUES, true);
    return bare;
  }
  marked ??= cueReader(CUES, false);
  return marked;
}

/** The sentences that hold the match, and some before and after. */
function sentencesAround(text: string, start: number, end: number): string {
  const ends = [
    0,
    ...Array.from(text.matchAll(/[.!?…\n]+(?=\s|$)/gu), ({ index }) => index + 1),
    text.length,
  ];
  const first = ends.findLastIndex((at) => at <= start);
  const last = ends.findIndex((at) => at >= end);
  return text.slice(
    ends[Math.max(0, first - SENTENCES_AROUND)],
    ends[Math.min(ends.length - 1, last + SENTENCES_AROUND)],
  );
}

/** Hardly a letter has a mark, composed or not. */
function isWrittenBare(text: string): boolean {
  const table = letterTable();
  let letters = 0;
  let marked = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((table[unit] as number) >= LETTER && !(unit >= 48 && unit <= 57)) letters++;
    if (unit >= 0xc0 && unit <= 0x1ef9) marked++;
  }
  return marked < letters * 0.03;
}
