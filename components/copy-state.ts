// What became of a copy, as the part that offers it shows it.
import { useEffect, useState } from 'preact/hooks';

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

/** What has something to say of an earlier copy: the clipboard holds but the last. */
const standing = new Set<() => void>();

/** The state of one thing to copy. */
export function useCopyState(copy: (isSure: boolean) => Promise<boolean>): CopyState {
  const [outcome, setOutcome] = useState<CopyState['outcome']>('none');
  const [withdraw] = useState(() => () => setOutcome((was) => (was === 'done' ? 'none' : was)));
  useEffect(() => {
    standing.add(withdraw);
    return () => void standing.delete(withdraw);
  }, [withdraw]);
  const run = (isSure: boolean) => {
    copy(isSure).then(
      (isCopied) => {
        if (isCopied) for (const other of standing) if (other !== withdraw) other();
        setOutcome(isCopied ? 'done' : 'asks');
      },
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
