// A text that has one of everything that reading treats apart. An engine makes a loop quick by what it
// has met in it, and throws that away at the first sign that it has not: where phrases without signs were
// compiled first, reading took 1.6 times as long in every third process, for as long as that lived. (In
// Node; a browser's worker that opens an index and reads pages meets all signs from the beginning.)

/** So often it is read. Longer, instead of often, did more harm than good. */
export const WARM_UPS = 16;

export const WARM_UP = [
  // Ends of sentences, signs that part a syllable, parts of numbers, words glued together.
  'Đ.a, b; c… 1.000 t.ừ (k)m/h "v.v." 12,5 20/8! b.ắt xa-t.á 7ngày km² #HàNội ＃aB',
  // Short forms, slips, letters drawn out, long words, last letters that are one.
  'đt ko đc TP.HCM quááá 5k 5tr kỹ quý nghành ngoằnngoèonghiêng International Internationale',
  // Decomposed, stacked, invisible, look-alike, full-width and mathematical letters, other scripts.
  'hoa\u0300 e\u0302\u0301 a\u0300\u0301 v\u200bỡ Нộі Ｈ２ 𝐚 萧关/蕭關 😭 \ud800 한\n',
].join(' ');
