// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.54,
    thresholdRefuting: -3,
    bias: -11.7,
    weights: {
      claimSyllables: 0.41,
      claimPairs: 0.32,
      textSyllables: 3.4,
      textPairs: 0.75,
      sharedSyllables: 2.41,
      sharedPairs: 2.51,
      bothSyllables: 0.96,
      groupsMet: 1.56,
      allGroups: 1.9,
      groupsWeight: 1.22,
      weakestGroup: 1.4,
      passingOn: 2.33,
      routine: -1.8,
      refuting: 0.89,
    },
  },
  plain: {
    threshold: 1.36,
    thresholdRefuting: -3,
    bias: -11.51,
    weights: {
      claimSyllables: 4.2,
      claimPairs: -2.91,
      textSyllables: 2.95,
      textPairs: 1.21,
      sharedSyllables: 2.59,
      sharedPairs: 3.93,
      bothSyllables: 0.1,
      passingOn: 3.18,
      routine: -1.33,
      refuting: 0.91,
    },
  },
} as const;
