import type { ComponentChildren } from 'preact';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

type SiteChoice = {
  id: string;
  name: string;
  host: string;
  kind: 'facebook' | 'news';
  isOn: boolean;
};

export type SiteListProps = {
  sites: readonly SiteChoice[];
  onSwitch: (id: string, isOn: boolean) => void;
  /** The sites that the reader added. */
  children?: ComponentChildren;
};

/** Where the extension reads: Facebook, and news sites one by one. */
export function SiteList({ sites, onSwitch, children }: SiteListProps) {
  const words = usePageWords().options;
  const news = sites.filter(({ kind }) => kind === 'news');
  const on = news.filter(({ isOn }) => isOn).length;
  return (
    <Section id="sites" title={words.sites} intro={words.sitesIntro}>
      <ul class="rows">
        {sites
          .filter(({ kind }) => kind === 'facebook')
          .map((site) => (
            <SiteRow key={site.id} site={site} hint={words.facebookHint} onSwitch={onSwitch} />
          ))}
      </ul>
      <details class="news">
        <summary>
          {words.news} <small>{words.sitesOn(on, news.length)}</small>
        </summary>
        <ul class="rows columns">
          {news.map((site) => (
            <SiteRow key={site.id} site={site} hint={site.host} onSwitch={onSwitch} />
          ))}
        </ul>
      </details>
      {children}
    </Section>
  );
}

type SiteRowProps = { site: SiteChoice; hint: string; onSwitch: SiteListProps['onSwitch'] };

function SiteRow({ site, hint, onSwitch }: SiteRowProps) {
  return (
    <li class="choice">
      <input
        type="checkbox"
        id={`site-${site.id}`}
        checked={site.isOn}
        onChange={(event) => onSwitch(site.id, event.currentTarget.checked)}
      />
      <label for={`site-${site.id}`}>
        {site.name}
        <small>{hint}</small>
      </label>
    </li>
  );
}
