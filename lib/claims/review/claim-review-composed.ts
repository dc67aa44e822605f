// What is made where a review has no text of its own for it, of what it does say: publisher, date and
// rating. Pure.

import { isUnkind } from '../entries/kind-words.ts';
import { datedIn } from '../entries/shown-date.ts';
import { HASH_PRIME, HASH_SEED, mixed } from '../reading/syllable-hash.ts';

/** What a review says in any case. `words` are those of its rating. */
export type Says = { publisher: string; reviewed: string | null; words: readonly string[] };

const WORDS = {
  vi: {
    summary: (publisher: string, on: string) => `${publisher} đã kiểm chứng tin này${on}`,
    rated: (words: string) => ` và xếp là “${words}”`,
    correction: (publisher: string, on: string) => `Tin này đã được ${publisher} kiểm chứng${on}`,
    as: (words: string) => `: “${words}”`,
    look: 'Bạn xem nguồn trước khi chia sẻ nhé.',
  },
  en: {
    summary: (publisher: string, on: string) => `${publisher} checked this claim${on}`,
    rated: (words: string) => ` and rated it “${words}”`,
  },
};

/** "Báo Ví Dụ đã kiểm chứng tin này ngày 01/06/2026 và xếp là “Sai”." */
export function composedSummary(says: Says, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const on = says.reviewed ? ` ${datedIn(says.reviewed, language)}` : '';
  const rated = sayable(says) ? words.rated(sayable(says)) : '';
  return `${words.summary(says.publisher, on)}${rated}.`;
}

/** "Tin này đã được Báo Ví Dụ kiểm chứng ngày 01/06/2026: “Sai”. Bạn xem nguồn trước khi chia sẻ nhé." */
export function composedCorrection(says: Says): string {
  const words = WORDS.vi;
  const on = says.reviewed ? ` ${datedIn(says.reviewed, 'vi')}` : '';
  const rated = sayable(says) ? words.as(sayable(says)) : '';
  return `${words.correction(says.publisher, on)}${rated}. ${words.look}`;
}

/** The rating's words where they are short and may be said to anybody. */
function sayable({ words: [words = ''] }: Says): string {
  const text = words.replace(/[\s.!…]+$/, '');
  return text.length > 60 || isUnkind(text) ? '' : text;
}

/** An id that stays the same from import to import: the claim in plain letters, and a hash of address and claim. */
export function reviewId(claim: string, url: string): string {
  const plain = claim
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = plain.length > 60 ? plain.slice(0, 60).replace(/-[^-]*$/, '') : plain;
  let hash = HASH_SEED;
  for (const unit of new TextEncoder().encode(`${url}\n${claim}`))
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  const end = (mixed(hash) >>> 0).toString(36);
  return short === '' ? `tin-${end}` : `${short}-${end}`;
}
