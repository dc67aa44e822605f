// What the reader changes on a page of ours: shown at once, and written. Where that fails, as on a disk
// that is full, it is told, and the controls show again what is so.
import { type Signal, signal } from '@preact/signals';
import type { Request } from '../../lib/messages.ts';
import { send } from '../../lib/send.ts';
import {
  changed,
  readOwnSettings,
  type Settings,
  type SettingsChange,
  writeSettings,
} from '../../lib/settings.ts';

export type Saving = ReturnType<typeof createSaving>;

/** `write` and `ask` resolve to whether it was done. */
export function createSaving(settings: Signal<Settings>) {
  const hasFailed = signal(false);
  const tell = async (isDone: boolean) => {
    hasFailed.value = !isDone;
    // A control has moved already: drawn anew it stands where it should.
    if (!isDone) settings.value = { ...(await readOwnSettings().catch(() => settings.value)) };
    return isDone;
  };
  return {
    /** The last change was not kept. */
    hasFailed,
    write: (change: SettingsChange) => {
      settings.value = changed(settings.value, change);
      return writeSettings(change).then(
        () => tell(true),
        () => tell(false),
      );
    },
    /** Has the background change something. */
    ask: (request: Request) => send(request).then(({ ok }) => tell(ok)),
  };
}
