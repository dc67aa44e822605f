// Whether a text is written as plainly as most are: then it is shown as it lies, and nothing need be
// taken out of it or composed. Pure.

import { mayBeDrawn } from '../reading/shown-text.ts';

/** Composed letters of Vietnamese and plain signs: of any others, words and syllables may differ. */
const PLAIN_SIGN =
  /[\n -"$-~«»°\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9–—‘’“”…]/;
const SPACE = 32;
/** No plain sign is beyond these. */
const SIGNS = 0x2100;

let plainSigns: Uint8Array | null = null;

/** `true` only where `asShown` and composing would leave a text as it is. */
export function isPlainText(text: string): boolean {
  plainSigns ??= Uint8Array.from({ length: SIGNS }, (_, unit) =>
    Number(PLAIN_SIGN.test(String.fromCharCode(unit))),
  );
  const signs = plainSigns;
  let before = 0;
  let beforeThat = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SIGNS || signs[unit] === 0) return false;
    // Where a space or a letter is repeated, words are not what stands there.
    if (unit === before && (unit === SPACE || (unit === beforeThat && mayBeDrawn(unit)))) {
      return false;
    }
    beforeThat = before;
    before = unit;
  }
  return true;
}

/** Whether all its signs are of the first 128: no letter has any mark. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7f) return false;
  }
  return true;
}
