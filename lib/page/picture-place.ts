// Where a picture is that has no words on the page: under the pointer, and for its card. Runs in the
// content script of sites whose pictures are read.

/** What a site lays over a picture lies in one of these with it; a dialog before it, and our card, do not. */
const STAGE = '[role=article],[role=dialog],dialog,body';

/** Of a picture the card stands at so much, in CSS pixels: it is to cover as little of it as can be. */
const CORNER_PX = 40;

/** Whether a picture is to be seen at a point of the viewport. */
export function isAt(picture: Element, x: number, y: number): boolean {
  const here = document.elementsFromPoint(x, y);
  return here.includes(picture) && picture.closest(STAGE) === here[0]?.closest(STAGE);
}

/** The part of a picture that was pointed at, else its lower left; it moves with the picture. */
export function cornerOf(
  picture: Element,
  point: { x: number; y: number } | undefined,
): () => DOMRect | null {
  const { left, top, height } = picture.getBoundingClientRect();
  const x = point ? point.x - left - CORNER_PX / 2 : 0;
  const y = point ? point.y - top - CORNER_PX / 2 : height - CORNER_PX;
  return () => {
    if (!picture.isConnected) return null;
    const box = picture.getBoundingClientRect();
    return new DOMRect(box.left + x, box.top + y, CORNER_PX, CORNER_PX);
  };
}
