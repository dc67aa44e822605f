// Hands a feed over to a new key. The next publication is signed with the old key and names the new
// one; from the one after it the new key signs, and every manifest carries the handovers since the
// first key. See docs/feed.md, Keys.
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { MAX_ROTATIONS, rotationText } from '../../lib/feed/manifest.ts';
import { Complaint } from '../complaint.ts';
import type { Words } from '../words.ts';
import { writeWhole } from '../write-file.ts';
import {
  createPrivateKeyFile,
  KEY_NAMES,
  publicHalf,
  readPublicKey,
  signBytes,
  writePublicKey,
} from './keys.ts';

const FILE = 'handovers.json';
const schema = z.array(z.object({ key: z.string(), signature: z.string() }));

/** A key, and the signature of the one before it over the words that hand the feed over to it. */
export type Handover = z.infer<typeof schema>[number];

/** Makes the next key and says what happens now. Throws `Complaint` while an earlier one still waits. */
export function rotateKey(keys: string): Words {
  if (!publicHalf(keys, KEY_NAMES.current)) {
    throw new Complaint({
      vi: `${keys}: chưa có chìa khóa nào để trao quyền; tạo bằng: init --keys ${keys}`,
      en: `${keys}: no key to hand over from; make one with: publisher init`,
    });
  }
  const waiting = publicHalf(keys, KEY_NAMES.next);
  if (waiting) {
    throw new Complaint({
      vi: `${keys}: chìa khóa ${waiting} đang chờ lần xuất bản đầu tiên của nó; hãy build hoặc sign trước`,
      en: `${keys}: the key ${waiting} waits for its first publication already`,
    });
  }
  if (readHandovers(keys).length >= MAX_ROTATIONS) {
    throw new Complaint({
      vi: `${keys}: danh mục này đã đổi chìa khóa ${MAX_ROTATIONS} lần, máy của người đọc không theo được nữa; hãy mở một danh mục mới`,
      en: `${keys}: this feed had ${MAX_ROTATIONS} handovers, and readers follow no more; begin a new feed`,
    });
  }
  const next = createPrivateKeyFile(keys, KEY_NAMES.next);
  return {
    vi: `${next}
là chìa khóa kế tiếp. Lần xuất bản tới (build hoặc sign) vẫn ký bằng chìa cũ và giới thiệu chìa mới; từ lần sau nữa, chìa mới ký. Hãy để hai lần cách nhau một ngày, để máy của người đọc kịp thấy lần đầu. Khi chìa mới đã ký, đưa nó cho người đọc mới: lệnh public-key in chìa khóa đang ký.`,
    en: `${next}
is the next key. The next publication (build, or sign) is signed with the old key and names it; from the one after that it signs. Leave a day between the two, so that readers have seen the first. Give it to readers who come new once it signs: "public-key" prints the key that signs.`,
  };
}

/** Handovers that are done, oldest first; where the next key signs, the one to it as well. */
export function handoversTo(keys: string, signer: 'current' | 'next'): Handover[] {
  const done = readHandovers(keys);
  const next = signer === 'next' ? publicHalf(keys, KEY_NAMES.next) : null;
  if (next === null || done.some(({ key }) => key === next)) return done;
  return [...done, { key: next, signature: signBytes(keys, Buffer.from(rotationText(next))) }];
}

/** Puts the next key in the place of the current one, which is kept. May be stopped anywhere and called again. */
export function promoteNextKey(keys: string): void {
  const [from, to] = [KEY_NAMES.next, KEY_NAMES.current].map((name) => join(keys, `${name}.pem`));
  const handovers = handoversTo(keys, 'next');
  writeWhole(join(keys, FILE), `${JSON.stringify(handovers)}\n`, { mode: 0o600 });
  const retired = join(keys, `${retiredName(handovers.length)}.pem`);
  writeWhole(retired, readFileSync(to as string), { mode: 0o600 });
  renameSync(from as string, to as string);
  mendPublicKey(keys);
}

/** What the key that signed before the handover of this number is called, from 1. */
export function retiredName(handover: number): string {
  return `retired-key-${handover}`;
}

/** Where the private key has moved and its public half has not, because something stopped in between. */
export function mendPublicKey(keys: string): void {
  const current = publicHalf(keys, KEY_NAMES.current);
  if (current === null) return;
  const isThere = existsSync(join(keys, `${KEY_NAMES.current}.pub`));
  if (!isThere || readPublicKey(keys) !== current) writePublicKey(keys, current);
}

function readHandovers(keys: string): Handover[] {
  const file = join(keys, FILE);
  if (!existsSync(file)) return [];
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Complaint({
      vi: `${file}: không đọc được; máy của người đọc cần tệp này để theo các lần đổi chìa khóa. Lấy lại từ bản lưu`,
      en: `${file}: cannot be read; readers need it to follow the feed's keys`,
    });
  }
}
