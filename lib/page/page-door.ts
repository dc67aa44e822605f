// Answers what extension pages and the background ask of this page. Runs in the content script,
// so the guard is written by hand: a schema library would outweigh everything else here.
import { browser } from 'wxt/browser';
import { atEnd } from '../lifetime.ts';
import type { PageAnswers, PageRequest, Reply } from '../messages.ts';

export type PageDoor = {
  [T in PageRequest['type']]: (
    request: Extract<PageRequest, { type: T }>,
  ) => PageAnswers[T] | Promise<PageAnswers[T]>;
};

/** Answers until the signal aborts; anything not from this extension, or not understood, gets no answer. */
export function answerPageRequests(door: PageDoor, signal: AbortSignal): void {
  // Answers by callback and `true`: the one way that works with and without the polyfill.
  const listener = (
    message: unknown,
    sender: { id?: string | undefined },
    reply: (value: unknown) => void,
  ): true | undefined => {
    const request = sender.id === browser.runtime.id ? asRequest(door, message) : null;
    if (!request) return undefined;
    void answer(door, request).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  atEnd(signal, () => {
    // Throws once the extension is gone, and then there is nothing left to remove.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

async function answer(
  door: PageDoor,
  request: PageRequest,
): Promise<Reply<PageAnswers[PageRequest['type']]>> {
  const handle = door[request.type] as (asked: PageRequest) => PageAnswers[PageRequest['type']];
  return { ok: true, value: await handle(request) };
}

/** What the door answers; an entry to open has a key, or it is the next one. */
function asRequest(door: PageDoor, message: unknown): PageRequest | null {
  const { type, key } = Object(message) as { type?: unknown; key?: unknown };
  const isKnown = typeof type === 'string' && Object.hasOwn(door, type);
  const isWhole = type !== 'open-match' || key === null || typeof key === 'string';
  return isKnown && isWhole ? (message as PageRequest) : null;
}
