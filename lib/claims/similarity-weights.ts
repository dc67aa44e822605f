// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.12,
    thresholdRefuting: -3,
    bias: -11.37,
    weights: {
      claimSyllables: 0.49,
      claimPairs: 0.43,
      textSyllables: 3.17,
      textPairs: 0.64,
      sharedSyllables: 1.72,
      sharedPairs: 2.68,
      bothSyllables: 0.83,
      groupsMet: 1.89,
      allGroups: 2.39,
      groupsWeight: 0.68,
      weakestGroup: 0.9,
      passingOn: 2.11,
      routine: -1.86,
      refuting: 1.85,
    },
  },
  plain: {
    threshold: 1.01,
    thresholdRefuting: -3,
    bias: -11.72,
    weights: {
      claimSyllables: 4.46,
      claimPairs: -3.04,
      textSyllables: 2.88,
      textPairs: 0.52,
      sharedSyllables: 1.64,
      sharedPairs: 4.67,
      bothSyllables: 0.8,
      passingOn: 3.07,
      routine: -0.85,
      refuting: 1.8,
    },
  },
} as const;
