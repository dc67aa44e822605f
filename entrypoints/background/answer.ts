// The background's ear: checks who asks, parses what was asked, and turns every outcome, a fault
// included, into a reply.
import { type Browser, browser } from 'wxt/browser';
import type { Answers, Reply, Request } from '../../lib/messages.ts';
import { requestSchema } from '../../lib/messages.ts';

export type Asker = {
  tabId: number | null;
  frameId: number;
  /** In a private window: answer, and write nothing. */
  isPrivate: boolean;
  /** A page of ours, and not one that we read. */
  isOurs: boolean;
};

export type Handlers = {
  [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    asker: Asker,
  ) => Promise<Answers[T]>;
};

/** Requests that only the popup and the options may make. */
const EXTENSION_PAGES_ONLY = new Set<Request['type']>([
  'sync',
  'delete-all',
  'resume',
  'try-feed',
  'news-seen',
]);

/** Answers one message; never throws. Messages that are not ours get code `refused`. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply<unknown>> {
  if (sender.id !== browser.runtime.id) return refusal('refused', 'unknown sender');
  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return refusal('malformed', 'the message has not the form that was agreed');
  const request = parsed.data as Request;
  const isOurs = isExtensionPage(sender);
  if (EXTENSION_PAGES_ONLY.has(request.type) && !isOurs) {
    return refusal('refused', 'not from a page');
  }
  const asker: Asker = {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    isPrivate: sender.tab?.incognito ?? false,
    isOurs,
  };
  try {
    const handle = handlers[request.type] as (request: Request, asker: Asker) => Promise<unknown>;
    return { ok: true, value: await handle(request, asker) };
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    return refusal(typeof code === 'string' ? code : 'failed', String(error));
  }
}

function isExtensionPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function refusal(code: string, message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}
