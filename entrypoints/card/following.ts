// Keeps the card beside its mark while the page scrolls, changes or is resized.
import { browser } from 'wxt/browser';
import { isInView, place } from './placement.ts';
import type { ShadowHost } from './shadow-host.ts';

/** Pages move without an event, and marks go without one. */
const CHECK_MS = 300;

export type Following = {
  shadow: ShadowHost;
  anchorRect: () => DOMRect | null;
  signal: AbortSignal;
  /** Never lower than it has been: turning its pages does not move it. */
  keepsHeight: boolean;
  /** The mark is gone or was scrolled out of view, the page took the card away, or the extension is gone. */
  onGone: () => void;
};

/**
 * Places the card now and keeps it in place until the signal aborts. The function it gives places it anew
 * at once: what is drawn would be seen for a frame where it was before.
 */
export function followMark(following: Following): () => void {
  const { shadow, anchorRect, signal, keepsHeight, onGone } = following;
  let tallest = 0;
  let wasInView = false;
  let frame = 0;
  const follow = () => {
    frame = 0;
    if (signal.aborted) return;
    const anchor = anchorRect();
    const viewport = {
      width: document.documentElement.clientWidth || innerWidth,
      height: innerHeight,
    };
    if (!anchor || (wasInView && !isInView(anchor, viewport))) return onGone();
    wasInView ||= isInView(anchor, viewport);
    if (keepsHeight) {
      tallest = Math.max(tallest, shadow.mount.offsetHeight);
      shadow.mount.style.setProperty('--tallest', `${tallest}px`);
    }
    shadow.moveTo(place(anchor, naturalSize(shadow), viewport));
  };
  const soon = () => {
    frame ||= requestAnimationFrame(follow);
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  const timer = setInterval(() => {
    if (!browser.runtime?.id || !shadow.host.isConnected) return onGone();
    shadow.stay();
    soon();
  }, CHECK_MS);
  const observer = new ResizeObserver(soon);
  observer.observe(shadow.mount);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    cancelAnimationFrame(frame);
    observer.disconnect();
  });
  follow();
  return follow;
}

/** As large as its texts want to be. */
function naturalSize({ mount }: ShadowHost): { width: number; height: number } {
  const body = mount.querySelector('.card-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  return { width: mount.offsetWidth, height: mount.offsetHeight + hidden };
}
