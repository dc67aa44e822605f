// What a sync needs from outside: the store, the settings, the network, the clock.
import type { FeedSource, Settings } from '../settings.ts';
import type { Connection } from './download.ts';
import type { ReadStarter } from './starter.ts';
import type { Store } from './store.ts';

export type Syncing = Connection & {
  store: Store;
  settings: Settings;
  /** The build's own feed; `null` where it has none. */
  builtIn: Omit<FeedSource, 'id'> | null;
  readStarter: ReadStarter;
  /** Version of this extension, `1.2.3`. */
  clientVersion: string;
  now: () => number;
  /**
   * Which feeds to ask: `all` because the reader says so; what is `due`; or, after a change of
   * settings, what is due or lacks something that is `chosen` now.
   */
  ask: 'all' | 'due' | 'chosen';
  isMetered: boolean;
};
