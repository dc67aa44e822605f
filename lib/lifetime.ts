// What ends with an AbortSignal, the only lifecycle there is: a few characters in each place where a
// content script lets go of something, because every page carries them.
import { browser } from 'wxt/browser';

/** Calls once when the signal aborts. */
export function atEnd(signal: AbortSignal, end: () => void): void {
  signal.addEventListener('abort', end, { once: true });
}

/** Calls back with what is stored now under a key, in any area, at every change until the signal aborts. */
export function watchStored(
  key: string,
  onChange: (value: unknown, area: string) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (change) onChange(change.newValue, area);
  };
  browser.storage.onChanged.addListener(listener);
  // Once the extension is gone there is no storage left to listen to.
  atEnd(signal, () => browser.storage?.onChanged.removeListener(listener));
}
