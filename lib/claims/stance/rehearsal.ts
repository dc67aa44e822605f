// Whether a sentence speaks of a drill: what is played there is nobody's rumour ("diễn tập tình huống
// vỡ đập"). That it is no drill, or only called one, is what rumours say. Pure.

import { spelledForCues } from './cue-text.ts';

/** UTF-16 units before a match in which its sentence may say that it is played. */
const REACH = 120;
/** Without diacritics the others are other words ("gia dinh" is a family). */
const DRILL =
  /(?:di[êễe]n t[âậa]p|t[âậa]p hu[âấa]n|mô phỏng|giả định|(?:kịch bản|phương án) ứng phó|(?:kich ban|phuong an) ung pho)(?=[^\p{L}])/gu;
const SENTENCE_END = /[.!?…\n]/u;
/** "Không phải diễn tập", right before; "diễn tập thì vỡ thật", between it and the match. */
const DOUBT_BEFORE = /(?:không phải|khong phai|chẳng phải|gọi|bảo|nói|kêu)(?: là| la)?\s*$/u;
const DOUBT_BETWEEN =
  /(?<!\p{L})(?:không|chẳng|chả|chứ|nhưng|mà|thì|thật|đồn|tưởng|khong|chu|nhung|ma|thi|that|don|tuong)(?!\p{L})/u;

/** Whether the sentence says so before what begins at `start`, a UTF-16 offset, and nothing doubts it. */
export function isRehearsed(text: string, start: number): boolean {
  const before = spelledForCues(text.slice(Math.max(0, start - REACH), start), false);
  for (const drill of before.matchAll(DRILL)) {
    const between = before.slice(drill.index + drill[0].length);
    if (SENTENCE_END.test(between) || DOUBT_BETWEEN.test(between)) continue;
    if (!DOUBT_BEFORE.test(before.slice(0, drill.index))) return true;
  }
  return false;
}
