// The words that press offices write for a rating. Only those that mean one of ours and no other.
import type { Rating } from '../../lib/claims/entries/entry.ts';
import { Complaint } from '../complaint.ts';
import { foldWords } from './words-of.ts';

/** The first word of each is the one that the card shows by itself. */
export const RATING_WORDS: Record<Rating, readonly [string, ...string[]]> = {
  false: [
    'Sai sự thật',
    'sai',
    'tin giả',
    'tin sai',
    'tin sai sự thật',
    'không đúng',
    'không đúng sự thật',
    'không có thật',
    'bịa đặt',
    'fake',
    'fake news',
  ],
  misleading: ['Gây hiểu nhầm', 'gây hiểu lầm', 'sai một phần', 'thiếu bối cảnh', 'sai lệch'],
  outdated: ['Đã cũ', 'cũ', 'tin cũ', 'lỗi thời', 'hết hiệu lực'],
  unproven: ['Chưa có căn cứ', 'không có căn cứ', 'chưa kiểm chứng', 'chưa xác minh', 'unverified'],
  scam: ['Lừa đảo', 'cảnh báo lừa đảo', 'chiêu lừa đảo'],
  fabricated: ['Giả mạo', 'văn bản giả', 'văn bản giả mạo', 'mạo danh', 'cắt ghép', 'forged'],
  true: ['Đúng sự thật', 'đúng', 'chính xác', 'tin thật'],
};

const MEANINGS = new Map(
  Object.entries(RATING_WORDS).flatMap(([rating, words]) =>
    [rating, ...words].map((word) => [foldWords(word), rating as Rating] as const),
  ),
);

/** A rating by our name or a press office's word for it. Throws `Complaint` with the words it knows. */
export function readRating(cell: string): Rating {
  const rating = MEANINGS.get(foldWords(cell));
  if (rating) return rating;
  const known = Object.entries(RATING_WORDS).map(([name, [word]]) => `${word} (${name})`);
  const words = Object.values(RATING_WORDS).map(([word]) => word);
  throw new Complaint({
    vi: `“${cell.slice(0, 60)}” không phải kết luận nào đã biết; viết một trong: ${words.join('; ')}`,
    en: `"${cell.slice(0, 60)}" is no rating; write one of: ${known.join(', ')}`,
  });
}

/**
 * The office's own word for a rating, to be shown in place of ours; `null` for the word that we show,
 * `undefined` for our name, which says nothing about words.
 */
export function ownRatingText(cell: string): string | null | undefined {
  const folded = foldWords(cell);
  const rating = MEANINGS.get(folded);
  if (!rating || folded === rating) return undefined;
  const [shown] = RATING_WORDS[rating];
  // "Sai" and "Đúng" alone are what Vietnamese spreadsheets call false and true: no words of an office.
  if (folded === foldWords(shown) || folded === 'sai' || folded === 'dung') return null;
  const spoken = cell === cell.toUpperCase() ? cell.toLowerCase() : cell;
  return `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}`;
}
