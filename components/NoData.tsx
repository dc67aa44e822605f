import { errorInWords } from './DataAge.tsx';
import { Message } from './Message.tsx';
import { usePageWords } from './page-words.ts';
import { RetryButton, type RetryProps } from './RetryButton.tsx';

export type NoDataProps = RetryProps & {
  /** It is the reader who chose that there be none. */
  areTopicsOff: boolean;
};

/** There is nothing that anything could be held against, which is not to have found nothing: why, and what can be done. */
export function NoData({ areTopicsOff, ...feed }: NoDataProps) {
  const words = usePageWords();
  if (areTopicsOff) {
    return (
      <Message icon="offline" title={words.popup.noDataTitle}>
        <p>{words.popup.allTopicsOff}</p>
      </Message>
    );
  }
  const error = feed.age?.error ?? null;
  return (
    <Message icon={error === 'withheld' ? 'lock' : 'offline'} title={words.popup.noDataTitle}>
      <p role="status">
        {words.popup.noData}
        {error !== null && ` ${errorInWords(error, words)}`}
      </p>
      <RetryButton {...feed} label={words.options.sync} class="button outline wide" />
    </Message>
  );
}
