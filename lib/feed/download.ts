// Gets bytes of a feed and nothing else: bounded, checked, without credentials, referrer or cache,
// so that nothing a server chooses can tell readers apart. Runs in the background.
import { FeedError } from './feed-error.ts';
import type { FeedFile } from './manifest.ts';
import { sha256 } from './verify.ts';

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

export type Connection = {
  fetch: Fetch;
  signal: AbortSignal;
  /** Longest silence between two pieces of an answer. */
  stallMs?: number;
};

const STALL_MS = 20_000;

/**
 * The bytes at an address, at most `maxBytes`; `null` when they did not change since `since` (an
 * HTTP date that the publisher signed). Throws `FeedError`.
 */
export async function downloadBytes(
  url: string,
  { maxBytes, since }: { maxBytes: number; since?: string },
  connection: Connection,
): Promise<Uint8Array<ArrayBuffer> | null> {
  requireSecure(url);
  const stall = new AbortController();
  const signal = AbortSignal.any([connection.signal, stall.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beat = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stall.abort(), connection.stallMs ?? STALL_MS);
  };
  beat();
  try {
    const response = await connection.fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: since ? { 'If-Modified-Since': since } : {},
    });
    if (response.status === 304) return null;
    if (!response.ok) throw httpError(response, url);
    if (response.redirected)
      throw new FeedError('insecure', 'the server sent us elsewhere', { url });
    return await readAll(response.body, { maxBytes, url, beat, signal });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (connection.signal.aborted) throw new FeedError('aborted', 'stopped', { url });
    if (stall.signal.aborted) throw new FeedError('timeout', 'no more bytes came', { url });
    throw new FeedError('offline', String(error), { url });
  } finally {
    clearTimeout(timer);
  }
}

/** A file that a manifest names, unpacked to text. Throws `altered`, `too-large` and the like. */
export async function downloadFile(
  url: string,
  file: FeedFile,
  connection: Connection,
): Promise<string> {
  const bytes = await downloadBytes(url, { maxBytes: file.bytes }, connection);
  return unpackFile(bytes ?? new Uint8Array(), file, url);
}

/** Checks a file against its manifest and unpacks it. */
export async function unpackFile(
  bytes: Uint8Array<ArrayBuffer>,
  file: FeedFile,
  url: string,
): Promise<string> {
  if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256) {
    throw new FeedError('altered', 'not the file that the manifest names', { url });
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    const raw = await readAll(stream, { maxBytes: file.rawBytes, url, beat: () => {} });
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('malformed', String(error), { url });
  }
}

/** A feed lies on https; on this very machine http will do, for trying things out. */
function requireSecure(url: string): void {
  const parsed = URL.parse(url);
  const isLocal = parsed?.hostname === 'localhost' || parsed?.hostname === '127.0.0.1';
  if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal)) return;
  throw new FeedError('insecure', 'a feed is read over https only', { url });
}

async function readAll(
  stream: ReadableStream<Uint8Array> | null,
  {
    maxBytes,
    url,
    beat,
    signal,
  }: { maxBytes: number; url: string; beat: () => void; signal?: AbortSignal },
): Promise<Uint8Array<ArrayBuffer>> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  });
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await (signal
        ? Promise.race([reader.read(), stopped])
        : reader.read());
      if (done) break;
      beat();
      length += value.length;
      if (length > maxBytes)
        throw new FeedError('too-large', `more than ${maxBytes} bytes`, { url });
      pieces.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function httpError(response: Response, url: string): FeedError {
  const retryAfter = response.headers.get('Retry-After');
  const seconds = retryAfter && /^\d{1,7}$/.test(retryAfter) ? Number(retryAfter) : null;
  const date = retryAfter && seconds === null ? Date.parse(retryAfter) - Date.now() : null;
  const retryAfterMs = seconds === null ? date : seconds * 1000;
  return new FeedError('http', `status ${response.status}`, {
    url,
    retryAfterMs: retryAfterMs && retryAfterMs > 0 ? retryAfterMs : null,
  });
}
