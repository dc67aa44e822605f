// What a feed says of itself before anyone trusts it: for a reader who is about to add it. Nothing is
// stored. Runs in the background.
import type { FeedOffer } from '../messages.ts';
import { type Connection, downloadBytes } from './download.ts';
import { openSigned } from './envelope.ts';
import { asFeedError, FeedError } from './feed-error.ts';
import { MAX_MANIFEST_BYTES } from './manifest.ts';
import { keyFingerprint } from './verify.ts';

/** Asks for the manifest at an address and checks that the key signed it. Throws `FeedError`. */
export async function tryFeed(
  { url, publicKey }: { url: string; publicKey: string },
  { clientVersion, ...connection }: Connection & { clientVersion: string },
): Promise<FeedOffer> {
  try {
    const bytes = await downloadBytes(url, { maxBytes: MAX_MANIFEST_BYTES * 2 }, connection);
    if (!bytes) throw new FeedError('http', 'the server says "unchanged" to a first request');
    const { manifest } = await openSigned(bytes, [publicKey], clientVersion);
    const fingerprint = await keyFingerprint(publicKey);
    return {
      source: { id: fingerprint.replaceAll(' ', ''), url, publicKey },
      fingerprint,
      publisher: manifest.publisher,
      issued: manifest.issued,
      entries: manifest.topics.reduce((sum, { entries }) => sum + entries, 0),
      topics: manifest.topics.map(({ vi, en }) => ({ vi, en })),
    };
  } catch (error) {
    throw asFeedError(error);
  }
}
