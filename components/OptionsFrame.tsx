import type { ComponentChildren } from 'preact';
import { useCurrentPart } from './current-part.ts';
import { Icon } from './Icon.tsx';
import { Logo, PageIcon, type PageIconName } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { useWelcomeWords } from './welcome-words.ts';

const PARTS = [
  'topics',
  'feeds',
  'sites',
  'marks',
  'dismissed',
  'language',
  'shortcuts',
  'privacy',
] as const;
type Part = (typeof PARTS)[number];

const ICONS: Record<Exclude<Part, 'dismissed'>, PageIconName> = {
  topics: 'topic',
  feeds: 'feed',
  sites: 'site',
  marks: 'mark',
  language: 'language',
  shortcuts: 'keyboard',
  privacy: 'device',
};

export type OptionsFrameProps = {
  /** The last change could not be written. */
  hasSaveFailed: boolean;
  children: ComponentChildren;
};

/** The options' title, the list of their parts, and the parts. */
export function OptionsFrame({ hasSaveFailed, children }: OptionsFrameProps) {
  const words = usePageWords().options;
  const welcome = useWelcomeWords();
  const current = useCurrentPart(PARTS);
  const titles: Record<Part, string> = {
    topics: words.topics,
    feeds: words.feeds,
    sites: words.sites,
    marks: words.marks.title,
    dismissed: words.dismissed,
    language: words.language,
    shortcuts: words.shortcuts.title,
    privacy: words.privacy,
  };
  return (
    <div class="options">
      <header>
        <Logo size={28} />
        <h1>{words.title}</h1>
      </header>
      <nav aria-label={words.parts}>
        {PARTS.map((id) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            {id === 'dismissed' ? <Icon name="dismiss" /> : <PageIcon name={ICONS[id]} />}
            {titles[id]}
          </a>
        ))}
        <a href="/welcome.html">
          <PageIcon name="play" />
          {welcome.again}
        </a>
      </nav>
      <main>
        {children}
        <p role="alert" class="not-saved">
          {hasSaveFailed && words.failed}
        </p>
      </main>
    </div>
  );
}
