// Puts a few hundred small numbers in order, many times a second: typed arrays' own sort takes longer
// to be called than this does to sort. Pure.

/** Below so many, sorting by insertion is quicker. */
const FEW = 24;
const DIGIT_BITS = 8;
const DIGITS = 1 << DIGIT_BITS;

const starts = new Uint32Array(DIGITS);
let spare = new Uint32Array(256);

/** Sorts the first `count` places of `order` by the keys at what they hold; equal ones stay as they are. */
export function sortByKeys(order: Uint32Array, keys: Uint32Array, count: number): void {
  if (count <= FEW) {
    insertInOrder(order, keys, count);
    return;
  }
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, keys[order[at] as number] as number);
  if (spare.length < count) spare = new Uint32Array(count * 2);
  let from = order;
  let to: Uint32Array = spare;
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
    sortByDigit({ from, to, keys }, count, shift);
    [from, to] = [to, from];
  }
  if (from !== order) order.set(from.subarray(0, count));
}

function insertInOrder(order: Uint32Array, keys: Uint32Array, count: number): void {
  for (let next = 1; next < count; next++) {
    const moved = order[next] as number;
    const key = keys[moved] as number;
    let at = next;
    for (; at > 0 && (keys[order[at - 1] as number] as number) > key; at--) {
      order[at] = order[at - 1] as number;
    }
    order[at] = moved;
  }
}

function sortByDigit(
  { from, to, keys }: { from: Uint32Array; to: Uint32Array; keys: Uint32Array },
  count: number,
  shift: number,
): void {
  starts.fill(0);
  for (let at = 0; at < count; at++) {
    const digit = ((keys[from[at] as number] as number) >>> shift) & (DIGITS - 1);
    starts[digit] = (starts[digit] as number) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const here = starts[digit] as number;
    starts[digit] = sum;
    sum += here;
  }
  for (let at = 0; at < count; at++) {
    const moved = from[at] as number;
    const digit = ((keys[moved] as number) >>> shift) & (DIGITS - 1);
    to[starts[digit] as number] = moved;
    starts[digit] = (starts[digit] as number) + 1;
  }
}
