// Stands for `wxt/browser` where lib/page is tried without an extension: messages go to functions of
// the test page.
type Listener = (
  message: unknown,
  sender: { id: string },
  reply: (value: unknown) => void,
) => unknown;

declare global {
  var answerMessage: (message: unknown) => Promise<unknown>;
  /** Sends a message to the page's script, as an extension page would. */
  var tellPage: (message: unknown, sender?: { id: string }) => Promise<unknown>;
  var isExtensionGone: boolean;
}

const listeners = new Set<Listener>();
globalThis.tellPage = (message, sender = { id: 'stub' }) =>
  new Promise((resolve) => {
    for (const listener of listeners) if (listener(message, sender, resolve) === true) return;
    resolve(undefined);
  });

export const browser = {
  runtime: {
    get id() {
      return globalThis.isExtensionGone ? undefined : 'stub';
    },
    sendMessage: (message: unknown) =>
      globalThis.isExtensionGone
        ? Promise.reject(new Error('Extension context invalidated.'))
        : globalThis.answerMessage(message),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
  storage: {
    local: { get: async () => ({}) },
    session: { get: async () => ({}) },
    onChanged: { addListener() {}, removeListener() {} },
  },
};
