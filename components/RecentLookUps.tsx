import { usePageWords } from './page-words.ts';

export type RecentLookUpsProps = {
  queries: readonly string[];
  onTake: (query: string) => void;
  onClear: () => void;
};

/** The last look-ups, to take one up again or to clear them all. */
export function RecentLookUps({ queries, onTake, onClear }: RecentLookUpsProps) {
  const words = usePageWords().popup;
  if (queries.length === 0) return null;
  return (
    <section class="recent" aria-label={words.recent}>
      <h2 class="list-title">
        {words.recent}
        <button type="button" class="button plain small" onClick={onClear}>
          {words.clearRecent}
        </button>
      </h2>
      <ul>
        {queries.map((query) => (
          <li key={query} class="recent-query">
            <button type="button" class="button outline" onClick={() => onTake(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
