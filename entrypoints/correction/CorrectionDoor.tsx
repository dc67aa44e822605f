import type { Signal } from '@preact/signals';
import { CorrectionPage } from '../../components/CorrectionPage.tsx';
import { InLanguage } from '../../components/Language.tsx';
import type { ShownEntry } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';

/** `'lost'`: nobody knows any more which entry the page was opened for. */
export type ShownState = ShownEntry | 'lost';

export type CorrectionDoorProps = { settings: Signal<Settings>; shown: ShownState };

/** The correction's page, wired to the settings and the clipboard. */
export function CorrectionDoor({ settings, shown }: CorrectionDoorProps) {
  return (
    <InLanguage language={settings.value.language}>
      <CorrectionPage
        shown={shown === 'lost' ? null : shown}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onCopyPicture={(picture) =>
          navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
        }
      />
    </InLanguage>
  );
}
