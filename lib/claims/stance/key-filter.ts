// Which of very many keys may be among some, asked in a nanosecond, where keys are added and taken away:
// a counting Bloom filter (Fan, Cao, Almeida, Broder, "Summary Cache", 2000) with one hash. Pure.

/** A key in so many is taken for one of them by chance. */
const BITS = 1 << 16;

/** A bit for each ending that keys have, and how many of them have it. */
export type KeyFilter = { bits: Uint32Array; counts: Uint16Array };

/** A filter that holds no key. */
export function keyFilter(): KeyFilter {
  return { bits: new Uint32Array(BITS / 32), counts: new Uint16Array(BITS) };
}

/** Whether a key, 32 bits, may be among them; `false` is certain. */
export function mayHold({ bits }: KeyFilter, key: number): boolean {
  const bit = bitOf(key);
  return ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Adds a key; one that is added twice must be taken away twice. */
export function addKey({ bits, counts }: KeyFilter, key: number): void {
  const bit = bitOf(key);
  counts[bit] = (counts[bit] as number) + 1;
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Takes away a key that was added. */
export function takeKey({ bits, counts }: KeyFilter, key: number): void {
  const bit = bitOf(key);
  counts[bit] = (counts[bit] as number) - 1;
  if (counts[bit] === 0) bits[bit >>> 5] = (bits[bit >>> 5] as number) & ~(1 << (bit & 31));
}

/** Mixed once more: words that end alike have hashes that end alike. */
function bitOf(key: number): number {
  return (key ^ (key >>> 15)) & (BITS - 1);
}
