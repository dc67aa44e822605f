// Work in slices too short to feel: tasks run when the page is idle, a few milliseconds at a time; the
// rest waits until it is idle again, after the next frame if the page changed meanwhile.
// Runs in the content script.
import { atEnd } from '../lifetime.ts';

/** No task begins after it. */
const SLICE_MS = 2;
/** A busy page never idles; its reader still wants to see marks. */
const PATIENCE_MS = 120;
const MAX_WAITS = 3;
const LATER_MS = 500;

export type Slices = {
  /** Runs the task after the next frame, once however often it is asked for before. */
  add: (task: () => unknown) => void;
  /** Without waiting for a frame, unless one is waited for: nothing changed that we know of. */
  addSoon: (task: () => unknown) => void;
  /** The same after a while, for what would be asked for again and again. */
  addLater: (task: () => unknown) => void;
};

/** A queue of tasks that is dropped when the signal aborts. */
export function createSlices(signal: AbortSignal): Slices {
  const queue = new Set<() => unknown>();
  let handle = 0;
  let frame = 0;
  let waits = 0;
  let isRunning = false;
  const run = () => {
    handle = 0;
    // The page changed after the frame: wait for the next one, but not for ever.
    if (frame !== 0 && waits++ < MAX_WAITS) return;
    waits = 0;
    const start = performance.now();
    isRunning = true;
    try {
      for (const task of queue) {
        queue.delete(task);
        task();
        if (performance.now() - start >= SLICE_MS) break;
      }
    } finally {
      isRunning = false;
      if (queue.size > 0) runWhenIdle();
    }
  };
  const runWhenIdle = () => {
    handle ||= requestIdleCallback(run, { timeout: PATIENCE_MS });
  };
  // After a frame, so that styles asked for are known already and nothing is computed twice.
  const runAfterFrame = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      runWhenIdle();
    });
  };
  const adding = (schedule: () => void) => (task: () => unknown) => {
    if (signal.aborted) return;
    queue.add(task);
    if (!isRunning) schedule();
  };
  atEnd(signal, () => {
    queue.clear();
    cancelAnimationFrame(frame);
    cancelIdleCallback(handle);
  });
  const add = adding(runAfterFrame);
  const late = new Set<() => unknown>();
  const addLater = (task: () => unknown) => {
    if (late.has(task)) return;
    late.add(task);
    setTimeout(() => {
      late.delete(task);
      add(task);
    }, LATER_MS);
  };
  return { add, addSoon: adding(runWhenIdle), addLater };
}
