import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

export type Shortcut = {
  /** The command's, as the manifest has it. */
  name: string;
  /** As the browser writes it; `''` where there is none. */
  keys: string;
};

export type ShortcutListProps = {
  /** Those that work on any page, and can be changed in the browser. */
  shortcuts: readonly Shortcut[];
  onChange: () => void;
};

/** What can be done by keys: anywhere, in the popup and in a card. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const words = usePageWords().options.shortcuts;
  // The browser has them in its own language, which may not be the reader's.
  const said: Record<string, string> = words.commands;
  return (
    <Section id="shortcuts" title={words.title} intro={words.intro}>
      <ul class="rows">
        {shortcuts.map(({ name, keys }) => (
          <li key={name} class="hidden-row">
            <div>{said[name] ?? name}</div>
            {keys === '' ? <small>{words.none}</small> : <Keys keys={keysOf(keys)} />}
          </li>
        ))}
        {words.fixed.map(({ what, keys }) => (
          <li key={what} class="hidden-row">
            <div>{what}</div>
            <Keys keys={keys} />
          </li>
        ))}
      </ul>
      <button type="button" class="button outline" onClick={onChange}>
        {words.change}
      </button>
    </Section>
  );
}

/** Signs by their own shape, as they stand on the key. */
function keysOf(shortcut: string): string[] {
  return shortcut.replace('Period', '.').replace('Comma', ',').split('+');
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span class="keys">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
