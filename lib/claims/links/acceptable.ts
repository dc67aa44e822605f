// Entries that the client refuses, however well they are signed: those that point at people, whole
// pages or whole sites. Pure.
import type { Entry } from '../entries/entry.ts';
import { canonicalLink, isUnder, landing } from './link.ts';

/** Whether an entry may be stored: no whole page, profile or domain as an appearance, no profile and no whole network as a channel. */
export function isAcceptable(entry: Entry): boolean {
  if (entry.kind === 'channel') return !isProfile(entry.url) && !isNetwork(entry.url);
  return entry.appearances.every(isOnePage);
}

/**
 * One post or one article. Told by what the address is compared as, so that no spelling of a front
 * page and no redirector before one passes.
 */
export function isOnePage(url: string): boolean {
  const target = landing(url);
  const key = canonicalLink(url);
  if (!target || key === null) return false;
  if (/^[\w.]+:(post|photo|video|watch|share\w?):/.test(key)) return true;
  const social = socialOf(target);
  if (social) return social.post.test(`${target.pathname}${target.search}`);
  return !isFront(key);
}

/** Where addresses name people, pages and groups, and what a post of theirs looks like beside those that have an identity. */
const SOCIAL: readonly { hosts: readonly string[]; post: RegExp }[] = [
  {
    hosts: ['facebook.com', 'fb.com'],
    post: /^\/(events|marketplace\/item|stories)\/\d|^\/(media\/set|watch\/live|ads\/library)\/?\?(.*&)?(set|v|id)=./,
  },
  { hosts: ['youtube.com'], post: /^\/(post|clip)\/./ },
  { hosts: ['tiktok.com'], post: /^\/t\/./ },
  { hosts: ['instagram.com'], post: /^\/([\w.]+\/)?(p|reel|tv)\/./ },
  { hosts: ['x.com', 'twitter.com'], post: /\/status\/\d/ },
  { hosts: ['threads.net', 'threads.com'], post: /^\/(@[\w.]+\/post|t)\/./ },
  { hosts: ['zalo.me'], post: /^\/(?!g\/)[^/]+\/./ },
  { hosts: ['t.me', 'telegram.me'], post: /^\/(?!s\/\w+\/?$)([\w-]+\/)+\d+\/?(\?|$)/ },
  { hosts: ['m.me'], post: /^$/ },
];

/** The front door of a network: a channel there would be every page of it. */
export function isNetwork(url: string): boolean {
  const target = landing(url);
  return target !== null && socialOf(target) !== undefined && isFront(canonicalLink(url));
}

/** Whether a canonical address is a host and nothing else. */
function isFront(key: string | null): boolean {
  return key !== null && /^[^/:?]+(:\d+)?(\?|$)/.test(key);
}

function socialOf(target: URL) {
  const host = hostOf(target);
  return SOCIAL.find(({ hosts }) => hosts.some((domain) => isUnder(host, domain)));
}

function isProfile(url: string): boolean {
  const target = landing(url);
  if (!target || !isUnder(hostOf(target), 'facebook.com')) return false;
  return /^\/(profile\.php|people\/)/.test(target.pathname);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.+$/, '');
}
