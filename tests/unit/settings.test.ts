// Settings that are changed in several places at once: in the popup and the options, in two windows,
// twice on one page.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTurns } from '../../lib/turns.ts';

type Locks = { request: (name: string, what: () => Promise<unknown>) => Promise<unknown> };

/** What all contexts of one origin have in common. */
function webLocks(): Locks {
  const inTurn = createTurns();
  return { request: (_, what) => inTurn(what) };
}

/** As in a page of its own. */
async function openContext() {
  vi.resetModules();
  return import('../../lib/settings.ts');
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: webLocks() });
});
afterEach(() => vi.restoreAllMocks());

test('each keeps what another changes at the same time', async () => {
  const popup = await openContext();
  const options = await openContext();
  await Promise.all([
    popup.writeSettings({ sitesOff: ['facebook'] }),
    options.writeSettings({ language: 'en' }),
    popup.writeSettings({ staffNoteRead: true }),
  ]);
  const { sitesOff, language, staffNoteRead } = await popup.readSettings();
  expect({ sitesOff, language, staffNoteRead }).toEqual({
    sitesOff: ['facebook'],
    language: 'en',
    staffNoteRead: true,
  });
});

test('what is added to one setting is added to what stands there by then', async () => {
  const [one, other] = [await openContext(), await openContext()];
  const switchOff = (topic: string) => (now: { topics: Record<string, boolean> }) => ({
    topics: { ...now.topics, [topic]: false },
  });
  await Promise.all([
    one.writeSettings(switchOff('health')),
    one.writeSettings(switchOff('disaster')),
    other.writeSettings(switchOff('safety')),
  ]);
  expect((await one.readSettings()).topics).toEqual({
    health: false,
    disaster: false,
    safety: false,
  });
});

test('a browser that gives no turns has it written all the same', async () => {
  const refuse = async () => Promise.reject(new DOMException('no storage', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request: refuse } });
  const { writeSettings, readSettings } = await openContext();
  await writeSettings({ language: 'en' });
  expect((await readSettings()).language).toBe('en');
});

test('a change that cannot be written fails, and is tried once', async () => {
  const { writeSettings } = await openContext();
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(writeSettings({ language: 'en' })).rejects.toThrow('full');
  expect(set).toHaveBeenCalledOnce();
});

test('what waits for its turn when its page is closed is written at once, and nothing twice', async () => {
  const page = await openContext();
  await page.writeSettings({ language: 'en' });
  const known = await page.readSettings();
  // As where the browser ends a page: no turn comes any more.
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } });
  void page.writeSettings({ staffNoteRead: true });
  void page.writeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'facebook'] }));
  page.writeWaiting(known);
  const { language, staffNoteRead, sitesOff } = await page.readSettings();
  expect({ language, staffNoteRead, sitesOff }).toEqual({
    language: 'en',
    staffNoteRead: true,
    sitesOff: ['facebook'],
  });
});

test('a page that is closed with nothing waiting writes nothing', async () => {
  const page = await openContext();
  await page.writeSettings({ language: 'en' });
  const written = vi.spyOn(browser.storage.local, 'set');
  page.writeWaiting(await page.readSettings());
  expect(written).not.toHaveBeenCalled();
});

test('what was chosen right before all is deleted does not come back', async () => {
  const [options, background] = [await openContext(), await openContext()];
  const chosen = options.writeSettings({ language: 'en' });
  await background.deleteKept();
  await chosen;
  expect(await browser.storage.local.get(null)).toEqual({});
});
