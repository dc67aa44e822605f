// Listed links in the claim index: hashes of canonical addresses, sorted, with the role that the
// address has for the claim. Channels are filed under their host or page.
import { getDomain } from 'tldts';
import type { Steps } from '../arrays/in-steps.ts';
import type { Sections } from '../arrays/index-buffer.ts';
import type { IndexedClaim } from '../entries/indexed-claim.ts';
import { canonicalLink, isUnder } from './link.ts';

type LinkSections = Pick<Sections, 'linkHigh' | 'linkLow' | 'linkClaims' | 'linkRoles'>;

const LINK_ROLES = ['appearance', 'source', 'channel', 'press'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** Compiles the appearances, sources and channels of all claims; those of the press are told apart. */
export function* compileLinks(claims: readonly IndexedClaim[]): Steps<LinkSections> {
  const rows: LinkRow[] = [];
  for (const [claim, indexed] of claims.entries()) {
    for (const row of rowsFor(indexed, claim)) rows.push(row);
    yield;
  }
  rows.sort((a, b) => a.hash.high - b.hash.high || a.hash.low - b.hash.low || a.claim - b.claim);
  return {
    linkHigh: Uint32Array.from(rows, ({ hash }) => hash.high),
    linkLow: Uint32Array.from(rows, ({ hash }) => hash.low),
    linkClaims: Uint32Array.from(rows, ({ claim }) => claim),
    linkRoles: Uint8Array.from(rows, ({ role }) => role),
  };
}

type LinkRow = { hash: ReturnType<typeof linkHash>; claim: number; role: number };

function rowsFor({ appearances, sources, channel }: IndexedClaim, claim: number): LinkRow[] {
  const channels = channel ? [channel.url] : [];
  const all: [string[], LinkRole][] = [
    [appearances, 'appearance'],
    [sources, 'source'],
    [channels, channel?.role === 'press' ? 'press' : 'channel'],
  ];
  return all.flatMap(([urls, role]) =>
    urls.flatMap((url) => {
      const key = canonicalLink(url);
      return key === null ? [] : [{ hash: linkHash(key), claim, role: LINK_ROLES.indexOf(role) }];
    }),
  );
}

/** The claims that list an address, or, as a channel, the host or page it belongs to. */
export function findLink(index: LinkSections, url: string): { claim: number; role: LinkRole }[] {
  const key = canonicalLink(url);
  if (key === null) return [];
  const found = rowsOf(index, key);
  for (const channel of channelKeys(url, key)) {
    found.push(...rowsOf(index, channel).filter(({ role }) => role === 'channel'));
  }
  return found.filter((one, at) => found.findIndex((other) => other.claim === one.claim) === at);
}

/** The hosts above an address; of a Facebook post whose page stands in the address, that page. */
function channelKeys(url: string, key: string): string[] {
  const parsed = URL.parse(url);
  const host = key.split(/[/:?]/, 1)[0] ?? '';
  if (host === 'facebook.com') {
    const page = /^\/([^/]+)\/(posts|photos|videos|about|reels|events)\b/.exec(
      parsed?.pathname ?? '',
    );
    const pageKey = page && canonicalLink(`https://facebook.com/${page[1]}`);
    return pageKey ? [pageKey] : [];
  }
  // Never above the registrable domain: `gov.vn` is nobody's channel.
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  const labels = host.split('.');
  return labels
    .map((_, at) => labels.slice(at).join('.'))
    .filter((one) => one !== key && isUnder(one, domain));
}

function rowsOf(index: LinkSections, key: string): { claim: number; role: LinkRole }[] {
  const { high, low } = linkHash(key);
  let from = 0;
  let to = index.linkHigh.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const order =
      (index.linkHigh[middle] as number) - high || (index.linkLow[middle] as number) - low;
    if (order < 0) from = middle + 1;
    else to = middle;
  }
  const rows: { claim: number; role: LinkRole }[] = [];
  for (; index.linkHigh[from] === high && index.linkLow[from] === low; from++) {
    const role = LINK_ROLES[index.linkRoles[from] as number];
    if (role) rows.push({ claim: index.linkClaims[from] as number, role });
  }
  return rows;
}

/** Two independent 32-bit FNV-1a hashes: one pair in four billion squared falls together by chance. */
function linkHash(key: string): { high: number; low: number } {
  let high = 0x811c9dc5;
  let low = 0x050c5d1f;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + at), 0x01000193);
    low ^= low >>> 15;
  }
  return { high: high >>> 0, low: low >>> 0 };
}
