// The background: owns the store and the claim index, answers pages and extension pages, keeps the
// feeds current. Only wiring here.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addDismissal, removeDismissal } from '../../lib/dismissals.ts';
import { openStore } from '../../lib/feed/store.ts';
import { tryFeed } from '../../lib/feed/try-feed.ts';
import { sendToPage } from '../../lib/send.ts';
import { deleteKept } from '../../lib/settings.ts';
import { keepAddedSites } from './added-sites.ts';
import { answer, type Handlers } from './answer.ts';
import { showCount } from './badge.ts';
import { createContextMenu, listenToContextMenu } from './context-menu.ts';
import { followSettings } from './follow-settings.ts';
import { gatherNews } from './gather-news.ts';
import { createKnowledge } from './knowledge.ts';
import { listenToPermissions } from './newly-allowed.ts';
import { beginOnOpenPages } from './newly-started.ts';
import { openCorrection } from './open-correction.ts';
import { forgetMarks, letMarkAgain } from './over-marking.ts';
import { ownUrl } from './own-url.ts';
import { matchPage } from './page-matches.ts';
import { mayCopy } from './recent-copies.ts';
import { rescanPages } from './rescan.ts';
import { lookUpClaim, showEntries } from './shown-entries.ts';
import { createSyncing, feedConnection, keepAlarm } from './syncing.ts';
import { listenToRemovals } from './taken-back.ts';

/** From a page a mark is brought back only so soon after it was hidden: the card has no more to offer. */
const UNDO_MS = 10 * 60_000;

// A module, so that it shares Dexie and the claims' code with the popup and the options.
export default defineBackground({ type: 'module', main });

function main(): void {
  const store = openStore();
  const syncing = createSyncing(store, () => {
    knowledge.forget();
    void rescanPages();
    void gatherNews(store);
  });
  const knowledge = createKnowledge(store, syncing.ready);

  const handlers: Handlers = {
    match: (request, { isPrivate }) => matchPage(knowledge, request, isPrivate),
    entries: ({ keys }) => showEntries(knowledge, keys),
    'look-up': ({ query, limit }) => lookUpClaim(knowledge, query, limit),
    'load-card': async (_, { tabId, frameId }) => {
      if (tabId === null) throw new Error('the card belongs to a tab');
      const target = { tabId, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: ['/card.js'] });
      return null;
    },
    'open-correction': async ({ key }, { tabId, isPrivate }) => {
      await openCorrection(key, isPrivate ? null : tabId);
      return null;
    },
    copying: ({ key, isSure }) => mayCopy(key, { isSure, now: Date.now() }),
    dismiss: async ({ key, words }, { isPrivate }) => {
      await addDismissal({ key, words, at: Date.now() }, isPrivate);
      return null;
    },
    restore: async (dismissal, { isOurs }) => {
      await removeDismissal(dismissal, isOurs ? 0 : Date.now() - UNDO_MS);
      await rescanPages();
      return null;
    },
    resume: async ({ key }) => {
      await letMarkAgain(key);
      await rescanPages();
      return null;
    },
    count: async ({ count }, { tabId }) => {
      if (tabId !== null) await showCount(tabId, count);
      return null;
    },
    'news-seen': async () => {
      await gatherNews(store, { isSeen: true });
      return null;
    },
    sync: async () => {
      await syncing.sync('all');
      return null;
    },
    'try-feed': (feed) => tryFeed(feed, feedConnection()),
    'delete-all': async () => {
      await deleteKept();
      await forgetMarks();
      await browser.storage.session.clear();
      await syncing.deleteAll();
      // A sync that ended meanwhile may have gathered what is deleted now.
      await gatherNews(store, { isSeen: true });
      return null;
    },
  };
  browser.runtime.onMessage.addListener((message, sender) => answer(handlers, message, sender));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: ownUrl('/welcome.html') });
    void createContextMenu(browser.i18n.getMessage('lookUpSelection'));
    // What comes along is no news; and an update reaches many readers at once, so that it asks only
    // what is due.
    void syncing
      .ready()
      .then(() => gatherNews(store))
      .then(() => syncing.sync('due'))
      .catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => {
    // The browser forgets its badges.
    void syncing.ready().then(() => gatherNews(store));
  });
  listenToContextMenu();
  listenToPermissions();
  listenToRemovals();
  void keepAlarm();
  void beginOnOpenPages();
  keepAddedSites();

  // Nor are there shortcuts on a telephone.
  browser.commands?.onCommand.addListener(async (command) => {
    if (command !== 'open-card') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await sendToPage(tab.id, { type: 'open-match', key: null });
  });

  followSettings({
    onFeeds: () => syncing.sync('chosen').catch(() => {}),
    onMarks: () => void rescanPages(),
  });
}
