import type { ComponentChildren } from 'preact';
import { useWords } from './Language.tsx';

export type OutsideLinkProps = { url: string; class?: string; children: ComponentChildren };

/** A link that opens in a new tab and tells the other side nothing; plain text where it is not http(s). */
export function OutsideLink({ url, class: name, children }: OutsideLinkProps) {
  const { words } = useWords();
  if (!/^https?:\/\//i.test(url)) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({words.opensNewTab})</span>
    </a>
  );
}
