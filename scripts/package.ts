// `npm run package`: the zips for the stores of Chrome, Edge and Firefox, and the sources from which
// Firefox's reviewers build the same bytes. WXT's own zip sorts its names and writes no times, and
// nothing in a build depends on where or when it ran; package-rules.ts checks that.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageComplaints } from './package-rules.ts';
import { readZip } from './zip-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FEED = ['DOI_CHIEU_FEED_URL', 'DOI_CHIEU_FEED_KEY'];
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

if (process.env.DOI_CHIEU_DEMO) {
  console.error(
    'DOI_CHIEU_DEMO is set: the demo build also reads localhost and is not for a store.',
  );
  process.exit(1);
}

const given = FEED.filter((variable) => process.env[variable]);
if (given.length === 1) {
  console.error(`${FEED.join(' and ')} are given together or not at all.`);
  process.exit(1);
}

let complaints = 0;
// Firefox's comes with the sources.
for (const browser of ['chrome', 'edge', 'firefox']) {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  report(browser);
}
report('sources');
const feed = given.map((variable) => `${variable}=${process.env[variable]} `).join('');
console.log(`Built by: npm ci && ${feed}npm run package   (Node ${process.version})`);
process.exit(complaints === 0 ? 0 : 1);

/** Its size and fingerprint, and every rule it breaks. */
function report(part: string): void {
  const file = `${name}-${version}-${part}.zip`;
  const zip = readFileSync(join(ROOT, '.output', file));
  const kind = part === 'sources' ? 'sources' : 'extension';
  const sha256 = createHash('sha256').update(zip).digest('hex');
  console.log(`.output/${file}  ${zip.length} bytes  sha256 ${sha256}`);
  for (const complaint of packageComplaints(
    { kind, bytes: zip.length, files: readZip(zip) },
    ROOT,
  )) {
    console.error(`${file}: ${complaint}`);
    complaints++;
  }
}
