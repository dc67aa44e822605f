// Runs the browser tests, or says that they are left out where no browser can be had.
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';

if (findChromium() === null) {
  console.error('LEFT OUT: the browser tests, because there is no Chromium (see the lines above).');
  process.exit(0);
}
const cli = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname;
const args = [cli, 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
