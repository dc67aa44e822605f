// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.61,
    thresholdRefuting: -3,
    bias: -11.51,
    weights: {
      claimSyllables: 0.34,
      claimPairs: 0.31,
      textSyllables: 3.41,
      textPairs: 0.79,
      sharedSyllables: 2.26,
      sharedPairs: 2.55,
      bothSyllables: 0.96,
      groupsMet: 1.58,
      allGroups: 1.84,
      groupsWeight: 1.35,
      weakestGroup: 1.41,
      passingOn: 2.23,
      routine: -1.73,
      refuting: 0.74,
    },
  },
  plain: {
    threshold: 1.37,
    thresholdRefuting: -3,
    bias: -11.31,
    weights: {
      claimSyllables: 4.22,
      claimPairs: -2.99,
      textSyllables: 3.14,
      textPairs: 1.17,
      sharedSyllables: 2.32,
      sharedPairs: 4.01,
      bothSyllables: 0.14,
      passingOn: 3.12,
      routine: -1.39,
      refuting: 0.79,
    },
  },
} as const;
