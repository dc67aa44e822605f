// The labelled texts as people, sites and phones rewrite them: each way of writing should find as many
// posts, and mark as few innocent texts, as the texts do as they are.
import type { ClaimIndex } from '../lib/claims/claim-index.ts';
import { withoutDiacritics } from './eval-look-up.ts';
import { outcomeOf } from './eval-posts.ts';
import { labelledPosts, ordinaryTexts } from './labelled-texts.ts';

type Rewrite = (text: string, at: number) => string;
type Figures = { way: string; found: number; posts: number; marked: number; innocent: number };

const PARAGRAPH_WORDS = 90;

const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
const WORD_END = '(?![\\p{L}\\p{M}])';
/** "kỹ", "quý": a y after consonants alone. */
const LAST_Y = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}])(?:[bcdđghklmnprstvx]{1,2}|qu))y(?=${TONE}?${WORD_END})`,
  'giu',
);
/** "hòa" or "hoà", "thúy" or "thuý". */
const TONED_PAIR = new RegExp(
  `(?<!q)(?:o${TONE}[ae]|u${TONE}y|(?:o[ae]|uy)${TONE})${WORD_END}`,
  'giu',
);

const WAYS: Record<string, Rewrite> = {
  'as they are': (text) => text,
  'decomposed (NFD)': (text) => text.normalize('NFD'),
  'in capitals': (text) => text.toUpperCase(),
  'without diacritics': withoutDiacritics,
  'every third word without diacritics': (text) =>
    eachWord(text, (word, at) => (at % 3 === 1 ? withoutDiacritics(word) : word)),
  'with i for a last y': (text) => spelledApart(text, LAST_Y, (y) => (y === 'y' ? 'i' : 'I')),
  'with tones placed the other way': (text) => spelledApart(text, TONED_PAIR, movedTone),
  'without punctuation': (text) => text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' '),
  'with signs of no width': (text) => text.replace(/(\S\S)(?=\S)/gu, '$1\u200b'),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'in mathematical letters': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ba + letter.charCodeAt(0) - 0x61)),
  'vowels drawn out': (text) => text.replace(/([aeiouy])(?=[\s,.!?]|$)/gu, '$1$1$1$1'),
  'between two other paragraphs': (text, at) => `${paragraph(at)}\n${text}\n${paragraph(at + 1)}`,
  'without diacritics between two that have them': (text, at) =>
    `${paragraph(at)}\n${withoutDiacritics(text)}\n${paragraph(at + 1)}`,
};

/** Posts found and innocent texts marked, by the way in which all are written. */
export function rewritten(index: ClaimIndex): Figures[] {
  const posts = [
    ...labelledPosts('labelled/posts.jsonl'),
    ...['posts', 'c-posts', 'd-posts'].flatMap((name) => labelledPosts(`unseen/${name}.jsonl`)),
  ];
  const innocent = [
    ...labelledPosts('labelled/near-misses.jsonl'),
    ...labelledPosts('eval/hard-negatives.jsonl'),
    ...['near-misses', 'headlines', 'c-near-misses', 'd-near-misses'].flatMap((name) =>
      labelledPosts(`unseen/${name}.jsonl`),
    ),
  ];
  return Object.entries(WAYS).map(([way, rewrite]) => {
    const outcomes = (all: typeof posts) =>
      all.map((post, at) => outcomeOf(index, { ...post, text: rewrite(post.text, at) }));
    return {
      way,
      found: outcomes(posts).filter(({ isFound }) => isFound).length,
      posts: posts.length,
      marked: outcomes(innocent).filter(({ wrong }) => wrong.length > 0).length,
      innocent: innocent.length,
    };
  });
}

/** Rewrites what is found where letters and their marks stand apart. */
function spelledApart(text: string, found: RegExp, rewrite: (match: string) => string): string {
  return text
    .normalize('NFD')
    .replace(found, (match) => rewrite(match))
    .normalize('NFC');
}

/** The tone on the other of two vowels. */
function movedTone([first = '', second = '', third = '']: string): string {
  return first + third + second;
}

function eachWord(text: string, rewrite: (word: string, at: number) => string): string {
  return text.split(' ').map(rewrite).join(' ');
}

/** A paragraph of ordinary prose. */
function paragraph(at: number): string {
  prose ??= ordinaryTexts().map((text) => text.split(/\s+/).slice(0, PARAGRAPH_WORDS).join(' '));
  return prose[at % prose.length] as string;
}
let prose: string[] | null = null;
