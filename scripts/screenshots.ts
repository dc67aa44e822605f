// `npm run screenshots`: pictures of the built extension on the demo pages: docs/screenshots for the
// README, in light and dark, and store/screenshots for the stores, in both languages. Fails when a
// picture is too heavy to look at on a slow line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
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
const MOST_BYTES = { docs: 160_000, store: 400_000 };

const { context, origin, close } = await openDemo({ headless: true, opensCard: true });
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
await feedArrived(context, worker);
for (const scheme of SCHEMES) await shootForDocs({ context, worker, origin, scheme });
for (const [file, picture] of await shootForStores({ context, worker, origin, scheme: 'light' })) {
  save('store', file, picture);
}
await close();

/** `card.png` in light, `card-dark.png` in dark; so every other surface. */
async function shootForDocs(scene: Scene): Promise<void> {
  const shoot = async (name: string, page: Page) => {
    const suffix = scene.scheme === 'dark' ? '-dark' : '';
    save('docs', `screenshots/${name}${suffix}.png`, await page.screenshot({ caret: 'hide' }));
  };
  const feed = await openFeed(scene, { width: 960, height: 700 });
  const popup = await openPopup(scene, feed);
  await popup.locator('.entry').first().waitFor();
  await popup.waitForTimeout(500);
  await shoot('popup', popup);
  await popup.locator('.search .field').fill('trung ga gia');
  await popup.waitForTimeout(1000);
  await shoot('look-up', popup);
  await popup.close();
  await openCard(worker, feed);
  await shoot('card', feed);
  await feed.close();
  const correction = await openCorrection(scene, { width: 1000, height: 900 });
  await correction.locator('canvas').waitFor();
  await correction.waitForTimeout(500);
  await shoot('correction', correction);
  await correction.close();
  const options = await openOwn(scene, 'options.html', { width: 1000, height: 760 });
  await options.locator('.choice').first().waitFor();
  await options.waitForTimeout(500);
  await shoot('options', options);
  await options.close();
  const welcome = await openOwn(scene, 'welcome.html', { width: 1000, height: 1000 });
  await welcome.locator('.sample-mark').click();
  await welcome.locator('.card .fact').waitFor();
  await welcome.evaluate(() => scrollTo(0, 0));
  await welcome.waitForTimeout(500);
  await shoot('welcome', welcome);
  await welcome.close();
}

function save(folder: keyof typeof MOST_BYTES, name: string, picture: Buffer): void {
  const file = `${ROOT}${folder}/${name}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`${relative(ROOT, file)}  ${picture.length} bytes`);
  if (picture.length > MOST_BYTES[folder]) throw new Error(`${file} is over ${MOST_BYTES[folder]}`);
}
