import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

type Hidden = {
  id: string;
  /** What was hidden. */
  what: string;
  /** Of which entry; `null` where that is said already. */
  about: string | null;
  since: string;
};

export type HiddenListProps = {
  id: string;
  title: string;
  intro: string;
  hidden: readonly Hidden[];
  action: string;
  onRestore: (id: string) => void;
};

/** What no longer marks, with a way to take each back. */
export function HiddenList({ id, title, intro, hidden, action, onRestore }: HiddenListProps) {
  const words = usePageWords().options;
  return (
    <Section id={id} title={title} intro={intro}>
      {hidden.length === 0 ? (
        <p class="none">{words.dismissedNone}</p>
      ) : (
        <ul class="rows">
          {hidden.map((one) => (
            <li key={one.id} class="hidden-row">
              <div>
                <span id={`${id}-${one.id}`}>{one.what}</span>
                {one.about && <small>{one.about}</small>}
                <small>{one.since}</small>
              </div>
              <button
                type="button"
                class="button outline"
                aria-describedby={`${id}-${one.id}`}
                onClick={(event) => {
                  focusNeighbour(event.currentTarget);
                  onRestore(one.id);
                }}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The row is about to go: the focus goes to the one after it, or before it. */
function focusNeighbour(button: HTMLButtonElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector('button')?.focus();
}
