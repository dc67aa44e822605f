import { FACEBOOK } from '../../lib/page/facebook.ts';
import { readPages } from '../../lib/page/resident.ts';
import './pictures.css';

// The resident content script of Facebook; marks have the style of the other (entrypoints/resident/).
export default { main: () => readPages(FACEBOOK) };
