import { render } from 'preact';
import { openStore } from '../../lib/feed/store.ts';
import { liveSettings } from '../extension-page/live.ts';
import { Popup } from './Popup.tsx';
import { createPopupState } from './popup-state.ts';
import { isOverPrivateWindow } from './private-window.ts';

/** Brings the frame that stands in the HTML to life, with what was typed into it until now. */
export async function takeOver(): Promise<void> {
  const lifetime = new AbortController();
  addEventListener('pagehide', () => lifetime.abort());
  const [settings, isPrivate] = await Promise.all([
    liveSettings(lifetime.signal),
    isOverPrivateWindow(),
  ]);
  const { signal } = lifetime;
  const state = createPopupState({ store: openStore(), settings, isPrivate, signal });
  const typed = document.querySelector<HTMLInputElement>('.search .field')?.value;
  if (typed) state.lookUp.setQuery(typed);
  // Not `hydrate`, which would leave words and labels as the HTML has them.
  render(<Popup state={state} />, document.body);
}
