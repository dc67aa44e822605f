// Runs the browser tests, in Chromium and then in Firefox, never in both at once; or says which are
// left out where a browser cannot be had. Further arguments go to both: names of files, --grep …
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

const cli = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname;
const given = process.argv.slice(2);

const statuses = [
  runIn('Chromium', findChromium(), 'tests/playwright.config.ts'),
  runIn('Firefox', findFirefox(), 'tests/firefox.config.ts'),
];
process.exit(Math.max(...statuses));

function runIn(name, path, config) {
  if (path === null) {
    console.error(
      `LEFT OUT: the tests in ${name}, because there is no ${name} (see the lines above).`,
    );
    return 0;
  }
  console.log(`In ${name}:`);
  // What was named may stand in one of the two only.
  const some = given.length > 0 ? ['--pass-with-no-tests', ...given] : [];
  const args = [cli, 'test', '--config', config, ...some];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
