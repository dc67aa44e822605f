import { browser } from 'wxt/browser';
import { firstPaint } from '../extension-page/first-paint.ts';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/entry.css';
import '../../components/styles/pages.css';
import '../../components/styles/correction.css';
import '../../components/styles/popup.css';

// The browser measures a toolbar's popup before it shows it.
const isToolbarPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-toolbar', isToolbarPopup);

void firstPaint()
  .then(() => import('./take-over.tsx'))
  .then(({ takeOver }) => takeOver());
