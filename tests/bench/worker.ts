// `npm run bench:worker [-- --large]`: the bench of matching inside the extension's own service
// worker, and what the first sync of 10,000 entries takes there. Needs `npm run build`.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startExtension } from '../e2e/extension.ts';
import { measureFirstSync } from './first-sync.ts';
import { benchInput } from './input.ts';

const ENTRIES = 10_000;

const extension = await startExtension();
try {
  await extension.worker.evaluate((input) => Object.assign(globalThis, { input }), benchInput());
  // As an expression of the debugger: the extension's own policy forbids code from a string.
  const expression = `(() => { ${await bundle()}\n; return bench.benchHere(input); })()`;
  const lines = await extension.worker.evaluate<string[]>(expression);
  console.log('In the service worker of the extension');
  for (const line of lines) console.log(line);
} finally {
  await extension.context.close();
}

const sync = await measureFirstSync(ENTRIES);
console.log(
  `\nFirst sync of ${ENTRIES} entries, ${(sync.bytes / 1e6).toFixed(1)} MB over the wire`,
);
console.log(
  `  from asking to stored and indexed                ${(sync.syncMs / 1000).toFixed(1)} s`,
);
console.log(`  from there to the first mark                     ${sync.markMs.toFixed(0)} ms`);
const { before, peak, after } = sync.memoryMb;
console.log(
  `  extension's process, before, at the most, after  ${before.toFixed(0)}, ${peak.toFixed(0)}, ${after.toFixed(0)} MB`,
);
console.log(
  `  longest wait for a frame of a page               ${sync.longestFrameMs.toFixed(0)} ms (without a sync ${sync.idleFrameMs.toFixed(0)} ms)`,
);
const { warm, stopped } = sync.verdict;
console.log(
  `  a post's verdict, awake (an empty message)       ${warm.matchMs.toFixed(1)} (${warm.emptyMs.toFixed(1)}) ms   ≤ 2 ms`,
);
console.log(
  `  … with the worker stopped                        ${stopped.matchMs.toFixed(0)} (${stopped.emptyMs.toFixed(0)}) ms   ≤ 60 ms`,
);
console.log(
  `  one entry in a thousand changed                  ${sync.delta.bytes} bytes, 1/${Math.round(sync.bytes / sync.delta.bytes)} of all, ${sync.delta.syncMs.toFixed(0)} ms   ≤ 1/500, 250 ms`,
);
console.log(
  `  the longest that a verdict waits meanwhile       ${sync.delta.longestVerdictMs.toFixed(0)} ms`,
);

/** The bench as a script that leaves \`bench\` behind. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('in-worker.ts', import.meta.url)),
        name: 'bench',
        formats: ['iife'],
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bench was not bundled');
  return chunk.code;
}
