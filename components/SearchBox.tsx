import { useEffect, useRef } from 'preact/hooks';
import { MAX_LOOKED_UP } from '../lib/looked-up-length.ts';
import { Icon } from './Icon.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';

export type SearchBoxProps = { query: string; onQuery: (query: string) => void };

/** Where a claim or a link is looked up; has the cursor from the start. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const words = usePageWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <search class="search">
      <PageIcon name="search" />
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={words.popup.lookUp}
        placeholder={words.popup.lookUp}
        value={query}
        maxLength={MAX_LOOKED_UP}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && (
        <button type="button" class="icon-button" aria-label={words.popup.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
