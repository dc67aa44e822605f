import { isAcceptable, isNetwork } from '../../lib/claims/links/acceptable.ts';
import { canonicalLink } from '../../lib/claims/links/link.ts';
import type { EntryLint, Finding } from './finding.ts';
import { error, look } from './finding.ts';
import { SHORTENERS } from './sources.ts';

/** Hosts of public bodies in Việt Nam. */
const AUTHORITIES = /(^|\.)gov\.vn$/;

/** Appearances that are a whole page, profile or site or spread nothing, and channels that are anybody's. */
export const lintAppearances: EntryLint = ({ entry }) => {
  if (entry.kind === 'channel') return channelFindings(entry);
  const sources = new Map(entry.sources.map(({ url }) => [canonicalLink(url), url]));
  return entry.appearances.flatMap((url, at): Finding[] => {
    const place = ['appearances', at];
    if (!isAcceptable({ ...entry, appearances: [url] })) {
      return [
        error(place, {
          vi: `liên kết lan truyền là cả một trang, một tài khoản hay một website, nên máy của người đọc sẽ không nhận mục này; ghi đường link của từng bài: ${url}`,
          en: `lists a whole page, profile or site; readers refuse the entry: name one post or article: ${url}`,
        }),
      ];
    }
    if (entry.kind === 'rebuttal' && sources.has(canonicalLink(url))) {
      return [
        error(place, {
          vi: `liên kết lan truyền lại là nguồn của chính mục này; ghi bài lan tin, hoặc để trống: ${url}`,
          en: `lists its own source as spreading the claim: ${url}`,
        }),
      ];
    }
    const { hostname } = new URL(url);
    if (SHORTENERS.test(hostname)) {
      return [
        look(place, {
          vi: `liên kết lan truyền là link rút gọn, mai kia có thể dẫn tới nơi khác; ghi địa chỉ của bài, và chỉ giữ link rút gọn nếu chính nó đang được truyền đi: ${url}`,
          en: `is a shortened address, which may lead elsewhere tomorrow: give the page it leads to: ${url}`,
        }),
      ];
    }
    return entry.kind === 'rebuttal' && AUTHORITIES.test(hostname)
      ? [
          look(place, {
            vi: `liên kết lan truyền ở trang của cơ quan nhà nước; nếu đó là bài bác bỏ thì chuyển sang cột “nguồn”: ${url}`,
            en: `is an authority's page: if it refutes the claim, it is a source: ${url}`,
          }),
        ]
      : [];
  });
};

function channelFindings(entry: { url: string } & Parameters<typeof isAcceptable>[0]): Finding[] {
  if (isNetwork(entry.url)) {
    return [
      error(['url'], {
        vi: 'địa chỉ kênh là cả một mạng xã hội, nên máy của người đọc sẽ không nhận mục này; ghi địa chỉ của đúng trang hay tài khoản ấy',
        en: 'is a whole network; readers refuse the entry: name the page or account',
      }),
    ];
  }
  if (SHORTENERS.test(new URL(entry.url).hostname)) {
    return [
      error(['url'], {
        vi: 'địa chỉ kênh là link rút gọn; ghi địa chỉ của trang mà nó dẫn tới',
        en: 'is a shortened address: give the page it leads to',
      }),
    ];
  }
  return isAcceptable(entry)
    ? []
    : [
        error(['url'], {
          vi: 'địa chỉ kênh là trang của một cá nhân, nên máy của người đọc sẽ không nhận mục này; ghi trang của cơ quan',
          en: 'is the profile of a person; readers refuse the entry',
        }),
      ];
}
