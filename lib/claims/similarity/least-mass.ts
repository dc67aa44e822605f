// How much of a claim must stand in a text for the two to be compared. Pure.

import type { SimilaritySections } from './similarity-index.ts';

/** Lighter claims are not worth a look; with concept groups, a resemblance without them is faint. */
export const MIN_MASS = 7;
export const MIN_MASS_WITH_CONCEPTS = 12.5;

/** How many concept groups a claim has; its own words are the group after them. */
export function conceptsOf({ claimGroups }: SimilaritySections, claim: number): number {
  return (claimGroups[claim + 1] as number) - (claimGroups[claim] as number) - 1;
}

/** What of a claim must be met for it to be compared. */
export function leastMass(index: SimilaritySections, claim: number): number {
  return conceptsOf(index, claim) > 0 ? MIN_MASS_WITH_CONCEPTS : MIN_MASS;
}
