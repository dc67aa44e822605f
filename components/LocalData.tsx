import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Language, useWords } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';
import { SettingsFile, type SettingsFileProps } from './SettingsFile.tsx';

export type LocalDataProps = {
  /** Bytes on this machine; `null` where the browser does not tell. */
  usedBytes: number | null;
  file: SettingsFileProps;
} & DeleteAllProps;

type DeleteAllProps = {
  /** Resolves when everything is gone; rejects when it could not be deleted. */
  onDelete: () => Promise<void>;
};

/** What leaves the browser (nothing), what is kept, and how to delete it. */
export function LocalData({ usedBytes, file, onDelete }: LocalDataProps) {
  const { language } = useWords();
  const words = usePageWords().options;
  return (
    <Section id="privacy" title={words.privacy}>
      <div class="promise-box">
        <PageIcon name="device" />
        <p>
          <b>{words.leavesTitle}</b> {words.leaves}
        </p>
      </div>
      <ul class="rows">
        <li class="hidden-row">
          <div>
            {words.stored}
            <small>
              {words.storedList} {usedBytes !== null && words.used(shownSize(usedBytes, language))}
            </small>
          </div>
        </li>
        <SettingsFile {...file} />
        <li class="hidden-row">
          <div>
            {words.delete}
            <small>{words.deleteHint}</small>
          </div>
          <DeleteAll onDelete={onDelete} />
        </li>
      </ul>
    </Section>
  );
}

/** Asks in place before it deletes. */
function DeleteAll({ onDelete }: DeleteAllProps) {
  const words = usePageWords().options;
  const [step, setStep] = useState<'idle' | 'asking' | 'running' | 'done' | 'failed'>('idle');
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (step === 'asking') keep.current?.focus();
    else if (wasAsking.current) begin.current?.focus();
    wasAsking.current = step === 'asking';
  }, [step]);
  const remove = () => {
    setStep('running');
    onDelete().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  return (
    <div class="delete">
      {step === 'asking' ? (
        <>
          <span id="delete-question">{words.deleteAsk}</span>
          <button
            type="button"
            class="button danger"
            aria-describedby="delete-question"
            onClick={remove}
          >
            {words.deleteYes}
          </button>
          <button ref={keep} type="button" class="button outline" onClick={() => setStep('idle')}>
            {words.deleteNo}
          </button>
        </>
      ) : (
        <button
          key="begin"
          ref={begin}
          type="button"
          class="button danger"
          aria-disabled={step === 'running'}
          onClick={() => step !== 'running' && setStep('asking')}
        >
          {step === 'running' ? words.deleting : words.deleteAll}
        </button>
      )}
      <p role="status">
        {step === 'done' && words.deleted}
        {step === 'failed' && words.deleteFailed}
      </p>
    </div>
  );
}

/** In megabytes, to one place; less than a tenth of one is still something. */
function shownSize(bytes: number, language: Language): string {
  const megabytes = Math.max(0.1, bytes / 1_000_000);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(megabytes);
}
