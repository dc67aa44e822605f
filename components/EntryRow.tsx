import type { MarkTone } from '../lib/claims/entries/claim-match.ts';
import type { Entry, EntryKey } from '../lib/claims/entries/entry.ts';
import { headVerdict } from './CardHead.tsx';
import { cardMode } from './card-reason.ts';
import { Emphasised } from './Emphasised.tsx';
import { dateOf, headlineOf, languageOf, sayerOf } from './entry-text.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';

export type ListedEntry = {
  key: EntryKey;
  entry: Entry | null;
  isOld: boolean;
  /** How it is marked on the page; `null` in look-ups and lists. */
  tone: MarkTone | null;
  /** On how many places of the page; 0 in look-ups and lists. */
  places: number;
  /** `[start, end)` pairs into its Vietnamese headline: the words that were looked up. */
  runs: readonly (readonly [number, number])[];
};

/** One entry in a list, as a button. */
export function EntryRow({ listed, onOpen }: { listed: ListedEntry; onOpen: () => void }) {
  const { language, words } = useWords();
  const pageWords = usePageWords();
  const { entry, isOld, tone, places } = listed;
  const mode = cardMode(tone ?? 'repeats', isOld);
  const verdict = headVerdict(entry, mode, { language, words });
  const ownLanguage = entry ? languageOf(entry, language) : language;
  const date = entry && dateOf(entry);
  return (
    <button
      type="button"
      class={`entry tone-${verdict.tone}`}
      data-key={listed.key}
      onClick={onOpen}
    >
      <Icon name={verdict.icon} />
      <span class="kind">
        <b>{mode === 'old' ? pageWords.popup.wasRefuted : verdict.word}</b>
        {mode === 'old' && ` · ${pageWords.popup.maybeNew}`}
        {places > 1 && ` · ${pageWords.popup.places(places)}`}
      </span>
      <span class="what" lang={ownLanguage}>
        {entry && (
          <Emphasised
            text={headlineOf(entry, language)}
            runs={ownLanguage === 'vi' ? listed.runs : []}
          />
        )}
      </span>
      <span class="from">
        {entry && sayerOf(entry)}
        {/* The dot stays with what is before it where the line breaks. */}
        {date && '\u00a0· '}
        {date && <span class="date">{date}</span>}
      </span>
    </button>
  );
}
