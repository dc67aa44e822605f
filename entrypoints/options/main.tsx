import { render } from 'preact';
import { openStore } from '../../lib/feed/store.ts';
import { liveSettings } from '../extension-page/live.ts';
import { Options } from './Options.tsx';
import { createOptionsState } from './options-state.ts';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/parts.css';
import '../../components/styles/pages.css';
import '../../components/styles/options.css';

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort());

const settings = await liveSettings(lifetime.signal);
const state = createOptionsState({ store: openStore(), settings, signal: lifetime.signal });
render(<Options state={state} />, document.body);
