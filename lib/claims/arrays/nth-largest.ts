// Selecting without sorting. Pure.

/** The `nth` largest of the first `size` numbers of a list that may be reordered (Hoare, "Algorithm 65: FIND", 1961). */
export function nthLargest(numbers: Float32Array, size: number, nth: number): number {
  const target = nth - 1;
  let first = 0;
  let last = size - 1;
  while (first < last) {
    const pivot = numbers[(first + last) >> 1] as number;
    let low = first;
    let high = last;
    while (low <= high) {
      while ((numbers[low] as number) > pivot) low++;
      while ((numbers[high] as number) < pivot) high--;
      if (low > high) break;
      [numbers[low], numbers[high]] = [numbers[high] as number, numbers[low] as number];
      low++;
      high--;
    }
    if (target <= high) last = high;
    else if (target >= low) first = low;
    else break;
  }
  return numbers[target] as number;
}
