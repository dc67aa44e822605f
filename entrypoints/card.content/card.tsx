// The one card of a page: what it shows as signals, and its life from opening to closing.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { InLanguage, type Language } from '../../components/Language.tsx';
import type { ShownEntry } from '../../lib/messages.ts';
import type { CardDoor, CardPage, CardRequest } from '../../lib/page/card-door.ts';
import { send } from '../../lib/send.ts';
import { readSettings } from '../../lib/settings.ts';
import { followMark } from './following.ts';
import { moveByKeys } from './keys.ts';
import { watchLeaving } from './leaving.ts';
import { createShadowHost } from './shadow-host.ts';

/** A door that opens one card at a time, with `css` as its style. */
export function createCardDoor(css: string): CardDoor {
  let card: Card | null = null;
  return {
    open(request) {
      card?.remove();
      card = openCard(css, request);
    },
    close: () => card?.close(),
  };
}

type Card = {
  /** Takes it away and says so. */
  close: () => void;
  /** Takes it away in silence: another comes in its place. */
  remove: () => void;
};

function openCard(css: string, request: CardRequest): Card {
  const lifetime = new AbortController();
  const before = document.activeElement;
  const shadow = createShadowHost(css);
  const pages = signal<readonly CardPage[]>(request.pages);
  const at = signal(0);
  const known = signal<readonly ShownEntry[] | 'lost' | null>(null);
  const language = signal<Language>('vi');

  const remove = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    const hadFocus = shadow.root.activeElement !== null;
    render(null, shadow.mount);
    shadow.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const close = () => {
    if (lifetime.signal.aborted) return;
    remove();
    request.onClose();
  };
  const turn = (step: 1 | -1) => {
    at.value = Math.max(0, Math.min(at.value + step, pages.value.length - 1));
  };
  const dismiss = (page: CardPage) => {
    request.onDismiss(page);
    pages.value = pages.value.filter((one) => one !== page);
    if (pages.value.length === 0) close();
    else turn(-1);
  };

  render(
    <OpenCard
      {...{ pages, at, known, language }}
      onTurn={turn}
      onDismiss={dismiss}
      onClose={close}
    />,
    shadow.mount,
  );
  const { anchorRect, takeFocus, stays } = request;
  const life = { shadow, anchorRect, signal: lifetime.signal };
  followMark({ ...life, keepsHeight: request.pages.length > 1, onGone: close });
  watchLeaving({ ...life, stays, onLeave: close });
  moveByKeys(shadow.root, turn);
  if (takeFocus) shadow.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });

  void readSettings().then((settings) => {
    language.value = settings.language;
  });
  void send({ type: 'entries', keys: request.pages.map(({ key }) => key) }).then((reply) => {
    known.value = reply.ok ? reply.value : 'lost';
  });
  return { close, remove };
}

type OpenCardProps = {
  pages: Signal<readonly CardPage[]>;
  at: Signal<number>;
  known: Signal<readonly ShownEntry[] | 'lost' | null>;
  language: Signal<Language>;
  onTurn: (step: 1 | -1) => void;
  onDismiss: (page: CardPage) => void;
  onClose: () => void;
};

function OpenCard({ pages, at, known, language, onDismiss, ...rest }: OpenCardProps) {
  const page = pages.value[at.value];
  if (!page) return null;
  const entries = known.value;
  const shown = entries === 'lost' ? entries : entries?.find(({ key }) => key === page.key);
  return (
    <InLanguage language={language.value}>
      <ClaimCard
        reason={page}
        shown={shown ?? null}
        at={at.value}
        of={pages.value.length}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onMore={() => void send({ type: 'open-correction', key: page.key })}
        onDismiss={() => onDismiss(page)}
        {...rest}
      />
    </InLanguage>
  );
}
