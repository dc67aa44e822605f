// Playwright's `expect`, which asks again sooner: on its own it waits a tenth of a second, then a
// quarter, a half and a whole one, mostly longer than what it waits for takes.
import { expect as usual } from 'playwright/test';

const INTERVALS_MS = [20, 50, 100, 100, 250];

const poll = ((actual, options) =>
  usual.poll(actual, {
    intervals: INTERVALS_MS,
    ...(typeof options === 'string' ? { message: options } : options),
  })) as typeof usual.poll;

export const expect = new Proxy(usual, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
