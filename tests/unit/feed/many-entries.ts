// Entries by the thousand, of ordinary words, the same every time: for what depends on how many.
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { ordinaryTexts } from '../../../scripts/labelled-texts.ts';
import { seeded } from '../../bench/corpus.ts';

const TOPICS = ['disaster', 'health'];

/** `count` rebuttals over two topics; an entry's text is by its number and by `version`. */
export function manyEntries(count: number, version: (at: number) => number = () => 0): Entry[] {
  const words = ordinaryTexts()
    .slice(0, 2000)
    .flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return Array.from({ length: count }, (_, at) => {
    const draw = seeded(1 + at + 1_000_003 * version(at));
    // The first numbers of neighbouring seeds are alike.
    for (let warm = 0; warm < 3; warm++) draw(1000);
    const some = (length: number) => {
      const from = draw(words.length - length);
      return words
        .slice(from, from + length)
        .join(' ')
        .normalize('NFC');
    };
    const day = `2026-0${1 + draw(5)}-1${draw(9)}`;
    return {
      kind: 'rebuttal',
      id: `muc-${at}`,
      updatedAt: day,
      topic: TOPICS[at % 2] as string,
      rating: 'false',
      reviewed: day,
      phrases: [some(6), some(8)],
      appearances: [`https://example.org/bai/${draw(2 ** 30)}`],
      sources: [
        {
          publisher: 'Báo Ví Dụ',
          title: some(12),
          url: `https://example.org/kiem-chung/${draw(2 ** 30)}`,
          date: day,
          official: false,
          authority: 'Sở Ví Dụ',
        },
      ],
      vi: { claim: some(18), summary: some(40), correction: some(30) },
    };
  });
}
