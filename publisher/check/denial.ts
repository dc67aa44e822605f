import type { Rebuttal } from '../../lib/claims/entries/entry.ts';
import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import type { EntryLint } from './finding.ts';
import { look } from './finding.ts';
import { isProvince } from './vietnam-places.ts';

/** Ratings that say more than "X denies it". */
const ABOVE_UNPROVEN: ReadonlySet<Rebuttal['rating']> = new Set([
  'false',
  'misleading',
  'outdated',
]);
/** What a body is accused of, or answers for: its own word is then not evidence enough. */
const ACCUSES =
  /(?<!\p{L})(tham nhũng|tham ô|nhận hối lộ|ăn hối lộ|hối lộ|bớt xén|ăn chặn|chiếm đoạt|trục lợi|gian lận|sai phạm|vi phạm|che giấu|giấu dịch|bưng bít|bao che|làm ngơ|đánh người|đánh đập|hành hung|bạo hành|ngược đãi|làm chết|người chết|tử vong|gây chết|ngộ độc|xả thải|xả lũ|gây ô nhiễm|độc hại|nhiễm độc|nhiễm hiv|chứa chất|vỡ nợ|phá sản|thua lỗ|nợ lương|mất thanh khoản|lừa đảo|lừa dối|lộ đề|lộ thông tin|thu tiền|lạm thu|tăng giá|cắt điện|mất điện|bán hàng giả|bắt giam|bị bắt|bị khởi tố|từ chức|bỏ trốn)(?!\p{L})/iu;
/** Words that many bodies share: they name none of them. */
const KINDS =
  /(?<!\p{L})(sở|ban|bộ|cục|vụ|viện|phòng|chi cục|tổng cục|văn phòng|trung tâm|ban quản lý|ubnd|ủy ban nhân dân|hđnd|công an|bệnh viện|trường|đại học|tiểu học|thpt|thcs|mầm non|công ty|tập đoàn|tổng công ty|ngân hàng|cp|tnhh|tmcp|việt nam|quốc gia|trung ương|nhà nước|lãnh đạo|đại diện|ông|bà)(?!\p{L})\.?/giu;
const PLACES =
  /(?<!\p{L})(tỉnh|thành phố|tp\.?|quận|huyện|thị xã|thị trấn|xã|phường|thôn)\s+(\p{Lu}\p{Ll}*\s*)+/gu;

/** A claim that accuses a body, refuted by nobody but that body, and rated above `unproven`. */
export const lintDenials: EntryLint = ({ entry }) => {
  if (entry.kind !== 'rebuttal' || !ABOVE_UNPROVEN.has(entry.rating)) return [];
  if (!ACCUSES.test(entry.vi.claim)) return [];
  const bodies = new Set(
    entry.sources.flatMap(({ authority, official, publisher }) =>
      (authority ?? (official ? publisher : '')).split(/\s*;\s*/).filter(Boolean),
    ),
  );
  if (bodies.size === 0 || ![...bodies].every((body) => isAbout(entry.vi.claim, body))) return [];
  return [
    look(['rating'], {
      vi: `chỉ có “${[...bodies].join('”, “')}”, chính nơi mà tuyên bố nói tới, lên tiếng bác: đổi kết luận thành “Chưa có căn cứ”, hoặc thêm bằng chứng từ nơi khác`,
      en: `only "${[...bodies].join('", "')}", of whom the claim speaks, denies it: rate it unproven, or give evidence from somebody else`,
    }),
  ];
};

/** Whether a claim speaks of a body: its own name, or its abbreviation, stands there. */
function isAbout(claim: string, body: string): boolean {
  const abbreviation = /\(([\p{Lu}\d&]{2,})\)/u.exec(body)?.[1];
  if (abbreviation && new RegExp(`(?<!\\p{L})${abbreviation}(?!\\p{L})`, 'u').test(claim))
    return true;
  if (holds(claim, body)) return true;
  const own = body
    .replace(/\([^)]*\)/g, ' ')
    .replace(PLACES, ' ')
    .replace(KINDS, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  // "Công an TP Hà Nội" leaves a place, and a claim about the place is not one about its police.
  return own.length > 2 && !isProvince(own) && holds(claim, own);
}

/** Whether the syllables of a name stand together in a text, however they are written. */
function holds(text: string, name: string): boolean {
  const [whole, part] = [text, name].map((one) => {
    const { exact, count } = syllablesOf(one);
    return ` ${exact.subarray(0, count).join(' ')} `;
  }) as [string, string];
  return part.trim() !== '' && whole.includes(part);
}
