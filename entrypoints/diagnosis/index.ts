import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '../../lib/page/diagnosis.ts';
import { pageName } from '../../lib/page/page-kinds.ts';
import { readingOf } from '../../lib/page/readings.ts';
import { siteOf } from '../../lib/page/sites.ts';

// Injected by the popup into a page that was not recognised; what it returns is the answer.
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const site = siteOf(url);
  return diagnose(readingOf(site), pageName(site, url));
});
