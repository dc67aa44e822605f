import type { FeedTroubleProps } from './DataAge.tsx';
import { errorInWords } from './DataAge.tsx';
import { Message } from './Message.tsx';
import { usePageWords } from './page-words.ts';

export type NoDataProps = Omit<FeedTroubleProps, 'nowMs'> & {
  /** It is the reader who chose that there be none. */
  areTopicsOff: boolean;
};

/** There is nothing that anything could be held against, which is not to have found nothing: why, and what can be done. */
export function NoData({ age, areTopicsOff, isRetrying, onRetry, onAllow }: NoDataProps) {
  const words = usePageWords();
  if (areTopicsOff) {
    return (
      <Message icon="offline" title={words.popup.noDataTitle}>
        <p>{words.popup.allTopicsOff}</p>
      </Message>
    );
  }
  const error = age?.error ?? null;
  const isWithheld = error === 'withheld';
  return (
    <Message icon={isWithheld ? 'lock' : 'offline'} title={words.popup.noDataTitle}>
      <p role="status">
        {words.popup.noData}
        {error !== null && ` ${errorInWords(error, words)}`}
      </p>
      <button
        type="button"
        class="button outline wide"
        disabled={isRetrying}
        onClick={isWithheld ? onAllow : onRetry}
      >
        {isRetrying ? words.age.retrying : isWithheld ? words.age.allow : words.options.sync}
      </button>
    </Message>
  );
}
