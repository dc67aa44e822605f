import { oldWarning } from '../lib/claims/entries/correction.ts';
import type { Rebuttal } from '../lib/claims/entries/entry.ts';
import type { CardMode, CardReason } from './card-reason.ts';
import { Emphasised } from './Emphasised.tsx';
import { headlineOf, languageOf, sourcesOf, summaryOf, verdictOf } from './entry-text.ts';
import { Folded } from './Folded.tsx';
import { Held } from './Held.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { RatingBadge } from './RatingBadge.tsx';
import { SaidBy } from './SaidBy.tsx';
import { SourceList } from './SourceList.tsx';
import { sharedRuns } from './shared-words.ts';
import type { Words } from './words/vi.ts';

export type RebuttalBodyProps = {
  entry: Rebuttal;
  mode: CardMode;
  reason: CardReason;
  reportUrl: string | null;
};

/** A rebuttal: what travels, held against what was published, and where. */
export function RebuttalBody({ entry, mode, reason, reportUrl }: RebuttalBodyProps) {
  const { language, words } = useWords();
  const claim = headlineOf(entry, language);
  const isCompared = mode === 'similar' && reason.words !== '';
  const ownLanguage = languageOf(entry, language);
  const isPicture = reason.place === 'picture';
  return (
    <>
      {mode === 'similar' && <p class="lead">{words.card.compare}</p>}
      {mode === 'addressed' && <p class="lead">{words.card.nothingToCorrect}</p>}
      {mode === 'old' && <OldRemark entry={entry} reportUrl={reportUrl} />}
      <div class="pair">
        {isCompared && (
          <Held bar="hollow" label={isPicture ? words.card.inPicture : words.card.onPage}>
            <Folded length={reason.words.length}>
              {/* The page may resemble the claim in the language that is not shown. */}
              <Emphasised
                text={reason.words}
                runs={sharedRuns(reason.words, `${claim} ${entry.vi.claim}`)}
              />
            </Folded>
          </Held>
        )}
        <Held bar="hollow" label={<ClaimLabel {...{ entry, mode, isPicture }} />}>
          <Folded length={claim.length} lang={ownLanguage}>
            <Emphasised text={claim} runs={isCompared ? sharedRuns(claim, reason.words) : []} />
          </Folded>
        </Held>
        <Held bar="solid" label={<SaidBy entry={entry} />}>
          <p class="fact" lang={ownLanguage}>
            {summaryOf(entry, language)}
          </p>
        </Held>
      </div>
      <SourceList sources={sourcesOf(entry)} />
    </>
  );
}

type ClaimLabelProps = { entry: Rebuttal; mode: CardMode; isPicture: boolean };

/** What kind of text it is; with the rating beside it where the head of the card says something else. */
function ClaimLabel({ entry, mode, isPicture }: ClaimLabelProps) {
  const { language, words } = useWords();
  if (mode === 'plain') return <>{words.card.travels}</>;
  return (
    <span class="between">
      {claimLabel({ mode, isPicture }, words)}
      <RatingBadge verdict={verdictOf(entry, language, words)} bare />
    </span>
  );
}

/** The head of a neutral card has said already that it was checked. */
function claimLabel({ mode, isPicture }: Omit<ClaimLabelProps, 'entry'>, { card }: Words): string {
  if (mode === 'addressed') return card.mentioned;
  if (mode !== 'neutral') return card.checked;
  return isPicture ? card.neutralPicture : card.neutral;
}

function OldRemark({ entry, reportUrl }: { entry: Rebuttal; reportUrl: string | null }) {
  const { language, words } = useWords();
  return (
    <div class="remark">
      <Icon name="outdated" />
      <p>
        {oldWarning(entry, language)}
        {reportUrl && (
          <>
            {' '}
            {words.card.askAt}{' '}
            <OutsideLink url={reportUrl}>{URL.parse(reportUrl)?.host ?? reportUrl}</OutsideLink>.
          </>
        )}
      </p>
    </div>
  );
}
