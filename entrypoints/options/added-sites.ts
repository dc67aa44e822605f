// The sites that the reader adds: asked for, given back, and whether the browser still allows each.
import { computed, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AddedSite, AddSiteOutcome } from '../../components/AddedSites.tsx';
import { sitePattern, siteToAdd } from '../../lib/page/added-sites.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Saving } from '../extension-page/saving.ts';

type World = { settings: Signal<Settings>; write: Saving['write']; signal: AbortSignal };

/** Follows settings and permissions until the signal aborts. */
export function createAddedSites({ settings, write, signal: end }: World) {
  const denied = signal<ReadonlySet<string>>(new Set());
  const outcome = signal<AddSiteOutcome>(null);
  const sites = computed((): AddedSite[] =>
    settings.value.sitesAdded.map((host) => ({
      host,
      isAllowed: !denied.value.has(host),
      isOn: !settings.value.sitesOff.includes(host),
    })),
  );

  const read = async () => {
    const hosts = settings.value.sitesAdded;
    const allowed = await Promise.all(
      hosts.map((host) => browser.permissions.contains({ origins: [sitePattern(host)] })),
    );
    denied.value = new Set(hosts.filter((_, at) => !allowed[at]));
  };
  const stop = settings.subscribe(() => void read());
  const onChange = () => void read();
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  end.addEventListener('abort', () => {
    stop();
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });

  const allow = async (host: string) => {
    // First of all, while the click still counts: the browser asks only on one.
    const isAllowed = await browser.permissions
      .request({ origins: [sitePattern(host)] })
      .catch(() => false);
    if (!isAllowed) {
      outcome.value = { host, is: 'denied' };
      return;
    }
    const isKept = await write(({ sitesAdded }) => ({
      sitesAdded: [...sitesAdded.filter((one) => one !== host), host],
    }));
    outcome.value = isKept ? { host, is: 'added' } : null;
  };

  return {
    sites,
    outcome,
    allow,
    add(address: string) {
      const found = siteToAdd(address, settings.value.sitesAdded);
      if ('host' in found) return allow(found.host);
      outcome.value = { host: address, is: found.refused };
      return Promise.resolve();
    },
    async remove(host: string) {
      const isKept = await write(({ sitesAdded, sitesOff }) => ({
        sitesAdded: sitesAdded.filter((one) => one !== host),
        sitesOff: sitesOff.filter((one) => one !== host),
      }));
      outcome.value = isKept ? { host, is: 'removed' } : null;
    },
  };
}
