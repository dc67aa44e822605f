// `npm run bench [-- --posts 1000] [--large]`: how fast matching is, as ratios to named peers on the
// same texts in one run, in turns. Definitions and recorded results are in RESULTS.md. `--large` adds
// 100,000 phrases and claims. `npm run bench:worker` is the same in the extension's worker.
import { benchMatching } from './both.ts';
import { benchInput } from './input.ts';

benchMatching(benchInput(), console.log);
