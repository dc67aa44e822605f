// What the popup knows and can do, as signals and functions; Popup.tsx draws it.
import { computed, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { browserName, type Report } from '../../components/diagnosis-text.ts';
import type { ListedEntry } from '../../components/EntryRow.tsx';
import { ageOf } from '../../components/feed-age.ts';
import type { PageKnown } from '../../components/PageReport.tsx';
import { composeCorrection, correctionText } from '../../lib/claims/entries/correction.ts';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { isOldEvent } from '../../lib/claims/entries/mark.ts';
import { copyUnlessSaid } from '../../lib/copying.ts';
import type { Store } from '../../lib/feed/store.ts';
import type { Diagnosis, ShownEntry } from '../../lib/messages.ts';
import { listedSites } from '../../lib/page/sites.ts';
import { send } from '../../lib/send.ts';
import { isTopicOn, type Settings, writeSettings } from '../../lib/settings.ts';
import { live } from '../extension-page/live.ts';
import { takeFirstRun } from './first-run.ts';
import { createLookUp } from './look-up.ts';
import { createNewsList } from './news-list.ts';
import { createPageBehind } from './page-behind.ts';
import { createPlaceInLists, focusBox, toTopOfLists } from './place-in-lists.ts';
import { createRecentLookUps } from './recent-look-ups.ts';
import { settled } from './settled.ts';
import { askForFeed } from './withheld-sites.ts';

const BROWSE_LIMIT = 60;

/** What became of a copy; or that a change could not be written, or a page not be opened. */
export type Said = 'done' | 'failed' | 'often' | 'nothing' | 'unsaved' | 'gone';

export type PopupState = ReturnType<typeof createPopupState>;

export type PopupWorld = {
  store: Store;
  settings: Signal<Settings>;
  isPrivate: boolean;
  signal: AbortSignal;
};

export function createPopupState({ store, settings, isPrivate, signal: end }: PopupWorld) {
  const recent = createRecentLookUps(isPrivate);
  const lookUp = createLookUp((query) => void recent.remember(query));
  const news = createNewsList(isPrivate);
  const behind = createPageBehind();
  const place = createPlaceInLists();
  const feeds = live(() => store.feedStates(), { signal: end });
  const known = live(() => store.topics(), { signal: end });
  const topics = computed(() =>
    Array.isArray(known.value)
      ? known.value.map((one) => ({ ...one, isOn: isTopicOn(settings.value, one) }))
      : [],
  );
  const topic = signal<string | null>(null);
  const browsed = signal<readonly ListedEntry[] | undefined>(undefined);
  const detail = signal<ShownEntry | null>(null);
  const isFirstRun = signal(false);
  const isSyncing = signal(false);
  const copied = signal<Said | null>(null);

  let stopBrowsing = new AbortController();
  const browse = (chosen: string | null) => {
    stopBrowsing.abort();
    stopBrowsing = new AbortController();
    topic.value = chosen;
    const both = AbortSignal.any([end, stopBrowsing.signal]);
    const found = live(() => store.entriesOfTopic(chosen, BROWSE_LIMIT), { signal: both });
    found.subscribe((rows) => {
      if (!Array.isArray(rows)) return;
      browsed.value = rows.flatMap(({ key, entry }) =>
        entry && entry.kind !== 'channel' ? [inList({ key, entry })] : [],
      );
    });
  };

  const show = async (key: EntryKey): Promise<ShownEntry | null> => {
    const reply = await send({ type: 'entries', keys: [key] });
    if (reply.ok) return reply.value[0] ?? null;
    // Said as where a look-up has no answer, until something else is typed.
    lookUp.results.value = 'failed';
    return null;
  };
  const openHere = async (key: EntryKey) => {
    place.leave();
    detail.value = await show(key);
  };
  const say = (outcome: Said) => {
    copied.value = outcome;
    setTimeout(() => {
      if (copied.value === outcome) copied.value = null;
    }, 6000);
  };

  lookUp.results.subscribe(toTopOfLists);
  browse(null);
  const firstRun = takeFirstRun(isPrivate).then((isFirst) => {
    isFirstRun.value = isFirst;
  });
  const isSettled = settled([feeds, known, browsed, behind.page, firstRun, recent.read, news.read]);

  return {
    settings,
    lookUp,
    recent,
    news,
    feeds,
    topics,
    topic,
    browsed,
    browse,
    detail,
    isSettled,
    isFirstRun,
    isSyncing,
    copied,
    age: computed(() => (Array.isArray(feeds.value) ? ageOf(feeds.value, Date.now()) : null)),
    page: computed(() => pageKnown(behind.page.value, settings.value)),
    siteId: computed(() => behind.page.value?.state?.siteId ?? null),
    /** A private window: what would name its site is not offered. */
    isPrivate,
    rescan: behind.rescan,
    reload: behind.reload,
    /** Looks the same words up again, with the cursor in the box. */
    takeUp(query: string) {
      lookUp.setQuery(query, false);
      focusBox();
    },
    async clearRecent() {
      focusBox();
      await recent.clear();
    },
    withheld: computed(() => behind.page.value?.withheld ?? null),
    allowSites: behind.allow,
    async copy(text: string, isSure: boolean) {
      const key = detail.value?.key;
      return key ? copyUnlessSaid(key, { isSure, write: () => writeText(text) }) : false;
    },
    /** A report on an unrecognised page or on a rumour: no correction, so nothing is asked. */
    copyReport: writeText,
    /** Opens the page with more ways to answer, and closes. */
    async openCorrection() {
      const key = detail.value?.key;
      if (!key) return;
      const { ok } = await send({ type: 'open-correction', key });
      if (ok) close();
      else say('gone');
    },
    /** Shows a match where it stands, and closes; in full here where the page cannot. */
    async openMatch(key: EntryKey) {
      if (await behind.openMatch(key)) close();
      else await openHere(key);
    },
    /** Back to the lists, with the focus where it was; `false` when no entry was open. */
    closeEntry(): boolean {
      const key = detail.value?.key;
      detail.value = null;
      if (key) place.comeBack(key);
      return key !== undefined;
    },
    async openEntry(key: EntryKey) {
      void recent.remember(lookUp.query.value);
      await openHere(key);
    },
    async copyRow(key: EntryKey) {
      void recent.remember(lookUp.query.value);
      const shown = await show(key);
      const correction =
        shown?.entry &&
        composeCorrection(shown.entry, settings.value.language, { isOld: shown.isOld });
      if (shown && !correction) say('nothing');
      if (!correction) return;
      const write = () => writeText(correctionText(correction));
      const isCopied = copyUnlessSaid(key, { isSure: false, write });
      await isCopied.then(
        (isDone) => say(isDone ? 'done' : 'often'),
        () => say('failed'),
      );
    },
    async setPaused(siteId: string, isPaused: boolean) {
      await writeSettings(({ sitesOff }) => {
        const others = sitesOff.filter((id) => id !== siteId);
        return { sitesOff: isPaused ? [...others, siteId] : others };
      }).catch(() => say('unsaved'));
      toTopOfLists();
      // What is marked there is heard of by itself; that nothing is, is not.
      if (!isPaused) setTimeout(() => void behind.refresh(), 400);
    },
    async sync() {
      isSyncing.value = true;
      await send({ type: 'sync' });
      isSyncing.value = false;
    },
    /** The background syncs by itself once the browser lets it. */
    allowFeed: askForFeed,
  };
}

function writeText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** A row for an entry that was neither met on a page nor looked up. */
function inList({ key, entry }: Pick<ListedEntry, 'key' | 'entry'>): ListedEntry {
  const isOld = entry !== null && isOldEvent(entry, new Date());
  return { key, entry, isOld, tone: null, places: 0, runs: [] };
}

function pageKnown(
  behind: ReturnType<typeof createPageBehind>['page']['value'],
  { sitesOff }: Settings,
): PageKnown | undefined {
  if (!behind) return undefined;
  const { state, isListed, isPrivatePlace, expectsUnits, diagnosis, entries } = behind;
  if (isPrivatePlace) return { state: 'private' };
  if (!state) return { state: isListed ? 'unreached' : 'unread' };
  if (state.siteId && sitesOff.includes(state.siteId)) {
    return { state: 'paused', site: siteName(state.siteId) ?? state.siteId };
  }
  if (expectsUnits && state.units === 0) {
    return { state: 'unrecognised', report: diagnosis && reportOf(diagnosis, state.siteId) };
  }
  if (!expectsUnits && state.units === 0 && state.matches.length === 0) {
    return { state: 'unread' };
  }
  const rows = state.matches.flatMap(({ key, tone, places }): ListedEntry[] => {
    const shown = entries.find((one) => one.key === key);
    return shown?.entry
      ? [{ key, entry: shown.entry, isOld: shown.isOld, tone, places, runs: [] }]
      : [];
  });
  return { state: 'read', rows };
}

function reportOf(diagnosis: Diagnosis, siteId: string | null): Report {
  const { version } = browser.runtime.getManifest();
  return { diagnosis, site: siteName(siteId), version, browser: browserName(navigator.userAgent) };
}

/** `null` for a site that is not listed. */
function siteName(siteId: string | null): string | null {
  return listedSites().find(({ id }) => id === siteId)?.name ?? null;
}
