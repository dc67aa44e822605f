// The publisher's key pair: Ed25519, in a folder of its own that git ignores. The private key is
// never printed.
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.ts';

const PRIVATE = 'feed-key.pem';
const PUBLIC = 'feed-key.pub';

/** Makes a key pair; refuses to write over one that is there. */
export function createKeys(folder: string): void {
  if (existsSync(join(folder, PRIVATE))) {
    throw new Complaint(`${join(folder, PRIVATE)}: there is a key already; it is not written over`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(join(folder, PRIVATE), pem, { mode: 0o600, flag: 'wx' });
  writeFileSync(join(folder, PUBLIC), `${encodePublicKey(publicKey)}\n`);
}

/** The public key, base64url. */
export function readPublicKey(folder: string): string {
  return readKeyFile(folder, PUBLIC).trim();
}

/** The signature over bytes, base64url. */
export function signBytes(folder: string, bytes: Uint8Array): string {
  const key = createPrivateKey(readKeyFile(folder, PRIVATE));
  return sign(null, bytes, key).toString('base64url');
}

function encodePublicKey(key: KeyObject): string {
  return key.export({ format: 'jwk' }).x ?? '';
}

function readKeyFile(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file))
    throw new Complaint(`${file}: no such key; make one with: publisher init --keys ${folder}`);
  return readFileSync(file, 'utf8');
}
