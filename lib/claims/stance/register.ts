// How a text speaks: passing a story on, telling of ordinary life, or refuting. A rumour is told in
// the register of hearsay and alarm, its near misses in that of routine (Zhao, Resnick, Mei,
// "Enquiring Minds", 2015, find rumours by such words alone). Pure.

import { ALARM } from './alarm-cues.ts';
import { type CueReader, cueReader } from './cue-reader.ts';
import { cueText } from './cue-text.ts';
import { DISOWNING, DISOWNING_BARE } from './disbelief-cues.ts';
import { HEARSAY } from './register-cues.ts';
import { ROUTINE } from './routine-cues.ts';
import { SPEECH } from './speech-cues.ts';
import { REFUTING } from './stance-cues.ts';

const SPEAKING = { hearsay: HEARSAY, alarm: ALARM, speech: SPEECH, routine: ROUTINE } as const;
// Such words are seldom said but of a rumour; warnings are said of everything.
const PLAINLY = [...REFUTING, 'tin đồn', 'giả mạo', 'mạo danh'];
const ANSWERING_BARE = { refuting: [...PLAINLY, ...DISOWNING_BARE] } as const;
export const ANSWERING = { refuting: [...PLAINLY, ...DISOWNING] } as const;

type Speaking = Record<keyof typeof SPEAKING, number>;
type Answering = Record<keyof typeof ANSWERING, number>;

/** How many different cues of each kind a text holds. */
export type Register = Speaking & Answering;

const readers: {
  speaking: CueReader<keyof Speaking> | null;
  answering: CueReader<keyof Answering> | null;
}[] = [
  { speaking: null, answering: null },
  { speaking: null, answering: null },
];

/** `isBare`: the text is written without diacritics, and so the cues are read without theirs. */
export function registerOf(text: string, isBare: boolean): Register {
  return registerReader(text, isBare).whole();
}

/** The same in two steps, the cheap one first: most texts are done with after it. */
export function registerReader(
  text: string,
  isBare: boolean,
): { refuting: number; whole: () => Register } {
  const own = readers[Number(isBare)] as (typeof readers)[number];
  own.answering ??= cueReader(isBare ? ANSWERING_BARE : ANSWERING, isBare);
  const words = cueText(text, isBare);
  const refuting = countDifferent(own.answering(words).refuting);
  return {
    refuting,
    whole: () => {
      own.speaking ??= cueReader(SPEAKING, isBare);
      const { hearsay, alarm, speech, routine } = own.speaking(words);
      return {
        hearsay: countDifferent(hearsay),
        alarm: countDifferent(alarm),
        speech: countDifferent(speech),
        routine: countDifferent(routine),
        refuting,
      };
    },
  };
}

function countDifferent(cues: readonly string[]): number {
  return new Set(cues).size;
}
