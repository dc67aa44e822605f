// Every message between contexts, with one line of doc each. Senders import the types and use
// send.ts; the receiver in the background parses `unknown` with these schemas. Plain JSON only.
import * as z from 'zod/mini';
import type { ClaimMatch, MarkTone } from './claims/entries/claim-match.ts';
import type { Entry, EntryKey } from './claims/entries/entry.ts';
import { MOST_UNITS } from './dismissals.ts';
import { MAX_LOOKED_UP } from './looked-up-length.ts';
import type { FeedSource } from './settings.ts';

const key = z.templateLiteral([z.string(), '/', z.string()]);
const dismissed = z.string().check(z.maxLength(MOST_UNITS));
const passage = z.object({
  text: z.string().check(z.maxLength(200_000)),
  links: z.array(z.string().check(z.maxLength(8192))).check(z.maxLength(2000)),
  /** Where the words of a picture begin: what is before them is only read along. */
  wordsAt: z.optional(z.int().check(z.gte(0))),
  /** It answers a post or an article. */
  isComment: z.optional(z.boolean()),
});

/** From a page or an extension page to the background. */
export const requestSchema = z.discriminatedUnion('type', [
  /** Match passages of a page; answers one list of page matches per passage. */
  z.object({
    type: z.literal('match'),
    /** Address of the page itself: its own source is never marked. */
    page: z.string().check(z.maxLength(8192)),
    passages: z.array(passage).check(z.maxLength(200)),
  }),
  /** The entries behind marks, ready to show; those withdrawn meanwhile come without an entry. */
  z.object({ type: z.literal('entries'), keys: z.array(key).check(z.maxLength(100)) }),
  /** Look a claim or a link up; best first, `[]` when nothing fits. */
  z.object({
    type: z.literal('look-up'),
    query: z.string().check(z.maxLength(MAX_LOOKED_UP)),
    limit: z.int().check(z.gte(1), z.lte(50)),
  }),
  /** Inject the card's script into the sender's frame (once per page). */
  z.object({ type: z.literal('load-card') }),
  /** Open the page with an entry's correction in a tab of its own. */
  z.object({ type: z.literal('open-correction'), key }),
  /** The reader copies an entry's correction; answers `false` where they are to be asked first. */
  z.object({ type: z.literal('copying'), key, isSure: z.boolean() }),
  /** Never mark these words for this entry again. */
  z.object({ type: z.literal('dismiss'), key, words: dismissed }),
  /** Take a dismissal back: from the card that it was said in, or from the options. */
  z.object({ type: z.literal('restore'), key, words: dismissed }),
  /** Let an entry mark again that was paused for marking too much. Extension pages only. */
  z.object({ type: z.literal('resume'), key }),
  /** How many entries are marked on the sender's page, for the toolbar badge. */
  z.object({ type: z.literal('count'), count: z.int().check(z.gte(0), z.lte(9999)) }),
  /** The reader has seen what is new. Extension pages only. */
  z.object({ type: z.literal('news-seen') }),
  /** Fetch the feeds now; answers when done, progress shows in the store. Extension pages only. */
  z.object({ type: z.literal('sync') }),
  /** Look at a feed that the reader may want to add; stores nothing. Extension pages only. */
  z.object({
    type: z.literal('try-feed'),
    url: z.string().check(z.maxLength(2048)),
    publicKey: z.string().check(z.maxLength(100)),
  }),
  /** Delete all local data and start again from the starter feed. Extension pages only. */
  z.object({ type: z.literal('delete-all') }),
]);

export type Request = z.infer<typeof requestSchema>;

/** From an extension page to a page's content script. */
export type PageRequest =
  /** The page's matches, in reading order, and what kind of page it is. */
  | { type: 'page-matches' }
  /** Scroll to a match and open its card. `null`: the next one after the last opened. */
  | { type: 'open-match'; key: EntryKey | null }
  /** Read the page again from scratch. */
  | { type: 'rescan' }
  /** The page may not be read any more: end here. */
  | { type: 'let-go' };

/** A match with what the page needs to draw it. */
export type PageMatch = ClaimMatch & { tone: MarkTone };

/** An entry with who published it; `entry` is `null` once it is withdrawn or gone. */
export type ShownEntry = {
  key: EntryKey;
  entry: Entry | null;
  publisher: { name: string; reportUrl: string | null };
  /** Set for an event whose review is past its 60 days: what was once refuted may be new. */
  isOld: boolean;
};

export type LookUpResult = ShownEntry & {
  score: number;
  /** `[start, end)` pairs into the entry's claim or title: the words that matched. */
  words: [number, number][];
};

/** What a page's content script knows, for the popup. */
export type PageState = {
  siteId: string | null;
  /** Marked entries, first place first, with how often each stands on the page. */
  matches: {
    key: EntryKey;
    tone: MarkTone;
    how: ClaimMatch['how'];
    places: number;
    words: string;
  }[];
  /** Units recognised, without comments; 0 on a page that should have some is told to the user. */
  units: number;
};

/** What was looked for on a page, in numbers and names of our own: nothing that the page says. */
export type Diagnosis = {
  /** Kind of page by its path, as lib/page/page-types.ts names it. */
  page: string;
  /** Each strategy with how many elements fitted it, and how many of them could be read. */
  strategies: { name: string; fitted: number; usable: number }[];
  landmarks: { name: string; count: number }[];
};

/** A feed as it presents itself before the reader trusts it; its key signed this. */
export type FeedOffer = {
  source: FeedSource;
  /** For people to compare: hexadecimal digits in fours. */
  fingerprint: string;
  publisher: { name: { vi: string; en: string }; url: string | null };
  issued: string;
  entries: number;
  topics: { vi: string; en: string }[];
};

/** What each request answers. */
export type Answers = {
  match: PageMatch[][];
  entries: ShownEntry[];
  'look-up': LookUpResult[];
  'load-card': null;
  'open-correction': null;
  copying: boolean;
  dismiss: null;
  restore: null;
  resume: null;
  count: null;
  'news-seen': null;
  sync: null;
  'try-feed': FeedOffer;
  'delete-all': null;
};

export type PageAnswers = {
  'page-matches': PageState;
  'open-match': { opened: boolean };
  rescan: null;
  'let-go': null;
};

type ReplyError = { code: string; message: string };
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ReplyError };
