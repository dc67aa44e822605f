// Entries that say the same: one claim twice, one claim in other words, one post in two entries.
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { toIndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { lookUp } from '../../lib/claims/look-up/look-up.ts';
import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import { contradictions } from '../../lib/claims/similarity/contradiction.ts';
import type { PlacedEntry } from '../read-data.ts';
import type { Words } from '../words.ts';
import { error, type Finding, look, type PlacedFinding, type SetLint } from './finding.ts';

/** Each claim looked up among the claims must be met in the other by this share of its weight. */
const NEAR = 0.6;
/** A claim has few near twins; the first answer is the claim itself. */
const ANSWERS = 6;

/** Duplicates and near-duplicates; each is told at the later of the two. */
export const lintTwins: SetLint = (entries) => [
  ...lintSameClaims(entries),
  ...nearClaims(entries),
  ...sameValues(entries, addressesOf, (of, owner, { at, value: url }) =>
    look(of.kind === 'channel' ? ['url'] : ['appearances', at], {
      vi: `${url} cũng có ở mục ${owner.vi}`,
      en: `${url} stands in another entry too: ${owner.en}`,
    }),
  ),
];

/** Of duplicates, those that are errors. */
export const lintSameClaims: SetLint = (entries) =>
  sameValues(entries, claimOf, (of, owner) =>
    error(claimPath(of), {
      vi: `trùng tuyên bố của ${owner.vi}; một tin chỉ cần một mục`,
      en: `is the same claim as ${owner.en}`,
    }),
  );

/** Values that an earlier entry has as well, however they are spelled. */
function sameValues(
  entries: readonly PlacedEntry[],
  valuesOf: (entry: Entry) => readonly string[],
  say: (entry: Entry, owner: Words, which: { at: number; value: string }) => Finding,
): PlacedFinding[] {
  const owners = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) =>
    valuesOf(placed.entry).flatMap((value, at) => {
      const spelled = `${placed.entry.kind} ${spelling(value)}`;
      const owner = owners.get(spelled);
      if (!owner) owners.set(spelled, placed);
      if (!owner || owner === placed) return [];
      return [{ ...say(placed.entry, nameOf(owner), { at, value }), placed }];
    }),
  );
}

function nearClaims(entries: readonly PlacedEntry[]): PlacedFinding[] {
  const told = entries.filter(({ entry }) => entry.kind !== 'channel');
  const index = openIndex(compileIndex(told.map(({ entry }, at) => bareClaim(entry, at))));
  if (!index) return [];
  const scores = told.map(({ entry }) => {
    const answers = lookUp(index, claimOf(entry)[0] ?? '', ANSWERS);
    return new Map(answers.map(({ key, score }) => [Number(key.slice('claim/'.length)), score]));
  });
  return told.flatMap((placed, at) => {
    const [claim = ''] = claimOf(placed.entry);
    return [...(scores[at] ?? [])].flatMap(([other, score]) => {
      const twin = told[other];
      if (!twin || other >= at || Math.min(score, scores[other]?.get(at) ?? 0) < NEAR) return [];
      const [otherClaim = ''] = claimOf(twin.entry);
      const isSame = spelling(claim) === spelling(otherClaim);
      const isOther = contradictions(claim, otherClaim) + contradictions(otherClaim, claim) > 0;
      if (isSame || isOther) return [];
      const name = nameOf(twin);
      const words = {
        vi: `gần như trùng tuyên bố của ${name.vi}: “${otherClaim}”; một tin chỉ cần một mục`,
        en: `is nearly the claim of ${name.en}: "${otherClaim}"; one entry for one claim`,
      };
      return [{ ...look(claimPath(placed.entry), words), placed }];
    });
  });
}

/** The claim's words alone: what else an entry says would make any two of one topic alike. */
function bareClaim(entry: Entry, at: number) {
  const none = {
    summary: '',
    claimEn: '',
    phrases: [],
    concepts: [],
    appearances: [],
    sources: [],
  };
  return { ...toIndexedClaim(`claim/${at}`, entry), ...none };
}

function claimOf(entry: Entry): string[] {
  if (entry.kind === 'channel') return [];
  return [entry.kind === 'rebuttal' ? entry.vi.claim : entry.vi.title];
}

function claimPath({ kind }: Entry): Finding['at'] {
  return ['vi', kind === 'rebuttal' ? 'claim' : 'title'];
}

function addressesOf(entry: Entry): readonly string[] {
  return entry.kind === 'channel' ? [entry.url] : entry.appearances;
}

function spelling(value: string): string {
  if (/^https?:/.test(value)) return value;
  const { exact, count } = syllablesOf(value);
  return exact.subarray(0, count).join();
}

function nameOf({ entry, file, line }: PlacedEntry): Words {
  return { vi: `“${entry.id}” (${file}:${line})`, en: `"${entry.id}" (${file}:${line})` };
}
