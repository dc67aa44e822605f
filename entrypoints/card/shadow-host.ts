// The element that holds the card on somebody else's page: in the top layer where there is one,
// with a shadow root of its own, out of reach of the page's style sheets and under any policy.

export type ShadowHost = {
  host: HTMLElement;
  root: ShadowRoot;
  /** Where the card is rendered. */
  mount: HTMLElement;
  moveTo: (place: { top: number; left: number; room: number }) => void;
  /** Told again and again while its script lives; without, it is unseen after three seconds (card.css). */
  stay: () => void;
  remove: () => void;
};

/** Puts an empty host at the end of the document, or of the dialog that `near` lies in and beside which all is inert. */
export function createShadowHost(css: string, near: Node | undefined): ShadowHost {
  const host = document.createElement('div');
  // In the style attribute and important: nothing that a page's style sheet says is stronger.
  setImportant(host, {
    all: 'initial',
    // `all` leaves out these two.
    direction: 'ltr',
    'unicode-bidi': 'isolate',
    // And with the colours of the card go those of what the browser draws in it.
    'color-scheme': 'light dark',
    position: 'fixed',
    display: 'block',
    inset: '0 auto auto 0',
    'z-index': '2147483647',
    // Once its content is unseen nothing is left to be pressed.
    'pointer-events': 'none',
  });
  // Closed: what the card says is the publisher's, and no script of the page may change a word of it.
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, css);
  const mount = document.createElement('div');
  mount.style.pointerEvents = 'auto';
  root.append(mount);
  keepKeysInside(root);
  const holder = near?.parentElement?.closest('dialog:modal') ?? document.documentElement;
  holder.append(host);
  raise(host);
  return {
    host,
    root,
    mount,
    moveTo({ top, left, room }) {
      // A page may be zoomed by its own style; the places are the viewport's.
      const zoom = String(1 / (holder.currentCSSZoom ?? 1));
      // On whole pixels letters stay sharp.
      const [y, x] = [Math.round(top), Math.round(left)];
      setImportant(host, { top: `${y}px`, left: `${x}px`, zoom });
      mount.style.setProperty('--room', `${room}px`);
    },
    stay() {
      for (const animation of mount.getAnimations()) animation.currentTime = 0;
    },
    remove: () => host.remove(),
  };
}

/** A constructed sheet is under no policy; Firefox refuses one made in a content script, but lets a script's own style text pass. */
function applyStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** What is typed in the card is no shortcut of the page. */
function keepKeysInside(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'copy'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** Above the page's own dialogs, and free of any transform on its root. */
function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    host.popover = null;
  }
}

function setImportant(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}
