// What the claim index needs of an entry, and nothing else. Pure.
import type { Channel, Entry, EntryKey } from './entry.ts';

export type IndexedClaim = {
  key: EntryKey;
  kind: Entry['kind'];
  /** The claim, the notice's title or the channel's name. */
  claim: string;
  summary: string;
  claimEn: string;
  phrases: string[];
  concepts: string[][];
  appearances: string[];
  /** Addresses of its sources; such a page or link only ever shows "already addressed". */
  sources: string[];
  channel: null | { url: string; role: Channel['role'] };
  reviewed: string | null;
};

/** What is indexed of an entry. */
export function toIndexedClaim(key: EntryKey, entry: Entry): IndexedClaim {
  const none = { phrases: [], concepts: [], appearances: [], channel: null, reviewed: null };
  if (entry.kind === 'channel') {
    return {
      ...none,
      key,
      kind: entry.kind,
      claim: entry.vi.name,
      summary: entry.owner,
      claimEn: entry.en?.name ?? '',
      sources: [],
      channel: { url: entry.url, role: entry.role },
    };
  }
  const shared = {
    key,
    kind: entry.kind,
    summary: entry.vi.summary,
    phrases: entry.phrases,
    concepts: entry.concepts ?? [],
    appearances: entry.appearances,
    sources: entry.sources.map((source) => source.url),
    channel: null,
  };
  if (entry.kind === 'notice') {
    return {
      ...shared,
      claim: entry.vi.title,
      claimEn: entry.en?.title ?? '',
      reviewed: entry.validFrom,
    };
  }
  return {
    ...shared,
    claim: entry.vi.claim,
    claimEn: entry.en?.claim ?? '',
    reviewed: entry.reviewed,
  };
}
