// When a page of ours has shown its first picture, which stands in its HTML: what follows may take
// its time without anyone waiting before an empty window.

/** So long a frame is waited for; a window that is not shown yet draws none. */
const MOST_MS = 100;

/** Resolves once the page was painted; soon, where nothing is painted. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A frame's callbacks run before it is painted, the next task after it.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, document.visibilityState === 'hidden' ? 0 : MOST_MS);
  });
}
