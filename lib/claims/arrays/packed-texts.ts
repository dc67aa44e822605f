// Texts one after the other in UTF-8, and where each ends: strings as a section of the claim index.

export type PackedTexts = { ends: Uint32Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs texts; lone surrogates become U+FFFD. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const encoded = texts.map((text) => encoder.encode(text));
  const ends = new Uint32Array(texts.length);
  const bytes = new Uint8Array(encoded.reduce((sum, one) => sum + one.length, 0));
  let end = 0;
  for (const [at, one] of encoded.entries()) {
    bytes.set(one, end);
    end += one.length;
    ends[at] = end;
  }
  return { ends, bytes };
}

/** The text at an index; empty beyond the last. */
export function textAt({ ends, bytes }: PackedTexts, at: number): string {
  const start = at === 0 ? 0 : ends[at - 1];
  return decoder.decode(bytes.subarray(start, ends[at] ?? start));
}
