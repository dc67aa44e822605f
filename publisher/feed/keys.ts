// The publisher's keys: Ed25519, in a folder of their own that git ignores. A private key is never
// printed, and is not used while anybody else on the machine can read it.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { writeWhole } from '../write-file.ts';
import { noteLastPublication, readLastPublication } from './last-publication.ts';

/** The key that signs, and the one that is to follow it. */
export const KEY_NAMES = { current: 'feed-key', next: 'next-key' } as const;

const PUBLIC = `${KEY_NAMES.current}.pub`;

/** Makes a publisher's first key pair; refuses to write over one that is there. */
export function createKeys(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const last = readLastPublication(folder);
  refuseToWriteOver(folder, KEY_NAMES.current);
  if (!last) noteLastPublication(folder, { sequence: 0, issued: null, key: null, nextKey: null });
  writePublicKey(folder, createPrivateKeyFile(folder, KEY_NAMES.current));
}

/** Writes a new private key as `<name>.pem`, for its owner alone; returns its public half, base64url. */
export function createPrivateKeyFile(folder: string, name: string): string {
  refuseToWriteOver(folder, name);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeWhole(join(folder, `${name}.pem`), pem, { mode: 0o600 });
  return encodePublicKey(publicKey);
}

/** Writes the public half of the key that signs, for `public-key` and for people to copy. */
export function writePublicKey(folder: string, publicKey: string): void {
  writeWhole(join(folder, PUBLIC), `${publicKey}\n`);
}

function refuseToWriteOver(folder: string, name: string): void {
  const file = join(folder, `${name}.pem`);
  if (existsSync(file)) {
    throw new Complaint({
      vi: `${file}: đã có chìa khóa, không ghi đè; muốn thay thì dùng lệnh rotate-key`,
      en: `${file}: there is a key already; it is not written over`,
    });
  }
}

/** The public key that signs now, base64url. */
export function readPublicKey(folder: string): string {
  // Stopped between the two files, the private one knows its public half.
  if (!existsSync(join(folder, PUBLIC)))
    return publicHalf(folder, KEY_NAMES.current) ?? missing(folder);
  return readFileSync(join(folder, PUBLIC), 'utf8').trim();
}

/** The signature over bytes by a folder's key, base64url. */
export function signBytes(
  folder: string,
  bytes: Uint8Array,
  name: string = KEY_NAMES.current,
): string {
  return sign(null, bytes, readPrivateKey(folder, name)).toString('base64url');
}

/** The public half of a private key, base64url; `null` where there is no such key. */
export function publicHalf(folder: string, name: string): string | null {
  if (!existsSync(join(folder, `${name}.pem`))) return null;
  return encodePublicKey(createPublicKey(readPrivateKey(folder, name)));
}

function readPrivateKey(folder: string, name: string): KeyObject {
  const pem = readKeyFile(folder, `${name}.pem`);
  const file = join(folder, `${name}.pem`);
  const mode = statSync(file).mode & 0o777;
  // Windows keeps no such modes; there, the folder's own rights are what there is.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    const shown = mode.toString(8).padStart(4, '0');
    throw new Complaint({
      vi: `${file}: người khác trên máy này đọc được chìa khóa (${shown}), nên chưa dùng nó. Sửa bằng: chmod 600 ${file}`,
      en: `${file}: others on this machine can read it (${shown}); it is not used. Mend it with: chmod 600 ${file}`,
    });
  }
  const key = keyIn(pem);
  // Readers would refuse what a key of another sort signs.
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new Complaint({
    vi: `${file}: không phải chìa khóa ký đọc được; lấy lại từ bản lưu`,
    en: `${file}: is not a private key that can be read`,
  });
}

function keyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    // What the parser says could quote the key.
    return null;
  }
}

function encodePublicKey(key: KeyObject): string {
  return key.export({ format: 'jwk' }).x ?? '';
}

function missing(folder: string, name = `${KEY_NAMES.current}.pem`): never {
  const file = join(folder, name);
  throw new Complaint({
    vi: `${file}: không có chìa khóa này; xem lại thư mục sau --keys. Nếu chưa xuất bản lần nào, tạo bằng: init --keys ${folder}`,
    en: `${file}: no such key. If nothing was published yet, make one with: publisher init --keys ${folder}`,
  });
}

function readKeyFile(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : missing(folder, name);
}
