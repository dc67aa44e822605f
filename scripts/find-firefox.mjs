// Finds a Firefox for its browser tests: FIREFOX_PATH, Debian's, the system's.
import { existsSync } from 'node:fs';

const SYSTEM_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The executable's path, or `null` where there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : null;
  return SYSTEM_PATHS.find((path) => existsSync(path)) ?? null;
}
