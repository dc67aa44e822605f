import { Message } from './Message.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { usePageWords } from './page-words.ts';

/** Says that nothing was found, what that does not mean, and where to ask. */
export function NothingFound({ reportUrl }: { reportUrl: string | null }) {
  const words = usePageWords();
  return (
    <Message title={words.popup.nothingTitle}>
      <p>{words.popup.nothing}</p>
      <ul class="next">
        <li>
          <b>{words.popup.shorter}</b>
          <span>{words.popup.shorterHint}</span>
        </li>
        {reportUrl && (
          <li>
            <b>{words.popup.report}</b>
            <span>
              {words.popup.reportHint}{' '}
              <OutsideLink url={reportUrl}>{URL.parse(reportUrl)?.host ?? reportUrl}</OutsideLink>.{' '}
              {words.popup.reportAfter}
            </span>
          </li>
        )}
      </ul>
    </Message>
  );
}
