// Numbers of more than one word, as they are spoken: "mười lăm" for 15, "ba nghìn" for 3.000. Single
// number words are digits already when these rows are read.

const DIGITS = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** After a ten, some digits are said otherwise. */
const AFTER_TEN: Record<number, readonly string[]> = {
  1: ['mốt', '1'],
  4: ['tư', '4'],
  5: ['lăm', 'nhăm', '5'],
};
const THOUSANDS = ['nghìn', 'ngàn', 'k'];

/** Rows in the manner of the synonyms: the number in digits, then how it is said. */
export function spokenNumbers(): string[][] {
  const rows: string[][] = [];
  for (let ten = 1; ten <= 9; ten++) {
    const said = ten === 1 ? ['10'] : [`${DIGITS[ten]} mươi`, `${DIGITS[ten]} chục`];
    if (ten > 1) rows.push([String(ten * 10), ...said]);
    for (let one = 1; one <= 9; one++) {
      const ones = AFTER_TEN[one] ?? [DIGITS[one] ?? ''];
      const short = ten > 1 ? ones.filter((word) => !/\d/.test(word)) : [];
      rows.push([
        String(ten * 10 + one),
        ...said.flatMap((tens) => ones.map((word) => `${tens} ${word}`)),
        ...short.map((word) => `${DIGITS[ten]} ${word}`),
      ]);
    }
  }
  for (const thousand of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 200, 500]) {
    rows.push([String(thousand * 1000), ...THOUSANDS.map((word) => `${thousand} ${word}`)]);
  }
  rows.push(['100', 'một trăm'], ['100000', 'trăm nghìn', 'trăm ngàn']);
  return rows;
}
