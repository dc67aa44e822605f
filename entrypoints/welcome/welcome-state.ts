// What the first page knows and can do, as signals and functions; Welcome.tsx draws it.
import { computed, type Signal, signal } from '@preact/signals';
import type { Language } from '../../components/Language.tsx';
import type { SamplePostProps } from '../../components/SamplePost.tsx';
import { isOldEvent } from '../../lib/claims/entries/mark.ts';
import { copyUnlessSaid } from '../../lib/copying.ts';
import type { Store } from '../../lib/feed/store.ts';
import { send } from '../../lib/send.ts';
import { isTopicOn, readSettledSettings, type Settings } from '../../lib/settings.ts';
import { live } from '../extension-page/live.ts';
import { createSaving } from '../extension-page/saving.ts';

/** Where everyday rumours are; any other topic will do. */
const FIRST_TOPIC = 'economy';
const MOST_LOOKED_AT = 200;

export type WelcomeState = ReturnType<typeof createWelcomeState>;

type World = { store: Store; settings: Signal<Settings>; signal: AbortSignal };

export function createWelcomeState({ store, settings, signal: end }: World) {
  const topics = live(() => store.topics(), { signal: end });
  const saving = createSaving(settings);
  const sample = signal<SamplePostProps['sample'] | null | undefined>(undefined);
  // The list may still be on its way into the store.
  topics.subscribe((known) => {
    if (sample.value || !Array.isArray(known)) return;
    void findSample(store).then((found) => {
      sample.value ??= found;
    });
  });

  return {
    settings,
    sample,
    topics: computed(() =>
      Array.isArray(topics.value)
        ? topics.value.map((topic) => ({ ...topic, isOn: isTopicOn(settings.value, topic) }))
        : [],
    ),
    hasSaveFailed: saving.hasFailed,
    switchTopic: (id: string, isOn: boolean) =>
      saving.write(({ topics: now }) => ({ topics: { ...now, [id]: isOn } })),
    chooseLanguage: (language: Language) => saving.write({ language }),
    /** Closes the page, once what was chosen is written: nothing of a page that closes itself is done any more. */
    leave: () => readSettledSettings().finally(() => close()),
    async copy(text: string, isSure: boolean) {
      const key = sample.value?.shown.key;
      const write = () => navigator.clipboard.writeText(text);
      return key ? copyUnlessSaid(key, { isSure, write }) : false;
    },
    async openCorrection() {
      const key = sample.value?.shown.key;
      if (key) await send({ type: 'open-correction', key });
    },
  };
}

/** A rumour that was refuted for good, with words that mark it; `null` where there is none. */
async function findSample(store: Store): Promise<SamplePostProps['sample'] | null> {
  for (const topic of [FIRST_TOPIC, null]) {
    for (const { key, entry } of await store.entriesOfTopic(topic, MOST_LOOKED_AT)) {
      if (entry?.kind !== 'rebuttal' || entry.rating !== 'false') continue;
      const [phrase] = entry.phrases;
      if (!phrase || isOldEvent(entry, new Date())) continue;
      const reply = await send({ type: 'entries', keys: [key] });
      const shown = reply.ok ? reply.value[0] : undefined;
      if (shown?.entry) return { shown, phrase };
    }
  }
  return null;
}
