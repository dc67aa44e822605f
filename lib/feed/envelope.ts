// Opens `manifest.json`: checks its form, and its signature where one is needed. Pure but for the
// signature's arithmetic.
import type * as z from 'zod/mini';
import { FeedError } from './feed-error.ts';
import {
  anyManifestSchema,
  envelopeSchema,
  FEED_FORMAT,
  type Manifest,
  manifestSchema,
  rotationText,
} from './manifest.ts';
import { verifySignature } from './verify.ts';

type Envelope = z.infer<typeof envelopeSchema>;

/** The manifest in an envelope, its form checked and nothing else. Throws `malformed` or `client-too-old`. */
export function parseEnvelope(bytes: Uint8Array): { manifest: Manifest } {
  return { manifest: parseManifest(readEnvelope(bytes).manifest, null) };
}

/**
 * The manifest and which key signed it: a trusted one, or one that a trusted key handed the feed
 * over to. The signature is checked before the text is looked at. Throws `bad-signature`,
 * `malformed` or, where `clientVersion` is given, `client-too-old`.
 */
export async function openSigned(
  bytes: Uint8Array,
  trusted: readonly string[],
  clientVersion: string | null = null,
): Promise<{ manifest: Manifest; key: string }> {
  const { manifest: text, signature, rotations } = readEnvelope(bytes);
  const keys = [...trusted];
  for (const { key, signature: handover } of rotations ?? []) {
    if (await signerOf(rotationText(key), handover, keys)) keys.push(key);
  }
  const key = await signerOf(text, signature ?? '', keys);
  if (key === null) throw new FeedError('bad-signature', 'not signed by a key that is trusted');
  return { manifest: parseManifest(text, clientVersion), key };
}

function readEnvelope(bytes: Uint8Array): Envelope {
  const envelope = envelopeSchema.safeParse(parseJson(decode(bytes)));
  if (!envelope.success) throw new FeedError('malformed', 'not an envelope');
  return envelope.data;
}

/** Says "too new" before "broken": what a later version writes need not have today's form. */
function parseManifest(text: string, clientVersion: string | null): Manifest {
  const json = parseJson(text);
  const any = anyManifestSchema.safeParse(json).data;
  if (any && any.format > FEED_FORMAT) {
    throw new FeedError('client-too-old', `format ${any.format}`);
  }
  if (clientVersion && any?.minClient && isOlder(clientVersion, any.minClient)) {
    throw new FeedError('client-too-old', `needs ${any.minClient}`);
  }
  const manifest = manifestSchema.safeParse(json);
  if (manifest.success) return manifest.data;
  const issue = manifest.error.issues[0];
  throw new FeedError('malformed', `${issue?.path.join('.')}: ${issue?.message}`);
}

async function signerOf(
  text: string,
  signature: string,
  keys: readonly string[],
): Promise<string | null> {
  const bytes = new TextEncoder().encode(text);
  for (const key of keys) {
    if (await verifySignature(bytes, signature, key)) return key;
  }
  return null;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FeedError('malformed', 'not UTF-8');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('malformed', 'not JSON');
  }
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const order = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (order !== 0) return order < 0;
  }
  return false;
}
