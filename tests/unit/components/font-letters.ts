// Which characters a WOFF2 file has glyphs for: W3C WOFF2, 4 and 5; OpenType, cmap formats 4 and 12.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const [CMAP, GLYF, LOCA] = [0, 10, 11];

/** Code points with a glyph. */
export function lettersOf(path: string): Set<number> {
  const file = readFileSync(path);
  const tables = file.readUInt16BE(12);
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = file[at++] ?? 0;
      value = (value << 7) | (byte & 127);
      if ((byte & 128) === 0) return value;
    }
  };
  let offset = 0;
  let cmap = 0;
  for (let table = 0; table < tables; table++) {
    const flags = file[at++] ?? 0;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const length = base128();
    const isOutline = tag === GLYF || tag === LOCA;
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (tag === CMAP) cmap = offset;
    offset += isTransformed ? base128() : length;
  }
  const packed = file.subarray(at, at + file.readUInt32BE(20));
  return readCmap(brotliDecompressSync(packed).subarray(cmap));
}

function readCmap(cmap: Buffer): Set<number> {
  const letters = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + table * 8 + 4));
    const format = sub.readUInt16BE(0);
    if (format === 4) readSegments(sub, letters);
    if (format !== 12) continue;
    for (let group = 0; group < sub.readUInt32BE(12); group++) {
      const [from, to] = [sub.readUInt32BE(16 + group * 12), sub.readUInt32BE(20 + group * 12)];
      for (let letter = from; letter <= to; letter++) letters.add(letter);
    }
  }
  return letters;
}

function readSegments(sub: Buffer, letters: Set<number>): void {
  const twice = sub.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const [end, start] = [sub.readUInt16BE(14 + at), sub.readUInt16BE(16 + twice + at)];
    for (let letter = start; letter <= end && letter < 0xffff; letter++) letters.add(letter);
  }
}
