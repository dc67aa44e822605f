import { useCorrectionWords } from './correction-words.ts';

/** Reminds those who answer for their office to say so; until it is read, then never again. */
export function StaffNote({ onRead }: { onRead: () => void }) {
  const words = useCorrectionWords().staff;
  return (
    <aside class="staff-note" aria-label={words.title}>
      <p>
        <b>{words.title}</b> {words.text}
      </p>
      <button type="button" class="button outline" onClick={onRead}>
        {words.read}
      </button>
    </aside>
  );
}
