import { useEffect, useRef } from 'preact/hooks';
import type { CopyState } from './copy-state.ts';
import { useWords } from './Language.tsx';

/** Asks, in place, whether it has not been said. */
export function CopyAgain({ state }: { state: CopyState }) {
  const { copy } = useWords().words;
  const drop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = (drop.current?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    drop.current?.focus();
    return () => (before as HTMLElement | null | undefined)?.focus();
  }, []);
  return (
    <fieldset class="copy-again" aria-label={copy.often}>
      <p>{copy.often}</p>
      <button type="button" class="button plain small" onClick={state.copyAnyway}>
        {copy.anyway}
      </button>
      <button ref={drop} type="button" class="button plain small" onClick={state.drop}>
        {copy.drop}
      </button>
    </fieldset>
  );
}
