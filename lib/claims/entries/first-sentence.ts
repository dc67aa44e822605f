// The first sentence of a text: of a correction, what is so, without what is asked of the reader. Pure.

/** The text up to the first full stop that ends a sentence; the whole where there is none. */
export function firstSentence(text: string): string {
  for (const { index } of text.matchAll(/[.!?…](?=\s+["“(]?\p{Lu})/gu)) {
    // "TP. Huế" and "Q. 1" go on.
    if (!/(?<!\p{L})(\p{Lu}{1,2}|Tp|St|ThS|TS|BS)$/u.test(text.slice(0, index))) {
      return text.slice(0, index + 1);
    }
  }
  return text;
}
