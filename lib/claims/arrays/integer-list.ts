// A list of 32-bit integers that grows: a third of the memory of an array of numbers. Pure.

export class IntegerList {
  /** Of which the first `length` are valid. */
  values: Int32Array;
  length = 0;

  /** Room for so many, or more. */
  constructor(room = 256) {
    this.values = new Int32Array(room);
  }

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
