// What the matching bench reads: posts cut from ordinary prose, and phrases and claims drawn from its
// words with a fixed seed. Nothing here is measured; it runs in Node and in a worker.
import type { IndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';

const POST_SYLLABLES = { least: 50, most: 300 };
const PHRASE_SYLLABLES = { least: 3, most: 12 };
/** One phrase in so many stands in the posts as it is: a bench without hits proves nothing. */
const HIT_EVERY = 50;

/** One word in so many of an entry is drawn anew. */
const VARIED_EVERY = 4;

/** A generator of the same numbers every time (Park and Miller, 1988). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** `count` posts of 50 to 300 syllables, from one half of the prose or the other. */
export function benchPosts(prose: readonly string[], count: number, half: 0 | 1 = 0): string[] {
  const draw = seeded(11);
  const texts = prose.filter((_, at) => at % 2 === half).map((text) => text.split(/\s+/));
  return Array.from({ length: count }, (_, at) => {
    const words = texts[at % texts.length] as string[];
    const length = POST_SYLLABLES.least + draw(POST_SYLLABLES.most - POST_SYLLABLES.least);
    const from = draw(Math.max(1, words.length - length));
    return words.slice(from, from + length).join(' ');
  });
}

/** `count` different phrases of 3 to 12 syllables, made of spans of two to four words. */
export function benchPhrases(posts: readonly string[], count: number): string[] {
  const draw = seeded(29);
  const words = posts.map((post) => post.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const span = (length: number) => {
    const from = words[draw(words.length)] as string[];
    const at = draw(Math.max(1, from.length - length));
    return from.slice(at, at + length);
  };
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const length =
      PHRASE_SYLLABLES.least + draw(PHRASE_SYLLABLES.most - PHRASE_SYLLABLES.least + 1);
    const phrase = draw(HIT_EVERY) === 0 ? span(length) : [];
    while (phrase.length < length) phrase.push(...span(2 + draw(3)));
    phrases.add(phrase.slice(0, length).join(' '));
  }
  return [...phrases];
}

/** `count` claims of one sentence, two phrases and two concept groups each. */
export function benchClaims(posts: readonly string[], count: number): IndexedClaim[] {
  const draw = seeded(43);
  const phrases = benchPhrases(posts, count * 4);
  const phrase = (at: number) => phrases[at] as string;
  return Array.from({ length: count }, (_, at) => ({
    key: `bench/${at}`,
    kind: 'rebuttal',
    claim: `${phrase(at * 4)} ${phrase(at * 4 + 1)}`,
    summary: `${phrase(at * 4 + 2)} ${phrase(draw(phrases.length))}`,
    claimEn: '',
    phrases: [phrase(at * 4), phrase(at * 4 + 3)],
    concepts: [1, 2].map((group) =>
      [0, 1, 2].map(() =>
        phrase((at * 4 + group + draw(4)) % phrases.length)
          .split(' ')
          .slice(0, 2)
          .join(' '),
      ),
    ),
    appearances: [],
    sources: [],
    channel: null,
    reviewed: null,
  }));
}

/**
 * `count` claims told as entries are: each is one of the rebuttals with a quarter of its words drawn
 * from the posts, the same word for the same one throughout. They share more than entries would.
 */
export function variedClaims(
  entries: readonly IndexedClaim[],
  posts: readonly string[],
  count: number,
): IndexedClaim[] {
  const draw = seeded(61);
  const words = posts.flatMap((post) => post.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const rebuttals = entries.filter(({ kind }) => kind === 'rebuttal');
  return Array.from({ length: count }, (_, at) => {
    const entry = rebuttals[at % rebuttals.length] as IndexedClaim;
    const drawn = new Map<string, string>();
    const vary = (text: string) =>
      text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
        const known = drawn.get(word.toLowerCase());
        if (known !== undefined) return known;
        const other = draw(VARIED_EVERY) === 0 ? (words[draw(words.length)] as string) : word;
        drawn.set(word.toLowerCase(), other);
        return other;
      });
    return {
      ...entry,
      key: `bench/${at}` as const,
      claim: vary(entry.claim),
      summary: vary(entry.summary),
      claimEn: '',
      phrases: entry.phrases.map(vary),
      concepts: entry.concepts.map((wordings) => wordings.map(vary)),
      appearances: [],
      sources: [],
    };
  });
}
