// Phrases that are no good as they are written: too short, or several run together.
import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import { type EntryLint, error, type Finding, look } from './finding.ts';

/** Syllables below which a phrase says too little to be sure of; of a single one the index takes none. */
const MIN_PHRASE_SYLLABLES = 3;

export const lintPhraseForm: EntryLint = ({ entry }) =>
  entry.kind === 'channel'
    ? []
    : entry.phrases.flatMap((phrase, which) => {
        const at = ['phrases', which];
        return [...lengthFindings(phrase, at), ...severalFindings(phrase, at)];
      });

function lengthFindings(phrase: string, at: Finding['at']): Finding[] {
  const { count } = syllablesOf(phrase);
  if (count < 2) {
    return [
      error(at, {
        vi: `cụm từ “${phrase}” chỉ có một tiếng, nên không bao giờ khớp; viết dài hơn, hoặc bỏ đi`,
        en: `phrase "${phrase}" is a single syllable: it never matches`,
      }),
    ];
  }
  return count < MIN_PHRASE_SYLLABLES
    ? [
        look(at, {
          vi: `cụm từ “${phrase}” ngắn quá, chưa chắc là nói về tin này; viết dài hơn`,
          en: `phrase "${phrase}" is too short to be sure of`,
        }),
      ]
    : [];
}

/** What parts phrases that were written on one line. */
const SEVERAL = /,(?!\p{N})|\s\/\s|[|、]/u;

/** Wordings of one claim have so many syllables in common, of the shorter one so large a share; clauses of one sentence have not. */
const [MIN_SHARED, SHARED] = [3, 0.75];

/** Wordings of one claim between commas: as one phrase they are met only where all stand in a row. */
function severalFindings(phrase: string, at: Finding['at']): Finding[] {
  const parts = phrase.split(SEVERAL).map((part) => {
    const { exact, count } = syllablesOf(part);
    return new Set(exact.subarray(0, count));
  });
  const areAlike = parts.some((part, one) =>
    parts.slice(0, one).some((other) => {
      const shared = [...part].filter((word) => other.has(word)).length;
      return shared >= MIN_SHARED && shared >= Math.min(part.size, other.size) * SHARED;
    }),
  );
  // Nobody speaks a bar.
  return areAlike || /[|、]/u.test(phrase)
    ? [
        look(at, {
          vi: `cụm từ “${phrase}” chỉ khớp khi bài viết đúng cả dòng ấy: nếu là nhiều cụm từ, đặt dấu “;” giữa chúng hoặc viết mỗi cụm một dòng`,
          en: `phrase "${phrase}" is met only as a whole: if it is several phrases, put ";" between them`,
        }),
      ]
    : [];
}
