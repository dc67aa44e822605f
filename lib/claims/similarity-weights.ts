// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.13,
    thresholdRefuting: -2.6,
    bias: -11.59,
    weights: {
      claimSyllables: 0.44,
      claimPairs: 0.54,
      textSyllables: 3.22,
      textPairs: 0.66,
      sharedSyllables: 1.61,
      sharedPairs: 2.9,
      bothSyllables: 0.78,
      groupsMet: 1.88,
      allGroups: 2.45,
      groupsWeight: 0.72,
      weakestGroup: 1.07,
      passingOn: 2.04,
      routine: -1.83,
      refuting: 1.9,
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
