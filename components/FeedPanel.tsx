import { useEffect, useRef } from 'preact/hooks';
import { AddFeed, type AddFeedProps } from './AddFeed.tsx';
import { FeedArticle, type ListedFeed, PendingArticle, type PendingFeed } from './FeedArticle.tsx';
import { useWords } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

/** How a sync that the reader asked for stands; `nothing`: there is no address to sync with. */
export type SyncOutcome = 'idle' | 'running' | 'done' | 'failed' | 'nothing';

export type FeedPanelProps = {
  feeds: readonly ListedFeed[];
  /** Feeds that were added and have no data yet. */
  pending: readonly PendingFeed[];
  /** Ids of the feeds that the reader added, and may remove. */
  added: readonly string[];
  /** What was added or removed last, by its name. */
  news: null | { added: FeedName } | { removed: FeedName };
  adding: AddFeedProps;
  outcome: SyncOutcome;
  /** The database could not be read. */
  hasFailed: boolean;
  onSync: () => void;
  onRemove: (id: string) => void;
  onUndoRemove: () => void;
};

type FeedName = { vi: string; en: string };

/** Whose data it is, how much and how new; sync now, and how that went. */
export function FeedPanel(props: FeedPanelProps) {
  const { feeds, pending, added, outcome, hasFailed, onSync, onRemove } = props;
  const pageWords = usePageWords();
  const words = pageWords.options;
  const isRunning = outcome === 'running';
  const progress = feeds.map(({ check }) => check.progress).find((one) => one !== null);
  return (
    <Section id="feeds" title={words.feeds} intro={words.feedsIntro}>
      {feeds.map((feed) => (
        <FeedArticle
          key={feed.id}
          feed={feed}
          {...(added.includes(feed.id) && { onRemove: () => onRemove(feed.id) })}
        />
      ))}
      {pending.map((feed) => (
        <PendingArticle key={feed.id} feed={feed} onRemove={() => onRemove(feed.id)} />
      ))}
      <FeedNews news={props.news} onUndo={props.onUndoRemove} />
      {hasFailed && <p class="none">{pageWords.popup.failed}</p>}
      <div class="sync">
        <button type="button" class="button outline" disabled={isRunning} onClick={onSync}>
          <PageIcon name="sync" />
          {isRunning ? words.syncing : words.sync}
        </button>
        {isRunning && (
          <progress
            aria-label={words.syncing}
            {...(progress && { value: progress.done, max: Math.max(progress.total, 1) })}
          />
        )}
        <p role="status">
          {outcome === 'done' && words.syncDone}
          {outcome === 'failed' && words.syncFailed}
          {outcome === 'nothing' && words.syncNothing}
        </p>
      </div>
      <AddFeed {...props.adding} />
    </Section>
  );
}

/** What became of a feed; one that was removed can be had again. */
function FeedNews({ news, onUndo }: { news: FeedPanelProps['news']; onUndo: () => void }) {
  const { language } = useWords();
  const words = usePageWords().options;
  const isRemoved = news !== null && 'removed' in news;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that removed it is gone; this one takes the cursor, and takes it back.
  useEffect(() => {
    if (isRemoved) undo.current?.focus();
  }, [isRemoved]);
  return (
    <div class="sync">
      <p role="status">
        {isRemoved && words.removedFeed(news.removed[language])}
        {news !== null && 'added' in news && words.addedFeed(news.added[language])}
      </p>
      {isRemoved && (
        <button ref={undo} type="button" class="button plain" onClick={onUndo}>
          {words.undoRemove}
        </button>
      )}
    </div>
  );
}
