import { useId, useState } from 'preact/hooks';
import type { Source } from '../lib/claims/entries/entry.ts';
import { shownDate } from '../lib/claims/entries/shown-date.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { OutsideLink } from './OutsideLink.tsx';

/** The first source by the name of its article; the others on request. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [first, ...others] = sources;
  if (!first) return null;
  return (
    <div class="sources">
      <SourceLink source={first} />
      {others.length > 0 && (
        <button
          type="button"
          class="button plain small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.sources.fewer : words.sources.more(others.length)}
        </button>
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && others.map((source) => <SourceLink key={source.url} source={source} />)}
      </div>
    </div>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { words } = useWords();
  const { publisher, authority } = source;
  return (
    <OutsideLink url={source.url} class="source">
      <span class="title">{source.title}</span>
      <span class="meta">
        {authority && authority !== publisher
          ? words.said.quoting(publisher, authority)
          : publisher}
        {'\u00a0· '}
        <span class="date">{source.date ? shownDate(source.date) : words.undated}</span>
      </span>
      <Icon name="source" />
    </OutsideLink>
  );
}
