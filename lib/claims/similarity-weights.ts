// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.7 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.56,
    thresholdRefuting: -3,
    bias: -11.72,
    weights: {
      claimSyllables: 0.49,
      claimPairs: 0.27,
      textSyllables: 3.57,
      textPairs: 0.53,
      sharedSyllables: 2.56,
      sharedPairs: 2.15,
      bothSyllables: 1.06,
      groupsMet: 1.53,
      allGroups: 1.79,
      groupsWeight: 1.37,
      weakestGroup: 1.5,
      passingOn: 2.26,
      routine: -1.75,
      refuting: 1.1,
    },
  },
  plain: {
    threshold: 1.39,
    thresholdRefuting: -3,
    bias: -11.42,
    weights: {
      claimSyllables: 3.43,
      claimPairs: -2.4,
      textSyllables: 2.98,
      textPairs: 0.71,
      sharedSyllables: 2.7,
      sharedPairs: 3.95,
      bothSyllables: 0.42,
      passingOn: 3.12,
      routine: -1.16,
      refuting: 0.83,
    },
  },
} as const;
