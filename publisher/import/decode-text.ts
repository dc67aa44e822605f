// From a file's bytes to text: the encodings in which spreadsheet programs save, and what went wrong
// when it is none of them.
import { Complaint } from '../complaint.ts';
import type { Words } from '../words.ts';
import { readBytes } from './read-bytes.ts';

const SAVE_AS: Words = {
  vi: 'lưu lại bằng .xlsx, hoặc “CSV UTF-8” (Excel), hoặc “Text CSV, Unicode (UTF-8)” (LibreOffice)',
  en: 'save it as "CSV UTF-8" (Excel), as "Text CSV, Unicode (UTF-8)" (LibreOffice), or as .xlsx',
};

/** The text of a file. Throws `Complaint` where there is none or it is no text. */
export function readTextFile(file: string): string {
  return decodeText(readBytes(file), file);
}

/** UTF-8 with or without a BOM, or UTF-16 with one; line ends as they are. Throws `Complaint`. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = encodingOf(bytes).map((encoding) => decode(bytes, encoding))[0] ?? null;
  if (text === null) {
    const line = lineOfDamage(bytes);
    throw new Complaint({
      vi: `${file}:${line}: chữ lưu sai bảng mã, không phải UTF-8; ${SAVE_AS.vi}`,
      en: `${file}:${line}: the letters are not UTF-8; ${SAVE_AS.en}`,
    });
  }
  const at = text.indexOf('\0');
  if (at >= 0) {
    const place = `${file}:${lineAt(text, at)}`;
    throw new Complaint({
      vi: `${place}: đây không phải văn bản; ${SAVE_AS.vi}`,
      en: `${place}: this is no text; ${SAVE_AS.en}`,
    });
  }
  return text;
}

/** What Windows-1252 makes of the bytes 80 to BF. */
const TRAIL =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';
/** UTF-8 read as Windows-1252: "bố" has become "bá»‘". */
const GARBLED = new RegExp(
  `Ã[\\u00a1-\\u00aa\\u00ac-\\u00ba]|á[º»]${TRAIL}|Ä[\\u0090\\u2018]|Æ[°¡]`,
);
/** Saved in an encoding without Vietnamese letters: "Cầu Ví Dụ đã" has become "C?u Ví D? ?ã". */
const LOST = /\p{L}\?\p{Ll}|(?<=\s)\?\p{Ll}/gu;

/** What is wrong with the letters of a cell that was saved or opened in a wrong encoding; `null` for nothing. */
export function damageOf(text: string): Words | null {
  if (GARBLED.test(text)) {
    return {
      vi: `chữ đã hỏng khi tệp được mở sai bảng mã; mở lại bằng UTF-8, hoặc ${SAVE_AS.vi}`,
      en: `letters were garbled when it was opened; open it as UTF-8, or ${SAVE_AS.en}`,
    };
  }
  const lost = text.replace(/https?:\S+/g, '').match(LOST)?.length ?? 0;
  return lost > 1 || text.includes('\ufffd')
    ? {
        vi: `chữ có dấu đã mất khi lưu (thành “?” giữa chữ); mở lại bảng gốc rồi ${SAVE_AS.vi}`,
        en: `letters were lost when it was saved ("?" inside words); go back to the table and ${SAVE_AS.en}`,
      }
    : null;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf([first, second]: Uint8Array): [Encoding] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8'];
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line whose bytes are no UTF-8. */
function lineOfDamage(bytes: Uint8Array): number {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.findIndex((line) => line.includes('\ufffd')) + 1 || lines.length;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
