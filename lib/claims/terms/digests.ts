// A few bytes of each claim that say of most terms that the claim has not got them (Bloom, "Space/time
// trade-offs in hash coding with allowable errors", 1970), so that looking up seeks few claims in
// long rows: a claim's bits lie together, while each of its postings is somewhere else. Pure.

/** Of each claim. More would be read no slower, but the index would grow by more than it gains. */
export const DIGEST_WORDS = 16;
/** Rows of fewer claims are not in the digests: they are read, or read soon. */
export const LONG_ROW = 256;

/** The bit of a term in the digests of claims that have it. */
export function digestBit(term: number): number {
  return Math.imul(term, 0x9e3779b1) >>> 23;
}
