import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { usePageWords } from './page-words.ts';
import { MAX_REPORT, reportWords } from './report-words.ts';

export type ReportBoxProps = {
  query: string;
  /** The publisher's own page for reports. */
  reportUrl: string;
  /** Resolves when the words are on the clipboard. */
  onCopyWords: (words: string) => Promise<void>;
};

/** About as many UTF-16 units stand in a row of the popup. */
const ROW_UNITS = 40;
const MOST_ROWS = 7;

/** A rumour for the publisher to check: its words, shown and editable, to be taken to the publisher's page by hand. */
export function ReportBox({ query, reportUrl, onCopyWords }: ReportBoxProps) {
  const { report } = usePageWords().popup;
  const [words, setWords] = useState(reportWords(query));
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const id = useId();
  const rows = Math.max(2, Math.min(Math.ceil(words.length / ROW_UNITS), MOST_ROWS));
  const copy = () =>
    onCopyWords(words.trim()).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <section class="report" aria-label={report.title}>
      <h3>{report.title}</h3>
      <label for={id}>{report.words}</label>
      <textarea
        id={id}
        class="field"
        rows={rows}
        maxLength={MAX_REPORT}
        value={words}
        placeholder={report.placeholder}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setOutcome('none');
        }}
      />
      <p id={`${id}-hint`} class="aside-note">
        {report.hint}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button outline"
          aria-disabled={words.trim() === ''}
          onClick={() => words.trim() !== '' && void copy()}
        >
          <Icon name="copy" />
          {report.copy}
        </button>
        <OutsideLink url={reportUrl} class="button outline">
          {report.open(URL.parse(reportUrl)?.host ?? reportUrl)}
        </OutsideLink>
      </div>
      <p role="status">
        {outcome === 'done' && report.done}
        {outcome === 'failed' && report.failed}
      </p>
    </section>
  );
}
