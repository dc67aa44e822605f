// A list of 32-bit integers that grows: a third of the memory of an array of numbers. Pure.

export class IntegerList {
  /** Of which the first `length` are valid. */
  values = new Int32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length++] = value;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const least = this.length + more;
    if (least <= this.values.length) return;
    const longer = new Int32Array(Math.max(least, this.values.length * 2));
    longer.set(this.values);
    this.values = longer;
  }
}
