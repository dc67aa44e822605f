// Entries that the client refuses, however well they are signed: those that point at people, whole
// pages or whole sites. Pure.
import type { Entry } from './entry.ts';

/** Whether an entry may be stored: no whole page, profile or domain as an appearance, no profile as a channel. */
export function isAcceptable(entry: Entry): boolean {
  if (entry.kind === 'channel') return !isProfile(entry.url);
  return entry.appearances.every(isOnePage);
}

/** One post or one article: it has a path of its own that is more than a name on a social network. */
export function isOnePage(url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  const steps = pathname.split('/').filter(Boolean);
  if (steps.length === 0) return false;
  if (!isSocial(hostname)) return true;
  if (steps[0] === 'groups' || steps[0] === 'pages') return steps.length > 2;
  if (steps.length > 1) return true;
  return /\.php$|^(watch|photo|reel)$/.test(steps[0] as string) &&
    !/^profile\.php$/.test(steps[0] as string)
    ? search !== ''
    : false;
}

function isSocial(hostname: string): boolean {
  return /(^|\.)(facebook\.com|fb\.com|tiktok\.com|youtube\.com|instagram\.com|x\.com|twitter\.com|zalo\.me|threads\.(net|com))$/.test(
    hostname,
  );
}

function isProfile(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return /(^|\.)facebook\.com$/.test(hostname) && /^\/(profile\.php|people\/)/.test(pathname);
}
