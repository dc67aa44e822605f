// Holds what a manifest asks for against docs/permissions.md and against the code.
import { readFileSync } from 'node:fs';
import { filesUnder } from './files.ts';

export type AskingManifest = {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
};

/** How the code shows that it uses a permission, where that is not `browser.<permission>.`. */
const SIGNS: Record<string, RegExp> = {
  // Without it IndexedDB may be evicted.
  unlimitedStorage: /from 'dexie'/,
  clipboardWrite: /clipboard\.write\(/,
};

/** Interfaces that need no permission. */
const FREE = [
  'action',
  'commands',
  'extension',
  'i18n',
  'permissions',
  'runtime',
  'tabs',
  'windows',
];

/** What is asked for and has no row of its own, and the other way round. */
export function undocumented(manifest: AskingManifest) {
  const rows = readFileSync('docs/permissions.md', 'utf8').split('## Other things')[0] ?? '';
  const documented = [...rows.matchAll(/^\| `([^`]+)` \| \S.{20,}\|$/gm)].map(([, name]) => name);
  const asked = allAsked(manifest);
  return {
    withoutReason: asked.filter((name) => !documented.includes(name)),
    leftOver: documented.filter((name) => !asked.includes(name ?? '')),
  };
}

/** Permissions of which the code shows no use. */
export function unused({ permissions, optional_permissions = [] }: AskingManifest): string[] {
  const code = allCode();
  return [...permissions, ...optional_permissions].filter(
    (name) => !(SIGNS[name] ?? new RegExp(`\\bbrowser\\.${name}\\.`)).test(code),
  );
}

/** Interfaces that the code calls and the manifest does not ask for. */
export function askedWithoutLeave({ permissions, optional_permissions = [] }: AskingManifest) {
  const called = [...allCode().matchAll(/\bbrowser\.(\w+)\./g)].map(([, name]) => name ?? '');
  const free = [...FREE, ...permissions, ...optional_permissions];
  return [...new Set(called)].filter((name) => !free.includes(name));
}

function allAsked(manifest: AskingManifest): string[] {
  return [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
}

function allCode(): string {
  return filesUnder(['components', 'entrypoints', 'lib'], /\.tsx?$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
