// Which texts of a page belong together: a post or an article and what answers it.
import { canonicalLink } from '../../lib/claims/links/link.ts';
import { pageType } from '../../lib/page/page-types.ts';
import { siteOf } from '../../lib/page/sites.ts';

/**
 * Gives what a text has in common with the others of its thread, `null` where it stands by itself. Of
 * comments on a page of many posts it is not known whom they answer: they are as one thread.
 */
export function threadsOf(
  page: string,
): (text: { isComment?: boolean | undefined }) => string | null {
  const url = URL.parse(page);
  if (!url) return () => null;
  const address = canonicalLink(page) ?? url.host + url.pathname;
  const isThread = pageType(siteOf(url), url)?.isThread === true;
  return ({ isComment }) => (isThread || isComment ? address : null);
}
