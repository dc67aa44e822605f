// The settings going out to a file and coming in from one.
import { type Signal, signal } from '@preact/signals';
import type { SettingsOffer } from '../../components/SettingsFile.tsx';
import { saveFile } from '../../components/save-file.ts';
import { keyFingerprint } from '../../lib/feed/verify.ts';
import { type FeedSource, readSettledSettings, type Settings } from '../../lib/settings.ts';
import {
  type CarriedSettings,
  MAX_SETTINGS_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from '../../lib/settings-file.ts';
import type { Saving } from '../extension-page/saving.ts';

type World = {
  settings: Signal<Settings>;
  write: Saving['write'];
  /** The keys that sign feeds now, by the feeds' ids; without those that have no data yet. */
  signingKeys: () => Promise<ReadonlyMap<string, string | null>>;
};

/** Nothing of a picked file is taken before the reader has seen which feeds it brings. */
export function createSettingsTransfer({ settings, write, signingKeys }: World) {
  const offer = signal<SettingsOffer>('none');
  let offered: (Omit<CarriedSettings, 'feeds'> & { feeds: FeedSource[] }) | null = null;
  // Under another key at the same address it is the same feed, whose key was handed over.
  const newIn = (offered: FeedSource[], feeds: readonly FeedSource[]) =>
    offered.filter(({ id, url }) => !feeds.some((feed) => feed.id === id || feed.url === url));

  return {
    offer,
    async save(name: string) {
      // What was chosen a moment ago may still be on its way.
      const [settled, keys] = await Promise.all([readSettledSettings(), signingKeys()]);
      // A colleague compares its fingerprint with the one that the publisher shows today.
      const feeds = settled.feeds.map((feed) => ({
        ...feed,
        publicKey: keys.get(feed.id) ?? feed.publicKey,
      }));
      const text = writeSettingsFile({ ...settled, feeds });
      saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`);
    },
    async pick(file: File) {
      offered = null;
      const read =
        file.size > MAX_SETTINGS_BYTES ? 'malformed' : readSettingsFile(await file.text());
      if (typeof read === 'string') {
        offer.value = read;
        return;
      }
      const feeds = await Promise.all(read.feeds.map(withFingerprint));
      offered = { ...read, feeds: feeds.map(({ source }) => source) };
      const added = newIn(offered.feeds, settings.value.feeds);
      offer.value = { newFeeds: feeds.filter(({ source }) => added.includes(source)) };
    },
    async take() {
      if (!offered) return;
      const { feeds: offeredFeeds, ...choices } = offered;
      // A feed that the reader added goes only when they remove it, and keeps its address.
      const isTaken = await write(({ feeds }) => ({
        ...choices,
        feeds: [...feeds, ...newIn(offeredFeeds, feeds)],
      }));
      if (!isTaken) return;
      offered = null;
      offer.value = 'taken';
    },
    drop: () => {
      offered = null;
      offer.value = 'none';
    },
  };
}

async function withFingerprint(source: CarriedSettings['feeds'][number]) {
  const fingerprint = await keyFingerprint(source.publicKey);
  return {
    source: { id: fingerprint.replaceAll(' ', ''), ...source },
    host: new URL(source.url).host,
    fingerprint,
  };
}
