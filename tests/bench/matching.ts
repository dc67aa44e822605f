// `npm run bench [-- --posts 1000] [--large]`: how fast matching is, as ratios to named peers on the
// same texts in one run, in turns. Definitions and recorded results are in RESULTS.md. `--large` adds
// 100,000 phrases and claims.
import { parseArgs } from 'node:util';
import { benchPosts } from './corpus.ts';
import { benchPhraseScan, type PhraseFigures } from './phrases.ts';
import { benchWhole } from './whole.ts';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '1000' }, large: { type: 'boolean' } },
});
const posts = benchPosts(Number(values.posts));
const units = posts.reduce((sum, post) => sum + post.length, 0);
console.log(`${posts.length} posts, ${(units / 1e6).toFixed(2)} million UTF-16 units`);

console.log('\nPhrases, from raw text; times the bare charCodeAt loop');
const figures: PhraseFigures[] = [];
for (const count of values.large ? [1000, 10_000, 100_000] : [1000, 10_000]) {
  const one = benchPhraseScan(posts, count);
  figures.push(one);
  console.log(
    [
      `${count} phrases`.padEnd(16),
      `ours ${one.ours.toFixed(1)}× (normalizing alone ${one.normalizing.toFixed(1)}×)`,
      `modern-ahocorasick ${one.automaton.toFixed(0)}× = ${(one.automaton / one.ours).toFixed(1)} ours`,
      one.alternation === null
        ? 'RegExp not tried'
        : `RegExp ${one.alternation.toFixed(0)}× = ${(one.alternation / one.ours).toFixed(1)} ours`,
      `${one.bytesPerPhrase.toFixed(0)} bytes a phrase, built in ${one.buildMs.toFixed(0)} ms`,
      `${one.hits} hits (${one.automatonHits} without diacritics)`,
      `loop ${one.charLoopMs.toFixed(2)} ms`,
    ].join('; '),
  );
}
const charLoopMs = figures[0]?.charLoopMs ?? Number.NaN;

for (const count of values.large ? [10_000, 100_000] : [10_000]) {
  const whole = benchWhole(posts, count, charLoopMs);
  console.log(
    `\n${count} claims: built in ${whole.buildMs.toFixed(0)} ms, ${whole.megabytes.toFixed(1)} MB, opened in ${whole.openMs.toFixed(2)} ms; phrases, similarity and stance ${whole.pipeline.toFixed(0)}× the loop, ${whole.similar} similar`,
  );
  const ours = whole.lookUp[0]?.p50 ?? Number.NaN;
  for (const { name, p50, p95, recall, buildMs } of whole.lookUp) {
    console.log(
      `  look-up ${name.padEnd(11)} p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms = ${(p50 / ours).toFixed(1)} ours; recall@10 ${recall.toFixed(2)}; built in ${buildMs.toFixed(0)} ms`,
    );
  }
}
