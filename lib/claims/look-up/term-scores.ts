// Adds the rows of a query up, claim by claim. Rare terms first; once they have named enough claims,
// common ones only add to those ("continue", Moffat and Zobel, "Self-indexing inverted files for fast
// text retrieval", 1996): "của" alone never made an answer.

import { sortByKeys } from '../arrays/number-order.ts';
import type { LookUpIndex } from '../claim-index.ts';
import { keepBest, nameClaims, rankOfNth, roomForNamed, swapClaims } from './named-claims.ts';
import { complete, hopeful, restRows, roomForRest, type Wanted } from './rest-rows.ts';
import type { WeighedRow } from './weighed-rows.ts';

/** `rank` orders claims; `met` is the share of the query that a claim meets, about in `[0, 1]`. */
export type Scored = { claim: number; rank: number; met: number };

/** Which claims are asked for: those that come to any of these. */
export type Least = {
  met: number;
  /** Of what the claim itself weighs, a rank of so much. */
  ofClaim: number;
  /** So many of the highest ranks, whatever they are. */
  best: number;
  /**
   * Where of so few of the highest ranks one meets so much, and as much as any claim, the others must
   * meet so much of what it does; nowhere where `best` are asked for.
   */
  few: number;
  leader: number;
  ofLeader: number;
};

/** So many postings are read for the claims they name; then the rest only add to the best of those. */
const NAMING_POSTINGS = 600;
const MAX_KEPT = 100;

let named = roomForNamed(0);
let rest = roomForRest(64, 1);
/** The rows by how many claims they have. */
let order = new Uint32Array(64);
let sizes = new Uint32Array(64);

/**
 * The claims that the rows name, in no order; of very many, those that the rare rows rank best. With
 * `least`, claims that cannot come to it may be missing.
 */
export function addUp(index: LookUpIndex, rows: readonly WeighedRow[], least?: Least): Scored[] {
  if (named.claims.length < index.count) named = roomForNamed(index.count);
  const sorted = rareFirst(rows, index);
  let read = 0;
  let naming = 0;
  while (naming < sorted.length && read <= NAMING_POSTINGS) {
    read += index.sizeOf((sorted[naming++] as WeighedRow).row);
  }
  nameClaims(sorted.slice(0, naming), index, named);
  const isMore = naming < sorted.length;
  if (named.count > 0 && (isMore || least)) {
    keepBest(named, isMore ? MAX_KEPT : named.count);
    rest = restRows(sorted.slice(naming), index, rest);
    if (least) addToHopeful(index, least);
    else for (let at = 0; at < named.count; at++) complete(rest, index, named, at);
  }
  const { claims, ranks, mets } = named;
  const scored: Scored[] = [];
  for (let at = 0; at < named.count; at++) {
    const [rank, met] = [ranks[at] as number, mets[at] as number];
    scored.push({ claim: claims[at] as number, rank, met });
  }
  return scored;
}

function rareFirst(rows: readonly WeighedRow[], { sizeOf }: LookUpIndex): WeighedRow[] {
  if (order.length < rows.length) {
    order = new Uint32Array(rows.length * 2);
    sizes = new Uint32Array(rows.length * 2);
  }
  for (let at = 0; at < rows.length; at++) {
    order[at] = at;
    sizes[at] = sizeOf((rows[at] as WeighedRow).row);
  }
  sortByKeys(order, sizes, rows.length);
  const sorted: WeighedRow[] = [];
  for (let at = 0; at < rows.length; at++) sorted.push(rows[order[at] as number] as WeighedRow);
  return sorted;
}

/** Adds the rest to the kept claims that may be asked for, and lets go of the others. */
function addToHopeful(index: LookUpIndex, least: Least): void {
  const { met, ofClaim, best } = least;
  let wanted: Wanted = { met, ofClaim, rank: Number.POSITIVE_INFINITY };
  let finished = 0;
  let end = 0;
  if (best > 0) {
    const rank = named.count > best ? rankOfNth(named, best) : Number.NEGATIVE_INFINITY;
    wanted = { met, ofClaim, rank };
  } else {
    const led = finishFirst(index, least);
    finished = led.finished;
    end = led.end;
    wanted = { met: Math.max(met, led.met), ofClaim, rank: wanted.rank };
  }
  if (end === 0) end = hopeful(rest, index, named, finished, wanted);
  let kept = finished;
  for (let at = finished; at < end; at++) {
    if (!complete(rest, index, named, at, wanted)) continue;
    swapClaims(named, at, kept++);
  }
  named.count = kept;
}

/**
 * Adds everything to the claim that ranks highest by now, and to those that may come past it. How many
 * these are; and where one of them leads, what others must meet, and where those end that may.
 */
function finishFirst(
  index: LookUpIndex,
  { met, ofClaim, few, leader, ofLeader }: Least,
): { finished: number; met: number; end: number } {
  const { ranks, mets, rankBounds, metBounds } = named;
  complete(rest, index, named, 0);
  let finished = 1;
  const [firstRank, firstMet] = [ranks[0] as number, mets[0] as number];
  const enough = firstMet * ofLeader;
  if (firstMet < leader || enough <= met) return { finished, met: 0, end: 0 };
  // Whoever is not hopeful now stays behind the first in both.
  const end = hopeful(rest, index, named, 1, { met: enough, ofClaim, rank: firstRank });
  let most = 0;
  for (let at = 1; at < end; at++) {
    const mayPass = (rankBounds[at] as number) > firstRank || (metBounds[at] as number) > firstMet;
    if (!mayPass) continue;
    swapClaims(named, at, finished);
    complete(rest, index, named, finished);
    if ((mets[finished] as number) > (mets[most] as number)) most = finished;
    finished++;
  }
  let before = 0;
  for (let at = 0; at < finished; at++) {
    if (at !== most && (ranks[at] as number) >= (ranks[most] as number)) before++;
  }
  const isLed = before < few && (ranks[most] as number) >= firstRank;
  return isLed
    ? { finished, met: ofLeader * (mets[most] as number), end }
    : { finished, met: 0, end: 0 };
}
