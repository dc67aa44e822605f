// What a zip for a store may hold. A package that breaks a rule is not handed out.
import type { ZippedFile } from './zip-files.ts';

/** A store's zip with fonts and starter feed. */
export const MOST_ZIP_BYTES = 600_000;

/** What WXT builds and public/ holds. Whatever else lies there got in by mistake. */
const EXTENSION_FILES = [
  /^manifest\.json$/,
  /^[a-z-]+\.(html|js)$/,
  /^chunks\/[\w.-]+\.js$/,
  /^assets\/[\w.-]+\.css$/,
  /^_locales\/(en|vi)\/messages\.json$/,
  /^fonts\/([\w-]+\.woff2|OFL\.txt)$/,
  /^icons\/\d+\.png$/,
  /^starter-feed\/([a-z-]+-[0-9a-f]{16}\.jsonl\.gz|manifest\.json)$/,
];

const SOURCE_FILES = [
  /^(components|entrypoints|lib|publisher)\/[\w./-]+\.(tsx?|css|html)$/,
  /^data\/[\w-]+\.(jsonl?|md)$/,
  /^docs\/[\w-]+\.md$/,
  /^public\/(_locales|fonts|icons)\//,
  /^scripts\/(package[\w-]*|zip-files|page-html|preact-without-html)\.ts$/,
  /^[\w.-]+\.(md|json|ts)$/,
  /^LICENSE$/,
];

/** What is never in a package, whatever the folder. */
const NEVER =
  /(^|\/)(tests?|keys|demo|node_modules)\/|(^|\/)\.|\.(map|pem|key|log|zip)$|\.(test|spec)\./;

export type Package = {
  kind: 'extension' | 'sources';
  bytes: number;
  files: readonly ZippedFile[];
};

/** One line for each broken rule; `root` is the folder it was built in. */
export function packageComplaints({ kind, bytes, files }: Package, root: string): string[] {
  const allowed = kind === 'extension' ? EXTENSION_FILES : SOURCE_FILES;
  const names = files.map(({ name }) => name);
  const complaints = names
    .filter((name) => NEVER.test(name) || !allowed.some((pattern) => pattern.test(name)))
    .map((name) => `${name} does not belong in it`);
  const sorted = [...names].sort();
  if (names.some((name, index) => name !== sorted[index]))
    complaints.push('its names are unsorted');
  for (const { name, bytes: content, stamp } of files) {
    if (stamp !== 0) complaints.push(`${name} carries the time it was packed`);
    if (content.includes(root)) complaints.push(`${name} names the folder it was built in`);
  }
  if (kind === 'extension' && bytes > MOST_ZIP_BYTES) {
    complaints.push(`${bytes} bytes are more than ${MOST_ZIP_BYTES}`);
  }
  return complaints;
}
