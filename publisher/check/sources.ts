import type { EntryLint, Finding } from './finding.ts';
import { error, look } from './finding.ts';

/** Hosts that only pass a reader on: nobody sees where to, and they stop one day. */
const SHORTENERS =
  /(^|\.)(bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|v\.gd|cutt\.ly|ow\.ly|rb\.gy|s\.id|shorturl\.at|shorturl\.asia|t\.ly|rebrand\.ly|buff\.ly|tiny\.cc|bom\.so|by\.com\.vn|shope\.ee|fb\.me|lnkd\.in)$/;
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

/** Sources that prove nothing: absent, not on https, made up, or not a page. */
export const lintSources: EntryLint = ({ entry }) => {
  if (entry.kind === 'channel') {
    const findings = addressFindings(entry.evidence, ['evidence'], 'evidence');
    return entry.evidence.startsWith('https://')
      ? findings
      : [look(['evidence'], 'evidence is not on https: it is never marked'), ...findings];
  }
  const findings: Finding[] = [];
  const secure = entry.sources.filter(({ url }) => url.startsWith('https://'));
  if (secure.length === 0) {
    findings.push(look(['sources'], 'no source on https: it is never marked'));
  }
  const seen = new Set<string>();
  for (const [at, { url, title, publisher, authority }] of entry.sources.entries()) {
    const place = ['sources', at, 'url'];
    findings.push(...addressFindings(url, place, 'source'));
    if (secure.length > 0 && !url.startsWith('https://')) {
      findings.push(look(place, `source is not on https: readers are not sent there: ${url}`));
    }
    if (seen.has(url)) findings.push(look(place, `source stands twice: ${url}`));
    seen.add(url);
    for (const [name, text] of Object.entries({ title, publisher, authority: authority ?? '' })) {
      if (NEVER_FILLED_IN.test(text)) {
        findings.push(
          error(['sources', at, name], `${name} of a source was never filled in: "${text}"`),
        );
      }
    }
  }
  const isNamed = entry.sources.some(({ authority, official }) => authority !== null || official);
  return entry.kind === 'rebuttal' && !isNamed
    ? [...findings, look(['sources'], 'no source names the authority that refutes')]
    : findings;
};

function addressFindings(url: string, at: Finding['at'], what: string): Finding[] {
  const { hostname, pathname, search } = new URL(url);
  if (NOWHERE.test(hostname)) return [error(at, `${what} leads nowhere for a reader: ${url}`)];
  if (PLACEHOLDER_HOST.test(hostname) || PLACEHOLDER_PATH.test(decoded(pathname))) {
    return [error(at, `${what} is a placeholder, not a page: ${url}`)];
  }
  if (SHORTENERS.test(hostname)) {
    return [error(at, `${what} is a shortened address: give the page it leads to: ${url}`)];
  }
  if (SEARCHES.test(hostname) && pathname === '/search') {
    return [error(at, `${what} is a search, not a page: ${url}`)];
  }
  if (pathname === '/' && search === '') {
    return [look(at, `${what} is a whole site: give the page that says so: ${url}`)];
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
