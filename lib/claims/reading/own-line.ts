// What stands around a place in its own line: the next may tell of anything. Pure.

/** A part of a text, in UTF-16 offsets, and how far on either side is asked for. */
type Place = { first: number; start: number; end: number; last: number };

/** `[first, last)` of a text, without what a line break parts from `[start, end)`. */
export function ownLine(text: string, { first, start, end, last }: Place): string {
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  const lineEnd = after.indexOf('\n');
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (lineEnd < 0 ? after : after.slice(0, lineEnd))
  );
}
