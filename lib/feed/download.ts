// Gets bytes of a feed and nothing else: bounded, checked, without credentials, referrer or cache,
// so that nothing a server chooses can tell readers apart. Runs in the background.
import { FeedError } from './feed-error.ts';
import type { FeedFile } from './manifest.ts';
import { sha256 } from './verify.ts';

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

export type Connection = {
  fetch: Fetch;
  signal: AbortSignal;
  /** How long to bear with a server; the defaults are for real ones. */
  patience?: Patience;
};

type Patience = {
  /** Longest silence between two pieces of an answer. */
  stallMs: number;
  /** A whole answer may take this long, and a second more for every so many bytes of its limit. */
  answerMs: number;
  bytesPerSecond: number;
};

const FIRST_BUFFER_BYTES = 64 * 1024;
const PATIENCE: Patience = { stallMs: 20_000, answerMs: 60_000, bytesPerSecond: 8192 };

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
  const { stallMs, answerMs, bytesPerSecond } = connection.patience ?? PATIENCE;
  const giveUp = () => stall.abort();
  // A server that sends a byte now and then is stopped too.
  const whole = setTimeout(giveUp, answerMs + (maxBytes / bytesPerSecond) * 1000);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beat = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, stallMs);
  };
  beat();
  const stopped = whenAborted(signal);
  try {
    const asking = connection.fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Not followed, and told apart from having no network.
      redirect: 'manual',
      headers: since ? { 'If-Modified-Since': since } : {},
    });
    const response = await Promise.race([asking, stopped]);
    if (response.status === 304) return null;
    if (isRedirect(response)) throw new FeedError('redirected', 'sent elsewhere', { url });
    if (!response.ok) throw httpError(response, url);
    return await readAll(response.body, { maxBytes, url, beat, stopped });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (connection.signal.aborted) throw new FeedError('aborted', 'stopped', { url });
    if (stall.signal.aborted) throw new FeedError('timeout', 'no more bytes came', { url });
    throw new FeedError('offline', String(error), { url });
  } finally {
    clearTimeout(timer);
    clearTimeout(whole);
    // Whatever still comes is of no use.
    giveUp();
  }
}

/**
 * A file's text, checked against the manifest that names it and unpacked. Throws `altered`,
 * `too-large` or `malformed`.
 */
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
    const raw = await readAll(stream, { maxBytes: file.rawBytes, url });
    if (raw.length !== file.rawBytes) {
      throw new FeedError('altered', `${raw.length} bytes unpacked, not ${file.rawBytes}`, { url });
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('malformed', String(error), { url });
  }
}

/** Browsers hide what a redirect says; other implementations of fetch show its status. */
function isRedirect({ type, status, redirected }: Response): boolean {
  return redirected || type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** A feed lies on https; on this very machine http will do, for trying things out. */
function requireSecure(url: string): void {
  const parsed = URL.parse(url);
  const isLocal = parsed?.hostname === 'localhost' || parsed?.hostname === '127.0.0.1';
  if (parsed?.username || parsed?.password) {
    throw new FeedError('insecure', 'an address with a name or a password in it');
  }
  if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal)) return;
  throw new FeedError('insecure', 'a feed is read over https only', { url });
}

type Reading = { maxBytes: number; url: string; beat?: () => void; stopped?: Promise<never> };

async function readAll(
  stream: ReadableStream<Uint8Array> | null,
  { maxBytes, url, beat, stopped }: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  let bytes = new Uint8Array(Math.min(maxBytes, FIRST_BUFFER_BYTES));
  let length = 0;
  try {
    for (;;) {
      const reading = reader.read();
      const { done, value } = await (stopped ? Promise.race([reading, stopped]) : reading);
      if (done) break;
      beat?.();
      if (length + value.length > maxBytes) {
        throw new FeedError('too-large', `more than ${maxBytes} bytes`, { url });
      }
      if (length + value.length > bytes.length) {
        const larger = new Uint8Array(Math.min(maxBytes, 2 * (length + value.length)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(value, length);
      length += value.length;
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
  return bytes.slice(0, length);
}

/** A promise that is never kept, and broken when the signal aborts. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new DOMException('stopped', 'AbortError'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  stopped.catch(() => {});
  return stopped;
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
