// What became of a copy, as the part that offers it shows it.
import { useState } from 'preact/hooks';

/** Copies; `false` where the reader is to be asked first whether it has not been said. Rejects where copying fails. */
export type OnCopy<T> = (what: T, isSure: boolean) => Promise<boolean>;

export type CopyState = {
  outcome: 'none' | 'done' | 'failed' | 'asks';
  copy: () => void;
  /** The reader is sure. */
  copyAnyway: () => void;
  /** The reader would rather not; or what was to be copied has changed. */
  drop: () => void;
};

/** The state of one thing to copy. */
export function useCopyState(copy: (isSure: boolean) => Promise<boolean>): CopyState {
  const [outcome, setOutcome] = useState<CopyState['outcome']>('none');
  const run = (isSure: boolean) => {
    copy(isSure).then(
      (isCopied) => setOutcome(isCopied ? 'done' : 'asks'),
      () => setOutcome('failed'),
    );
  };
  return {
    outcome,
    copy: () => run(false),
    copyAnyway: () => run(true),
    drop: () => setOutcome('none'),
  };
}
