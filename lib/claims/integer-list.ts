// A list of 32-bit integers that grows: a third of the memory of an array of numbers. Pure.

export class IntegerList {
  /** Of which the first `length` are valid. */
  values = new Int32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }
}
