// The words that make a sentence a question. They say that the reader asks, not what about: a claim
// need not hold them to be the answer. Pure.
import { stemmer } from 'stemmer';
import { type Syllables, syllablesOf } from '../reading/normalize.ts';
import { hashWord } from '../reading/syllable-hash.ts';
import { FOREIGN } from '../terms/look-up-words.ts';
import { pairTerm } from '../words/pair-term.ts';

/** By their exact spelling: without diacritics they are other words ("dau" is "đau", "dầu", "đậu"). */
const ASKING_SYLLABLES = new Set(
  ['gì', 'nào', 'đâu', 'sao', 'mấy', 'nhiêu'].map((word) => syllablesOf(word).exact[0]),
);

/** Unmistakable without diacritics too. */
const ASKING_PAIRS = new Set(
  [
    ...['bao nhiêu', 'bao giờ', 'bao lâu', 'khi nào', 'lúc nào', 'năm nào', 'nơi nào', 'ở đâu'],
    ...['từ đâu', 'thế nào', 'như nào', 'loại nào', 'người nào', 'nước nào', 'tại sao', 'vì sao'],
    ...['là gì', 'là ai', 'ai là', 'cái gì', 'điều gì', 'những gì', 'gì vậy', 'gọi là', 'tên là'],
    ...['có phải', 'phải không', 'có đúng', 'đúng không', 'có thật', 'thật không', 'được không'],
    'hay không',
  ].map((words) => {
    const { folded } = syllablesOf(words);
    return pairTerm(folded[0] as number, folded[1] as number);
  }),
);

/** Words of English that only hold a sentence together, by their stems; in Vietnamese they are other words. */
const ENGLISH = new Set(
  `a an the this that these those it its i you he she we they my your his her our their me them us is are
  was were be been am do does did have has had can could will would should may might must not no yes and
  or but if so to of in on at by for from with about into as than then there here what which who whom
  whose when where why how get got any some please just also too very`
    .split(/\s+/)
    .map((word) => hashWord(stemmer(word)).exact),
);

/** For each syllable of a text 1 where it belongs to the asking, else 0. */
export function askingWords({ folded, exact, flags, count }: Syllables): Uint8Array {
  const asking = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const own = exact[at] as number;
    if (flags[at] === FOREIGN ? ENGLISH.has(own) : ASKING_SYLLABLES.has(own)) asking[at] = 1;
    if (at === 0) continue;
    const pair = pairTerm(folded[at - 1] as number, folded[at] as number);
    if (ASKING_PAIRS.has(pair)) asking.fill(1, at - 1, at + 1);
  }
  return asking;
}
