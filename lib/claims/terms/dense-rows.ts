// Rows that so many claims have that a bit for every claim takes less room than numbers for those that
// have it: one part of a row, in the very place of its postings. A claim is found in it at once. Pure.
import { POSTING_NUMBERS } from './terms.ts';

/** Claims whose bits stand in one number; the number after it says how many postings stand before. */
const CLAIM_BITS = 16;
const BLOCK_NUMBERS = 2;

/** Whether a part of a row with so many postings, of so many claims, is laid out so. */
export function isDense(size: number, claims: number): boolean {
  return blockNumbers(claims) + size <= size * POSTING_NUMBERS;
}

function blockNumbers(claims: number): number {
  return ((claims + CLAIM_BITS - 1) >>> 4) * BLOCK_NUMBERS;
}

/** Lays a part of a row out anew: `postings` from `from` on, in numbers. */
export function packDense(
  postings: Uint16Array,
  from: number,
  { size, claims }: { size: number; claims: number },
): void {
  const old = postings.slice(from, from + size * POSTING_NUMBERS);
  postings.fill(0, from, from + size * POSTING_NUMBERS);
  const shares = from + blockNumbers(claims);
  for (let at = 0; at < size; at++) {
    const claim = old[at * POSTING_NUMBERS] as number;
    const block = from + (claim >>> 4) * BLOCK_NUMBERS;
    if (postings[block] === 0) postings[block + 1] = at;
    postings[block] = (postings[block] as number) | (1 << (claim & 15));
    postings[shares + at] = old[at * POSTING_NUMBERS + 1] as number;
  }
}

/** The share of a claim's posting; 0 where it has none. */
export function denseShare(
  postings: Uint16Array,
  from: number,
  claims: number,
  claim: number,
): number {
  const block = from + (claim >>> 4) * BLOCK_NUMBERS;
  const bits = postings[block] as number;
  const own = 1 << (claim & 15);
  if ((bits & own) === 0) return 0;
  const before = (postings[block + 1] as number) + bitsIn(bits & (own - 1));
  return postings[from + blockNumbers(claims) + before] as number;
}

/** How many bits of sixteen are set. */
function bitsIn(bits: number): number {
  let sums = bits - ((bits >>> 1) & 0x5555);
  sums = (sums & 0x3333) + ((sums >>> 2) & 0x3333);
  sums = (sums + (sums >>> 4)) & 0x0f0f;
  return (sums + (sums >>> 8)) & 0x1f;
}

/** Puts the postings of a part one after the other as others stand, into room for them. */
export function unpackDense(
  postings: Uint16Array,
  from: number,
  { size, claims }: { size: number; claims: number },
  into: Uint16Array,
): void {
  const shares = from + blockNumbers(claims);
  let at = 0;
  for (let block = 0; at < size; block++) {
    let bits = postings[from + block * BLOCK_NUMBERS] as number;
    for (; bits !== 0; bits &= bits - 1) {
      into[at * POSTING_NUMBERS] = block * CLAIM_BITS + 31 - Math.clz32(bits & -bits);
      into[at * POSTING_NUMBERS + 1] = postings[shares + at] as number;
      at++;
    }
  }
}
