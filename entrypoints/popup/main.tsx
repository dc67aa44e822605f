import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openStore } from '../../lib/feed/store.ts';
import { liveSettings } from '../extension-page/live.ts';
import { Popup } from './Popup.tsx';
import { createPopupState } from './popup-state.ts';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/entry.css';
import '../../components/styles/pages.css';
import '../../components/styles/correction.css';
import '../../components/styles/popup.css';

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort());

const isToolbarPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-toolbar', isToolbarPopup);

const settings = await liveSettings(lifetime.signal);
const isPrivate = browser.extension.inIncognitoContext;
const state = createPopupState({
  store: openStore(),
  settings,
  isPrivate,
  signal: lifetime.signal,
});
render(<Popup state={state} />, document.body);
