import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { type Language, useWords } from './Language.tsx';
import { Logo, PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { SamplePost, type SamplePostProps } from './SamplePost.tsx';
import { Segments } from './Segments.tsx';
import { useWelcomeWords } from './welcome-words.ts';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

export type WelcomePageProps = Omit<SamplePostProps, 'sample'> & {
  /** `undefined` while it is looked for, `null` where the list is empty. */
  sample: SamplePostProps['sample'] | null | undefined;
  topics: readonly { id: string; vi: string; en: string; isOn: boolean }[];
  /** The last change could not be written. */
  hasSaveFailed: boolean;
  onSwitch: (id: string, isOn: boolean) => void;
  onLanguage: (language: Language) => void;
  onStart: () => void;
  onOptions: () => void;
};

/** Seen once after installing, and again from the options: try a mark, choose topics, know what stays here. */
export function WelcomePage(props: WelcomePageProps) {
  const { sample, topics, hasSaveFailed, onSwitch, onLanguage, onStart, onOptions, ...acting } =
    props;
  const { language, words } = useWords();
  const said = useWelcomeWords();
  const { languages, failed } = usePageWords().options;
  return (
    <div class="welcome">
      <header>
        <p class="brand">
          <Logo size={28} />
          {words.name}
        </p>
        <Segments
          label={said.language}
          options={LANGUAGES.map((id) => ({ id, label: languages[id], lang: id }))}
          value={language}
          onChoose={onLanguage}
        />
      </header>
      <main>
        <h1>{said.title}</h1>
        <p class="sub">{said.intro}</p>
        <Step at={1} title={said.tryTitle} intro={said.tryIntro}>
          {sample && <SamplePost sample={sample} {...acting} />}
          {sample === null && <p class="try-hint">{said.tryNone}</p>}
        </Step>
        <Step at={2} title={said.topicsTitle} intro={said.topicsIntro}>
          <fieldset class="chips">
            <legend class="unseen">{said.topicsTitle}</legend>
            {topics.map((topic) => (
              <label key={topic.id}>
                <input
                  type="checkbox"
                  checked={topic.isOn}
                  onChange={({ currentTarget }) => onSwitch(topic.id, currentTarget.checked)}
                />
                {topic[language]}
              </label>
            ))}
          </fieldset>
        </Step>
        <Step at={3} title={said.staysTitle} intro={said.sent}>
          <div class="two">
            <Lines icon={<Icon name="close" />} title={said.never} lines={said.nevers} />
            <Lines icon={<PageIcon name="check" />} title={said.daily} lines={said.days} />
          </div>
        </Step>
        <p role="alert" class="not-saved">
          {hasSaveFailed && failed}
        </p>
        <div class="go">
          <button type="button" class="button outline" onClick={onStart}>
            {said.start}
          </button>
          <button type="button" class="button plain" onClick={onOptions}>
            <PageIcon name="settings" />
            {said.options}
          </button>
        </div>
      </main>
    </div>
  );
}

type StepProps = { at: number; title: string; intro: string; children: ComponentChildren };

function Step({ at, title, intro, children }: StepProps) {
  const words = useWelcomeWords();
  return (
    <section class="step" aria-labelledby={`step-${at}`}>
      <span class="number" aria-hidden="true">
        {at}
      </span>
      <div>
        <h2 id={`step-${at}`}>
          <span class="unseen">{words.step(at)}: </span>
          {title}
        </h2>
        <p class="intro">{intro}</p>
        {children}
      </div>
    </section>
  );
}

type LinesProps = { icon: ComponentChildren; title: string; lines: readonly string[] };

function Lines({ icon, title, lines }: LinesProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            {icon}
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
