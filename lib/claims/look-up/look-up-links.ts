// Looks links up: the claims that list an address among what was typed or pasted, as where the claim
// appeared, as its source, or as somebody's channel. Pure.
import type { ClaimIndex } from '../claim-index.ts';
import type { EntryKey } from '../entries/entry.ts';
import { findLink } from '../links/link-index.ts';

/** Addresses as people paste them: with their scheme, or only a host and what follows it. */
const ADDRESSES =
  /(?:https?:\/\/[^\s<>"“”]+|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/[^\s<>"“”]*)?)/giu;
/** What ends a sentence around an address rather than the address. */
const TRAILING = /[.,;:!?)\]…]+$/u;

/** In the order of the addresses, each claim once; `[]` where no address is listed. */
export function linkedClaims(index: ClaimIndex, query: string): EntryKey[] {
  const claims = addressesIn(query).flatMap((url) =>
    findLink(index.sections, url).map(({ claim }) => claim),
  );
  return [...new Set(claims)].map(index.keyOf);
}

/**
 * The places of a query that is nothing but addresses, and so says nothing in words: of each its host and
 * what first follows it, for "facebook.com" is everybody's. `[]` of any other query.
 */
export function placesAlone(query: string): string[] {
  if (/[\p{L}\d]/u.test(query.replace(ADDRESSES, ''))) return [];
  return addressesIn(query).flatMap((address) => {
    const url = URL.parse(address);
    if (!url) return [];
    const [, first = ''] = url.pathname.split('/');
    const host = url.hostname.replace(/^(?:www|m)\./, '');
    return first === '' ? host : `${host}/${first}`;
  });
}

function addressesIn(text: string): string[] {
  return (text.match(ADDRESSES) ?? []).map((found) => {
    const address = found.replace(TRAILING, '');
    return /^https?:/i.test(address) ? address : `https://${address}`;
  });
}
