// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.3 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.41,
    thresholdRefuting: -2.6,
    bias: -10,
    weights: {
      claimSyllables: 0.3,
      claimPairs: 1.01,
      textSyllables: 3.43,
      textPairs: 2.62,
      sharedSyllables: 2.18,
      sharedPairs: -0.22,
      bothSyllables: 1.48,
      groupsMet: 1.91,
      allGroups: 1.65,
      groupsWeight: 1.14,
      weakestGroup: 1.46,
      passingOn: 1.93,
      routine: -1.63,
      refuting: 2.05,
    },
  },
  plain: {
    threshold: 1.87,
    thresholdRefuting: -2.6,
    bias: -11.57,
    weights: {
      claimSyllables: 4.7,
      claimPairs: -3.21,
      textSyllables: 3.1,
      textPairs: 1.69,
      sharedSyllables: 1.66,
      sharedPairs: 4.12,
      bothSyllables: 1.33,
      passingOn: 3.08,
      routine: -1.13,
      refuting: 1.57,
    },
  },
} as const;
