// From passages to what a page draws: match, leave out what must not be marked, choose the tone.
import type { ClaimMatch } from '../../lib/claims/entries/claim-match.ts';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { isMarkable, markTone } from '../../lib/claims/entries/mark.ts';
import { isWanted } from '../../lib/claims/entries/quiet.ts';
import { canonicalLink } from '../../lib/claims/links/link.ts';
import { matchPassage } from '../../lib/claims/matching/match.ts';
import { dismissedWords, MOST_UNITS, readDismissals } from '../../lib/dismissals.ts';
import type { PageMatch, Request } from '../../lib/messages.ts';
import { readPausedEntries } from '../../lib/paused-entries.ts';
import { readSettings } from '../../lib/settings.ts';
import type { Knowledge } from './knowledge.ts';
import { watchMarks } from './over-marking.ts';
import { rescanPages } from './rescan.ts';
import { threadsOf } from './thread.ts';

type MatchRequest = Extract<Request, { type: 'match' }>;

/** One list per passage, in the order of `request.passages`; `[]` where nothing is to be marked. */
export async function matchPage(
  knowledge: Knowledge,
  request: MatchRequest,
  isPrivate: boolean,
): Promise<PageMatch[][]> {
  const index = await knowledge.index();
  const found = request.passages.map((passage) =>
    inWords(matchPassage(index, passage, request), passage.wordsAt),
  );
  const keys = new Set(found.flat().map(({ key }) => key));
  if (keys.size === 0) {
    const none = request.passages.map(({ text }) => ({ text, matches: [], thread: null }));
    // Nobody waits for it: where nothing is marked nothing is paused.
    if (!isPrivate) watchMarks(none).catch(() => {});
    return found.map(() => []);
  }
  const marking = markFound(knowledge, { request, found, keys: [...keys] });
  if (isPrivate) return marking;
  const threadOf = threadsOf(request.page);
  const watched = watchMarks(
    marking.then((marked) =>
      request.passages.map((passage, at) => ({
        text: passage.text,
        matches: marked[at] ?? [],
        thread: threadOf(passage),
      })),
    ),
  );
  const [marked, paused] = await Promise.all([marking, watched]);
  // What it marked before is on the pages still.
  if (paused.length > 0) void rescanPages();
  return marked.map((matches) => matches.filter(({ key }) => !paused.includes(key)));
}

/** What was found without what must not be marked, each with the tone in which it is drawn. */
async function markFound(
  knowledge: Knowledge,
  { request, found, keys }: { request: MatchRequest; found: ClaimMatch[][]; keys: EntryKey[] },
): Promise<PageMatch[][]> {
  const [entries, hidden, { marks: quiet }] = await Promise.all([
    knowledge.entries(keys),
    readHidden(),
    readSettings(),
  ]);
  const now = new Date();
  return found.map((matches, at) =>
    matches.flatMap((match): PageMatch[] => {
      const entry = entries.get(match.key)?.entry;
      if (!entry || !isMarkable(entry, now) || hidden.entries.has(match.key)) return [];
      if (!isWanted(match, entry, { quiet, now })) return [];
      if (hidden.words.has(`${match.key} ${spelling(wordsOf(request, at, match))}`)) return [];
      return [{ ...match, tone: markTone(match, entry, now) }];
    }),
  );
}

/**
 * Of a picture's passage what is met in the picture itself. Nothing says of it that it repeats: pictures
 * of rumours are what rebuttals show.
 */
function inWords(matches: ClaimMatch[], wordsAt: number | undefined): ClaimMatch[] {
  if (wordsAt === undefined) return matches;
  return matches
    .filter(({ start }) => start !== null && start >= wordsAt)
    .map((match) => (match.stance === 'repeats' ? { ...match, stance: null } : match));
}

function wordsOf(request: MatchRequest, passageAt: number, match: ClaimMatch) {
  const passage = request.passages[passageAt];
  if (match.link !== null) return passage?.links[match.link] ?? '';
  return passage?.text.slice(match.start ?? 0, match.end ?? 0) ?? '';
}

async function readHidden(): Promise<{ entries: Set<EntryKey>; words: Set<string> }> {
  const [dismissals, paused] = await Promise.all([readDismissals(), readPausedEntries()]);
  return {
    entries: new Set(paused.map(({ key }) => key)),
    words: new Set(dismissals.map(({ key, words }) => `${key} ${spelling(words)}`)),
  };
}

/** By what a mark and a dismissal are the same: of words what is kept of them, of a link the page that it leads to. */
function spelling(words: string): string {
  const kept = words.slice(0, MOST_UNITS);
  // Sites append something of their own to a link each time.
  return canonicalLink(kept) ?? dismissedWords(kept);
}
