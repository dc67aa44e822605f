// Phrases: the scan from raw text beside a bare loop over the characters, an Aho–Corasick automaton
// and a regular expression, on the same posts. Peers get the usual chain that folds a text.
import AhoCorasick from 'modern-ahocorasick';
import { compilePhrases } from '../../lib/claims/phrases/compile-phrases.ts';
import { phraseClaim, scanPhrases } from '../../lib/claims/phrases/phrase-index.ts';
import { readSyllables } from '../../lib/claims/reading/normalize.ts';
import { benchPhrases } from './corpus.ts';
import { inTurns, timed } from './measure.ts';

const ROUNDS = 15;
/** Building an alternation takes quadratic time; beyond this it only wastes an hour. */
const MOST_FOR_REGEXP = 10_000;

export type PhraseFigures = {
  phrases: number;
  charLoopMs: number;
  /** Times the bare loop. */
  ours: number;
  normalizing: number;
  automaton: number;
  alternation: number | null;
  bytesPerPhrase: number;
  buildMs: number;
  hits: number;
  /** Hits of the automaton, which tells no diacritics apart. */
  automatonHits: number;
};

/** Figures for `count` phrases on `posts`. Throws when a hit of ours is none of the automaton's. */
export function benchPhraseScan(posts: readonly string[], count: number): PhraseFigures {
  const phrases = benchPhrases(posts, count);
  const claims = phrases.map((phrase) => [phrase]);
  const { ms: buildMs, value: index } = timed(() => compilePhrases(claims));
  const folded = phrases.map((phrase) => ` ${fold(phrase)} `);
  const automaton = new AhoCorasick([...new Set(folded)]);
  const alternation =
    count <= MOST_FOR_REGEXP ? new RegExp(`(?=(${folded.join('|')}))`, 'g') : null;
  const hits = gate(posts, { index, phrases: folded, automaton });
  const medians = inTurns(
    [
      { name: 'loop', run: () => posts.reduce((sum, post) => sum + charLoop(post), 0) },
      {
        name: 'ours',
        run: () => posts.reduce((sum, post) => sum + claimsIn(index, post), 0),
      },
      {
        name: 'normalizing',
        run: () => posts.reduce((sum, post) => sum + readSyllables(post).count, 0),
      },
      {
        name: 'automaton',
        run: () => posts.reduce((sum, post) => sum + automaton.search(` ${fold(post)} `).length, 0),
      },
      ...(alternation
        ? [
            {
              name: 'alternation',
              run: () => posts.map((post) => ` ${fold(post)} `.match(alternation)),
            },
          ]
        : []),
    ],
    ROUNDS,
  );
  const charLoopMs = medians.get('loop') as number;
  const times = (name: string) => (medians.get(name) ?? Number.NaN) / charLoopMs;
  return {
    phrases: count,
    charLoopMs,
    ours: times('ours'),
    normalizing: times('normalizing'),
    automaton: times('automaton'),
    alternation: alternation ? times('alternation') : null,
    bytesPerPhrase:
      Object.values(index).reduce((sum, { byteLength }) => sum + byteLength, 0) / count,
    buildMs,
    ...hits,
  };
}

type Compiled = ReturnType<typeof compilePhrases>;

/** The usual chain: decomposed, marks off, lower case, everything between words one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Finds all phrases and the claim of each, and adds their numbers up. */
function claimsIn(index: Compiled, post: string): number {
  const { count, phrases } = scanPhrases(index, readSyllables(post));
  let sum = 0;
  for (let at = 0; at < count; at++) sum += phraseClaim(index, phrases[at] as number);
  return sum;
}

function charLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum & 1;
}

/** Every hit of ours is one of the automaton's, but for what only we read alike (numbers, short forms). */
function gate(
  posts: readonly string[],
  { index, phrases, automaton }: { index: Compiled; phrases: string[]; automaton: AhoCorasick },
): { hits: number; automatonHits: number } {
  let hits = 0;
  let automatonHits = 0;
  let strangers = 0;
  for (const post of posts) {
    const theirs = automaton.search(` ${fold(post)} `);
    const known = new Set(theirs.map(({ pattern }) => String(pattern)));
    automatonHits += theirs.length;
    const met = scanPhrases(index, readSyllables(post));
    for (const phrase of met.phrases.subarray(0, met.count)) {
      hits++;
      if (!known.has(phrases[phraseClaim(index, phrase)] as string)) strangers++;
    }
  }
  if (hits === 0 || strangers > hits * 0.02) {
    throw new Error(`${strangers} of ${hits} hits are not the automaton's`);
  }
  return { hits, automatonHits };
}
