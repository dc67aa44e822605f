import type { Channel } from '../lib/claims/entries/entry.ts';
import { headlineOf } from './entry-text.ts';
import { Held } from './Held.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { OutsideLink } from './OutsideLink.tsx';

/** A channel: whose it is, and the evidence. The address of an impersonating one is never a link. */
export function ChannelBody({ entry }: { entry: Channel }) {
  const { language, words } = useWords();
  const isFalse = entry.role === 'impersonating';
  const say =
    entry.role === 'authority'
      ? words.card.officialChannel
      : isFalse
        ? words.card.notChannelOf
        : words.card.pressChannel;
  return (
    <>
      <div class="pair">
        <Held bar={isFalse ? 'hollow' : 'solid'} label={words.card.channelOnPage}>
          <p class="claim">
            <b>{headlineOf(entry, language)}</b>
          </p>
          <p class="address">
            {isFalse ? entry.url : <OutsideLink url={entry.url}>{entry.url}</OutsideLink>}
          </p>
        </Held>
        <Held bar="solid" label={<b>{entry.owner}</b>}>
          <p class="fact">{say(entry.owner)}</p>
        </Held>
      </div>
      <OutsideLink url={entry.evidence} class="source">
        <span class="title">{words.card.evidence}</span>
        <span class="meta">{URL.parse(entry.evidence)?.host}</span>
        <Icon name="source" />
      </OutsideLink>
    </>
  );
}
