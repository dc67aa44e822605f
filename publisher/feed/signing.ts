// What a publication gets from the folder of keys: its number, its times, its signature, and the
// handover from key to key.
import { createPublicKey, verify } from 'node:crypto';
import { join } from 'node:path';
import type { Manifest } from '../../lib/feed/manifest.ts';
import { Complaint } from '../complaint.ts';
import { momentInVietnam } from '../vietnam-day.ts';
import { KEY_NAMES, publicHalf, signBytes } from './keys.ts';
import { noteLastPublication, readLastPublication } from './last-publication.ts';
import type { Published } from './published.ts';
import {
  type Handover,
  handoversTo,
  mendPublicKey,
  promoteNextKey,
  retiredName,
} from './rotate-key.ts';

/** How long a signed manifest is good for without a new one. */
const VALID_DAYS = 30;
const DAY_MS = 86_400_000;

type Envelope = { signature: string; manifest: string; rotations?: Handover[] };

export type Signing = {
  stamp: Pick<Manifest, 'sequence' | 'issued' | 'expires' | 'nextKey'>;
  seal: (manifest: string) => Envelope;
  /** To be called before readers can see the publication. */
  reserve: () => void;
  /** To be called once they can. */
  finish: () => void;
};

/**
 * Opens the keys for the publication after the last one: the later of what the feed's folder holds
 * and what was noted beside the key. `sequence` is what the publisher says was the last one's.
 */
export function openSigning(
  keys: string,
  { published, sequence }: { published: Published | null; sequence?: number | undefined },
  now: Date,
): Signing {
  finishInterrupted(keys, published);
  const noted = readLastPublication(keys);
  if (!published && !noted && sequence === undefined) {
    throw new Complaint({
      vi: 'không có gì cho biết danh mục này đã xuất bản mấy lần: thêm --sequence SỐ, là số của lần xuất bản trước (0 nếu chưa có lần nào). Nếu mới bắt đầu, tạo chìa khóa bằng lệnh init trước',
      en: 'nothing tells how often this feed was published: give --sequence N, the number of the last publication (0 if there was none)',
    });
  }
  const last = Math.max(published?.manifest.sequence ?? 0, noted?.sequence ?? 0);
  if (sequence !== undefined && sequence < last) {
    throw new Complaint({
      vi: `--sequence ${sequence} là đi lùi, vì đã có lần xuất bản ${last}; bỏ --sequence, hoặc viết số từ ${last} trở lên`,
      en: `--sequence ${sequence} goes back: publication ${last} is out already`,
    });
  }
  const stamp = { sequence: Math.max(last, sequence ?? 0) + 1, ...timesOf(now) };
  const lastIssued = [published?.manifest.issued ?? '', noted?.issued ?? ''].sort()[1] ?? '';
  if (stamp.issued <= lastIssued) {
    throw new Complaint({
      vi: `lần xuất bản trước ghi lúc ${momentInVietnam(lastIssued)}, mà đồng hồ máy đang chỉ ${momentInVietnam(stamp.issued)}; chỉnh lại đồng hồ`,
      en: `the last publication was issued at ${lastIssued}; the clock says ${stamp.issued}`,
    });
  }
  refuseStrangers(keys, published);
  const next = publicHalf(keys, KEY_NAMES.next);
  const named = published ? published.manifest.nextKey : noted?.nextKey;
  const signer = next !== null && named === next ? 'next' : 'current';
  const nextKey = signer === 'current' ? next : null;
  const key = publicHalf(keys, KEY_NAMES[signer]);
  const rotations = handoversTo(keys, signer);
  return {
    stamp: nextKey === null ? stamp : { ...stamp, nextKey },
    seal: (manifest) => {
      const signature = signBytes(keys, Buffer.from(manifest), KEY_NAMES[signer]);
      return { signature, manifest, ...(rotations.length > 0 && { rotations }) };
    },
    reserve: () =>
      noteLastPublication(keys, { sequence: stamp.sequence, issued: stamp.issued, key, nextKey }),
    finish: () => {
      if (signer === 'next') promoteNextKey(keys);
    },
  };
}

function timesOf(now: Date): { issued: string; expires: string } {
  const [issued = '', expires = ''] = [now.getTime(), now.getTime() + VALID_DAYS * DAY_MS].map(
    (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`,
  );
  return { issued, expires };
}

/** Where the new key signed already, the old one must not sign again. */
function finishInterrupted(keys: string, published: Published | null): void {
  mendPublicKey(keys);
  const next = publicHalf(keys, KEY_NAMES.next);
  if (next === null) return;
  const isNoted = readLastPublication(keys)?.key === next;
  if (isNoted || (published && isSignedBy(published, next))) promoteNextKey(keys);
}

/** Readers follow a feed from key to key: what a key outside that chain signs, they refuse for good. */
function refuseStrangers(keys: string, published: Published | null): void {
  if (!published || published.signature === null) return;
  const handovers = handoversTo(keys, 'current');
  const names = [...Object.values(KEY_NAMES), ...handovers.map((_, at) => retiredName(at + 1))];
  const own = [
    ...names.map((name) => publicHalf(keys, name)),
    ...handovers.map(({ key }) => key),
  ].filter((key) => key !== null);
  // Where there is no key at all, that is what is to be said.
  if (own.length === 0 || own.some((key) => isSignedBy(published, key))) return;
  const file = join(published.folder, 'manifest.json');
  throw new Complaint({
    vi: `${file}: lần xuất bản trước ký bằng một chìa khóa không có trong ${keys}, nên máy của người đọc sẽ không nhận bản ký bằng chìa khóa này. Lấy lại chìa khóa cũ từ bản lưu; nếu đã mất hẳn, xem docs/xuat-ban.md, “Khi mất chìa khóa”`,
    en: `${file}: was signed with a key that is not in ${keys}: readers would refuse what this one signs. Bring the old key back; if it is lost, see docs/publishing.md, "A key that is lost"`,
  });
}

function isSignedBy({ text, signature }: Published, publicKey: string): boolean {
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
  });
  return verify(null, Buffer.from(text), key, Buffer.from(signature ?? '', 'base64url'));
}
