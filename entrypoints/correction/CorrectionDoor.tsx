import { type Signal, signal } from '@preact/signals';
import { CorrectionPage } from '../../components/CorrectionPage.tsx';
import { InLanguage } from '../../components/Language.tsx';
import { copyUnlessSaid } from '../../lib/copying.ts';
import type { ShownEntry } from '../../lib/messages.ts';
import { type Settings, writeSettings } from '../../lib/settings.ts';

/** `'lost'`: nobody knows any more which entry the page was opened for; `'unread'`: there was no answer. */
export type ShownState = ShownEntry | 'lost' | 'unread';

export type CorrectionDoorProps = {
  settings: Signal<Settings>;
  shown: Signal<ShownState>;
  /** In a private window the reminder is only put aside, and nothing is written. */
  isPrivate: boolean;
  onRetry: () => void;
};

const isNotePutAside = signal(false);

/** The correction's page, wired to the settings, the clipboard and the system's share sheet. */
export function CorrectionDoor({ settings, shown, isPrivate, onRetry }: CorrectionDoorProps) {
  const known = shown.value;
  const copy = (write: () => Promise<void>, isSure: boolean) =>
    copyUnlessSaid((known as ShownEntry).key, { isSure, write });
  const readNote = () => {
    isNotePutAside.value = true;
    if (!isPrivate) void writeSettings({ staffNoteRead: true });
  };
  const isNoteRead = settings.value.staffNoteRead || isNotePutAside.value;
  return (
    <InLanguage language={settings.value.language}>
      <CorrectionPage
        shown={known}
        onCopy={(text, isSure) => copy(() => navigator.clipboard.writeText(text), isSure)}
        onCopyPicture={(picture, isSure) => {
          const write = () =>
            navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
          return copy(write, isSure);
        }}
        onShare={'share' in navigator ? (text) => navigator.share({ text }) : null}
        onStaffNoteRead={isNoteRead ? null : readNote}
        onRetry={onRetry}
      />
    </InLanguage>
  );
}
