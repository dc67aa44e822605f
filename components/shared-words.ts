// Which words two texts share, for showing them side by side. Pure, and only for the eye: what is a
// match is decided elsewhere.

/** `[start, end)` pairs into `text`: runs of at least two words that `other` has too. */
export function sharedRuns(text: string, other: string): [number, number][] {
  const known = new Set([...other.matchAll(WORD)].map(([word]) => plain(word)));
  const runs: [number, number][] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = () => {
    if (run && run.words > 1) runs.push([run.start, run.end]);
    run = null;
  };
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    if (!known.has(plain(match[0]))) close();
    else if (run) run = { start: run.start, end, words: run.words + 1 };
    else run = { start: match.index, end, words: 1 };
  }
  close();
  return runs;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Without case and diacritics. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0110\u0111]/g, 'd')
    .toLowerCase();
}
