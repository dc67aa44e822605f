// A database of one entry, for what the background does with a page.
import type { Knowledge } from '../../../entrypoints/background/knowledge.ts';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { toIndexedClaim } from '../../../lib/claims/entries/indexed-claim.ts';
import { indexOf } from '../claims/starter-index.ts';

export const key = 'built-in/vi-du';

/** What the background knows where this entry is all there is. */
export function knowledgeOf(entry: Entry): Knowledge {
  const index = indexOf([toIndexedClaim(key, entry)]);
  const publisher = { name: 'Sở Ví Dụ', reportUrl: null };
  return {
    index: async () => index,
    lookUpIndex: async () => index,
    entries: async () => new Map([[key, { entry, publisher }]]),
    forget: () => {},
  };
}
