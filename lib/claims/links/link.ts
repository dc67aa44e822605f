// One canonical form for the many addresses of one page, by rules as data and without any request.
// The result is a key to compare, not an address to open. Pure.
import { postIdentity } from './link-identity.ts';
import {
  INDEX_PAGES,
  LAYOUT_LABELS,
  REDIRECTORS,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
} from './link-rules.ts';

/** How often an address may lead elsewhere before it is taken as it stands. */
const MAX_REDIRECTS = 5;

/**
 * The canonical key of an address, such as `example.org/tin/1?p=2`; of a Facebook or YouTube post
 * its identity, such as `facebook.com:post:1`. `null` for anything that is not http(s).
 */
export function canonicalLink(url: string, base?: string): string | null {
  const parsed = landing(url, base);
  if (!parsed) return null;
  const host = layoutHost(parsed.hostname);
  const { pathname } = parsed;
  const identity = postIdentity(host, pathname, parsed.searchParams);
  if (identity) return identity;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return `${host}${port}${canonicalPath(pathname)}${canonicalQuery(parsed.searchParams)}`;
}

/** Where an address leads as far as it says so itself, past redirectors; `null` for anything that is not http(s). */
export function landing(url: string, base?: string): URL | null {
  return unwrap(parse(url, base));
}

/** Host names without the labels of layouts: `m.example.org` is `example.org`, `m.vn` stays. */
function layoutHost(hostname: string): string {
  let labels = hostname.toLowerCase().replace(/\.+$/, '').split('.');
  while (labels.length > 2 && LAYOUT_LABELS.includes(labels[0] as string)) labels = labels.slice(1);
  return labels.join('.');
}

/** Whether a host is `domain` or under it, label by label: `rt.com` is not in `deviantart.com`. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function parse(url: string, base?: string): URL | null {
  const parsed = URL.parse(url.trim(), base);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname !== '' ? parsed : null;
}

/** Follows redirectors and AMP caches to the address that they carry in themselves. */
function unwrap(url: URL | null): URL | null {
  let current = url;
  for (let times = 0; current && times < MAX_REDIRECTS; times++) {
    const inner = targetOf(current);
    if (!inner) return current;
    current = inner;
  }
  return current;
}

function targetOf(url: URL): URL | null {
  const host = url.hostname.replace(/\.+$/, '');
  for (const { host: domain, path, parameters } of REDIRECTORS) {
    if (!isUnder(host, domain) || !path.test(url.pathname)) continue;
    for (const name of parameters) {
      const target = parse(url.searchParams.get(name) ?? '');
      if (target) return target;
    }
  }
  return ampTarget(host, url);
}

/** AMP caches carry the original in their path: /c/s/example.org/tin. */
function ampTarget(host: string, url: URL): URL | null {
  const isCache = isUnder(host, 'cdn.ampproject.org');
  const isViewer = /(^|\.)google\.[a-z.]+$/.test(host) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return null;
  const rest = url.pathname.replace(/^\/(amp|c|v|wp|i)\//, '').replace(/^s\//, '');
  return rest.includes('.') ? parse(`https://${rest}${url.search}`) : null;
}

function canonicalPath(pathname: string): string {
  const path = plainEncoding(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp\/?$|\.amp$/, '')
    .replace(/^\/amp\//, '/')
    .replace(/\.amp\.html?$/, '.html')
    .replace(/-amp(\.html?)$/, '$1')
    .replace(INDEX_PAGES, '/')
    .replace(/\/+$/, '');
  return path;
}

/** One spelling of percent-encoding: what a path may hold plain, the rest in capitals (RFC 3986, 3.3 and 6.2.2). */
function plainEncoding(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9._~!$&'()*+,;=:@[\]-]/.test(character) ? character : escaped.toUpperCase();
  });
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isNoise(name.toLowerCase(), value));
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a parameter of an address only tracks who follows it. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))
  );
}

function isNoise(name: string, value: string): boolean {
  if (isTracking(name)) return true;
  return (name === 'amp' || name === 'outputtype') && /^(1|true|amp|)$/.test(value);
}
