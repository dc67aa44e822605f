// Whether a text may be said to somebody as it stands: a correction never blames, threatens, or
// mentions punishment or who posted something. Pure; the publisher's check and the forms ask it.

/** Words that blame, threaten, or tell of punishment or of who posted. */
const UNKIND = [
  /(?<!\p{L})(ngu|dốt|lừa bịp|vô học|phản động|(bị|xử) phạt|phạt tù|xử lý hình sự|khởi tố|truy tố|bắt giữ|triệu tập|đi tù|công an sẽ|đề nghị công an|người (đăng|tung|phát tán))(?!\p{L})/iu,
  /\b(stupid|idiots?|liars?|(was|were|be|been) (fined|jailed|arrested|punished)|prosecuted|(referred|reported) it to police|asked police|criminal charges|(the|two|three|several) (posters?|spreaders?))\b/i,
];

/** `true` where a text blames, threatens, or mentions punishment or the person answered. */
export function isUnkind(text: string): boolean {
  return UNKIND.some((pattern) => pattern.test(text));
}
