// Who signed these bytes: Ed25519 (RFC 8032) and SHA-256, by WebCrypto. Runs in the background.

/** Whether `signature` (base64url) is the key's over exactly these bytes. */
export async function verifySignature(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: string,
): Promise<boolean> {
  const key = decodeBase64Url(publicKey);
  const signed = decodeBase64Url(signature.trim());
  if (key?.length !== 32 || signed?.length !== 64) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signed, bytes);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key's fingerprint for people to compare: sixteen hexadecimal digits of its SHA-256, in fours. */
export async function keyFingerprint(publicKey: string): Promise<string> {
  const digest = await sha256(decodeBase64Url(publicKey) ?? new Uint8Array());
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

function decodeBase64Url(encoded: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(encoded)) return null;
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
