import type { Entry } from '../lib/claims/entries/entry.ts';
import { shownDate } from '../lib/claims/entries/shown-date.ts';
import { dateOf, sourcesOf, verbOf } from './entry-text.ts';
import { useWords } from './Language.tsx';

/** Who says so, in which publication, and when: "<authority> bác bỏ, theo <publisher>, <date>". */
export function SaidBy({ entry }: { entry: Exclude<Entry, { kind: 'channel' }> }) {
  const { words } = useWords();
  const source = sourcesOf(entry)[0];
  if (!source) return null;
  const { publisher, authority } = source;
  const date = entry.kind === 'rebuttal' ? dateOf(entry) : source.date && shownDate(source.date);
  const verb = entry.kind === 'rebuttal' ? ` ${verbOf(entry, words)}` : '';
  const speaker = authority ?? (source.official ? publisher : null);
  return (
    <p>
      {speaker ? (
        <>
          <b>{speaker}</b>
          {verb}
          {speaker !== publisher && `, ${words.said.by(publisher)}`}
        </>
      ) : (
        <b>{words.said.according(publisher)}</b>
      )}
      {', '}
      <span class="date">{date ?? words.undated}</span>
    </p>
  );
}
