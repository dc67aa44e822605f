// Installs what is missing before `npm start` and `npm test`: the npm packages, a Chromium, and for
// the tests a Firefox and an nginx.
// Uses nothing but Node, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.set-up-stamp');

installPackages();
prepareTypes();
await installChromium();
if (process.env.npm_lifecycle_event === 'pretest') {
  await installFirefox();
  installNginx();
}

/** Runs `npm ci` when the lock file or the Node version changed since the last time. */
function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).update(process.version).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Installing the npm packages…');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  run(command, args, 'npm ci failed: see its message above.');
  writeFileSync(stampFile, stamp);
}

/** The types that WXT generates; the TypeScript configuration extends them. */
function prepareTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  run(process.execPath, [bin('wxt'), 'prepare'], 'wxt prepare failed.');
}

/** A Chromium for the browser tests and the demo: the system's, Playwright's, or Debian's package. */
async function installChromium() {
  const { findChromium } = await import('./find-chromium.mjs');
  if (findChromium()) return;
  say('No Chromium found. Trying Playwright’s own…');
  const playwright = [bin('playwright'), 'install', 'chromium'];
  spawnSync(process.execPath, playwright, { cwd: root, stdio: 'ignore', timeout: 300_000 });
  if (findChromium()) return;
  installDebianPackages(['chromium', 'fonts-liberation', 'fonts-dejavu-core']);
  if (findChromium()) return;
  say(
    'No Chromium could be installed. Install one (on Debian: apt-get install chromium) or name one in CHROMIUM_PATH. ' +
      'Everything that needs no browser still runs; browser tests and the demo say that they were left out.',
  );
}

/** A Firefox for its browser tests: the system's or Debian's package. */
async function installFirefox() {
  const { findFirefox } = await import('./find-firefox.mjs');
  if (findFirefox()) return;
  say('No Firefox found.');
  installDebianPackages(['firefox-esr']);
  if (findFirefox()) return;
  say(
    'No Firefox could be installed. Install one (on Debian: apt-get install firefox-esr) or name one in FIREFOX_PATH. ' +
      'Everything else still runs; the tests in Firefox say that they were left out.',
  );
}

/** An nginx and a maker of certificates for the test of a sync with a real server. */
function installNginx() {
  const missing = [
    ['nginx', '/usr/sbin/nginx'],
    ['openssl', '/usr/bin/openssl'],
  ].filter(([, file]) => !existsSync(file));
  if (missing.length > 0)
    withoutServices(() => installDebianPackages(missing.map(([name]) => name)));
}

/** The tests start a server of their own; the package's must not begin to serve this machine. */
function withoutServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = process.getuid?.() === 0 && existsSync('/usr/sbin') && !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (isOurs) rmSync(policy);
  }
}

/** Installs packages where this is a Debian and we are its root; does nothing elsewhere. */
function installDebianPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`Installing Debian’s ${packages.join(', ')}…`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', install, options);
}

function bin(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function run(command, args, complaint) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  say(complaint);
  process.exit(1);
}

function say(line) {
  console.error(line);
}
