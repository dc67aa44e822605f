import type { Notice } from '../lib/claims/entries/entry.ts';
import { shownDate } from '../lib/claims/entries/shown-date.ts';
import { headlineOf, languageOf, sourcesOf, summaryOf } from './entry-text.ts';
import { Held } from './Held.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { SaidBy } from './SaidBy.tsx';
import { SourceList } from './SourceList.tsx';
import type { Words } from './words/vi.ts';

/** Official information: one text, whose it is, and how long it holds. */
export function NoticeBody({ entry }: { entry: Notice }) {
  const { language, words } = useWords();
  const validity = validityOf(entry, words);
  const ownLanguage = languageOf(entry, language);
  return (
    <>
      <Held bar="solid" label={<SaidBy entry={entry} />}>
        <h2 class="headline" lang={language === 'en' && entry.en?.title ? 'en' : 'vi'}>
          {headlineOf(entry, language)}
        </h2>
        <p class="fact quiet" lang={ownLanguage}>
          {summaryOf(entry, language)}
        </p>
      </Held>
      {validity && (
        <p class="valid">
          <Icon name="recent" />
          {validity}
        </p>
      )}
      <SourceList sources={sourcesOf(entry)} />
    </>
  );
}

function validityOf({ validFrom, validUntil }: Notice, words: Words): string | null {
  if (validFrom && validUntil) return words.card.valid(shownDate(validFrom), shownDate(validUntil));
  if (validFrom) return words.card.validFrom(shownDate(validFrom));
  return validUntil ? words.card.validUntil(shownDate(validUntil)) : null;
}
