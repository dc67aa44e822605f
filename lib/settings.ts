// What the reader chose, in storage.local. The popup and the options write it; everyone reads it.
// Every stored shape has a version: raise it and extend `upgradeSettings` when the shape changes.
import { browser } from 'wxt/browser';
import type { Quiet } from './claims/entries/quiet.ts';
import { watchStored } from './lifetime.ts';
import { inTurnOfAll } from './turns.ts';

type Language = 'vi' | 'en';

/** A feed the reader (or the build) trusts: where it lies and which key signs it. */
export type FeedSource = {
  /** `built-in` for the build's own, else the key's fingerprint. */
  id: string;
  /** Address of the manifest, https (http on localhost only). */
  url: string;
  /** Ed25519 public key, base64url. */
  publicKey: string;
};

/** `wash`: a line under the words and a faint ground; `line`: the line alone. */
export type MarkLook = 'wash' | 'line';

export type Settings = {
  version: 1;
  language: Language;
  /** Topics switched against their default: `true` on, `false` off. */
  topics: Record<string, boolean>;
  /** Feeds the reader added; the build's own feed is not listed here. */
  feeds: FeedSource[];
  /** Ids of sites (lib/page/sites.ts) where nothing is read. */
  sitesOff: string[];
  /** How marks look, and which there are at all. */
  marks: Quiet & { look: MarkLook };
  /** The reminder to staff, to say whom they work for, was read. */
  staffNoteRead: boolean;
  /** Hosts of sites that the reader added; the browser's leave to read them is asked for apart. */
  sitesAdded: string[];
};

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: 'vi',
  topics: {},
  feeds: [],
  sitesOff: [],
  marks: { look: 'wash', confirmedOnly: false, kindsOff: [], months: null },
  staffNoteRead: false,
  sitesAdded: [],
};

const KEY = 'settings';

/** Reads the settings; defaults where nothing, or nothing understood, is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return upgradeSettings(stored[KEY]);
}

/** The same once all changes that were asked for before are written. */
export function readSettledSettings(): Promise<Settings> {
  return inTurnOfAll(KEY, readSettings);
}

type Changed = Partial<Omit<Settings, 'version'>>;

/** Some settings; or how they come of those that are stored, for what is added to or taken from one. */
export type SettingsChange = Changed | ((now: Settings) => Changed);

/** What was asked for here and waits for its turn. */
const waiting = new Set<SettingsChange>();
/** How much of what was asked for here is not written yet. */
let unwritten = 0;

/** What is stored now; while changes of this page are under way, once they are written. */
export function readOwnSettings(): Promise<Settings> {
  return unwritten > 0 ? readSettledSettings() : readSettings();
}

/** Changes some settings and leaves the others as stored, whoever else of us changes them now. */
export async function writeSettings(change: SettingsChange): Promise<void> {
  waiting.add(change);
  unwritten++;
  try {
    await inTurnOfAll(KEY, async () => {
      const next = changed(await readSettings(), change);
      waiting.delete(change);
      await browser.storage.local.set({ [KEY]: next });
    });
  } finally {
    unwritten--;
    waiting.delete(change);
  }
}

/**
 * Writes at once what waits for its turn, over the settings as they were known last: for a page that is
 * being closed, which no turn comes to any more.
 */
export function writeWaiting(known: Settings): void {
  if (waiting.size === 0) return;
  void browser.storage.local.set({ [KEY]: [...waiting].reduce(changed, known) }).catch(() => {});
}

/** Deletes the settings and all else that is kept beside them, what was asked for before included. */
export function deleteKept(): Promise<void> {
  return inTurnOfAll(KEY, () => browser.storage.local.clear());
}

/** Settings as a change makes them. */
export function changed(now: Settings, change: SettingsChange): Settings {
  return { ...now, ...(typeof change === 'function' ? change(now) : change) };
}

/** Calls back at every change until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const onStored = (stored: unknown, area: string) => {
    if (area === 'local') onChange(upgradeSettings(stored));
  };
  watchStored(KEY, onStored, signal);
}

/** Calls back at every change with what was before it: what a worker that it has just started cannot know. */
export function watchChanges(onChange: (settings: Settings, before: Settings) => void): void {
  browser.storage.onChanged.addListener(({ [KEY]: change }, area) => {
    if (change && area === 'local')
      onChange(upgradeSettings(change.newValue), upgradeSettings(change.oldValue));
  });
}

/** Whether a topic is on: the reader's choice, else the topic's own default. */
export function isTopicOn(settings: Settings, topic: { id: string; on: boolean }): boolean {
  // A topic may be called as something that every object has.
  const choice = Object.hasOwn(settings.topics, topic.id) ? settings.topics[topic.id] : undefined;
  return choice ?? topic.on;
}

function upgradeSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { version } = stored as { version?: unknown };
  if (version !== 1) return DEFAULT_SETTINGS;
  const settings = { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings>) };
  return { ...settings, marks: { ...DEFAULT_SETTINGS.marks, ...settings.marks } };
}
