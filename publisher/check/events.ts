import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import type { EntryLint } from './finding.ts';
import { look } from './finding.ts';
import { namesPlace } from './vietnam-places.ts';

/** What happens again one day, and is then true. */
const EVENTS =
  /(?<!\p{L})(vỡ (đê|đập|hồ)|xả lũ|lũ (quét|về|lên)|lũ lụt|ngập (lụt|úng|sâu)|sạt lở|động đất|sóng thần|siêu bão|bão đổ bộ|lốc xoáy|sét đánh|(?<!đốt )cháy|hỏa hoạn|phát nổ|nổ (súng|bom|mìn|bình ga|khí ga)|sập (cầu|nhà|hầm|mỏ)|bắt cóc|giết người|cướp|mất tích|xả súng|đâm chém|tai nạn|lật (xe|tàu|thuyền)|chìm (tàu|phà|đò)|(rơi máy bay|máy bay rơi)|tử vong|thiệt mạng|thương vong|người chết|qua đời|nhập viện|ngộ độc|ổ dịch|bùng dịch|dịch bệnh|nhiễm (cúm|covid|virus)|phong tỏa|giãn cách|cách ly|cấm đường|tắc đường|cắt (điện|nước)|mất (điện|nước)|nghỉ học|đóng cửa|hoãn thi|lùi thi|lộ đề|tăng giá|hết (xăng|hàng)|phá sản|đổi tiền)(?!\p{L})/iu;
/** A longer wording is nobody else's, whatever it tells of. */
const MAX_SYLLABLES = 7;
const NUMBER = /\p{N}/u;
/** A name somewhere after the first word, or an abbreviation anywhere. */
const NAME = /(?<=[\s"“(])\p{Lu}|(?<!\p{L})\p{Lu}{2,}/u;

/** Phrases that tell of a kind of event without where, when or how many: a true one would be marked. */
export const lintEvents: EntryLint = ({ entry }) => {
  if (entry.kind !== 'rebuttal') return [];
  return entry.phrases.flatMap((phrase, at) => {
    if (
      syllablesOf(phrase).count > MAX_SYLLABLES ||
      !EVENTS.test(phrase) ||
      NUMBER.test(phrase) ||
      NAME.test(phrase) ||
      namesPlace(phrase)
    ) {
      return [];
    }
    const example = `Chiều nay có tin ${phrase}, cơ quan chức năng đang có mặt.`;
    return [
      look(['phrases', at], {
        vi: `cụm từ “${phrase}” có ngày sẽ đánh dấu nhầm một việc có thật: “${example}”; thêm nơi chốn, ngày giờ hay con số vào cụm từ`,
        en: `phrase "${phrase}" would mark a true event one day: "${example}"; add where, when or how many`,
      }),
    ];
  });
};
