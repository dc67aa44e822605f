// The bench as the extension's worker runs it: bundled into one expression by worker.ts, called there.
import { type BenchInput, benchMatching } from './both.ts';

/** All lines at the end: nothing can be said on the way. */
export function benchHere(input: BenchInput): string[] {
  const lines: string[] = [];
  benchMatching(input, (line) => lines.push(line));
  return lines;
}
