import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePageWords } from './page-words.ts';

/** What was made of the file that was picked. */
export type SettingsOffer =
  | 'none'
  | 'malformed'
  | 'newer'
  | 'taken'
  /** The feeds that it would have the reader trust anew. */
  | { newFeeds: readonly { host: string; fingerprint: string }[] };

export type SettingsFileProps = {
  offer: SettingsOffer;
  onSave: () => void;
  onPick: (file: File) => void;
  onTake: () => void;
  onDrop: () => void;
};

/** The settings saved to a file, and taken from one after saying what it would change. */
export function SettingsFile({ offer, onSave, onPick, onTake, onDrop }: SettingsFileProps) {
  const words = usePageWords().options.file;
  const picker = useRef<HTMLInputElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const drop = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const isAsking = typeof offer === 'object';
  useLayoutEffect(() => {
    if (isAsking) drop.current?.focus();
    else if (wasAsking.current) open.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <li class="settings-file">
      <div class="hidden-row">
        <div>
          {words.title}
          <small>{words.hint}</small>
        </div>
        <button type="button" class="button outline" onClick={onSave}>
          {words.save}
        </button>
        <button
          ref={open}
          type="button"
          class="button outline"
          onClick={() => picker.current?.click()}
        >
          {words.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={words.open}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // So that the same file can be picked again.
            currentTarget.value = '';
            if (file) onPick(file);
          }}
        />
      </div>
      {isAsking && (
        <div class="file-offer">
          <p id="settings-question">{words.ask}</p>
          {offer.newFeeds.length > 0 && (
            <>
              <p>{words.newFeeds}</p>
              <ul>
                {offer.newFeeds.map(({ host, fingerprint }) => (
                  <li key={fingerprint}>
                    {host} <code>{fingerprint}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
          <button
            type="button"
            class="button outline"
            aria-describedby="settings-question"
            onClick={onTake}
          >
            {words.take}
          </button>
          <button ref={drop} type="button" class="button plain" onClick={onDrop}>
            {words.drop}
          </button>
        </div>
      )}
      <p role="status">{typeof offer === 'string' && offer !== 'none' && words.outcome[offer]}</p>
    </li>
  );
}
