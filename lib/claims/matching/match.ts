// Holds a passage against the claims: listed links, listed phrases, resemblance, stance. Pure; the
// background calls it, pages only see what it answers.
import type { ClaimIndex } from '../claim-index.ts';
import type { ClaimMatch, Passage } from '../entries/claim-match.ts';
import { findLink } from '../links/link-index.ts';
import { type PhraseScan, phraseClaim, scanPhrases } from '../phrases/phrase-index.ts';
import { cutsDate } from '../reading/cut-date.ts';
import { ownLine } from '../reading/own-line.ts';
import { contradictions } from '../similarity/contradiction.ts';
import { isRehearsed } from '../stance/rehearsal.ts';
import { stanceReader } from '../stance/stance.ts';
import { barenessAt, partAt, type ReadPassage, readPassage } from './read-passage.ts';
import { similarClaims } from './similar-claims.ts';

/** A phrase of so many syllables is unmistakable without its diacritics, even among text that has them. */
const UNMISTAKABLE_SYLLABLES = 5;
/** Without diacritics, a phrase of fewer syllables may mean anything. */
const MIN_BARE_SYLLABLES = 3;

/**
 * Every entry met in the passage, in reading order, each at most once: by a listed link, else by
 * the leftmost of its phrases, and of those that start together the longest. `page` is the address
 * of the page: what stands on an entry's own source is never shown as spreading it. With `isAsked`
 * somebody wants to know, and a resemblance that would be too weak to be marked in so long a text is told.
 */
export function matchPassage(
  index: ClaimIndex,
  passage: Passage,
  { page, isAsked = false }: { page?: string; isAsked?: boolean } = {},
): ClaimMatch[] {
  const found = new Map<number, ClaimMatch>();
  const read = readPassage(passage.text);
  for (const match of phraseMatches(index, read)) keep(found, match);
  for (const [link, url] of passage.links.entries()) {
    for (const { claim, role } of findLink(index.sections, url)) {
      // A newspaper's every link would be marked; who asks is told who it is.
      if (role === 'press') continue;
      const stance = role === 'source' ? 'refutes' : null;
      keep(found, {
        claim,
        match: { ...CONFIRMED, key: index.keyOf(claim), how: 'link', stance, link },
      });
    }
  }
  // Where a listed phrase or link has said what the passage is about, a resemblance adds nothing.
  if (!isAboutOne(index, found)) {
    for (const match of similarMatches(index, read, isAsked)) keep(found, match);
  }
  if (found.size === 0) return [];
  const refutedHere = page ? claimsOfSource(index, page) : NO_CLAIMS;
  const stanceAt = stanceReaderOf(read);
  for (const [claim, match] of found) {
    const stance = refutedHere.has(claim)
      ? 'refutes'
      : stanceHere(index, { claim, match }, stanceAt);
    found.set(claim, { ...match, stance });
  }
  return [...found.values()].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
}

/** UTF-16 units on either side of a resemblance in which it may be contradicted. */
const MARGIN = 100;

const CONFIRMED = {
  certainty: 'confirmed',
  stance: null,
  start: null,
  end: null,
  link: null,
  score: 1,
} as const;

type StanceReader = ReturnType<typeof stanceReader>;
type Found = { claim: number; match: ClaimMatch };

const NO_CLAIMS: ReadonlySet<number> = new Set();

/** The claims of which a page is a source. */
function claimsOfSource(index: ClaimIndex, page: string): ReadonlySet<number> {
  const links = findLink(index.sections, page);
  return new Set(links.flatMap(({ claim, role }) => (role === 'source' ? claim : [])));
}

function isAboutOne(index: ClaimIndex, found: ReadonlyMap<number, ClaimMatch>): boolean {
  for (const claim of found.keys()) {
    if (index.kindOf(claim) === 'rebuttal') return true;
  }
  return false;
}

/** An entry's own source beside its phrase says that the passage refutes; else the first match stays. */
function keep(found: Map<number, ClaimMatch>, { claim, match }: Found): void {
  const known = found.get(claim);
  if (!known) found.set(claim, match);
  else if (match.stance === 'refutes') found.set(claim, { ...known, stance: 'refutes' });
}

/**
 * What the words around a match say; of a link or a resemblance only that its text refutes. What is
 * only alike may be about something else, and is never said to repeat.
 */
function stanceHere(
  index: ClaimIndex,
  { claim, match }: Found,
  stanceAt: StanceReader,
): ClaimMatch['stance'] {
  if (match.stance !== null || index.kindOf(claim) !== 'rebuttal') return match.stance;
  const start = match.start ?? 0;
  const end = match.end ?? Number.POSITIVE_INFINITY;
  const stance = stanceAt({ start, end, claim: () => index.textOf(claim) });
  return match.how !== 'phrase' && stance !== 'refutes' ? null : stance;
}

function phraseMatches(index: ClaimIndex, passage: ReadPassage): Found[] {
  const { text, syllables } = passage;
  const met = scanPhrases(index.sections, syllables);
  if (met.count === 0) return [];
  const best = new Map<number, number>();
  for (let hit = 0; hit < met.count; hit++) {
    if (met.lost[hit] === 1) {
      const bareness = barenessAt(passage, syllables.start[met.starts[hit] as number] as number);
      if (!mayLoseDiacritics(met.lengths[hit] as number, bareness)) continue;
    }
    if (cutsDate(syllables, (met.starts[hit] as number) + (met.lengths[hit] as number))) continue;
    const claim = phraseClaim(index.sections, met.phrases[hit] as number);
    const known = best.get(claim);
    if (known !== undefined && !isBetter(met, hit, known)) continue;
    const start = syllables.start[met.starts[hit] as number] as number;
    if (index.kindOf(claim) === 'rebuttal' && isRehearsed(text, start)) continue;
    best.set(claim, hit);
  }
  return Array.from(best, ([claim, hit]) => {
    const start = met.starts[hit] as number;
    return {
      claim,
      match: {
        ...CONFIRMED,
        key: index.keyOf(claim),
        how: 'phrase',
        start: syllables.start[start] as number,
        end: syllables.end[start + (met.lengths[hit] as number) - 1] as number,
      },
    };
  });
}

/** Whether what a passage resembles at `[start, end)` is contradicted around it, or played in a drill. */
export function isRuledOut(
  index: ClaimIndex,
  { claim, start, end }: { claim: number; start: number; end: number },
  text: string,
): boolean {
  const first = Math.max(0, start - MARGIN);
  const around = ownLine(text, { first, start, end, last: end + MARGIN });
  return contradictions(index.textOf(claim), around) > 0 || isRehearsed(text, start);
}

function similarMatches(index: ClaimIndex, passage: ReadPassage, isAsked: boolean): Found[] {
  return similarClaims(index.sections, passage, isAsked)
    .filter((alike) => !isRuledOut(index, alike, passage.text))
    .map(({ claim, start, end, score }) => ({
      claim,
      match: {
        ...CONFIRMED,
        key: index.keyOf(claim),
        how: 'similar',
        certainty: 'similar',
        start,
        end,
        score,
      },
    }));
}

/**
 * What the words around a place say. Where it stands in a part without diacritics of a text that has
 * them, its cues may be of either kind: that the claim is repeated must be told in both.
 */
function stanceReaderOf(passage: ReadPassage): StanceReader {
  const { text } = passage;
  const whole = stanceReader(text);
  return (place) => {
    const part = partAt(passage, place.start);
    if (part?.bareness !== 1) return whole(place);
    const { start, end } = part;
    const told = whole(place);
    const own = stanceReader(text.slice(start, end))({
      ...place,
      start: place.start - start,
      end: place.end - start,
    });
    if (told === 'refutes' || own === 'refutes') return 'refutes';
    return told === own ? own : null;
  };
}

/** Further to the left, or as far and longer. */
function isBetter({ starts, lengths }: PhraseScan, hit: number, than: number): boolean {
  const before = (starts[than] as number) - (starts[hit] as number);
  return before > 0 || (before === 0 && (lengths[hit] as number) > (lengths[than] as number));
}

function mayLoseDiacritics(length: number, bareness: number): boolean {
  return bareness === 1 ? length >= MIN_BARE_SYLLABLES : length >= UNMISTAKABLE_SYLLABLES;
}
