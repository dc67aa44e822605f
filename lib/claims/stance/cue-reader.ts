// Which of many cues stand in a text: whole words, with their diacritics or, for texts written
// without any, without. What a single regular expression of all of them would find, and in a
// fraction of its time: at each word only the cues are tried that begin with it and the next. What comes
// second is worked out where a first word is met: of most it never is. Pure.
import { bothSpellings } from '../reading/two-spellings.ts';
import { type CueText, cueHash, NO_MORE_WORD, stripMarks } from './cue-text.ts';
import { firstWordsOf, secondWordsOf } from './first-words.ts';
import { addKey, type KeyFilter, keyFilter, mayHold, takeKey } from './key-filter.ts';

/** Cues by their kinds: fragments of regular expressions in lower case. */
export type CueLists<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Finds the cues of each kind in a text, in reading order. */
export type CueReader<Kind extends string> = (text: CueText) => Record<Kind, string[]>;

type Trial = { kind: number; pattern: RegExp };
type Cue = { kind: number; written: string; first: string };
/** Cues with one first word, by its hash. Until it is met nothing else is known of them. */
type Opening = { cues: Cue[]; known: Known | null };
/** Of each cue its second words, by their hashes; `null` where it needs none. And the trials made by now, by the second. */
type Known = { seconds: (Set<number> | null)[]; trials: Map<number, Trial[]>; rest?: Trial[] };

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
  const filter = keyFilter();
  for (const first of openings.keys()) addKey(filter, first);
  return (text) => {
    const { starts, hashes, offset } = text;
    const found = kinds.map((): string[] => []);
    const nextOf = kinds.map(() => 0);
    const last = hashes.length - 1;
    for (let word = 0; word <= last; word++) {
      const hash = hashes[word] as number;
      // Nothing is read beyond the last word: the engine would read all more slowly.
      const second = word < last ? hashes[word + 1] : undefined;
      const isLikely =
        mayHold(filter, hash) || (second !== undefined && mayHold(filter, keyOfTwo(hash, second)));
      const opening = isLikely ? openings.get(hash) : undefined;
      if (!opening) continue;
      const start = (starts[word] as number) - offset;
      opening.known ??= meet(opening, hash, filter);
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

/** Works out what can follow a first word that is met, and files it in the filter by that. */
function meet({ cues }: Opening, first: number, filter: KeyFilter): Known {
  const seconds = cues.map(({ written, first: word }) => {
    const words = secondWordsOf(written, word);
    return words && new Set(Array.from(words, cueHash));
  });
  takeKey(filter, first);
  for (const words of seconds) {
    if (words === null) addKey(filter, first);
    else for (const second of words) addKey(filter, keyOfTwo(first, second));
  }
  return { seconds, trials: new Map() };
}

function keyOfTwo(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

/** What to try where an opening stands before a second word; `undefined` at the end of the text. */
function trialsOf({ cues, known }: Opening, second: number | undefined): Trial[] {
  if (!known) return [];
  const { seconds, trials } = known;
  const isMeant = (_: Cue, at: number) =>
    seconds[at] === null || (second !== undefined && seconds[at]?.has(second));
  if (second === undefined || !seconds.some((words) => words?.has(second))) {
    known.rest ??= trialsWith(cues.filter(isMeant));
    return known.rest;
  }
  const made = trials.get(second) ?? trialsWith(cues.filter(isMeant));
  trials.set(second, made);
  return made;
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
      for (const first of firstWordsOf(written)) {
        const hash = cueHash(first);
        const group = groups.get(hash);
        const cue = { kind, written, first };
        if (group) group.cues.push(cue);
        else groups.set(hash, { cues: [cue], known: null });
      }
    }
  }
  return groups;
}
