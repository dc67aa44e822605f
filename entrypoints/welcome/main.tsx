import { render } from 'preact';
import { openStore } from '../../lib/feed/store.ts';
import { liveSettings } from '../extension-page/live.ts';
import { Welcome } from './Welcome.tsx';
import { createWelcomeState } from './welcome-state.ts';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/entry.css';
import '../../components/styles/card.css';
import '../../components/styles/pages.css';
import '../../components/styles/correction.css';
import '../../components/styles/welcome.css';

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort());

const settings = await liveSettings(lifetime.signal);
const state = createWelcomeState({ store: openStore(), settings, signal: lifetime.signal });
render(<Welcome state={state} />, document.body);
