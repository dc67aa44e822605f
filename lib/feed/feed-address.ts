// What a reader types to add a feed: an address, and the key beside it or behind its "#". What stands
// behind "#" never leaves the browser. Pure.

/** Ed25519, 32 bytes in base64url. */
const KEY = /^[\w-]{43}$/;

/** The address and the key; `no-key` where there is none that could be one, `no-address` likewise. */
export function readFeedAddress(
  address: string,
  key: string,
): { url: string; publicKey: string } | 'no-address' | 'no-key' {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return 'no-address';
  const behind = url.hash.slice(1).replace(/^key=/, '');
  const publicKey = key.trim() || behind;
  if (!KEY.test(publicKey)) return 'no-key';
  url.hash = '';
  return { url: url.href, publicKey };
}
