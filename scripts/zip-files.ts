// Reads the files of a zip, in the order in which they lie there (APPNOTE.TXT 4.3).
import { inflateRawSync } from 'node:zlib';

export type ZippedFile = {
  name: string;
  bytes: Buffer;
  /** DOS time and date as stored; 0 where none was written. */
  stamp: number;
};

const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const STORED = 0;

/** Every file of a zip without a comment; throws where it is none. */
export function readZip(zip: Buffer): ZippedFile[] {
  const end = zip.length - END_BYTES;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const files: ZippedFile[] = [];
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('no zip, or a damaged one');
    const nameBytes = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameBytes);
    files.push({ name, bytes: contentAt(zip, at), stamp: zip.readUInt32LE(at + 12) });
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function contentAt(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === STORED ? packed : inflateRawSync(packed);
}
