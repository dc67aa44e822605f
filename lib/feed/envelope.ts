// Opens `manifest.json`: checks its form, and its signature where one is needed. Pure but for the
// signature's arithmetic.
import { FeedError } from './feed-error.ts';
import { envelopeSchema, type Manifest, manifestSchema } from './manifest.ts';
import { verifySignature } from './verify.ts';

/** The manifest in an envelope, its form checked and nothing else. Throws `malformed`. */
export function parseEnvelope(bytes: Uint8Array): {
  manifest: Manifest;
  text: string;
  signature: string | null;
} {
  const envelope = envelopeSchema.safeParse(parseJson(decode(bytes)));
  if (!envelope.success) throw new FeedError('malformed', 'not an envelope');
  const { manifest: text, signature } = envelope.data;
  const manifest = manifestSchema.safeParse(parseJson(text));
  if (!manifest.success) {
    const issue = manifest.error.issues[0];
    throw new FeedError('malformed', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { manifest: manifest.data, text, signature };
}

/**
 * The manifest and which of the trusted keys signed it. The signature is checked before the text is
 * looked at. Throws `bad-signature` or `malformed`.
 */
export async function openSigned(
  bytes: Uint8Array,
  trusted: readonly string[],
): Promise<{ manifest: Manifest; key: string }> {
  const envelope = envelopeSchema.safeParse(parseJson(decode(bytes)));
  if (!envelope.success) throw new FeedError('malformed', 'not an envelope');
  const { manifest: text, signature } = envelope.data;
  const key = await signer(new TextEncoder().encode(text), signature ?? '', trusted);
  return { manifest: parseEnvelope(bytes).manifest, key };
}

async function signer(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  trusted: readonly string[],
): Promise<string> {
  let refusal: unknown = new FeedError('bad-signature', 'no key is trusted');
  for (const key of trusted) {
    try {
      await verifySignature(bytes, signature, key);
      return key;
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
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
