// The labelled texts as people, sites and phones rewrite them: each way of writing should find as many
// posts, and mark as few innocent texts, as the texts do as they are.
import type { ClaimIndex } from '../lib/claims/claim-index.ts';
import { withoutDiacritics } from './eval-look-up.ts';
import { outcomeOf } from './eval-posts.ts';
import { labelledPosts, ordinaryTexts } from './labelled-texts.ts';
import { withLastI, withTonesMoved } from './other-spellings.ts';

type Rewrite = (text: string, at: number) => string;
type Figures = { way: string; found: number; posts: number; marked: number; innocent: number };

const PARAGRAPH_WORDS = 90;

const WAYS: Record<string, Rewrite> = {
  'as they are': (text) => text,
  'decomposed (NFD)': (text) => text.normalize('NFD'),
  'in capitals': (text) => text.toUpperCase(),
  'without diacritics': withoutDiacritics,
  'every third word without diacritics': (text) =>
    eachWord(text, (word, at) => (at % 3 === 1 ? withoutDiacritics(word) : word)),
  'with a point within every third word': (text) =>
    eachWord(text, (word, at) =>
      at % 3 === 1 ? word.replace(/^([b-dđf-hj-np-tv-xz]{1,3})(\p{Ll})/iu, '$1.$2') : word,
    ),
  'with i for a last y': withLastI,
  'with tones placed the other way': withTonesMoved,
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

function eachWord(text: string, rewrite: (word: string, at: number) => string): string {
  return text.split(' ').map(rewrite).join(' ');
}

/** A paragraph of ordinary prose. */
function paragraph(at: number): string {
  prose ??= ordinaryTexts().map((text) => text.split(/\s+/).slice(0, PARAGRAPH_WORDS).join(' '));
  return prose[at % prose.length] as string;
}
let prose: string[] | null = null;
