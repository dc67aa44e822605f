// A text as its reader takes it, for what is sought in it letter by letter (matching itself reads
// syllables, which is more, and keeps offsets). Pure.

/** Signs of no width, soft hyphens and marks of direction: within words they are nothing. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Full-width and mathematical letters: plain ones in another dress. */
const DRESSED = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]+/gu;
/** Drawn out: "quáááá"; but III is a number, and www an address. */
const DRAWN = /(?![IwW])(\p{L})\1{2,}/gu;
const NOT_DRAWN = new Set([...'IwW'].map((letter) => letter.charCodeAt(0)));
/** White space that is no line break. */
const GAPS = /[^\S\n]+/gu;

/** Without what nobody sees, in plain letters, none drawn out, a single space between words; offsets do not stay. */
export function asShown(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(DRESSED, (letters) => letters.normalize('NFKC'))
    .replace(DRAWN, '$1')
    .replace(GAPS, ' ');
}

/** Whether a UTF-16 unit may be a letter that counts once where it stands three times or more. */
export function mayBeDrawn(unit: number): boolean {
  return ((unit >= 65 && unit < 0x7b) || unit >= 0xaa) && !NOT_DRAWN.has(unit);
}
