import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openedEntry } from '../../lib/opened-correction.ts';
import { send } from '../../lib/send.ts';
import { liveSettings } from '../extension-page/live.ts';
import { CorrectionDoor, type ShownState } from './CorrectionDoor.tsx';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/entry.css';
import '../../components/styles/pages.css';
import '../../components/styles/correction.css';

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort());

const settings = await liveSettings(lifetime.signal);
const isPrivate = browser.extension.inIncognitoContext;
const shown = signal(await findShown());
const onRetry = async () => {
  shown.value = await findShown();
};
render(<CorrectionDoor {...{ settings, shown, isPrivate, onRetry }} />, document.body);

async function findShown(): Promise<ShownState> {
  try {
    const key = await openedEntry(location.hash.slice(1));
    if (key === null) return 'lost';
    const reply = await send({ type: 'entries', keys: [key] });
    return (reply.ok && reply.value[0]) || 'unread';
  } catch {
    return 'unread';
  }
}
