// Work in slices too short to feel: tasks run when the page is idle, at most 4 ms at a time.
// Runs in the content script.

const SLICE_MS = 4;
/** A busy page never idles; its reader still wants to see marks. */
const PATIENCE_MS = 120;
const MAX_WAITS = 3;

export type Slices = {
  /** Runs the task later, once however often it is asked for before. */
  add: (task: () => unknown) => void;
};

/** A queue of tasks that is dropped when the signal aborts. */
export function createSlices(signal: AbortSignal): Slices {
  const queue = new Set<() => unknown>();
  let handle = 0;
  let frame = 0;
  let waits = 0;
  const run = () => {
    handle = 0;
    // The page changed after the frame: wait for the next one, but not for ever.
    if (frame !== 0 && waits++ < MAX_WAITS) return;
    waits = 0;
    const start = performance.now();
    for (const task of queue) {
      queue.delete(task);
      task();
      if (signal.aborted) return;
      if (performance.now() - start >= SLICE_MS) break;
    }
    if (queue.size > 0) schedule();
  };
  // After a frame, so that styles asked for are known already and nothing is computed twice.
  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      handle ||= requestIdleCallback(run, { timeout: PATIENCE_MS });
    });
  };
  signal.addEventListener('abort', () => {
    queue.clear();
    cancelAnimationFrame(frame);
    cancelIdleCallback(handle);
  });
  return {
    add(task) {
      if (signal.aborted) return;
      queue.add(task);
      schedule();
    },
  };
}
