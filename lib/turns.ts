// Work that is never done twice at once: each begins when all before it has ended. Runs anywhere.

/**
 * Does what others in any page of ours, and in the worker, do under the same name when they have ended.
 * Where the browser gives no turns, as one may that was told to keep nothing, it is done at once.
 */
export async function inTurnOfAll<T>(name: string, what: () => Promise<T>): Promise<T> {
  let isOn = false;
  const begin = () => {
    isOn = true;
    return what();
  };
  try {
    return await navigator.locks.request(name, begin);
  } catch (error) {
    if (isOn) throw error;
    return what();
  }
}

/** A queue: what it is given runs in turn, whether what was before it failed or not. */
export function createTurns(): <T>(what: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (what) => {
    const done = last.then(what);
    last = done.catch(() => {});
    return done;
  };
}
