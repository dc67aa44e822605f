// The words for ratings in other people's fact-checks, and ours in what is published. A word that is
// not listed is nobody's rating: it is asked about, not guessed. Pure.
import type { Rating } from '../entries/entry.ts';
import type { Words } from '../entries/words.ts';

/** What readers see where the publisher gave no words of its own. */
const SHOWN: Record<Rating, Words> = {
  false: { vi: 'Sai sự thật', en: 'False' },
  misleading: { vi: 'Gây hiểu nhầm', en: 'Misleading' },
  outdated: { vi: 'Đã cũ', en: 'Outdated' },
  unproven: { vi: 'Chưa có căn cứ', en: 'Unproven' },
  scam: { vi: 'Lừa đảo', en: 'Scam' },
  fabricated: { vi: 'Giả mạo', en: 'Fabricated' },
  true: { vi: 'Đúng sự thật', en: 'True' },
};

/** Place on the scale from 1 (false) to 5 (true) that explorers use; `null` for what is not on it. */
const NUMBERS: Record<Rating, number | null> = {
  false: 1,
  fabricated: 1,
  scam: 1,
  misleading: 2,
  outdated: null,
  unproven: null,
  true: 5,
};

/**
 * Words as fact-checkers use them, each for one rating, lower case. "Mostly false" is the milder
 * `misleading`; "mostly true", "satire" and the like are no rating of ours and stay out.
 */
const WORDS: Record<Rating, string> = {
  false:
    'sai|sai sự thật|sai hoàn toàn|hoàn toàn sai|tin sai|tin sai sự thật|thông tin sai|thông tin sai sự thật|tin giả|không đúng|không đúng sự thật|không chính xác|không có thật|bịa đặt|tin đồn thất thiệt|tin thất thiệt|false|fake|fake news|incorrect|inaccurate|wrong|untrue|not true|totally false|completely false|entirely false|pants on fire|pants on fire!|four pinocchios|hoax|false claim|refuted|debunked',
  misleading:
    'gây hiểu nhầm|gây hiểu lầm|dễ gây hiểu lầm|sai lệch|sai một phần|đúng một phần|sai phần lớn|phần lớn sai|thiếu ngữ cảnh|sai ngữ cảnh|thiếu bối cảnh|sai bối cảnh|cắt ghép ngữ cảnh|misleading|mostly false|partly false|partially false|half true|half-true|partly true|partially true|mixture|mixed|missing context|lacks context|needs context|out of context|false context|miscaptioned|distorted|exaggerated|cherry-picked|three pinocchios',
  outdated:
    'đã cũ|cũ|tin cũ|lỗi thời|thông tin cũ|hết hiệu lực|không còn đúng|outdated|old news|no longer true',
  unproven:
    'chưa có căn cứ|không có căn cứ|thiếu căn cứ|chưa kiểm chứng|chưa xác minh|chưa được kiểm chứng|chưa xác thực|chưa rõ|chưa đủ bằng chứng|không có bằng chứng|thiếu bằng chứng|unproven|unverified|unsupported|unsubstantiated|unfounded|no evidence|lacks evidence|inconclusive|not proven',
  scam: 'lừa đảo|chiêu lừa|chiêu lừa đảo|chiêu trò lừa đảo|cảnh báo lừa đảo|scam|fraud|phishing',
  fabricated:
    'giả mạo|mạo danh|cắt ghép|văn bản giả|văn bản giả mạo|tài liệu giả|ảnh ghép|ảnh cắt ghép|ảnh giả|video cắt ghép|làm giả|fabricated|forged|forgery|altered|doctored|manipulated|manipulated media|altered photo|altered image|altered video|deepfake|fake document|fake image|fake photo|fake quote',
  true: 'đúng|đúng sự thật|chính xác|tin thật|có thật|tin xác thực|true|correct|accurate|confirmed',
};

const BY_WORD = new Map(
  (Object.entries(WORDS) as [Rating, string][]).flatMap(([rating, words]) =>
    words.split('|').map((word) => [word, rating] as const),
  ),
);

/** A rating's word for readers. */
export function ratingWord(rating: Rating, language: 'vi' | 'en'): string {
  return SHOWN[rating][language];
}

/** Where a rating stands from 1 to 5, or `null`. */
export function ratingNumber(rating: Rating): number | null {
  return NUMBERS[rating];
}

/** Rating words as they are compared: lower case, without quotes or a full stop around them. */
export function ratingKey(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”‘’«»([.:]+|[\s"'“”‘’«»)\].,;:]+$/g, '');
}

/**
 * The rating that words stand for, the publisher's own list (by `ratingKey`) before ours; `null` when
 * they are not known. Of a longer text the words before the first stop, colon or dash count ("Sai: ảnh
 * cắt ghép"), except as `true`, which what follows may take back.
 */
export function ratingOf(words: string, own: ReadonlyMap<string, Rating>): Rating | null {
  const known = (text: string) => own.get(ratingKey(text)) ?? BY_WORD.get(ratingKey(text)) ?? null;
  const whole = known(words);
  if (whole) return whole;
  const [first = ''] = words.split(/[.:;!?–—|(]|\s-\s/);
  const rating = known(first);
  return rating === 'true' ? null : rating;
}
