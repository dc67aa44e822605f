import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { Logo, PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { useWelcomeWords } from './welcome-words.ts';

/** The options' title, the list of their parts, and the parts. */
export function OptionsFrame({ children }: { children: ComponentChildren }) {
  const words = usePageWords().options;
  const welcome = useWelcomeWords();
  return (
    <div class="options">
      <header>
        <Logo size={28} />
        <h1>{words.title}</h1>
      </header>
      <nav aria-label={words.parts}>
        <a href="#topics">
          <PageIcon name="topic" />
          {words.topics}
        </a>
        <a href="#feeds">
          <PageIcon name="feed" />
          {words.feeds}
        </a>
        <a href="#sites">
          <PageIcon name="site" />
          {words.sites}
        </a>
        <a href="#marks">
          <PageIcon name="mark" />
          {words.marks.title}
        </a>
        <a href="#dismissed">
          <Icon name="dismiss" />
          {words.dismissed}
        </a>
        <a href="#language">
          <PageIcon name="language" />
          {words.language}
        </a>
        <a href="#shortcuts">
          <PageIcon name="keyboard" />
          {words.shortcuts.title}
        </a>
        <a href="#privacy">
          <PageIcon name="device" />
          {words.privacy}
        </a>
        <a href="/welcome.html">
          <PageIcon name="play" />
          {welcome.again}
        </a>
      </nav>
      <main>{children}</main>
    </div>
  );
}
