import { Message } from './Message.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';

export type WithheldSitesProps = {
  /** Sites that the browser does not let us read by ourselves; at least one. */
  names: readonly string[];
  /** They are all that are listed. */
  isAll: boolean;
  /** Asks the browser for them. */
  onAllow: () => void;
};

/** So many are named. */
const NAMED = 3;

/** What the browser withholds, and the button that asks for it. */
export function WithheldSites({ names, isAll, onAllow }: WithheldSitesProps) {
  const words = usePageWords().popup;
  const count = names.length;
  return (
    <Message icon="lock" title={isAll ? words.withheldAllTitle : words.withheldTitle(count)}>
      <p>{words.withheld(names.slice(0, NAMED).join(', '), Math.max(0, count - NAMED))}</p>
      <button type="button" class={`button wide ${isAll ? 'filled' : 'outline'}`} onClick={onAllow}>
        <PageIcon name="check" />
        {words.allow(count)}
      </button>
    </Message>
  );
}
