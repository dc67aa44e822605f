// How a text speaks: passing a story on, telling of ordinary life, or refuting. A rumour is told in
// the register of hearsay and alarm, its near misses in that of routine (Zhao, Resnick, Mei,
// "Enquiring Minds", 2015, find rumours by such words alone). Pure.

import { ALARM } from './alarm-cues.ts';
import { cuePattern, spelledForCues } from './cue-patterns.ts';
import { HEARSAY } from './register-cues.ts';
import { ROUTINE } from './routine-cues.ts';
import { SPEECH } from './speech-cues.ts';
import { REFUTING } from './stance-cues.ts';

const CUES = {
  hearsay: HEARSAY,
  alarm: ALARM,
  speech: SPEECH,
  routine: ROUTINE,
  // Such words are seldom said but of a rumour; warnings are said of everything.
  refuting: [...REFUTING, 'tin đồn', 'giả mạo', 'mạo danh'],
} as const;

/** How many different cues of each kind a text holds. */
export type Register = Record<keyof typeof CUES, number>;

type Patterns = Record<keyof Register, RegExp>;

let marked: Patterns | null = null;
let bare: Patterns | null = null;

/** `isBare`: the text is written without diacritics, and so the cues are read without theirs. */
export function registerOf(text: string, isBare: boolean): Register {
  marked ??= compilePatterns(false);
  if (isBare) bare ??= compilePatterns(true);
  const patterns = (isBare && bare) || marked;
  const spelled = spelledForCues(text, isBare);
  return mapCues((name) => {
    const met = Array.from(spelled.matchAll(patterns[name]), ([cue]) => cue);
    return new Set(met).size;
  });
}

function compilePatterns(isBare: boolean): Patterns {
  return mapCues((name) => cuePattern(CUES[name], isBare));
}

function mapCues<Value>(give: (name: keyof Register) => Value): Record<keyof Register, Value> {
  return {
    hearsay: give('hearsay'),
    alarm: give('alarm'),
    speech: give('speech'),
    routine: give('routine'),
    refuting: give('refuting'),
  };
}
