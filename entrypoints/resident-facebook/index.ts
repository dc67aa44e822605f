import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FACEBOOK } from '../../lib/page/facebook.ts';
import { readPages } from '../../lib/page/resident.ts';

// The resident content script of Facebook; its style is that of the other (entrypoints/resident/).
export default defineUnlistedScript(() => readPages(FACEBOOK));
