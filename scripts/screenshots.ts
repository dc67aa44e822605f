// `npm run screenshots`: pictures of the built extension on the demo pages: docs/screenshots for the
// README, in light and dark, and store/screenshots for the stores, in both languages; with `--docs`
// only the first. Fails when a picture is too heavy to look at on a slow line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemo } from './demo-browser.ts';
import { feedArrived } from './demo-drive.ts';
import { type Keep, SCHEMES, type Scene } from './scenes.ts';
import { shootCards } from './shoot-cards.ts';
import { shootPages } from './shoot-pages.ts';
import { shootPopups } from './shoot-popups.ts';
import { shootWithdrawn } from './shoot-withdrawn.ts';
import { shootForStores } from './store-pictures.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_BYTES = { docs: 160_000, store: 400_000 };

const { context, origin, close } = await openDemo({ headless: true, opensCard: true });
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
await feedArrived(context, worker);
for (const scheme of SCHEMES) await shootForDocs({ context, worker, origin, scheme });
if (!process.argv.includes('--docs')) await shootStores();
for (const scheme of SCHEMES) {
  await shootWithdrawn({ context, worker, origin, scheme }, keeper(scheme));
}
await close();

async function shootStores(): Promise<void> {
  const pictures = await shootForStores({ context, worker, origin, scheme: 'light' });
  for (const [file, picture] of pictures) save('store', file, picture);
}

async function shootForDocs(scene: Scene): Promise<void> {
  const keep = keeper(scene.scheme);
  await shootCards(scene, keep);
  await shootPopups(scene, keep);
  await shootPages(scene, keep);
}

/** `card.png` in light, `card-dark.png` in dark; so every other surface. */
function keeper(scheme: Scene['scheme']): Keep {
  const suffix = scheme === 'dark' ? '-dark' : '';
  return (name, picture) => save('docs', `screenshots/${name}${suffix}.png`, picture);
}

function save(folder: keyof typeof MOST_BYTES, name: string, picture: Buffer): void {
  const file = `${ROOT}${folder}/${name}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`${relative(ROOT, file)}  ${picture.length} bytes`);
  if (picture.length > MOST_BYTES[folder]) throw new Error(`${file} is over ${MOST_BYTES[folder]}`);
}
