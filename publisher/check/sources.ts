import type { Rating } from '../../lib/claims/entries/entry.ts';
import { isTracking } from '../../lib/claims/links/link.ts';
import type { Words } from '../words.ts';
import type { EntryLint, Finding } from './finding.ts';
import { error, look } from './finding.ts';

/** Hosts that only pass a reader on: nobody sees where to, and they stop one day. */
export const SHORTENERS =
  /(^|\.)(bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|v\.gd|cutt\.ly|ow\.ly|rb\.gy|s\.id|shorturl\.at|shorturl\.asia|t\.ly|rebrand\.ly|buff\.ly|tiny\.cc|bom\.so|by\.com\.vn|shope\.ee|s\.shopee\.vn|shorten\.asia|vt\.tiktok\.com|vm\.tiktok\.com|fb\.me|lnkd\.in)$/;
/** Hosts that were never meant to lead anywhere (RFC 2606, RFC 6761, private networks). */
const NOWHERE =
  /^(localhost|[^.]+|.*\.(local|localhost|test|invalid|internal|lan)|\d+(\.\d+){3}|\[.*\])$/;
const PLACEHOLDER_HOST =
  /(^|\.)(example\.(com|net|org|edu)|[^.]*\.example|(your|my)-?(domain|site|website)\.\w+|domain\.com|vidu\.vn|tenmien\.vn)$/;
const PLACEHOLDER_PATH =
  /(^|[/._-])(x{3,}|todo|tbd|lorem|placeholder|your-\w+)($|[/._-])|\.\.\.|…/i;
const NEVER_FILLED_IN =
  /^(x{2,}|todo|tbd|n\/a|lorem ipsum.*|[.…?_-]+|điền vào.*|tên báo|tiêu đề)$/iu;
const SEARCHES = /(^|\.)(google\.[a-z.]+|bing\.com|coccoc\.com|duckduckgo\.com)$/;

const SOURCE: Words = { vi: 'nguồn', en: 'source' };
const EVIDENCE: Words = { vi: 'bằng chứng', en: 'evidence' };
/** The parts of a source that are often left as a form had them. */
const PARTS = { title: 'tiêu đề', publisher: 'nơi đăng', authority: 'cơ quan được dẫn lời' };

/** Where nobody is named who answers for it. */
function nobody(rating: Rating): Words {
  const [vi, en] = rating === 'true' ? ['xác nhận', 'confirms it'] : ['bác bỏ', 'refutes'];
  return {
    vi: `không nguồn nào nói cơ quan nào ${vi}; ghi cơ quan được dẫn lời ở cuối dòng nguồn, hoặc “chính thức” nếu là trang của chính cơ quan ấy`,
    en: `no source names the authority that ${en}`,
  };
}

/** Sources that prove nothing: absent, not on https, made up, or not a page. */
export const lintSources: EntryLint = ({ entry }) => {
  if (entry.kind === 'channel') {
    const findings = addressFindings(entry.evidence, ['evidence'], EVIDENCE);
    const unsafe = look(['evidence'], {
      vi: 'bằng chứng không ở trang https, nên mục không bao giờ được đánh dấu; tìm địa chỉ https',
      en: 'evidence is not on https: it is never marked',
    });
    return entry.evidence.startsWith('https://') ? findings : [unsafe, ...findings];
  }
  const findings: Finding[] = [];
  const secure = entry.sources.filter(({ url }) => url.startsWith('https://'));
  if (secure.length === 0) {
    findings.push(
      look(['sources'], {
        vi: 'không có nguồn nào ở trang https, nên mục không bao giờ được đánh dấu; thêm một nguồn https',
        en: 'no source on https: it is never marked',
      }),
    );
  }
  const seen = new Set<string>();
  for (const [at, { url, title, publisher, authority }] of entry.sources.entries()) {
    const place = ['sources', at, 'url'];
    findings.push(...addressFindings(url, place, SOURCE));
    if (secure.length > 0 && !url.startsWith('https://')) {
      findings.push(
        look(place, {
          vi: `nguồn không ở trang https, nên người đọc không được dẫn tới đó: ${url}`,
          en: `source is not on https: readers are not sent there: ${url}`,
        }),
      );
    }
    if (seen.has(url)) {
      findings.push(
        look(place, {
          vi: `nguồn này ghi hai lần; bỏ bớt một: ${url}`,
          en: `source stands twice: ${url}`,
        }),
      );
    }
    seen.add(url);
    const parts = { title, publisher, authority: authority ?? '' };
    for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
      if (NEVER_FILLED_IN.test(parts[name])) {
        findings.push(
          error(['sources', at, name], {
            vi: `${PARTS[name]} của một nguồn còn để lời mẫu, chưa điền: “${parts[name]}”`,
            en: `${name} of a source was never filled in: "${parts[name]}"`,
          }),
        );
      }
    }
  }
  const isNamed = entry.sources.some(({ authority, official }) => authority !== null || official);
  return entry.kind === 'rebuttal' && !isNamed
    ? [...findings, look(['sources'], nobody(entry.rating))]
    : findings;
};

function addressFindings(url: string, at: Finding['at'], what: Words): Finding[] {
  const { hostname, pathname, search, searchParams } = new URL(url);
  const says = (vi: string, en: string): Words => ({
    vi: `${what.vi} ${vi}: ${url}`,
    en: `${what.en} ${en}: ${url}`,
  });
  if (NOWHERE.test(hostname)) {
    return [error(at, says('không mở được trên máy của người đọc', 'leads nowhere for a reader'))];
  }
  if (PLACEHOLDER_HOST.test(hostname) || PLACEHOLDER_PATH.test(decoded(pathname))) {
    const words = says('là địa chỉ mẫu, không phải một trang thật', 'is a placeholder, not a page');
    return [error(at, words)];
  }
  if (SHORTENERS.test(hostname)) {
    const words = says(
      'là link rút gọn; ghi địa chỉ của trang mà nó dẫn tới',
      'is a shortened address: give the page it leads to',
    );
    return [error(at, words)];
  }
  if (SEARCHES.test(hostname) && pathname === '/search') {
    return [error(at, says('là trang tìm kiếm, không phải một bài', 'is a search, not a page'))];
  }
  const tracking = [...searchParams.keys()].filter(isTracking);
  if (tracking.length > 0) {
    const words = says(
      `mang mã theo dõi người đọc (${tracking.join(', ')}); xóa các phần ấy khỏi đường link`,
      `carries what tracks its readers (${tracking.join(', ')}): take it out`,
    );
    return [look(at, words)];
  }
  if (pathname === '/' && search === '') {
    const words = says(
      'là cả một website; ghi địa chỉ của trang nói điều ấy',
      'is a whole site: give the page that says so',
    );
    return [look(at, words)];
  }
  return [];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
