import type { Entry } from '../lib/claims/entries/entry.ts';
import { ChannelBody } from './ChannelBody.tsx';
import type { CardMode, CardReason } from './card-reason.ts';
import { NoticeBody } from './NoticeBody.tsx';
import { RebuttalBody } from './RebuttalBody.tsx';

export type EntryBodyProps = {
  entry: Entry;
  mode: CardMode;
  reason: CardReason;
  reportUrl: string | null;
};

/** The texts of an entry, whatever its kind. */
export function EntryBody({ entry, mode, reason, reportUrl }: EntryBodyProps) {
  if (entry.kind === 'notice') return <NoticeBody entry={entry} />;
  if (entry.kind === 'channel') return <ChannelBody entry={entry} />;
  return <RebuttalBody entry={entry} mode={mode} reason={reason} reportUrl={reportUrl} />;
}
