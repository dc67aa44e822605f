// A set of 32-bit numbers that is emptied at once and used again: comparing a text with a claim fills
// a few for a moment, thousands of times a page. Open addressing, at most half full. Pure.

export class NumberSet {
  #keys = new Int32Array(512);
  /** In which filling a place was taken last. */
  #fillings = new Uint32Array(512);
  #filling = 1;
  #size = 0;

  clear(): void {
    this.#filling++;
    this.#size = 0;
    if (this.#filling > 0xffff_fffe) {
      this.#fillings.fill(0);
      this.#filling = 1;
    }
  }

  has(key: number): boolean {
    return this.#fillings[this.#placeOf(key)] === this.#filling;
  }

  /** Whether the number is new to the set. */
  add(key: number): boolean {
    const place = this.#placeOf(key);
    if (this.#fillings[place] === this.#filling) return false;
    this.#fillings[place] = this.#filling;
    this.#keys[place] = key;
    this.#size++;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return true;
  }

  /** Where a number is, or would be. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = (key ^ (key >>> 15)) & mask;
    while (this.#fillings[place] === this.#filling && this.#keys[place] !== (key | 0)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const kept = this.#keys.filter((_, at) => this.#fillings[at] === this.#filling);
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#fillings = new Uint32Array(this.#keys.length);
    this.clear();
    for (const key of kept) this.add(key);
  }
}
