// Does long work a slice at a time: the background has one thread, and what a page asks meanwhile is
// answered between two slices.
import type { Steps } from '../claims/arrays/in-steps.ts';

/** A verdict waits for some of them, one after the other: for what it reads of the store and settings. */
const SLICE_MS = 4;

/** Does all steps; others have their turn after each slice. */
export async function inSlices<Made>(steps: Steps<Made>): Promise<Made> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE_MS;
  }
}

/** A timer would wait for four milliseconds each time. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
