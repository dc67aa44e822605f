// Builds what the demo needs: a key (made here, kept in an ignored folder), the signed feed, the
// demo pages and the extension that trusts that feed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEYS = join(ROOT, 'keys');

export const DEMO_FEED = join(ROOT, '.feed');

/** Signs the feed; returns the public key, base64url. */
export function buildDemoFeed(): string {
  if (!existsSync(KEYS)) publisher('init', '--keys', KEYS);
  publisher('build', '--data', join(ROOT, 'data'), '--out', DEMO_FEED, '--keys', KEYS);
  return publisher('public-key', '--keys', KEYS).trim();
}

export type DemoBuild = { feedUrl: string; feedKey: string; browser?: 'chrome' | 'firefox' };

/** Builds the extension that fetches `feedUrl` and trusts `feedKey`; returns its folder. */
export function buildDemoExtension({ feedUrl, feedKey, browser = 'chrome' }: DemoBuild): string {
  publisher(
    'build',
    '--data',
    join(ROOT, 'data'),
    '--starter',
    join(ROOT, 'public', 'starter-feed'),
  );
  node(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    DOI_CHIEU_DEMO: '1',
    DOI_CHIEU_FEED_URL: feedUrl,
    DOI_CHIEU_FEED_KEY: feedKey,
  });
  return join(ROOT, '.output', `${browser}-mv3-demo`);
}

function publisher(...args: string[]): string {
  return node(['--import', 'tsx', 'publisher/main.ts', ...args, '--lang', 'en']);
}

function node(args: string[], env: Record<string, string> = {}): string {
  return execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
