// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.56,
    thresholdRefuting: -3,
    bias: -11.72,
    weights: {
      claimSyllables: 0.48,
      claimPairs: 0.29,
      textSyllables: 3.62,
      textPairs: 0.54,
      sharedSyllables: 2.56,
      sharedPairs: 2.15,
      bothSyllables: 1.07,
      groupsMet: 1.52,
      allGroups: 1.79,
      groupsWeight: 1.36,
      weakestGroup: 1.48,
      passingOn: 2.27,
      routine: -1.77,
      refuting: 0.9,
    },
  },
  plain: {
    threshold: 1.37,
    thresholdRefuting: -3,
    bias: -11.43,
    weights: {
      claimSyllables: 3.42,
      claimPairs: -2.41,
      textSyllables: 2.98,
      textPairs: 0.7,
      sharedSyllables: 2.7,
      sharedPairs: 3.95,
      bothSyllables: 0.43,
      passingOn: 3.14,
      routine: -1.16,
      refuting: 0.88,
    },
  },
} as const;
