import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BARE,
  MARKED,
  type Syllables,
  syllablesOf,
} from '../../../../lib/claims/reading/normalize.ts';
import { compileForms, findForms } from '../../../../lib/claims/words/synonym-forms.ts';
import { SYNONYMS } from '../../../../lib/claims/words/synonyms.ts';
import { runs } from '../../../runs.ts';

// Forms that begin alike, that hold one another, and that are alike without diacritics.
const ROWS = [
  ['lợn', 'heo', 'thịt heo'],
  ['dịch bệnh', 'dịch'],
  ['dịch tả lợn', 'dịch bệnh tả'],
  ['phạt tiền', 'phạt'],
  ['phát tiền', '7 ngày'],
  ['bảy ngày', 'một tuần', 'tuần'],
  ['tăng lương', 'nâng lương', 'nâng mức lương'],
];
/** Without its diacritics it is "năng lượng" far more often. */
const OTHER = 'nâng lương';
const forms = compileForms(ROWS);

/** Every form tried at every place. */
function naïve(text: Syllables): number[][] {
  const stands = (form: Syllables, place: number) =>
    place + form.count <= text.count &&
    Array.from({ length: form.count }, (_, at) => at).every(
      (at) =>
        form.exact[at] === text.exact[place + at] ||
        (form.count > 1 &&
          form.folded[at] === text.folded[place + at] &&
          form.flags[at] === MARKED &&
          text.flags[place + at] === BARE),
    );
  const all = ROWS.flatMap((texts, row) =>
    texts.map((one) => ({ row, one, form: syllablesOf(one) })),
  );
  const found: number[][] = [];
  for (let at = 0; at < text.count; at++) {
    const here = all.filter(
      ({ one, form }) =>
        stands(form, at) &&
        (one !== OTHER || [0, 1].every((next) => form.exact[next] === text.exact[at + next])),
    );
    const best = here.sort((a, b) => b.form.count - a.form.count || a.row - b.row)[0];
    if (!best) continue;
    found.push([best.row, at, at + best.form.count]);
    at += best.form.count - 1;
  }
  return found;
}

test('The longest forms are found from left to right, and of two the first row’s', () => {
  const words = ROWS.flat().flatMap((form) => form.split(' '));
  const word = fc.constantFrom(
    ...words,
    ...words,
    'heo',
    'dich',
    'benh',
    'phat',
    'tien',
    'ngay',
    'nang',
    'luong',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
      const text = syllablesOf(parts.join(' '));
      const { count, rows, starts, stops } = findForms(forms, text);
      expect(
        Array.from({ length: count }, (_, hit) => [rows[hit], starts[hit], stops[hit]]),
      ).toEqual(naïve(text));
    }),
    { seed: 20261126, numRuns: runs(400) },
  );
});

test('forms that are read as one text are what each is by itself, numbers too', () => {
  const rows = [...SYNONYMS, ['5', '07', 'năm k', '1.000'], ['k', 'h 20', '/8']];
  const together = compileForms(rows);
  const spellings = [...together.rows.keys()].map((form) =>
    together.exact.slice(together.starts[form], together.starts[form + 1]).join(' '),
  );
  const alone = rows.flat().map((text) => {
    const { exact, count } = syllablesOf(text);
    return exact.slice(0, count).join(' ');
  });
  expect(spellings.sort()).toEqual(alone.sort());
});
