import { calendarDay, clockTime } from './clock-time.ts';
import { errorInWords } from './DataAge.tsx';
import type { FeedView } from './feed-age.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';

export type ListedFeed = FeedView & {
  /** `null` for the starter set, which nobody signed. */
  fingerprint: string | null;
};

export type FeedArticleProps = {
  feed: ListedFeed;
  /** Takes the feed away; absent for the build's own. */
  onRemove?: () => void;
};

/** One feed: whose it is, how much and how new, and what stands in the way of newer data. */
export function FeedArticle({ feed, onRemove }: FeedArticleProps) {
  const { language } = useWords();
  const pageWords = usePageWords();
  const words = pageWords.options;
  const { check, source } = feed;
  const problem = check.lastError?.code ?? check.warning;
  return (
    <article class="feed">
      <h3 id={`feed-${feed.id}`}>{feed.publisher.name[language]}</h3>
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
      {onRemove && <RemoveFeed of={`feed-${feed.id}`} onRemove={onRemove} />}
    </article>
  );
}

/** A feed that was added and never answered yet. */
export type PendingFeed = { id: string; host: string; fingerprint: string; error: string | null };

/** What is known of a feed before its first data. */
export function PendingArticle({ feed, onRemove }: { feed: PendingFeed; onRemove: () => void }) {
  const pageWords = usePageWords();
  const words = pageWords.options;
  return (
    <article class="feed">
      <h3 id={`feed-${feed.id}`}>{feed.host}</h3>
      <p class="state">
        <Icon name="info" />
        {words.pendingFeed}
      </p>
      {feed.error && (
        <p class="state bad">
          <PageIcon name="offline" />
          <span>{errorInWords(feed.error, pageWords)}</span>
        </p>
      )}
      <dl>
        <dt>{words.fingerprint}</dt>
        <dd>
          <code>{feed.fingerprint}</code>
        </dd>
      </dl>
      <RemoveFeed of={`feed-${feed.id}`} onRemove={onRemove} />
    </article>
  );
}

function RemoveFeed({ of, onRemove }: { of: string; onRemove: () => void }) {
  const words = usePageWords().options;
  return (
    <div class="sync">
      <button type="button" class="button outline" aria-describedby={of} onClick={onRemove}>
        {words.removeFeed}
      </button>
    </div>
  );
}
