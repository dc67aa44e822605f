// When the card goes by itself: on Escape, on a press elsewhere, and, where it was opened by
// pointing and never touched, when the pointer leaves it and its mark.
import type { ShadowHost } from './shadow-host.ts';

const LEAVE_MS = 450;
/** Around the card and the mark, so that the gap between them can be crossed. */
const NEAR_PX = 20;

export type Leaving = {
  shadow: ShadowHost;
  anchorRect: () => DOMRect | null;
  /** It took the focus, so it stays until it is closed. */
  stays: boolean;
  signal: AbortSignal;
  onLeave: () => void;
};

/** Watches until the signal aborts. `untouch`: from now on it goes with the pointer again. */
export function watchLeaving(leaving: Leaving): { untouch: () => void } {
  const { shadow, anchorRect, stays, signal, onLeave } = leaving;
  let isTouched = stays;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };
  const touch = () => {
    isTouched = true;
    clearTimeout(timer);
  };
  shadow.root.addEventListener('pointerdown', touch, options);
  shadow.root.addEventListener('focusin', touch, options);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // Neither the page's key nor the browser's, which would close a dialog as well.
      event.stopPropagation();
      event.preventDefault();
      onLeave();
    },
    { capture: true, signal },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(shadow.host)) onLeave();
    },
    options,
  );
  addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType }) => {
      if (isTouched || pointerType === 'touch') return;
      const boxes = [shadow.host.getBoundingClientRect(), anchorRect()];
      const isNear = boxes.some(
        (box) =>
          box &&
          clientX > box.left - NEAR_PX &&
          clientX < box.right + NEAR_PX &&
          clientY > box.top - NEAR_PX &&
          clientY < box.bottom + NEAR_PX,
      );
      if (isNear) {
        clearTimeout(timer);
        timer = undefined;
      } else {
        timer ??= setTimeout(onLeave, LEAVE_MS);
      }
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    untouch() {
      isTouched = false;
    },
  };
}
