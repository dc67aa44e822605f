// Draws the logo and renders public/icons/*.png, and a larger one for the stores, with Chromium: a
// hollow bar beside a solid one, on a ground that shows on light and dark toolbars alike. Run it
// again after changing the drawing.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from './find-chromium.mjs';

/** Toolbars, lists of extensions (Firefox asks for 96), installation; 300 is Edge's logo. */
const SIZES = [16, 32, 48, 96, 128];
const STORE_SIZE = 300;

/** At 16 pixels every edge lies on a whole pixel. */
const logo = (size) => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">
    <rect width="16" height="16" rx="3.5" fill="#1d5068"/>
    <rect x="3.5" y="3.5" width="3" height="9" rx="${size === 16 ? 0.5 : 1}" fill="none" stroke="#fff" stroke-width="1"/>
    <rect x="9" y="3" width="4" height="10" rx="${size === 16 ? 0.8 : 1.4}" fill="#fff"/>
    <path d="M3 7.5h3.5" stroke="#fff" stroke-width="1"/>
    <path d="M10 7.5h2" stroke="#1d5068" stroke-width="1"/>
  </svg>`;

const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
for (const size of [...SIZES, STORE_SIZE]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;line-height:0">${logo(size)}`);
  const png = await page.screenshot({ omitBackground: true });
  const file = size === STORE_SIZE ? 'store/logo.png' : `public/icons/${size}.png`;
  writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), png);
  await page.close();
}
await browser.close();
