// How a text speaks: passing a story on, telling of ordinary life, or refuting. A rumour is told in
// the register of hearsay and alarm, its near misses in that of routine (Zhao, Resnick, Mei,
// "Enquiring Minds", 2015, find rumours by such words alone). Pure.

import { ALARM, HEARSAY, ROUTINE, SPEECH } from './register-cues.ts';
import { REFUTING, WARNING } from './stance-cues.ts';

/** How many different cues of each kind a text holds. */
export type Register = { passingOn: number; routine: number; refuting: number };

const CUES = {
  passingOn: [...HEARSAY, ...ALARM, ...SPEECH],
  routine: ROUTINE,
  refuting: [...REFUTING, ...WARNING],
} as const;

type Patterns = Record<keyof Register, RegExp>;

let marked: Patterns | null = null;
let bare: Patterns | null = null;

/** `isBare`: the text is written without diacritics, and so the cues are read without theirs. */
export function registerOf(text: string, isBare: boolean): Register {
  marked ??= compilePatterns((cue) => cue);
  if (isBare) bare ??= compilePatterns(withoutMarks);
  const patterns = (isBare && bare) || marked;
  const spelled = isBare ? withoutMarks(text) : text.normalize('NFC').toLowerCase();
  const count = (pattern: RegExp) =>
    new Set(Array.from(spelled.matchAll(pattern), ([cue]) => cue)).size;
  return {
    passingOn: count(patterns.passingOn),
    routine: count(patterns.routine),
    refuting: count(patterns.refuting),
  };
}

function compilePatterns(spell: (cue: string) => string): Patterns {
  const any = (cues: readonly string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues.map(spell).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    passingOn: any(CUES.passingOn),
    routine: any(CUES.routine),
    refuting: any(CUES.refuting),
  };
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
