import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BARE, MARKED, syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { SyllableTable } from '../../../../lib/claims/reading/syllable-table.ts';
import { compileSolos, scanSolos } from '../../../../lib/claims/similarity/solo-wordings.ts';
import { wordingRows } from '../../../../lib/claims/similarity/wording-rows.ts';
import { runs } from '../../../runs.ts';

// "ko" is read as "không", which has its diacritics: the same spelling, and another wording.
const WORDS = ['không', 'ko', 'khong', 'mưa', 'mua', 'mùa', 'múa', 'lũ', 'lu', '7', 'bảy'];
const word = fc.constantFrom(...WORDS);

test.each([false, true])(
  'The wordings of one syllable in a text are those that a naïve model finds (bare text: %s)',
  (isBareText) => {
    const wordings = fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(wordings, fc.array(word, { maxLength: 40 }), (listed, where) => {
        const rows = wordingRows();
        for (const words of listed) {
          const own = syllablesOf(words.join(' '));
          rows.rowOf(own, 0, own.count);
        }
        const filed = rows.wordings();
        const table = new SyllableTable();
        const { order, soloSyllables } = compileSolos(filed, table);
        const text = syllablesOf(where.join(' '));
        const met = scanSolos({ ...table.pack(), soloSyllables }, text, isBareText);
        const found = Array.from({ length: met.count }, (_, at) => {
          const row = order[met.solos[at] as number];
          return `${row} ${met.starts[at]} ${met.unsure[at]}`;
        });
        const { syllables, ends } = filed;
        const expected = [...ends].flatMap((end, row) => {
          const from = end - 1;
          if ((row === 0 ? 0 : (ends[row - 1] as number)) !== from) return [];
          return Array.from({ length: text.count }, (_, at) => at).flatMap((at) => {
            const mayBeLost = isBareText && text.flags[at] === BARE;
            const isLost =
              mayBeLost &&
              syllables.flags[from] === MARKED &&
              syllables.folded[from] === text.folded[at];
            const isHere = syllables.exact[from] === text.exact[at] || isLost;
            return isHere ? [`${row} ${at} ${Number(mayBeLost)}`] : [];
          });
        });
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { seed: 20261126, numRuns: runs(500) },
    );
  },
);
