import type { Words } from '../words.ts';
import type { EntryLint } from './finding.ts';
import { look } from './finding.ts';

/** Value words: a judgement is not a checkable claim. */
const JUDGEMENT =
  /(?<!\p{L})(tệ hại|tồi tệ|tồi nhất|tệ nhất|xấu nhất|đẹp nhất|tốt nhất|hay nhất|ngon nhất|giỏi nhất|đáng xấu hổ|đáng trách|đáng chê|đáng lên án|đáng khen|đáng ghét|đáng tự hào|bất tài|kém cỏi|yếu kém|vô dụng|vô tâm|vô cảm|vô trách nhiệm|tắc trách|tuyệt vời|xuất sắc|vĩ đại|thối nát|ngu xuẩn|lố bịch|nhảm nhí|bất công|phi lý|quá đáng|quá đắt|quá rẻ|quá tệ|xấu xí|kinh tởm|mất lòng tin|không xứng đáng)(?!\p{L})/iu;
/** What somebody thinks, feels or guesses. */
const OPINION =
  /(?<!\p{L})(theo tôi|theo mình|tôi nghĩ|mình nghĩ|tôi cho rằng|tôi thấy|thiết nghĩ|có lẽ|chắc là|hình như|đáng lẽ|lẽ ra)(?!\p{L})/iu;
const ENGLISH =
  /\b(terrible|awful|disgraceful|shameful|incompetent|wonderful|the (best|worst)|i (think|feel|believe)|in my opinion|should be ashamed)\b/i;

/** Opinions and value words in the place of a claim that somebody can check. */
export const lintWording: EntryLint = ({ entry }) => {
  if (entry.kind !== 'rebuttal') return [];
  const { claim } = entry.vi;
  const judgement = JUDGEMENT.exec(claim) ?? OPINION.exec(claim);
  const english = ENGLISH.exec(entry.en?.claim ?? '');
  return [
    ...(judgement ? [look(['vi', 'claim'], words(judgement[0]))] : []),
    ...(english ? [look(['en', 'claim'], words(english[0]))] : []),
    ...(/\?\s*$/.test(claim)
      ? [
          look(['vi', 'claim'], {
            vi: 'tuyên bố là một câu hỏi: viết điều người ta nói, thành câu khẳng định',
            en: 'the claim is a question: write what is said, as a statement',
          }),
        ]
      : []),
  ];
};

function words(found: string): Words {
  return {
    vi: `tuyên bố là ý kiến, không ai kiểm chứng được (“${found}”): viết lại thành việc được nói là đã xảy ra, hoặc bỏ mục`,
    en: `the claim is an opinion, which nobody can check ("${found}"): write what was said to have happened, or leave it out`,
  };
}
