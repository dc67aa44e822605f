import { useId, useState } from 'preact/hooks';
import { usePageWords } from './page-words.ts';
import type { PageWords } from './words/vi-pages.ts';

export type AddedSite = {
  host: string;
  /** Whether the browser lets it be read. */
  isAllowed: boolean;
  isOn: boolean;
};

/** What came of the last that was asked for; `host` as it was written where it could not be understood. */
export type AddSiteOutcome = null | {
  host: string;
  is: 'added' | 'removed' | 'denied' | 'malformed' | 'listed' | 'known' | 'private';
};

type OutcomeWords = PageWords['options']['siteOutcome'];

export type AddedSitesProps = {
  sites: readonly AddedSite[];
  outcome: AddSiteOutcome;
  onAdd: (address: string) => void;
  /** Asks the browser again for one that it does not allow any more. */
  onAllow: (host: string) => void;
  onRemove: (host: string) => void;
  onSwitch: (host: string, isOn: boolean) => void;
};

/** Sites of the reader's own choice: each needs the browser's leave, and can be given back. */
export function AddedSites(props: AddedSitesProps) {
  const { sites, outcome, onAdd } = props;
  const words = usePageWords().options;
  const [address, setAddress] = useState('');
  const id = useId();
  return (
    <div class="add-feed">
      <h3>{words.ownSites}</h3>
      <p class="intro">{words.ownSitesIntro}</p>
      <ul class="rows">
        {sites.map((site) => (
          <AddedRow key={site.host} site={site} {...props} />
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(address);
          setAddress('');
        }}
      >
        <label for={id}>{words.siteAddress}</label>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          required
          autocomplete="off"
          spellcheck={false}
          maxLength={2048}
          placeholder="example.org"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button outline">
          {words.addSite}
        </button>
      </form>
      <p role="status">{outcome && inWords(outcome, words.siteOutcome)}</p>
    </div>
  );
}

function AddedRow({
  site,
  onAllow,
  onRemove,
  onSwitch,
}: { site: AddedSite } & Omit<AddedSitesProps, 'sites' | 'outcome' | 'onAdd'>) {
  const { host, isAllowed, isOn } = site;
  const words = usePageWords().options;
  return (
    <li class="choice">
      <input
        type="checkbox"
        id={`site-${host}`}
        checked={isOn && isAllowed}
        disabled={!isAllowed}
        onChange={(event) => onSwitch(host, event.currentTarget.checked)}
      />
      <label for={`site-${host}`}>
        {host}
        {!isAllowed && <small>{words.siteNotAllowed}</small>}
      </label>
      <div class="side">
        {!isAllowed && (
          <button type="button" class="button outline" onClick={() => onAllow(host)}>
            {words.allowSite}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={words.removeSiteOf(host)}
          onClick={() => onRemove(host)}
        >
          {words.removeSite}
        </button>
      </div>
    </li>
  );
}

function inWords({ host, is }: NonNullable<AddSiteOutcome>, words: OutcomeWords): string {
  switch (is) {
    case 'added':
      return words.added(host);
    case 'removed':
      return words.removed(host);
    case 'denied':
      return words.denied(host);
    case 'malformed':
      return words.malformed(host);
    case 'listed':
      return words.listed(host);
    case 'known':
      return words.known(host);
    case 'private':
      return words.private(host);
  }
}
