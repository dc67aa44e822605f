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

function addressesIn(text: string): string[] {
  return (text.match(ADDRESSES) ?? []).map((found) => {
    const address = found.replace(TRAILING, '');
    return /^https?:/i.test(address) ? address : `https://${address}`;
  });
}
