import type { FeedAge } from './feed-age.ts';
import { usePageWords } from './page-words.ts';

export type RetryProps = {
  age: FeedAge | null;
  isRetrying: boolean;
  onRetry: () => void;
  /** Asks the browser for leave to load the list. */
  onAllow: () => void;
};

export type RetryButtonProps = RetryProps & { label: string; class: string };

/** Loads the list again; or, where the browser withholds it, asks for leave to. */
export function RetryButton({
  age,
  label,
  isRetrying,
  onRetry,
  onAllow,
  ...look
}: RetryButtonProps) {
  const words = usePageWords();
  const isWithheld = age?.error === 'withheld';
  return (
    <button
      type="button"
      class={look.class}
      disabled={isRetrying}
      onClick={isWithheld ? onAllow : onRetry}
    >
      {isRetrying ? words.age.retrying : isWithheld ? words.age.allow : label}
    </button>
  );
}
