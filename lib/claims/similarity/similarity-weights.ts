// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.3 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.33,
    thresholdRefuting: -2.25,
    bias: -9.11,
    weights: {
      claimSyllables: 0,
      claimPairs: 0.52,
      textSyllables: 3.03,
      textPairs: 1.96,
      sharedSyllables: 2.05,
      sharedPairs: -0.21,
      bothSyllables: 2.16,
      groupsMet: 1.74,
      allGroups: 1.8,
      groupsWeight: 1.36,
      weakestGroup: 1.24,
      passingOn: 1.85,
      routine: -2.02,
      refuting: 3.33,
    },
  },
  plain: {
    threshold: 1.74,
    thresholdRefuting: -2.25,
    bias: -11.58,
    weights: {
      claimSyllables: 4.09,
      claimPairs: -3.36,
      textSyllables: 2.27,
      textPairs: 1.03,
      sharedSyllables: 2.7,
      sharedPairs: 3.98,
      bothSyllables: 2.13,
      passingOn: 3.29,
      routine: -1.37,
      refuting: 2.98,
    },
  },
} as const;
