import type { ComponentChildren } from 'preact';
import { PageIcon, type PageIconName } from './PageIcon.tsx';

export type MessageProps = {
  icon?: PageIconName;
  title: string;
  children: ComponentChildren;
};

/** A state said in words: what is so, and what can be done. */
export function Message({ icon, title, children }: MessageProps) {
  return (
    <section class="message">
      {icon && (
        <span class="emblem">
          <PageIcon name={icon} />
        </span>
      )}
      <h2>{title}</h2>
      {children}
    </section>
  );
}
