// Words as tables hold them: compared without case, marks and punctuation, and made into ids.
import { createHash } from 'node:crypto';

const MAX_SLUG = 48;

/** Lower case, no marks, one space between words: `"Chủ đề *"` is `chu de`. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The addresses in a line, without the punctuation that a sentence or brackets put around them. */
export function addressesIn(line: string): { address: string; start: number; end: number }[] {
  return [...line.matchAll(/https?:\/\/(?:(?![;,]\s*https?:)[^\s|<>"“”])+/g)].map((found) => {
    const bare = found[0].replace(/[.,;]+$/, '');
    const address = bare.includes('(') ? bare : bare.replace(/[).,;]+$/, '');
    return { address, start: found.index, end: found.index + address.length };
  });
}

/** `TG-01/2026` as an id: `tg-01-2026`; empty when nothing of it can stand in an id. */
export function slugOf(text: string): string {
  return foldWords(text).replaceAll(' ', '-');
}

/** An id made from a claim, a title or a name: the same text gives the same id, another text another. */
export function idFrom(text: string): string {
  const spelled = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const mark = createHash('sha256').update(spelled).digest('hex').slice(0, 8);
  const slug = slugOf(text).slice(0, MAX_SLUG + 1);
  const whole = slug.length > MAX_SLUG ? slug.slice(0, slug.lastIndexOf('-')) : slug;
  return [whole.slice(0, MAX_SLUG), mark].filter(Boolean).join('-');
}
