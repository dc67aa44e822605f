import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BrowseTopics } from '../../components/BrowseTopics.tsx';
import { useCorrectionWords } from '../../components/correction-words.ts';
import { DataAge, FeedTrouble } from '../../components/DataAge.tsx';
import { EntryDetail } from '../../components/EntryDetail.tsx';
import { FirstRun } from '../../components/FirstRun.tsx';
import { InLanguage, useWords } from '../../components/Language.tsx';
import { Message } from '../../components/Message.tsx';
import { NewsList } from '../../components/NewsList.tsx';
import { NoData } from '../../components/NoData.tsx';
import { PageReport } from '../../components/PageReport.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { usePageWords } from '../../components/page-words.ts';
import { RecentLookUps } from '../../components/RecentLookUps.tsx';
import { Results } from '../../components/Results.tsx';
import { WithheldSites } from '../../components/WithheldSites.tsx';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { listenToKeys } from './keys.ts';
import type { Said as Outcome, PopupState } from './popup-state.ts';

/** The popup, drawn from its state. */
export function Popup({ state }: { state: PopupState }) {
  const { settings, lookUp, detail, copied, siteId } = state;
  const { language } = settings.value;
  useEffect(
    () =>
      listenToKeys({
        onCopyRow: (key) => void state.copyRow(key as EntryKey),
        onBack: state.closeEntry,
      }),
    [state],
  );
  const id = siteId.value;
  const isPaused = state.page.value?.state === 'paused';
  const setQuery = (query: string) => {
    detail.value = null;
    lookUp.setQuery(query);
  };
  return (
    <InLanguage language={language}>
      <PopupFrame
        query={lookUp.query.value}
        onQuery={setQuery}
        hasKeys={
          Array.isArray(lookUp.results.value) && lookUp.results.value.length > 0 && !detail.value
        }
        age={<DataAge age={state.age.value} nowMs={Date.now()} />}
        said={copied.value && <Said outcome={copied.value} />}
        onPause={id && !isPaused && !state.isPrivate ? () => void state.setPaused(id, true) : null}
        onOptions={() => void browser.runtime.openOptionsPage()}
      >
        <Content state={state} />
      </PopupFrame>
    </InLanguage>
  );
}

/** What became of a copy; or that a change could not be written, or a page not be opened. */
function Said({ outcome }: { outcome: Outcome }) {
  const { copy } = useWords().words;
  const { options, error } = usePageWords();
  const { noneTitle } = useCorrectionWords();
  const words = { ...copy, nothing: noneTitle, unsaved: options.failed, gone: error.gone };
  return <>{words[outcome]}</>;
}

/** An entry in full over the lists, which stay as they are below it. */
function Content({ state }: { state: PopupState }) {
  const shown = state.detail.value;
  return (
    <>
      {shown && (
        <EntryDetail
          key={shown.key}
          shown={shown}
          onCopy={state.copy}
          onMore={() => void state.openCorrection()}
          onBack={state.closeEntry}
        />
      )}
      <div class="lists" hidden={shown !== null}>
        <Lists state={state} />
      </div>
    </>
  );
}

/** The results of a look-up, or the page's own state. */
function Lists({ state }: { state: PopupState }) {
  const { lookUp, feeds, topics, settings } = state;
  const words = usePageWords().popup;
  const { language } = settings.value;
  const results = lookUp.results.value;
  const firstFeed = Array.isArray(feeds.value) ? feeds.value[0] : undefined;
  if (results === 'failed' || feeds.value === 'failed') {
    return (
      <Message icon="offline" title={words.noDataTitle}>
        <p>{words.failed}</p>
      </Message>
    );
  }
  if (results?.length === 0 && isEmpty(state)) {
    return <Empty state={state} />;
  }
  if (results) {
    return (
      <Results
        rows={results.map((result) => ({ ...result, tone: null, places: 0, runs: result.words }))}
        query={lookUp.query.value.trim()}
        reportUrl={firstFeed?.publisher.reportUrl ?? null}
        topicsOff={topics.value.filter(({ isOn }) => !isOn).map((topic) => topic[language])}
        onCopyWords={state.copyReport}
        onOpen={(key) => void state.openEntry(key)}
      />
    );
  }
  return <Home state={state} />;
}

function Home({ state }: { state: PopupState }) {
  const { feeds, topics, age, page, siteId, isFirstRun } = state;
  const words = usePageWords().popup;
  if (!Array.isArray(feeds.value) || !state.isSettled.value) return null;
  if (isEmpty(state)) return <Empty state={state} />;
  const entries = feeds.value.reduce((sum, feed) => sum + feed.entries, 0);
  const known = page.value;
  const hasNews = known?.state === 'read' && known.rows.length > 0;
  const isPaused = known?.state === 'paused';
  const withheld = state.withheld.value;
  const isSaid = withheld !== null && (known?.state === 'unread' || known?.state === 'unreached');
  return (
    <>
      <FeedTrouble
        age={age.value}
        isRetrying={state.isSyncing.value}
        onRetry={() => void state.sync()}
        onAllow={() => void state.allowFeed()}
      />
      {isFirstRun.value && !hasNews && !isPaused && <FirstRun entries={entries} />}
      {withheld && (
        <WithheldSites
          names={withheld.sites.map(({ name }) => name)}
          isAll={withheld.isAll}
          onAllow={() => void state.allowSites()}
        />
      )}
      {known && !isSaid && (hasNews || !isFirstRun.value || isPaused) && (
        <PageReport
          page={known}
          onOpen={(key) => void state.openMatch(key)}
          onResume={() => siteId.value && void state.setPaused(siteId.value, false)}
          onRescan={() => void state.rescan()}
          onReload={() => void state.reload()}
          onCopy={state.copyReport}
        />
      )}
      <NewsList
        news={state.news.news.value}
        topics={topics.value}
        onOpen={(key) => void state.openEntry(key)}
        onSeen={state.news.see}
      />
      {state.isPrivate && <p class="aside">{words.notKept}</p>}
      <RecentLookUps
        queries={state.recent.queries.value}
        onTake={state.takeUp}
        onClear={() => void state.clearRecent()}
      />
      <BrowseTopics
        topics={topics.value}
        topic={state.topic.value}
        rows={state.browsed.value ?? []}
        onTopic={state.browse}
        onOpen={(key) => void state.openEntry(key)}
      />
    </>
  );
}

/** No feed holds an entry. */
function isEmpty({ feeds }: PopupState): boolean {
  return Array.isArray(feeds.value) && feeds.value.every(({ entries }) => entries === 0);
}

function Empty({ state }: { state: PopupState }) {
  const topics = state.topics.value;
  return (
    <NoData
      age={state.age.value}
      areTopicsOff={topics.length > 0 && topics.every(({ isOn }) => !isOn)}
      isRetrying={state.isSyncing.value}
      onRetry={() => void state.sync()}
      onAllow={() => void state.allowFeed()}
    />
  );
}
