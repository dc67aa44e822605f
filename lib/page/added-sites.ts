// Sites that the reader adds: which address is one, and what the browser is asked for. Runs in the
// options and the background.
import { listedSites } from './sites.ts';

/** Mail, talk and money: no page of these is ever to be read. What a site has of these, news.ts tells. */
const PRIVATE_HOST =
  /(^|\.)(mail|webmail|email|gmail|outlook|hotmail|messenger|messages|chat|zalo|telegram|whatsapp|viber|discord|slack|teams|signal|[a-z]*bank(ing)?|pay|wallet|momo|paypal|id|login|accounts?)\./;

/** Under these names lie all sites of a kind in a country: `com.vn` is nobody's. */
const REGISTRY = /^((com?|edu|gov|ac)\.[a-z]{2}|(net|org|info|biz|name|pro|health|int)\.vn)$/;

export type RefusedSite = 'malformed' | 'listed' | 'known' | 'private';

/**
 * The host that an address or a bare host names, without `www.` or `m.`; or why it cannot be added:
 * no name of a site, listed already, added already, or a private place.
 */
export function siteToAdd(
  address: string,
  added: readonly string[],
): { host: string } | { refused: RefusedSite } {
  const trimmed = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  const host = url?.hostname.replace(/^(www|m)\./, '').replace(/\.$/, '') ?? '';
  // The last part has a letter: an address in numbers names no site.
  if (!/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(host) || REGISTRY.test(host))
    return { refused: 'malformed' };
  if (PRIVATE_HOST.test(`${host}.`)) return { refused: 'private' };
  if (listedSites().some((site) => isUnder(host, site.host))) return { refused: 'listed' };
  if (added.some((one) => isUnder(host, one))) return { refused: 'known' };
  return { host };
}

/** What the browser is asked for, and where the content script is registered. */
export function sitePattern(host: string): string {
  return `*://*.${host}/*`;
}

function isUnder(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`);
}
