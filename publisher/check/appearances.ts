import { isAcceptable } from '../../lib/claims/entries/acceptable.ts';
import type { EntryLint } from './finding.ts';
import { error } from './finding.ts';

/** Appearances that are a whole page, profile or site, and channels that are somebody's profile. */
export const lintAppearances: EntryLint = ({ entry }) => {
  if (entry.kind === 'channel') {
    return isAcceptable(entry)
      ? []
      : [error(['url'], 'is the profile of a person; readers refuse the entry')];
  }
  return entry.appearances.flatMap((url, at) =>
    isAcceptable({ ...entry, appearances: [url] })
      ? []
      : [
          error(
            ['appearances', at],
            `lists a whole page, profile or site; readers refuse the entry: name one post or article: ${url}`,
          ),
        ],
  );
};
