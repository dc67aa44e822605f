// The keyboard inside the card: arrows turn its pages, and Tab goes round in it, because where it
// hangs in the document has nothing to do with where it stands on the page.

/** Listens for as long as the root lives. */
export function moveByKeys(root: ShadowRoot, turn: (step: 1 | -1) => void): void {
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event as KeyboardEvent;
    if (target instanceof HTMLTextAreaElement && key !== 'Tab') return;
    if (key === 'ArrowLeft') turn(-1);
    if (key === 'ArrowRight') turn(1);
    if (key === 'Tab') goRound(root, event, shiftKey);
  });
}

function goRound(root: ShadowRoot, event: Event, isBackwards: boolean): void {
  const stops = [
    ...root.querySelectorAll<HTMLElement>('button, a[href], textarea, [tabindex="0"]'),
  ];
  const [first, last] = [stops[0], stops.at(-1)];
  const now = root.activeElement;
  const isOutside = !stops.some((stop) => stop === now);
  if (isBackwards && (now === first || isOutside)) {
    event.preventDefault();
    last?.focus();
  } else if (!isBackwards && now === last) {
    event.preventDefault();
    first?.focus();
  }
}
