// Work that is never done twice at once: each begins when all before it has ended. Runs anywhere.

/** A queue: what it is given runs in turn, whether what was before it failed or not. */
export function createTurns(): <T>(what: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (what) => {
    const done = last.then(what);
    last = done.catch(() => {});
    return done;
  };
}
