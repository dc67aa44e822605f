// Does a passage repeat a claim or refute it? By cue words near the match, never by who wrote it.
// Careful in both directions: unsure is `null`, which is drawn neutral. Pure.
import type { ClaimMatch } from './claim-match.ts';
import { type CueReader, cueReader } from './cue-reader.ts';
import { cueText, spelledForCues } from './cue-text.ts';
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

/** The same for several claims met in one text, which is prepared once, and no more of it than is asked. */
export function stanceReader(text: string): (place: Place) => ClaimMatch['stance'] {
  const isBare = isWrittenBare(text);
  let whole: Part | null = null;
  const wholePart = () => {
    whole ??= readPart(text, isBare);
    return whole;
  };
  const words = countWords(isBare ? spelledForCues(text, true) : text);
  const isTold = () => {
    const { hearsay, alarm, speech } = registerOf(text, isBare);
    return hearsay + alarm + speech > 0;
  };
  return ({ start, end, claim }) => {
    const around = sentencesAround(text, start, Math.min(end, text.length));
    const near = around.length === text.length ? wholePart() : readPart(around, isBare);
    let own: string | null = null;
    const ownWords = () => {
      own ??= spelledForCues(claim, isBare);
      return own;
    };
    const isForeign = (cue: string) => !ownWords().includes(cue.trim());
    const hasForeign = (cues: readonly string[]) => cues.some(isForeign);
    const isAffirmed = hasForeign(near.cues.affirming);
    if (!isAffirmed && hasForeign(near.cues.refuting)) {
      return hasForeign(near.cues.asking) && near.isAsked ? null : 'refutes';
    }
    const warnings = new Set(near.cues.warning.filter(isForeign).map((cue) => cue.trim())).size;
    // Somewhere in a long article somebody is always quoted as speaking to friends.
    const passedOn = (words > LONG_TEXT_WORDS ? near : wholePart()).cues.passingOn;
    const isReport = !hasForeign(passedOn);
    if (!isAffirmed && deniesClaim(near.spelled(), ownWords())) {
      return isReport && !isTold() ? 'refutes' : null;
    }
    if (isReport) {
      const isWarned = warnings > 1 || (warnings > 0 && near.cues.authorities.length > 0);
      return isWarned ? 'refutes' : null;
    }
    const { refuting, asking, disbelieving } = wholePart().cues;
    if (warnings > 0 || (hasForeign(refuting) && !isAffirmed)) return null;
    const isAsked = near.isAsked || hasForeign(asking);
    const isDoubted = !isAffirmed && hasForeign(disbelieving);
    if (isAsked || isDoubted || !isTold()) return null;
    return words >= MIN_REPEATING_WORDS ? 'repeats' : null;
  };
}

/** A part of a text, and the cues in it. `isAsked`: it has a question mark. */
type Part = { cues: Record<Kind, string[]>; spelled: () => string; isAsked: boolean };

function readPart(text: string, isBare: boolean): Part {
  const words = cueText(text, isBare);
  return { cues: readerOf(isBare)(words), spelled: words.spelled, isAsked: text.includes('?') };
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
