// Which of many cues stand in a text: whole words, with their diacritics or, for texts written
// without any, without. What a single regular expression of all of them would find, and in a
// fraction of its time: at each word only the cues are tried that begin with it and the next. Pure.
import { bothSpellings } from '../reading/two-spellings.ts';
import { type CueText, cueHash, NO_MORE_WORD, stripMarks } from './cue-text.ts';
import { openingsOf } from './first-words.ts';

/** Cues by their kinds: fragments of regular expressions in lower case. */
export type CueLists<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Finds the cues of each kind in a text, in reading order. */
export type CueReader<Kind extends string> = (text: CueText) => Record<Kind, string[]>;

type Trial = { kind: number; pattern: RegExp };
type Cue = { kind: number; written: string; seconds: Set<string> | null };
/** Cues with one first word, and the trials made of them by now: by the word that comes second, by its hash. */
type Opening = { cues: Cue[]; seconds: Set<number>; trials: Map<number, Trial[]>; rest?: Trial[] };

/** A word in so many is tried by chance. */
const FILTER_BITS = 1 << 16;

/** A reader of these cues. Of two that could be meant at one place it takes the first of its list. */
export function cueReader<Kind extends string>(
  lists: CueLists<Kind>,
  isBare: boolean,
): CueReader<Kind> {
  const kinds = Object.keys(lists) as Kind[];
  const openings = groupCues(
    kinds.map((kind) => lists[kind]),
    isBare,
  );
  const filter = filterOf(openings);
  return (text) => {
    const { starts, hashes, offset } = text;
    const found = kinds.map((): string[] => []);
    const nextOf = kinds.map(() => 0);
    const last = hashes.length - 1;
    for (let word = 0; word <= last; word++) {
      const hash = hashes[word] as number;
      // Nothing is read beyond the last word: the engine would read all more slowly.
      const second = word < last ? hashes[word + 1] : undefined;
      if (!mayOpen(filter, hash, second)) continue;
      const opening = openings.get(hash);
      if (!opening) continue;
      const start = (starts[word] as number) - offset;
      for (const { kind, pattern } of trialsOf(opening, second)) {
        if (start < (nextOf[kind] as number)) continue;
        pattern.lastIndex = start;
        if (!pattern.test(text.spelled())) continue;
        nextOf[kind] = pattern.lastIndex;
        found[kind]?.push(text.spelled().slice(start, pattern.lastIndex));
      }
    }
    return Object.fromEntries(kinds.map((kind, at) => [kind, found[at]])) as Record<Kind, string[]>;
  };
}

/** The lines of a text, each a cue. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A bit for each first word that needs no second, and for each two words. */
function filterOf(openings: Map<number, Opening>): Uint32Array {
  const filter = new Uint32Array(FILTER_BITS / 32);
  const set = (bit: number) => {
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  };
  for (const [first, { cues, seconds }] of openings) {
    if (cues.some((cue) => cue.seconds === null)) set(bitOf(first));
    for (const second of seconds) set(bitOfTwo(first, second));
  }
  return filter;
}

/** Whether any cue may begin with these words; `false` is certain. */
function mayOpen(filter: Uint32Array, first: number, second: number | undefined): boolean {
  const alone = bitOf(first);
  if (((filter[alone >>> 5] as number) & (1 << (alone & 31))) !== 0) return true;
  if (second === undefined) return false;
  const both = bitOfTwo(first, second);
  return ((filter[both >>> 5] as number) & (1 << (both & 31))) !== 0;
}

/** Mixed once more: words that end alike have hashes that end alike. */
function bitOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (FILTER_BITS - 1);
}

function bitOfTwo(first: number, second: number): number {
  return bitOf(Math.imul(first, 0x9e3779b1) ^ second);
}

/** What to try where an opening stands before a second word; `undefined` at the end of the text. */
function trialsOf(opening: Opening, second: number | undefined): Trial[] {
  if (second === undefined || !opening.seconds.has(second)) {
    opening.rest ??= trialsWith(opening.cues.filter(({ seconds }) => seconds === null));
    return opening.rest;
  }
  const known = opening.trials.get(second);
  if (known) return known;
  const isMeant = ({ seconds }: Cue) =>
    seconds === null || [...seconds].some((word) => cueHash(word) === second);
  const trials = trialsWith(opening.cues.filter(isMeant));
  opening.trials.set(second, trials);
  return trials;
}

/** One expression for the cues of each kind, in their order. */
function trialsWith(cues: readonly Cue[]): Trial[] {
  const kinds = [...new Set(cues.map(({ kind }) => kind))].sort((a, b) => a - b);
  return kinds.map((kind) => {
    const own = cues.filter((cue) => cue.kind === kind).map(({ written }) => written);
    return { kind, pattern: new RegExp(`(?:${own.join('|')})${NO_MORE_WORD}`, 'uy') };
  });
}

/** The cues of each kind by the hash of their first word. */
function groupCues(lists: (readonly string[])[], isBare: boolean): Map<number, Opening> {
  const groups = new Map<number, Opening>();
  for (const [kind, cues] of lists.entries()) {
    for (const given of cues) {
      const both = bothSpellings(given);
      const written = isBare ? stripMarks(both) : both;
      for (const [first, seconds] of openingsOf(written)) {
        const hash = cueHash(first);
        const group = groups.get(hash) ?? newOpening();
        group.cues.push({ kind, written, seconds });
        for (const second of seconds ?? []) group.seconds.add(cueHash(second));
        groups.set(hash, group);
      }
    }
  }
  return groups;
}

function newOpening(): Opening {
  return { cues: [], seconds: new Set(), trials: new Map() };
}
