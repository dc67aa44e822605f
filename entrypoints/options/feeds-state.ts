// The feeds in the options: what is held of each, and how one is added and removed.
import { computed, type Signal, signal } from '@preact/signals';
import type { TriedFeed } from '../../components/AddFeed.tsx';
import type { FeedPanelProps } from '../../components/FeedPanel.tsx';
import { readFeedAddress } from '../../lib/feed/feed-address.ts';
import type { Store } from '../../lib/feed/store.ts';
import { keyFingerprint } from '../../lib/feed/verify.ts';
import type { FeedOffer } from '../../lib/messages.ts';
import { send } from '../../lib/send.ts';
import type { FeedSource, Settings } from '../../lib/settings.ts';
import { live } from '../extension-page/live.ts';
import type { Saving } from '../extension-page/saving.ts';

type World = {
  store: Store;
  settings: Signal<Settings>;
  write: Saving['write'];
  signal: AbortSignal;
};

export function createFeedsState({ store, settings, write, signal: end }: World) {
  const held = live(() => readFeeds(store), { signal: end });
  const tried = signal<TriedFeed>('idle');
  const news = signal<FeedPanelProps['news']>(null);
  let offer: FeedOffer | null = null;
  let removed: FeedSource | null = null;

  const stored = computed(() =>
    typeof held.value === 'object' ? held.value : { feeds: [], checks: [] },
  );
  const others = (feeds: readonly FeedSource[], id: string) =>
    feeds.filter((source) => source.id !== id);
  /** Whether a feed is one at this address whose key is this, or was before it was handed over. */
  const isSame = (one: FeedSource, { url, publicKey }: Omit<FeedSource, 'id'>, id?: string) =>
    one.id === id ||
    (one.url === url &&
      stored.value.feeds.some((feed) => feed.id === one.id && feed.key === publicKey));
  const keep = (source: FeedSource) =>
    write(({ feeds }) => ({ feeds: [...others(feeds, source.id), source] }));

  const adding = {
    onTry: async (address: string, key: string) => {
      const source = readFeedAddress(address, key);
      if (typeof source === 'string') {
        tried.value = { error: source };
        return;
      }
      tried.value = 'running';
      const reply = await send({ type: 'try-feed', ...source });
      offer = reply.ok ? reply.value : null;
      const isKnown = settings.value.feeds.some((one) => isSame(one, source, offer?.source.id));
      if (!reply.ok) tried.value = { error: reply.error.code };
      else if (isKnown) tried.value = { error: 'known' };
      else tried.value = { offer: { ...reply.value, host: hostOf(reply.value.source) } };
    },
    onAdd: async () => {
      if (!offer) return;
      if (!(await keep(offer.source))) return;
      news.value = { added: offer.publisher.name };
      tried.value = 'idle';
    },
    onDrop: () => {
      tried.value = 'idle';
    },
  };

  return {
    held: computed(() => stored.value.feeds),
    hasFailed: computed(() => held.value === 'failed'),
    adding,
    tried,
    news,
    added: computed(() => settings.value.feeds.map(({ id }) => id)),
    /** Those that are trusted and have no data yet. */
    pending: computed(() => {
      const { feeds, checks } = stored.value;
      const without = settings.value.feeds.filter(
        ({ id }) => !feeds.some((feed) => feed.id === id),
      );
      return without.map((source) => ({
        id: source.id,
        host: hostOf(source),
        fingerprint: source.id.match(/.{1,4}/g)?.join(' ') ?? '',
        error: checks.find(({ id }) => id === source.id)?.lastError?.code ?? null,
      }));
    }),
    remove: async (id: string) => {
      const name = stored.value.feeds.find((feed) => feed.id === id)?.publisher.name;
      const source = settings.value.feeds.find((one) => one.id === id) ?? null;
      if (!(await write(({ feeds }) => ({ feeds: others(feeds, id) })))) return;
      removed = source;
      const host = removed ? hostOf(removed) : id;
      news.value = { removed: name ?? { vi: host, en: host } };
    },
    undoRemove: async () => {
      if (removed && (await keep(removed))) news.value = null;
    },
  };
}

async function readFeeds(store: Store) {
  const [states, checks] = await Promise.all([store.feedStates(), store.checks.toArray()]);
  const feeds = await Promise.all(
    states.map(async (feed) => ({
      ...feed,
      fingerprint: feed.key === null ? null : await keyFingerprint(feed.key),
    })),
  );
  return { feeds, checks };
}

function hostOf({ url }: FeedSource): string {
  return URL.parse(url)?.host ?? url;
}
