import { calendarDay, clockTime } from './clock-time.ts';
import { errorInWords } from './DataAge.tsx';
import type { FeedView } from './feed-age.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

/** How a sync that the reader asked for stands; `nothing`: there is no address to sync with. */
export type SyncOutcome = 'idle' | 'running' | 'done' | 'failed' | 'nothing';

export type FeedPanelProps = {
  /** `fingerprint` is `null` for the starter set, which nobody signed. */
  feeds: readonly (FeedView & { fingerprint: string | null })[];
  outcome: SyncOutcome;
  /** The database could not be read. */
  hasFailed: boolean;
  onSync: () => void;
};

/** Whose data it is, how much and how new; sync now, and how that went. */
export function FeedPanel({ feeds, outcome, hasFailed, onSync }: FeedPanelProps) {
  const pageWords = usePageWords();
  const words = pageWords.options;
  const isRunning = outcome === 'running';
  const progress = feeds.map(({ check }) => check.progress).find((one) => one !== null);
  return (
    <Section id="feeds" title={words.feeds} intro={words.feedsIntro}>
      {feeds.map((feed) => (
        <FeedArticle key={feed.id} feed={feed} />
      ))}
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
    </Section>
  );
}

function FeedArticle({ feed }: { feed: FeedPanelProps['feeds'][number] }) {
  const { language } = useWords();
  const pageWords = usePageWords();
  const words = pageWords.options;
  const { check, source } = feed;
  const problem = check.lastError?.code ?? check.warning;
  return (
    <article class="feed">
      <h3>{feed.publisher.name[language]}</h3>
      <p class={source === 'feed' ? 'state good' : 'state'}>
        {source === 'feed' ? <PageIcon name="check" /> : <Icon name="info" />}
        {source === 'feed' ? words.signedState : words.starterState}
      </p>
      {problem && (
        <p class="state bad">
          <PageIcon name="offline" />
          <span>
            {errorInWords(problem, pageWords)} {pageWords.age.stillServes}
          </span>
        </p>
      )}
      <dl>
        <dt>{words.counts}</dt>
        <dd>
          {words.total(feed.entries)}
          {feed.skipped > 0 && `; ${words.skipped(feed.skipped)}`}
        </dd>
        <dt>{words.issued}</dt>
        <dd class="date">{calendarDay(Date.parse(feed.issued))}</dd>
        <dt>{words.synced}</dt>
        <dd class="date">
          {check.checkedAt === null
            ? words.neverSynced
            : `${clockTime(check.checkedAt)}, ${calendarDay(check.checkedAt)}`}
        </dd>
        {feed.fingerprint && <dt>{words.fingerprint}</dt>}
        {feed.fingerprint && (
          <dd>
            <code>{feed.fingerprint}</code>
          </dd>
        )}
      </dl>
    </article>
  );
}
