import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openStore } from '../../lib/feed/store.ts';
import { liveSettings } from '../extension-page/live.ts';
import { Popup } from './Popup.tsx';
import { createPopupState } from './popup-state.ts';

/** Brings the frame that stands in the HTML to life, with what was typed into it until now. */
export async function takeOver(): Promise<void> {
  const lifetime = new AbortController();
  addEventListener('pagehide', () => lifetime.abort());
  const settings = await liveSettings(lifetime.signal);
  const state = createPopupState({
    store: openStore(),
    settings,
    isPrivate: browser.extension.inIncognitoContext,
    signal: lifetime.signal,
  });
  const typed = document.querySelector<HTMLInputElement>('.search .field')?.value;
  if (typed) state.lookUp.setQuery(typed);
  // Not `hydrate`, which would leave words and labels as the HTML has them.
  render(<Popup state={state} />, document.body);
}
