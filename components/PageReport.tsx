import type { EntryKey } from '../lib/claims/entries/entry.ts';
import { DiagnosisBox } from './DiagnosisBox.tsx';
import type { Report } from './diagnosis-text.ts';
import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryRow.tsx';
import { Message } from './Message.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';

/** What is known about the page behind the popup. */
export type PageKnown =
  /** Nothing runs there: not a listed site. */
  | { state: 'unread' }
  /** A page of a listed site on which nothing runs: it loads, could not be loaded, or was there before us. */
  | { state: 'unreached' }
  /** A place where nobody should be read, such as messages. */
  | { state: 'private' }
  | { state: 'paused'; site: string }
  /** A page that should have posts, and none was recognised. */
  | { state: 'unrecognised'; report: Report | null }
  | { state: 'read'; rows: readonly ListedEntry[] };

export type PageReportProps = {
  page: PageKnown;
  onOpen: (key: EntryKey) => void;
  onResume: () => void;
  onRescan: () => void;
  onReload: () => void;
  /** Resolves when the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>;
};

/** What stands on this page, or why nothing can be said about it. */
export function PageReport(props: PageReportProps) {
  const { page, onOpen, onResume, onRescan, onReload, onCopy } = props;
  const words = usePageWords().popup;
  switch (page.state) {
    case 'unread':
      return (
        <Message title={words.unreadTitle}>
          <p>{words.unread}</p>
        </Message>
      );
    case 'unreached':
      return (
        <Message icon="site" title={words.unreachedTitle}>
          <p>{words.unreached}</p>
          <button type="button" class="button outline wide" onClick={onReload}>
            <PageIcon name="sync" />
            {words.reload}
          </button>
        </Message>
      );
    case 'private':
      return (
        <Message icon="lock" title={words.privateTitle}>
          <p>{words.private}</p>
        </Message>
      );
    case 'paused':
      return (
        <Message icon="pause" title={words.pausedTitle(page.site)}>
          <p>{words.paused}</p>
          <button type="button" class="button filled wide" onClick={onResume}>
            <PageIcon name="play" />
            {words.resume}
          </button>
        </Message>
      );
    case 'unrecognised':
      return (
        <Message icon="site" title={words.unknownTitle}>
          <p>{words.unknown}</p>
          <button type="button" class="button outline wide" onClick={onRescan}>
            <PageIcon name="sync" />
            {words.rescan}
          </button>
          {page.report && <DiagnosisBox report={page.report} onCopy={onCopy} />}
        </Message>
      );
    case 'read':
      return <Read rows={page.rows} onOpen={onOpen} />;
  }
}

function Read({ rows, onOpen }: { rows: readonly ListedEntry[]; onOpen: (key: EntryKey) => void }) {
  const words = usePageWords().popup;
  // A passage that refutes a rumour is not counted with those that carry one.
  const marked = rows.filter(({ tone }) => tone !== 'addressed');
  const addressed = rows.filter(({ tone }) => tone === 'addressed');
  if (rows.length === 0) {
    return (
      <Message title={words.noMatchesTitle}>
        <p>{words.noMatches}</p>
      </Message>
    );
  }
  return (
    <>
      {marked.length > 0 && (
        <EntryList
          label={words.onPage}
          count={words.count(marked.length)}
          rows={marked}
          onOpen={onOpen}
        />
      )}
      {addressed.length > 0 && (
        <EntryList label={words.addressed(addressed.length)} rows={addressed} onOpen={onOpen} />
      )}
    </>
  );
}
