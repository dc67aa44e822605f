import { Message } from './Message.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';

/** Said once: that it works already, what a mark looks like, and that nothing leaves the machine. */
export function FirstRun({ entries }: { entries: number }) {
  const words = usePageWords().popup;
  return (
    <Message title={words.readyTitle}>
      <p>{words.ready(entries)}</p>
      <p class="sample">
        {words.sampleBefore}
        <span class="sample-mark">{words.sampleMarked}</span>
        {words.sampleAfter}
      </p>
      <p class="promise">
        <PageIcon name="device" />
        <span>{words.onDevice}</span>
      </p>
    </Message>
  );
}
