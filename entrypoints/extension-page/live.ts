// What the popup and the options read, as signals: the store through Dexie's liveQuery, and the settings.
import { type Signal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import {
  DEFAULT_SETTINGS,
  readOwnSettings,
  readSettings,
  type Settings,
  watchSettings,
  writeWaiting,
} from '../../lib/settings.ts';

/** `undefined` until the first answer, `'failed'` when the database cannot be read. */
export type Live<T> = Signal<T | 'failed' | undefined>;

/** A query's answer, and every later one, until the signal aborts. */
export function live<T>(
  query: () => Promise<T>,
  { signal: end }: { signal: AbortSignal },
): Live<T> {
  const answer: Live<T> = signal(undefined);
  const subscription = liveQuery(query).subscribe({
    next: (value) => {
      answer.value = value;
    },
    error: () => {
      answer.value = 'failed';
    },
  });
  end.addEventListener('abort', () => subscription.unsubscribe());
  return answer;
}

/** The settings as they are and become; the document's language follows them. */
export async function liveSettings(end: AbortSignal): Promise<Signal<Settings>> {
  const settings = signal(DEFAULT_SETTINGS);
  // Without what was chosen here and is not written yet.
  let stored = DEFAULT_SETTINGS;
  const take = (next: Settings) => {
    stored = next;
    settings.value = next;
    document.documentElement.lang = next.language;
  };
  // What is told may be older than what was chosen here since, and a control would move back for a moment.
  watchSettings(() => void readOwnSettings().then(take), end);
  // Who closes the page right after choosing has chosen.
  end.addEventListener('abort', () => writeWaiting(stored));
  take(await readSettings());
  return settings;
}
