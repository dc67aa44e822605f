import type { ComponentChildren } from 'preact';
import { useWords } from './Language.tsx';
import { Logo, PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { SearchBox } from './SearchBox.tsx';

export type PopupFrameProps = {
  query: string;
  onQuery: (query: string) => void;
  /** In place of the data's age while results are shown. */
  hasKeys: boolean;
  age: ComponentChildren;
  /** Said aloud and shown in the foot: the outcome of a copy. */
  said: ComponentChildren;
  /** `null` where there is nothing to pause. */
  onPause: (() => void) | null;
  onOptions: () => void;
  children: ComponentChildren;
};

/** The popup's three storeys: look up, content, age of the data. */
export function PopupFrame(props: PopupFrameProps) {
  const { query, onQuery, hasKeys, age, said, onPause, onOptions, children } = props;
  const { words } = useWords();
  const popup = usePageWords().popup;
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>
          <Logo />
          {words.name}
        </h1>
        <SearchBox query={query} onQuery={onQuery} />
      </header>
      <main class="popup-main">{children}</main>
      <footer class="popup-foot">
        <div class="grow">
          <div role="status">{said && <p class="said">{said}</p>}</div>
          {!said && (hasKeys ? <Keys /> : age)}
        </div>
        {onPause && (
          <button
            type="button"
            class="icon-button"
            aria-label={popup.pause}
            title={popup.pause}
            onClick={onPause}
          >
            <PageIcon name="pause" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={popup.options}
          title={popup.options}
          onClick={onOptions}
        >
          <PageIcon name="settings" />
        </button>
      </footer>
    </div>
  );
}

function Keys() {
  const words = usePageWords().popup;
  return (
    <p class="foot-keys">
      <span>
        <kbd>Enter</kbd> {words.keysOpen}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> {words.keysCopy}
      </span>
    </p>
  );
}
