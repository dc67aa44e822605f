// What the options know and can do, as signals and functions; Options.tsx draws it.
import { computed, effect, type Signal, signal } from '@preact/signals';
import type { SyncOutcome } from '../../components/FeedPanel.tsx';
import type { Language } from '../../components/Language.tsx';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import type { Store } from '../../lib/feed/store.ts';
import { listedSites } from '../../lib/page/sites.ts';
import { send } from '../../lib/send.ts';
import { isTopicOn, type Settings } from '../../lib/settings.ts';
import { live } from '../extension-page/live.ts';
import { createSaving } from '../extension-page/saving.ts';
import { createAddedSites } from './added-sites.ts';
import { createFeedsState } from './feeds-state.ts';
import { watchHiddenMarks } from './hidden-marks.ts';
import { createSettingsTransfer } from './settings-transfer.ts';
import { watchShortcuts } from './shortcuts.ts';

export type OptionsState = ReturnType<typeof createOptionsState>;

export type OptionsWorld = { store: Store; settings: Signal<Settings>; signal: AbortSignal };

export function createOptionsState({ store, settings, signal: end }: OptionsWorld) {
  const saving = createSaving(settings);
  const { write } = saving;
  const feeds = createFeedsState({ store, settings, write, signal: end });
  const topics = live(() => store.topics(), { signal: end });
  const hidden = watchHiddenMarks(end);
  const addedSites = createAddedSites({ settings, write, signal: end });
  const outcome = signal<SyncOutcome>('idle');
  const usedBytes = signal<number | null>(null);
  const measure = async () => {
    usedBytes.value = (await navigator.storage.estimate()).usage ?? null;
  };
  // What is held changes with the topics and the feeds.
  effect(() => {
    if (Array.isArray(topics.value)) void measure();
  });

  return {
    settings,
    hidden,
    addedSites,
    outcome,
    usedBytes,
    hasSaveFailed: saving.hasFailed,
    transfer: createSettingsTransfer({
      settings,
      write,
      signingKeys: async () =>
        new Map((await store.feeds.toArray()).map(({ id, key }) => [id, key])),
    }),
    shortcuts: watchShortcuts(end),
    feeds,
    hasFailed: computed(() => feeds.hasFailed.value || topics.value === 'failed'),
    topics: computed(() =>
      Array.isArray(topics.value)
        ? topics.value.map((topic) => ({ ...topic, isOn: isTopicOn(settings.value, topic) }))
        : [],
    ),
    sites: computed(() =>
      listedSites().map((site) => ({ ...site, isOn: !settings.value.sitesOff.includes(site.id) })),
    ),
    switchTopic: (id: string, isOn: boolean) =>
      write(({ topics: now }) => ({ topics: { ...now, [id]: isOn } })),
    switchSite: (id: string, isOn: boolean) =>
      write(({ sitesOff }) => {
        const others = sitesOff.filter((one) => one !== id);
        return { sitesOff: isOn ? others : [...others, id] };
      }),
    changeMarks: (change: Partial<Settings['marks']>) =>
      write(({ marks }) => ({ marks: { ...marks, ...change } })),
    chooseLanguage: (language: Language) => write({ language }),
    restore: (key: EntryKey, words: string) => saving.ask({ type: 'restore', key, words }),
    resume: (key: EntryKey) => saving.ask({ type: 'resume', key }),
    async sync() {
      outcome.value = 'running';
      const startedAt = Date.now();
      const reply = await send({ type: 'sync' });
      outcome.value = reply.ok ? await outcomeSince(store, startedAt, settings.value) : 'failed';
    },
    async deleteAll() {
      const reply = await send({ type: 'delete-all' });
      if (!reply.ok) throw new Error(reply.error.message);
      outcome.value = 'idle';
    },
  };
}

/** How a sync went: its failures stand in the store. */
async function outcomeSince(store: Store, startedAt: number, { feeds }: Settings) {
  if (__BUILT_IN_FEED_URL__ === '' && feeds.length === 0) return 'nothing';
  const states = await store.feedStates();
  return states.some(({ check }) => (check.lastError?.at ?? 0) >= startedAt) ? 'failed' : 'done';
}
