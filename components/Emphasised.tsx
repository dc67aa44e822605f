import type { ComponentChildren } from 'preact';

export type EmphasisedProps = {
  text: string;
  /** `[start, end)` pairs, ascending and apart. */
  runs: readonly (readonly [number, number])[];
};

/** A text with some of its words emphasised. */
export function Emphasised({ text, runs }: EmphasisedProps) {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of runs) {
    if (start < done || end > text.length) continue;
    parts.push(text.slice(done, start), <mark class="same">{text.slice(start, end)}</mark>);
    done = end;
  }
  parts.push(text.slice(done));
  return <>{parts}</>;
}
