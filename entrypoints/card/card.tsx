// The one card of a page: what it shows, and its life from opening to closing. It is drawn anew at
// every change, which spares each page the weight of signals.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ClaimCard, type Instead } from '../../components/ClaimCard.tsx';
import { HiddenCard } from '../../components/HiddenCard.tsx';
import { InLanguage, type Language } from '../../components/Language.tsx';
import { copyUnlessSaid } from '../../lib/copying.ts';
import { MOST_UNITS } from '../../lib/dismissals.ts';
import type { ShownEntry } from '../../lib/messages.ts';
import type { CardDoor, CardPage, CardRequest } from '../../lib/page/card-door.ts';
import { placeKind } from '../../lib/page/place-kind.ts';
import { send } from '../../lib/send.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
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
  const { pages } = request;
  const shadow = createShadowHost(css, pages[0]?.place.node);
  const state: CardState = { pages, at: 0, hidden: new Set(), known: 'loading', language: 'vi' };

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
  const focusOn = (what: string) =>
    shadow.root.querySelector<HTMLElement>(what)?.focus({ preventScroll: true });
  let follow = () => {};
  const draw = () => {
    if (lifetime.signal.aborted) return;
    const hadFocus = shadow.root.activeElement !== null;
    shadow.mount.lang = state.language;
    const change = { onTurn: turn, onDismiss: dismiss, onUndo: undo, onClose: close };
    render(<OpenCard {...state} {...change} />, shadow.mount);
    // What had it went: the keys go on from the card.
    if (hadFocus && !shadow.root.activeElement) focusOn('.card');
    follow();
  };
  const turn = (step: 1 | -1) => {
    state.at = Math.max(0, Math.min(state.at + step, pages.length - 1));
    draw();
  };
  /** Whether the background took it; if not, the card says that it cannot. */
  const tell = async (type: 'dismiss' | 'restore', { key, words }: CardPage) => {
    const { ok } = await send({ type, key, words: words.slice(0, MOST_UNITS) });
    if (!ok) state.known = 'unkept';
    return ok;
  };
  const show = (page: CardPage) => {
    state.hidden.delete(page);
    draw();
  };
  const dismiss = (page: CardPage) => {
    state.hidden.add(page);
    draw();
    // Whoever came by keyboard goes on from here; whoever points away is done.
    focusOn('.card-hidden .button');
    leaving.untouch();
    void tell('dismiss', page).then((ok) => (ok ? request.onDismiss(page) : show(page)));
  };
  const undo = (page: CardPage) => void tell('restore', page).then(() => show(page));

  draw();
  const { anchorRect, takeFocus, stays } = request;
  const life = { shadow, anchorRect, signal: lifetime.signal };
  follow = followMark({ ...life, keepsHeight: pages.length > 1, onGone: close });
  const leaving = watchLeaving({ ...life, stays, onLeave: close });
  moveByKeys(shadow.root, turn);
  if (takeFocus) focusOn('.card');

  const speak = ({ language }: Settings) => {
    state.language = language;
    draw();
  };
  void readSettings().then(speak);
  watchSettings(speak, lifetime.signal);
  void send({ type: 'entries', keys: pages.map(({ key }) => key) }).then((reply) => {
    state.known = reply.ok ? reply.value : 'unread';
    draw();
  });
  return { close, remove };
}

type CardState = {
  pages: readonly CardPage[];
  at: number;
  /** Those that the reader has just called not relevant. */
  hidden: Set<CardPage>;
  known: readonly ShownEntry[] | Instead;
  language: Language;
};

type OpenCardProps = CardState & {
  onTurn: (step: 1 | -1) => void;
  onDismiss: (page: CardPage) => void;
  onUndo: (page: CardPage) => void;
  onClose: () => void;
};

function OpenCard(props: OpenCardProps) {
  const { pages, at, hidden, known, language, onDismiss, onUndo, ...rest } = props;
  const page = pages[at];
  if (!page) return null;
  if (hidden.has(page)) {
    return (
      <InLanguage language={language}>
        <HiddenCard
          hidden={page.words}
          isPrivate={browser.extension?.inIncognitoContext}
          at={at}
          of={pages.length}
          onUndo={() => onUndo(page)}
          {...rest}
        />
      </InLanguage>
    );
  }
  const shown = typeof known === 'string' ? known : known.find(({ key }) => key === page.key);
  return (
    <InLanguage language={language}>
      <ClaimCard
        reason={{ ...page, place: placeKind(page.place) }}
        shown={shown ?? 'loading'}
        at={at}
        of={pages.length}
        onCopy={(text, isSure) =>
          copyUnlessSaid(page.key, { isSure, write: () => navigator.clipboard.writeText(text) })
        }
        onMore={() => void send({ type: 'open-correction', key: page.key })}
        onDismiss={() => onDismiss(page)}
        {...rest}
      />
    </InLanguage>
  );
}
