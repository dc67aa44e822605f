// `npm run screenshots`: pictures of the built extension on the demo pages: docs/screenshots for the
// README, in light and dark, and store/screenshots for the stores, in both languages. Fails when a
// picture is too heavy to look at on a slow line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemo } from './demo-browser.ts';
import { feedArrived } from './demo-drive.ts';
import {
  openCard,
  openCorrection,
  openFeed,
  openOwn,
  openPopup,
  SCHEMES,
  type Scene,
} from './scenes.ts';
import { shootForStores } from './store-pictures.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_BYTES = { docs: 120_000, store: 400_000 };

const { context, origin, close } = await openDemo({ headless: true });
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
await feedArrived(context, worker);
for (const scheme of SCHEMES) await shootForDocs({ context, worker, origin, scheme });
for (const [file, picture] of await shootForStores({ context, worker, origin, scheme: 'light' })) {
  save('store', file, picture);
}
await close();

/** `card.png` in light, `card-dark.png` in dark; so the popup, the options, the first page and the correction's. */
async function shootForDocs(scene: Scene): Promise<void> {
  const suffix = scene.scheme === 'dark' ? '-dark' : '';
  const feed = await openFeed(scene, { width: 960, height: 700 });
  const popup = await openPopup(scene, feed);
  await popup.locator('.entry').first().waitFor();
  await popup.waitForTimeout(500);
  save('docs', `screenshots/popup${suffix}.png`, await popup.screenshot({ caret: 'hide' }));
  await popup.close();
  await openCard(worker, feed);
  save('docs', `screenshots/card${suffix}.png`, await feed.screenshot({ caret: 'hide' }));
  await feed.close();
  const options = await openOwn(scene, 'options.html', { width: 1000, height: 760 });
  await options.locator('.choice').first().waitFor();
  await options.waitForTimeout(500);
  save('docs', `screenshots/options${suffix}.png`, await options.screenshot({ caret: 'hide' }));
  await options.close();
  const welcome = await openOwn(scene, 'welcome.html', { width: 960, height: 720 });
  await welcome.locator('.sample-mark').click();
  await welcome.locator('.card .fact').waitFor();
  await welcome.waitForTimeout(500);
  save('docs', `screenshots/welcome${suffix}.png`, await welcome.screenshot({ caret: 'hide' }));
  await welcome.close();
  const answer = await openCorrection(scene, { width: 1000, height: 760 });
  await answer.locator('canvas').waitFor();
  await answer.waitForTimeout(500);
  save('docs', `screenshots/correction${suffix}.png`, await answer.screenshot({ caret: 'hide' }));
  await answer.close();
}

function save(folder: keyof typeof MOST_BYTES, name: string, picture: Buffer): void {
  const file = `${ROOT}${folder}/${name}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`${relative(ROOT, file)}  ${picture.length} bytes`);
  if (picture.length > MOST_BYTES[folder]) throw new Error(`${file} is over ${MOST_BYTES[folder]}`);
}
