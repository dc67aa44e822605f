import { type EntryLint, look } from './finding.ts';

/** A single concept group, by which a rumour told in other words is not sought: it would be a phrase by another name. */
export const lintConcepts: EntryLint = ({ entry }) => {
  if (entry.kind !== 'rebuttal' || entry.concepts?.length !== 1) return [];
  return [
    look(
      ['concepts'],
      'one concept group alone finds nothing told in other words: give a second idea of the claim, such as where or who',
    ),
  ];
};
