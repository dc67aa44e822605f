// What was published last, kept beside the key: should the folder of the feed be lost, the next
// publication still comes after all that readers have seen.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Complaint } from '../complaint.ts';
import { writeWhole } from '../write-file.ts';

const FILE = 'last-publication.json';

const schema = z.object({
  sequence: z.int().check(z.gte(0)),
  issued: z.nullable(z.string()),
  /** The public key that signed it; `null` before the first. */
  key: z.nullable(z.string()),
  /** The key that it named as the next one. */
  nextKey: z.nullable(z.string()),
});

export type LastPublication = z.infer<typeof schema>;

/** The last publication of a key folder; `null` where none was ever noted. */
export function readLastPublication(keys: string): LastPublication | null {
  const file = join(keys, FILE);
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Complaint({
      vi: `${file}: không đọc được. Xóa tệp này, rồi chạy lại với --sequence SỐ, là số của lần xuất bản trước`,
      en: `${file}: cannot be read. Delete it, and give --sequence N, the number of the last publication`,
    });
  }
}

/** Notes a publication, before readers can see it: a number is never given twice. */
export function noteLastPublication(keys: string, last: LastPublication): void {
  writeWhole(join(keys, FILE), `${JSON.stringify(last)}\n`, { mode: 0o600 });
}
