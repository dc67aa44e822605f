// A run of syllables, of a text or of a claim, as sets that are emptied at once and used again:
// which spellings and which letters it holds, and whether two of them stand side by side. Pure.

/** Filled with one run at a time. Numbers are those of `known-syllables.ts`; -1 stands for any other. */
export class SyllableRun {
  #spellings = new Uint32Array(0);
  #letters = new Uint32Array(0);
  /** By letters: the last place where they stand; by place: the one before with the same. */
  #last = new Uint32Array(0);
  #before = new Int32Array(64);
  #placed = new Int32Array(64);
  #length = 0;
  /** In which filling a number was met last. */
  #filling = 0;

  /** Empties the run, for so many different spellings and letters. */
  clear(spellings: number, letters: number): void {
    this.#length = 0;
    this.#filling++;
    const isFull = this.#filling > 0xffff_fff0;
    if (isFull || this.#spellings.length < spellings) {
      this.#spellings = new Uint32Array(Math.max(spellings, this.#spellings.length));
    }
    if (isFull || this.#letters.length < letters) {
      this.#letters = new Uint32Array(Math.max(letters, this.#letters.length));
      this.#last = new Uint32Array(this.#letters.length);
    }
    if (isFull) this.#filling = 1;
  }

  add(spelling: number, letters: number): void {
    const at = this.#length++;
    if (at === this.#placed.length) this.#grow();
    this.#placed[at] = letters;
    if (spelling >= 0) this.#spellings[spelling] = this.#filling;
    if (letters < 0) return;
    this.#before[at] = this.hasLetters(letters) ? (this.#last[letters] as number) : -1;
    this.#letters[letters] = this.#filling;
    this.#last[letters] = at;
  }

  hasSpelling(spelling: number): boolean {
    return spelling >= 0 && this.#spellings[spelling] === this.#filling;
  }

  hasLetters(letters: number): boolean {
    return letters >= 0 && this.#letters[letters] === this.#filling;
  }

  /** Whether the second stands right after the first anywhere. */
  hasPair(first: number, second: number): boolean {
    if (!this.hasLetters(second)) return false;
    for (let at = this.#last[second] as number; at > 0; at = this.#before[at] as number) {
      if (this.#placed[at - 1] === first) return true;
    }
    return false;
  }

  #grow(): void {
    const [before, placed] = [this.#before, this.#placed];
    this.#before = new Int32Array(before.length * 2);
    this.#placed = new Int32Array(before.length * 2);
    this.#before.set(before);
    this.#placed.set(placed);
  }
}
