// Sends a message and gives its reply a type. Runs in content scripts and extension pages; holds
// no schema, so that it stays small.
import { browser } from 'wxt/browser';
import type { Answers, PageAnswers, PageRequest, Reply, Request } from './messages.ts';

/** Asks the background. A lost connection (extension updated or disabled) is a reply like any other: code `gone`. */
export async function send<R extends Request>(request: R): Promise<Reply<Answers[R['type']]>> {
  return ask(() => browser.runtime.sendMessage(request));
}

/** Asks the content script of a tab's main frame; code `gone` where none runs. */
export async function sendToPage<R extends PageRequest>(
  tabId: number,
  request: R,
): Promise<Reply<PageAnswers[R['type']]>> {
  return ask(() => browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

async function ask<T>(post: () => Promise<unknown>): Promise<Reply<T>> {
  let message = 'no answer';
  try {
    const reply = await post();
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Reply<T>;
  } catch (error) {
    message = String(error);
  }
  return { ok: false, error: { code: 'gone', message } };
}
