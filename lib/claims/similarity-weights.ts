// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.13,
    thresholdRefuting: -2.6,
    bias: -11.59,
    weights: {
      claimSyllables: 0.43,
      claimPairs: 0.53,
      textSyllables: 3.21,
      textPairs: 0.67,
      sharedSyllables: 1.6,
      sharedPairs: 2.92,
      bothSyllables: 0.77,
      groupsMet: 1.89,
      allGroups: 2.43,
      groupsWeight: 0.7,
      weakestGroup: 1.06,
      passingOn: 2.05,
      routine: -1.82,
      refuting: 1.91,
    },
  },
  plain: {
    threshold: 1.04,
    thresholdRefuting: -2.6,
    bias: -11.8,
    weights: {
      claimSyllables: 4.56,
      claimPairs: -3.03,
      textSyllables: 2.86,
      textPairs: 0.55,
      sharedSyllables: 1.59,
      sharedPairs: 4.75,
      bothSyllables: 0.74,
      passingOn: 3.05,
      routine: -0.89,
      refuting: 1.82,
    },
  },
} as const;
