// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.66,
    thresholdRefuting: -3,
    bias: -11.7,
    weights: {
      claimSyllables: 0.31,
      claimPairs: 0.4,
      textSyllables: 3.58,
      textPairs: 0.47,
      sharedSyllables: 2.53,
      sharedPairs: 2.32,
      bothSyllables: 1.15,
      groupsMet: 1.32,
      allGroups: 1.83,
      groupsWeight: 1.32,
      weakestGroup: 1.53,
      passingOn: 2.39,
      routine: -1.49,
      refuting: 1.02,
    },
  },
  plain: {
    threshold: 1.41,
    thresholdRefuting: -3,
    bias: -11.06,
    weights: {
      claimSyllables: 3.33,
      claimPairs: -2.34,
      textSyllables: 3.22,
      textPairs: 0.1,
      sharedSyllables: 2.07,
      sharedPairs: 4.3,
      bothSyllables: 0.63,
      passingOn: 3.37,
      routine: -1.27,
      refuting: 0.62,
    },
  },
} as const;
