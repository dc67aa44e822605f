// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.3 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.28,
    thresholdRefuting: -2.45,
    bias: -9.31,
    weights: {
      claimSyllables: 0,
      claimPairs: 0.55,
      textSyllables: 3.19,
      textPairs: 2.09,
      sharedSyllables: 2.19,
      sharedPairs: -0.35,
      bothSyllables: 2.1,
      groupsMet: 1.53,
      allGroups: 1.95,
      groupsWeight: 1.59,
      weakestGroup: 1.27,
      passingOn: 1.87,
      routine: -1.97,
      refuting: 2.84,
    },
  },
  plain: {
    threshold: 1.71,
    thresholdRefuting: -2.45,
    bias: -11.68,
    weights: {
      claimSyllables: 4.03,
      claimPairs: -3.16,
      textSyllables: 2.54,
      textPairs: 1.29,
      sharedSyllables: 2.81,
      sharedPairs: 3.69,
      bothSyllables: 2.05,
      passingOn: 3.26,
      routine: -1.27,
      refuting: 2.22,
    },
  },
} as const;
