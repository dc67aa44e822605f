// Written by `npm run fit-similarity` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most 0.3 % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: {
    threshold: 0.34,
    thresholdRefuting: -2.6,
    bias: -9.57,
    weights: {
      claimSyllables: 0.2,
      claimPairs: 0.6,
      textSyllables: 3.17,
      textPairs: 2.46,
      sharedSyllables: 1.55,
      sharedPairs: 0.34,
      bothSyllables: 1.71,
      groupsMet: 1.75,
      allGroups: 1.8,
      groupsWeight: 1.15,
      weakestGroup: 1.51,
      passingOn: 1.73,
      routine: -1.65,
      refuting: 2.23,
    },
  },
  plain: {
    threshold: 1.69,
    thresholdRefuting: -2.6,
    bias: -11.62,
    weights: {
      claimSyllables: 4.32,
      claimPairs: -2.87,
      textSyllables: 2.68,
      textPairs: 1.48,
      sharedSyllables: 1.84,
      sharedPairs: 4.17,
      bothSyllables: 1.71,
      passingOn: 3.09,
      routine: -1.02,
      refuting: 1.72,
    },
  },
} as const;
