// The one error of the feed room. Its code says what happened; the words for readers are the
// components' business.

/** What can go wrong between a feed and the store. The data held before keeps serving in every case. */
export type FeedErrorCode =
  /** The request never got an answer. */
  | 'offline'
  /** The browser does not let us ask the feed's host, which the manifest names. */
  | 'withheld'
  /** The answer stopped coming, or took too long. */
  | 'timeout'
  /** The server answered with an error status. */
  | 'http'
  /** Not https (or http on localhost). */
  | 'insecure'
  /** The server sent us somewhere else. */
  | 'redirected'
  /** More bytes than the manifest, or the hard limit, allows; packed or unpacked. */
  | 'too-large'
  /** A file is not the one that the manifest names. */
  | 'altered'
  /** The signature is missing, malformed or of another key. */
  | 'bad-signature'
  /** The manifest or a file has not the agreed form. */
  | 'malformed'
  /** Two entries of one feed have the same id. */
  | 'duplicate'
  /** Another feed answers at this address. */
  | 'wrong-feed'
  /** Older than what is held: an old copy replayed. */
  | 'rollback'
  /** Made for a newer version of the extension. */
  | 'client-too-old'
  /** The disk has no room. */
  | 'quota'
  /** The database refused. */
  | 'store'
  | 'aborted'
  /** The worker was stopped before the last attempt had ended: by what the feed holds, for all we know. */
  | 'unfinished';

export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly url: string | null;
  /** Milliseconds the server asked to wait, from `Retry-After`. */
  readonly retryAfterMs: number | null;

  constructor(
    code: FeedErrorCode,
    detail: string,
    { url = null, retryAfterMs = null }: { url?: string | null; retryAfterMs?: number | null } = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'FeedError';
    this.code = code;
    this.url = url;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Any error as a `FeedError`; what is not known to us is the store's. */
export function asFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  const { name, message, inner } = (error ?? {}) as {
    name?: string;
    message?: string;
    inner?: { name?: string };
  };
  // A transaction that ran out of room is aborted; why stands inside.
  const names = [name, inner?.name];
  if (names.includes('QuotaExceededError')) return new FeedError('quota', message ?? 'full');
  if (name === 'AbortError' && !inner) return new FeedError('aborted', 'stopped');
  return new FeedError('store', message ?? String(error));
}
