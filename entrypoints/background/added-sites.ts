// Has the content script run on the sites that the reader added and the browser allows. The settings
// say which; the registration follows them, and a leave that no site needs any more is given back.
import { browser } from 'wxt/browser';
import { sitePattern } from '../../lib/page/added-sites.ts';
import { readSettings, watchChanges } from '../../lib/settings.ts';
import { createTurns } from '../../lib/turns.ts';
import { type PageScript, readOpenPages } from './newly-allowed.ts';

const SCRIPT = 'added-sites';

/** Follows settings and permissions from now on. */
export function keepAddedSites(): void {
  // A registration that is under way must not be made twice.
  const inTurn = createTurns();
  const follow = (then?: () => Promise<void>) => {
    void inTurn(async () => {
      await registerScripts().catch(() => {});
      await then?.().catch(() => {});
    });
  };
  watchChanges(({ sitesAdded }, before) => {
    if (sitesAdded.join() !== before.sitesAdded.join()) follow(giveBack);
  });
  browser.permissions.onAdded.addListener(() => follow());
  browser.permissions.onRemoved.addListener(() => follow());
  follow();
}

async function registerScripts(): Promise<void> {
  const { sitesAdded } = await readSettings();
  const asked = sitesAdded.map(sitePattern);
  const allowed = await Promise.all(
    asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  const matches = asked.filter((_, at) => allowed[at]);
  const filter = { ids: [SCRIPT] };
  const [registered] = await browser.scripting.getRegisteredContentScripts(filter);
  const isSame = (registered?.matches ?? []).join() === matches.join();
  if (isSame) return;
  if (registered) await browser.scripting.unregisterContentScripts(filter);
  if (matches.length === 0) return;
  const script = scriptFor(matches);
  await browser.scripting.registerContentScripts([{ id: SCRIPT, ...script }]);
  await readOpenPages([script]);
}

/** What runs on sites that the reader added: the script of news sites. */
export function scriptFor(matches: string[]): PageScript {
  return { matches, js: ['resident.js'], css: ['assets/resident.css'] };
}

async function giveBack(): Promise<void> {
  const { sitesAdded } = await readSettings();
  const { origins = [] } = await browser.permissions.getAll();
  const needed = new Set([
    ...sitesAdded.map(sitePattern),
    ...(browser.runtime.getManifest().host_permissions ?? []),
  ]);
  const idle = origins.filter((origin) => !needed.has(origin));
  if (idle.length > 0) await browser.permissions.remove({ origins: idle });
}
