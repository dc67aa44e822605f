// Breaks a text into lines for a picture: between words rather than between the syllables of one,
// and as evenly as the same number of lines allows. Pure; who draws brings the measure.
import { KEPT_TOGETHER } from '../words/kept-together.ts';

/** Width of a text in pixels, in the face and size that it will be drawn in. */
export type Measure = (text: string) => number;

/** Lines none of which is wider than `width`; a syllable that is wider by itself is cut. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const pieces = piecesOf(text).flatMap((piece) => fitted(piece, width, measure));
  const lines = fill(pieces, width, measure);
  if (lines.length < 2) return lines;
  // The narrowest measure that needs no more lines makes them even.
  let low = width / 2;
  let high = width;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const isEnough =
      pieces.every((piece) => measure(piece) <= middle) &&
      fill(pieces, middle, measure).length <= lines.length;
    if (isEnough) high = middle;
    else low = middle;
  }
  return fill(pieces, high, measure);
}

/** The first `most` lines; the last of them ends in an ellipsis where more were needed. */
export function clampLines(
  lines: readonly string[],
  { most, width, measure }: { most: number; width: number; measure: Measure },
): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(most, 1));
  let last = kept.at(-1) ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.replace(/\s*\S+$|.$/u, '');
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:.]+$/u, '')}…`];
}

/** What is not to be broken inside: words, names, numbers with what they count. */
export function piecesOf(text: string): string[] {
  const syllables = text.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  const pieces: string[] = [];
  for (const syllable of syllables) {
    const before = pieces.at(-1);
    if (before && belong(before.split(' '), syllable)) {
      pieces[pieces.length - 1] = `${before} ${syllable}`;
    } else {
      pieces.push(syllable);
    }
  }
  return pieces;
}

/** Syllables of a name that are kept together at most. */
const LONGEST_NAME = 4;

function belong(before: readonly string[], next: string): boolean {
  const last = before.at(-1) ?? '';
  if (/[.,;:!?)”"]$/.test(last)) return false;
  if (/^\p{Lu}/u.test(next)) {
    return before.length < LONGEST_NAME && before.every((one) => /^\p{Lu}/u.test(one));
  }
  if (before.length > 1) return false;
  const bare = `${last} ${next}`.toLowerCase().replace(/[^\p{L}\p{M}\s]/gu, '');
  return /^[\d.,–]*\d$/.test(last) || KEPT_TOGETHER.has(bare);
}

/** A piece as it is where it fits; else its syllables; else what fits of them. */
function fitted(piece: string, width: number, measure: Measure): string[] {
  if (measure(piece) <= width) return [piece];
  if (piece.includes(' ')) return piece.split(' ').flatMap((one) => fitted(one, width, measure));
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(piece)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before !== undefined && measure(`${before} ${piece}`) <= width) {
      lines[lines.length - 1] = `${before} ${piece}`;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}
