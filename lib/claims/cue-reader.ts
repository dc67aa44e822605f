// Which of many cues stand in a text: whole words, with their diacritics or, for texts written
// without any, without. What a single regular expression of all of them would find, and in a
// fraction of its time: at each word only the cues are tried that begin with it. Pure.
import { firstWordsOf } from './first-words.ts';

/** Cues by their kinds: fragments of regular expressions in lower case. */
export type CueLists<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Finds the cues of each kind in a text spelled by `spelledForCues`, in reading order. */
export type CueReader<Kind extends string> = (spelled: string) => Record<Kind, string[]>;

type Trial = { kind: number; pattern: RegExp };

/** A reader of these cues. Of two that could be meant at one place it takes the first of its list. */
export function cueReader<Kind extends string>(
  lists: CueLists<Kind>,
  isBare: boolean,
): CueReader<Kind> {
  const kinds = Object.keys(lists) as Kind[];
  const cuesOf = groupCues(
    kinds.map((kind) => lists[kind]),
    isBare,
  );
  const trials = new Map<string, Trial[]>();
  const trialsOf = (word: string): Trial[] | undefined => {
    const known = trials.get(word);
    if (known) return known;
    const own = cuesOf.get(word)?.flatMap((cues, kind) => {
      const pattern = () => new RegExp(`(?:${cues.join('|')})(?![\\p{L}\\p{N}])`, 'uy');
      return cues.length === 0 ? [] : { kind, pattern: pattern() };
    });
    if (own) trials.set(word, own);
    return own;
  };
  return (spelled) => {
    const found = kinds.map((): string[] => []);
    const nextOf = kinds.map(() => 0);
    for (const { start, end } of wordsOf(spelled)) {
      for (const { kind, pattern } of trialsOf(spelled.slice(start, end)) ?? []) {
        if (start < (nextOf[kind] as number)) continue;
        pattern.lastIndex = start;
        const cue = pattern.exec(spelled)?.[0];
        if (cue === undefined) continue;
        nextOf[kind] = start + cue.length;
        found[kind]?.push(cue);
      }
    }
    return Object.fromEntries(kinds.map((kind, at) => [kind, found[at]])) as Record<Kind, string[]>;
  };
}

/** A text as cues are read in it. */
export function spelledForCues(text: string, isBare: boolean): string {
  return (isBare ? stripMarks(text) : text.normalize('NFC')).toLowerCase();
}

/** The lines of a text, each a cue. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** By first word, the cues of each kind. */
function groupCues(lists: (readonly string[])[], isBare: boolean): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [kind, cues] of lists.entries()) {
    for (const written of cues) {
      const cue = isBare ? stripMarks(written) : written;
      for (const word of firstWordsOf(cue)) {
        const group = groups.get(word) ?? lists.map(() => []);
        group[kind]?.push(cue);
        groups.set(word, group);
      }
    }
  }
  return groups;
}

/** The case stays: \S is not \s. */
function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

const IS_WORD = 1;
const IS_NONE = 2;
/** What each unit is, as far as it was met. */
const seen = new Uint8Array(0x10000);

/** The runs of letters and digits. */
function* wordsOf(text: string): Generator<{ start: number; end: number }> {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isWord = at < text.length && isWordUnit(text, at);
    if (isWord && start < 0) start = at;
    if (isWord || start < 0) continue;
    yield { start, end: at };
    start = -1;
  }
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const isSecond = unit >= 0xdc00 && at > 0;
    const point = text.codePointAt(isSecond ? at - 1 : at) ?? unit;
    return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
  }
  if (seen[unit] === 0) {
    seen[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? IS_WORD : IS_NONE;
  }
  return seen[unit] === IS_WORD;
}
