import { isAcceptable } from '../../lib/claims/links/acceptable.ts';
import type { EntryLint } from './finding.ts';
import { error } from './finding.ts';

/** Appearances that are a whole page, profile or site, and channels that are somebody's profile. */
export const lintAppearances: EntryLint = ({ entry }) => {
  if (entry.kind === 'channel') {
    return isAcceptable(entry)
      ? []
      : [
          error(['url'], {
            vi: 'địa chỉ kênh là trang của một cá nhân, nên máy của người đọc sẽ không nhận mục này; ghi trang của cơ quan',
            en: 'is the profile of a person; readers refuse the entry',
          }),
        ];
  }
  return entry.appearances.flatMap((url, at) =>
    isAcceptable({ ...entry, appearances: [url] })
      ? []
      : [
          error(['appearances', at], {
            vi: `liên kết lan truyền là cả một trang, một tài khoản hay một website, nên máy của người đọc sẽ không nhận mục này; ghi đường link của từng bài: ${url}`,
            en: `lists a whole page, profile or site; readers refuse the entry: name one post or article: ${url}`,
          }),
        ],
  );
};
