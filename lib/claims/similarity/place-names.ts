// The names of places and bodies that a text has after what they are ("thủy điện Nậm Pung"). Where its
// capitals tell names, they are asked; where all words have one, or none, whatever follows is a name but
// for words that begin none. Pure.
import { bothSpellings, oneSpelling } from '../reading/two-spellings.ts';

/** What places and bodies are called before their names. */
const HEADS =
  'xã|phường|quận|huyện|tỉnh|thị trấn|thị xã|thành phố|thôn|ấp|bản|làng|khu đô thị|chung cư|đường|phố|ngõ|cầu|hầm|hồ|sông|đập|đê|thủy điện|bệnh viện|trường|thcs|thpt|tiểu học|mầm non|đại học|chợ|siêu thị|ngân hàng|sân bay|bến xe|ga';
const HEAD_BY_LETTERS = new Map(HEADS.split('|').map((head) => [lettersOf(head), head]));
const NAMED = namedBy(bothSpellings(HEADS));
const NAMED_BARE = namedBy([...HEAD_BY_LETTERS.keys()].join('|'));
const HEAD_FIRST = new RegExp(`^(?:${bothSpellings(HEADS)})(?!\\p{L})`, 'iu');
const BARE_HEAD_FIRST = new RegExp(`^(?:${[...HEAD_BY_LETTERS.keys()].join('|')})(?!\\p{L})`, 'iu');
const IN_CAPITALS = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*/u;

/** What begins no name: words that hold a sentence together, and what is told of places. */
const NO_NAME =
  'ai|anh|ba|bà|báo|bảo|bao|bắt|bên|bị|biết|bọn|bố|bung|bục|cả|các|cái|cần|chạy|cháy|cháu|chỉ|chị|chia|chiều|cho|chỗ|chứa|chưa|chúng|chuyên|cô|có|con|còn|của|cũ|cùng|cũng|cụ|cứ|dân|đã|đang|để|đến|đây|đấy|đêm|đi|địa|điện|đó|đóng|đổ|đồ|đứt|được|em|gãy|gần|gì|giả|giờ|giữa|gọi|hai|hay|hết|hoặc|học|hôm|hội|hợp|kia|không|khu|khác|là|làm|lại|lần|lên|lớn|lở|mà|mai|mẹ|mình|mọi|mỗi|mới|mua|mùa|nào|này|nay|năm|nằm|nên|ngay|ngày|ngập|ngoài|nghỉ|người|nhà|nhé|nhỏ|như|nhưng|nhiều|nó|nói|nổ|nơi|nữa|nước|ở|ông|ơi|phá|phải|phía|ra|rạn|rồi|sao|sáng|sát|sau|sạt|sẽ|sập|sắp|số|sơ|sụt|ta|tại|tao|thân|thành|thấy|theo|thì|thôi|thông|thủ|thủy|thủng|thuộc|tin|toác|toang|tôi|tối|tới|trà|tràn|trẻ|trên|trong|trưa|trước|từ|tự|tui|và|vào|vẫn|về|ven|vì|viện|vỡ|với|vừa|xả|xảy|xong|xuống|xung|y';
const BEGINS_NO_NAME = new Set(NO_NAME.split('|'));
const BEGINS_NO_NAME_BARE = new Set([...BEGINS_NO_NAME].map(lettersOf));

const WORD = /\p{L}+/gu;
const BEFORE_FIRST_WORD = /(?:^|[.!?…:\n])[^\p{L}\p{N}]*$/u;
/** From this share of words with a capital on, a capital says nothing. */
const ALL_CAPITALS = 0.75;
/** Of marked text a quarter of the letters carry a mark. */
const BARE_LETTERS = 0.03;
/** Composed letters with marks stand between À and ỹ. */
const FIRST_MARKED = 0xc0;
const LAST_MARKED = 0x1ef9;

/** A name by its letters alone, and what it is the name of. */
export type Named = { head: string; name: string };

/** The names of a text that is written with care: by their capitals. */
export function namesOf(text: string): Named[] {
  return read(text.normalize('NFC'), NAMED, (_, words) => inCapitals(words));
}

/** The names of a passage, however it is written; `known` are told by their letters. */
export function namesIn(passage: string, known: readonly Named[]): Named[] {
  const text = passage.normalize('NFC');
  const isBare = hasNoMarks(text);
  const noName = isBare ? BEGINS_NO_NAME_BARE : BEGINS_NO_NAME;
  const beginsWithHead = isBare ? BARE_HEAD_FIRST : HEAD_FIRST;
  const tells = doCapitalsTell(text);
  return read(text, isBare ? NAMED_BARE : NAMED, (head, words) => {
    if (tells && head !== head.toUpperCase()) return inCapitals(words);
    const letters = `${lettersOf(words)} `;
    const own = known.find(({ name }) => letters.startsWith(`${name} `));
    if (own) return words.slice(0, own.name.length);
    const [first = '', second = ''] = words.split(' ');
    if (noName.has(first.toLowerCase()) || beginsWithHead.test(words)) return '';
    // Nothing tells where it ends.
    return noName.has(second.toLowerCase()) ? first : `${first} ${second}`;
  });
}

/** `nameOf` says what of the words after a head is its name, `''` where none is. */
function read(
  text: string,
  heads: RegExp,
  nameOf: (head: string, words: string) => string,
): Named[] {
  const found: Named[] = [];
  let end = 0;
  for (const { 0: whole, 1: head = '', 2: words = '', index } of text.matchAll(heads)) {
    // "chợ Ga Nha Trang": within a name nothing is named.
    const name = index < end ? '' : nameOf(head, words).trim();
    if (name === '') continue;
    end = index + whole.length + name.length;
    const own = head.toLowerCase();
    found.push({ head: HEAD_BY_LETTERS.get(lettersOf(own)) ?? own, name: lettersOf(name) });
  }
  return found;
}

function inCapitals(words: string): string {
  return IN_CAPITALS.exec(words)?.[0] ?? '';
}

/** Heads in any case, and up to six words after each. */
function namedBy(heads: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${heads})\\s+(?=(\\p{L}+(?:\\s+\\p{L}+){0,5}))`, 'giu');
}

/** Whether some words have a capital within a sentence, and most have none. */
export function doCapitalsTell(text: string): boolean {
  let all = 0;
  let capitals = 0;
  let isWithin = false;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    all++;
    if (!/^\p{Lu}/u.test(word)) continue;
    capitals++;
    isWithin ||= !BEFORE_FIRST_WORD.test(text.slice(0, index));
  }
  return isWithin && capitals < all * ALL_CAPITALS;
}

export function hasNoMarks(text: string): boolean {
  let marked = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_MARKED && unit <= LAST_MARKED) marked++;
  }
  return marked <= text.length * BARE_LETTERS;
}

/** Hoà Thịnh is Hòa Thịnh, and Mĩ Đình is Mỹ Đình. */
export function lettersOf(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return oneSpelling(letters);
}
