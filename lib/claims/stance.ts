// Does a passage repeat a claim or refute it? By cue words near the match, never by who wrote it.
// Careful in both directions: unsure is `null`, which is drawn neutral. Pure.
import type { ClaimMatch } from './claim-match.ts';
import { cuePattern, spelledForCues } from './cue-patterns.ts';
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
/** From here on a text is an article rather than a post. */
const LONG_TEXT_WORDS = 120;

/**
 * The stance of `text` toward the claim met at `[start, end)`. Cues that stand in the claim itself
 * do not count: a rumour about fraud speaks of fraud.
 */
export function stanceOf({
  text,
  start,
  end,
  claim,
}: {
  text: string;
  start: number;
  end: number;
  claim: string;
}): ClaimMatch['stance'] {
  const isBare = isWrittenBare(text);
  const patterns = patternsFor(isBare);
  const spelled = (part: string) => spelledForCues(part, isBare);
  const near = spelled(sentencesAround(text, start, end));
  const own = spelled(claim);
  const cuesIn = (part: string, pattern: RegExp) => [
    ...new Set(
      Array.from(part.matchAll(pattern), ([cue]) => cue.trim()).filter((cue) => !own.includes(cue)),
    ),
  ];
  const isAffirmed = cuesIn(near, patterns.affirming).length > 0;
  if (!isAffirmed && cuesIn(near, patterns.refuting).length > 0) {
    return cuesIn(near, patterns.asking).length > 0 && /\?/.test(near) ? null : 'refutes';
  }
  const whole = spelled(text);
  const words = whole.split(/\s+/).length;
  // Somewhere in a long article somebody is always quoted as speaking to friends.
  const passedOn = cuesIn(words > LONG_TEXT_WORDS ? near : whole, patterns.passingOn);
  const warnings = cuesIn(near, patterns.warning);
  const isReport = passedOn.length === 0;
  const hasAuthority = near.search(patterns.authorities) >= 0;
  if (isReport && warnings.length > 0 && (hasAuthority || warnings.length > 1)) return 'refutes';
  const isDenied = cuesIn(whole, patterns.refuting).length > 0;
  if (warnings.length > 0 || (isDenied && !isAffirmed)) return null;
  if (isReport || /\?/.test(near) || cuesIn(whole, patterns.asking).length > 0) return null;
  return words >= MIN_REPEATING_WORDS ? 'repeats' : null;
}

type Patterns = Record<
  'refuting' | 'affirming' | 'warning' | 'authorities' | 'asking' | 'passingOn',
  RegExp
>;

let marked: Patterns | null = null;
let bare: Patterns | null = null;

function patternsFor(isBare: boolean): Patterns {
  if (isBare) {
    bare ??= compilePatterns(true);
    return bare;
  }
  marked ??= compilePatterns(false);
  return marked;
}

function compilePatterns(isBare: boolean): Patterns {
  return {
    refuting: cuePattern([...REFUTING, ...DENYING], isBare),
    affirming: cuePattern(AFFIRMING, isBare),
    warning: cuePattern(WARNING, isBare),
    authorities: cuePattern(AUTHORITIES, isBare),
    asking: cuePattern(ASKING, isBare),
    passingOn: cuePattern(PASSING_ON, isBare),
  };
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

function isWrittenBare(text: string): boolean {
  const letters = text.normalize('NFD').match(/\p{L}/gu)?.length ?? 0;
  const marks = text.normalize('NFD').match(/\p{M}|đ/giu)?.length ?? 0;
  return marks < letters * 0.03;
}
