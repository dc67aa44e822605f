import { useState } from 'preact/hooks';
import { diagnosisText, type Report } from './diagnosis-text.ts';
import { Icon } from './Icon.tsx';
import { usePageWords } from './page-words.ts';

export type DiagnosisBoxProps = {
  report: Report;
  /** Resolves when the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>;
};

/** What a reader may send to whoever mends the extension: shown whole before it is copied. */
export function DiagnosisBox({ report, onCopy }: DiagnosisBoxProps) {
  const words = usePageWords().diagnosis;
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const text = diagnosisText(report, words);
  const copy = () =>
    onCopy(text).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <details class="diagnosis">
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <pre tabIndex={0}>{text}</pre>
      <button type="button" class="button outline small" onClick={copy}>
        <Icon name="copy" />
        {words.copy}
      </button>
      <p role="status">
        {outcome === 'done' && words.done}
        {outcome === 'failed' && words.failed}
      </p>
    </details>
  );
}
