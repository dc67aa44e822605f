import type { EntryKey } from '../lib/claims/entries/entry.ts';
import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryRow.tsx';
import { NothingFound, type NothingFoundProps } from './NothingFound.tsx';
import { usePageWords } from './page-words.ts';
import { ReportBox } from './ReportBox.tsx';

export type ResultsProps = NothingFoundProps & {
  rows: readonly ListedEntry[];
  onOpen: (key: EntryKey) => void;
};

/** What a look-up found, best first, or that it found nothing; said aloud as it changes. */
export function Results({ rows, onOpen, ...asked }: ResultsProps) {
  const words = usePageWords().popup;
  return (
    <>
      <p class="unseen" role="status">
        {rows.length === 0 ? words.nothingTitle : words.results(rows.length)}
      </p>
      {rows.length === 0 ? (
        <NothingFound {...asked} />
      ) : (
        <div class="results">
          <EntryList label={words.results(rows.length)} rows={rows} onOpen={onOpen} />
          <NoneOfThese {...asked} />
        </div>
      )}
    </>
  );
}

/** What was found may be about something else: that says nothing about what was asked. */
function NoneOfThese({ query, reportUrl, onCopyWords }: NothingFoundProps) {
  const words = usePageWords().popup;
  if (!reportUrl) return null;
  return (
    <details class="none-of-these">
      <summary>{words.noneOfThese}</summary>
      <p>{words.nothing}</p>
      <ReportBox key={query} {...{ query, reportUrl, onCopyWords }} />
    </details>
  );
}
