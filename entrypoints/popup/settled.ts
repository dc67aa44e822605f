// Draws the popup's lists at once and not one after another: what came later would push aside what
// is being read already.
import { type Signal, signal } from '@preact/signals';

/** So long a page that is busy may keep the rest waiting. */
const MOST_MS = 400;

/** `true` once all of these are known, and after a while in any case. */
export function settled(parts: readonly (Promise<unknown> | Signal<unknown>)[]): Signal<boolean> {
  const isSettled = signal(false);
  const settle = () => {
    isSettled.value = true;
  };
  setTimeout(settle, MOST_MS);
  void Promise.all(parts.map((part) => (part instanceof Promise ? part : known(part)))).then(
    settle,
    settle,
  );
  return isSettled;
}

/** Resolves once a signal has a value other than `undefined`. */
function known(part: Signal<unknown>): Promise<void> {
  return new Promise((resolve) => {
    part.subscribe((value) => {
      if (value !== undefined) resolve();
    });
  });
}
