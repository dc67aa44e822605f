// The whole bench of matching, wherever it runs: in Node, or in the extension's worker. Gives lines.
import type { IndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { variedClaims } from './corpus.ts';
import { benchPhraseScan, type PhraseFigures } from './phrases.ts';
import { benchPipeline, benchWhole, type PipelineFigures, type WholeFigures } from './whole.ts';

/**
 * Posts to scan, other prose of which claims are made, and the project's own entries; `isLarge` adds
 * 100,000 of everything.
 */
export type BenchInput = {
  posts: string[];
  others: string[];
  entries: IndexedClaim[];
  isLarge: boolean;
};

/** Everything measured, a line each; `say` hears of each as it comes. */
export function benchMatching(input: BenchInput, say: (line: string) => void): void {
  const { posts, isLarge } = input;
  const units = posts.reduce((sum, post) => sum + post.length, 0);
  say(`${posts.length} posts, ${(units / 1e6).toFixed(2)} million UTF-16 units`);
  say('Phrases, from raw text; times the bare charCodeAt loop');
  const counts = isLarge ? [1000, 10_000, 100_000] : [1000, 10_000];
  let charLoopMs = Number.NaN;
  for (const count of counts) {
    const figures = benchPhraseScan(posts, count);
    charLoopMs ||= figures.charLoopMs;
    say(phraseLine(figures));
  }
  for (const count of isLarge ? [10_000, 100_000] : [10_000]) {
    for (const line of wholeLines(benchWhole(input, count, charLoopMs))) say(line);
    const varied = variedClaims(input.entries, input.others, count);
    say(pipelineLine('varied entries', benchPipeline(posts, varied, charLoopMs)));
  }
  say(pipelineLine('entries of data/', benchPipeline(posts, input.entries, charLoopMs)));
}

function phraseLine(one: PhraseFigures): string {
  const peer = (name: string, times: number | null) =>
    times === null
      ? `${name} not tried`
      : `${name} ${times.toFixed(0)}× = ${(times / one.ours).toFixed(1)} ours`;
  return [
    `${one.phrases} phrases`.padEnd(16),
    `ours ${one.ours.toFixed(1)}× (reading alone ${one.normalizing.toFixed(1)}×)`,
    peer('modern-ahocorasick', one.automaton),
    peer('RegExp', one.alternation),
    `${one.bytesPerPhrase.toFixed(0)} bytes a phrase, built in ${one.buildMs.toFixed(0)} ms`,
    `${one.hits} hits (${one.automatonHits} without diacritics)`,
    `loop ${one.charLoopMs.toFixed(2)} ms`,
  ].join('; ');
}

function pipelineLine(name: string, one: PipelineFigures): string {
  return [
    `${one.claims} ${name}: built in ${one.buildMs.toFixed(0)} ms, ${one.megabytes.toFixed(1)} MB, opened in ${one.openMs.toFixed(2)} ms`,
    `phrases, similarity and stance ${one.pipeline.toFixed(0)}× the loop, ${(one.postMs * 1000).toFixed(0)} µs a post`,
    `${one.matched} posts with a match, ${one.similar} similar`,
  ].join('; ');
}

function wholeLines(whole: WholeFigures): string[] {
  const ours = whole.lookUp[0]?.p50 ?? Number.NaN;
  return [
    pipelineLine('drawn claims', whole),
    ...whole.lookUp.map(
      ({ name, p50, p95, recall, buildMs }) =>
        `  look-up ${name.padEnd(11)} p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms = ${(p50 / ours).toFixed(1)} ours; recall@10 ${recall.toFixed(2)}; built in ${buildMs.toFixed(0)} ms`,
    ),
  ];
}
