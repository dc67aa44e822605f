import { Message } from './Message.tsx';
import { usePageWords } from './page-words.ts';
import { ReportBox, type ReportBoxProps } from './ReportBox.tsx';
import { reportWords } from './report-words.ts';

export type NothingFoundProps = Omit<ReportBoxProps, 'reportUrl'> & {
  /** `null` where the publisher has no page for reports. */
  reportUrl: string | null;
  /** Names of topics of which nothing is held. */
  topicsOff: readonly string[];
};

const MOST_NAMED = 2;
/** Whoever wrote no more than that is not told to write less. */
const SHORT_WORDS = 8;

/** Says that nothing was found, what that does not mean, and where to ask. */
export function NothingFound(props: NothingFoundProps) {
  const { query, reportUrl, topicsOff, onCopyWords } = props;
  const words = usePageWords().popup;
  const asked = reportWords(query);
  const isShort = asked.split(/\s+/).length <= SHORT_WORDS;
  const [next, hint] =
    asked === ''
      ? [words.inWords, words.inWordsHint]
      : isShort
        ? [words.otherWords, words.otherWordsHint]
        : [words.shorter, words.shorterHint];
  return (
    <Message title={words.nothingTitle}>
      <p>{words.nothing}</p>
      {topicsOff.length > 0 && (
        <p class="aside-note">
          {words.topicsOff(
            topicsOff.slice(0, MOST_NAMED).join(', '),
            Math.max(0, topicsOff.length - MOST_NAMED),
          )}
        </p>
      )}
      <ul class="next">
        <li>
          <b>{next}</b>
          <span>{hint}</span>
        </li>
      </ul>
      {reportUrl && <ReportBox key={query} {...{ query, reportUrl, onCopyWords }} />}
    </Message>
  );
}
