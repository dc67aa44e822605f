// Where to begin in a sorted list of hashes: they are spread evenly, so that by its first bits one is
// found within a line of memory or two. Pure.

/** About so many terms begin with the same bits. */
const PAGE_TERMS = 16;

/** Where the terms of each page begin, and where those of the last end. */
export function termPages(terms: Int32Array): Uint32Array<ArrayBuffer> {
  let bits = 0;
  while (PAGE_TERMS << (bits + 1) <= terms.length) bits++;
  const pages = new Uint32Array((1 << bits) + 1);
  let term = 0;
  for (let page = 0; page < pages.length; page++) {
    while (term < terms.length && pageOf(terms[term] as number, bits) < page) term++;
    pages[page] = term;
  }
  return pages;
}

/** The place of a term in the sorted list; -1 where it is not there. */
export function placeOfTerm(terms: Int32Array, pages: Uint32Array, wanted: number): number {
  const page = pageOf(wanted, 31 - Math.clz32(pages.length - 1));
  const end = pages[page + 1] as number;
  let place = pages[page] as number;
  while (place < end && (terms[place] as number) < wanted) place++;
  return place < end && terms[place] === wanted ? place : -1;
}

/** The first bits, the lowest number first. */
function pageOf(term: number, bits: number): number {
  return bits === 0 ? 0 : (term ^ 0x80000000) >>> (32 - bits);
}
