import { NEWS } from '../../lib/page/news.ts';
import { readPages } from '../../lib/page/resident.ts';
import './marks.css';

// The resident content script of news sites, and of those that the reader added. The manifest
// (wxt.config.ts) names it: as an unlisted script it has none of WXT's content-script context, whose
// events on the document would tell the page of us.
export default { main: () => readPages(NEWS) };
