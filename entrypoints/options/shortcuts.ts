// The browser's shortcuts for this extension, and its own page to change them on.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/ShortcutList.tsx';

/** The shortcuts as they are, and again whenever the page is looked at: they change elsewhere. */
export function watchShortcuts(end: AbortSignal) {
  const shortcuts = signal<readonly Shortcut[]>([]);
  const read = async () => {
    // Firefox for Android has none.
    const commands = (await browser.commands?.getAll()) ?? [];
    shortcuts.value = commands.flatMap(({ name, shortcut }) =>
      name ? [{ name, keys: shortcut ?? '' }] : [],
    );
  };
  document.addEventListener('visibilitychange', () => void read(), { signal: end });
  void read();
  return shortcuts;
}

/** Opens the browser's page of shortcuts. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => unknown };
  // Firefox opens its page by this alone; Chromium's can be opened as a tab.
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
