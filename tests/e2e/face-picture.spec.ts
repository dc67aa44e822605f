// The picture card: nothing overflows, no glyph is missing, the code can be read, and it looks as it did.
import jsQR from 'jsqr';
import { type Browser, expect, type Page, test } from 'playwright/test';
import type { PictureLayout } from '../../components/picture/picture-layout.ts';
import { buildGallery, openGallery } from './gallery.ts';
import { startBrowser } from './page-lab.ts';

const NAMES = [
  'wide',
  'square',
  'wide-longest',
  'square-longest',
  'wide-old',
  'wide-scam',
  'wide-notice',
  'square-impersonating',
  'wide-unproven',
];
/** Kept in the repository; the others are looked at in test-results. */
const BASELINES = ['wide', 'square', 'wide-longest', 'square-longest'];

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await startBrowser();
  const opened = await openGallery(browser, { built: await buildGallery(), part: 'pictures' });
  page = opened.page;
  await expect(page.locator('canvas[data-layout]')).toHaveCount(NAMES.length);
});
test.afterAll(() => browser.close());

for (const name of NAMES) {
  test(`${name}: every line is inside, and the margins stay empty`, async () => {
    const layout = await layoutOf(name);
    const widths = await page.evaluate(
      ([blocks]) => {
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return [];
        return blocks.flatMap(({ font, lines }) => {
          context.font = font;
          return lines.map((line) => context.measureText(line).width);
        });
      },
      [
        [
          { font: `400 ${layout.claim.size}px "Be Vietnam Pro"`, lines: layout.claim.lines },
          { font: `600 ${layout.who.size}px "Be Vietnam Pro"`, lines: layout.who.lines },
          { font: `600 ${layout.fact.size}px "Be Vietnam Pro"`, lines: layout.fact.lines },
        ],
      ] as const,
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(layout.right - layout.left - layout.indent);
    const factEnd = layout.fact.y + layout.fact.lines.length * layout.fact.leading;
    expect(factEnd).toBeLessThanOrEqual(layout.source.y);
    expect(layout.fact.lines.length).toBeGreaterThan(0);
    const pixels = await pixelsOf(name);
    const isPaper = (x: number, y: number) =>
      [0xfa, 0xf8, 0xf4].every(
        (value, at) => pixels.data[(y * pixels.width + x) * 4 + at] === value,
      );
    const stained = [];
    for (let x = 0; x < layout.width; x++) {
      for (let y = 0; y < layout.height; y++) {
        const isMargin =
          x < layout.left - 4 ||
          x > layout.right + 2 ||
          y < layout.top - 2 ||
          y > layout.bottom + 12;
        if (isMargin && !isPaper(x, y)) stained.push([x, y]);
      }
    }
    expect(stained.slice(0, 5)).toEqual([]);
    const png = await pngOf(name);
    await test.info().attach(name, { body: png, contentType: 'image/png' });
    if (BASELINES.includes(name)) {
      expect(png).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: 0.005 });
    }
  });

  test(`${name}: the code leads to the source`, async () => {
    const { data, width, height } = await pixelsOf(name);
    const url = await canvasOf(name).getAttribute('data-url');
    expect(jsQR(data, width, height)?.data).toBe(url);
  });
}

test('the usual entry is whole; of the longest only the claim may be cut', async () => {
  expect((await layoutOf('wide')).isCut).toBe(false);
  expect((await layoutOf('square')).isCut).toBe(false);
  for (const name of ['wide-longest', 'square-longest']) {
    expect((await layoutOf(name)).fact.lines.join('')).not.toContain('…');
  }
});

test('both weights of the bundled face are what is drawn with', async () => {
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight),
  );
  expect([...new Set(loaded)].sort()).toEqual(['400', '600']);
});

function canvasOf(name: string) {
  return page.locator(`[data-state="${name}"] canvas`);
}

async function layoutOf(name: string): Promise<PictureLayout> {
  return JSON.parse((await canvasOf(name).getAttribute('data-layout')) ?? '') as PictureLayout;
}

async function pngOf(name: string): Promise<Buffer> {
  const url = await canvasOf(name).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function pixelsOf(name: string) {
  const { width, height, text } = await canvasOf(name).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const image = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
    const bytes = new Uint8Array(image?.data ?? []);
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return { width: canvas.width, height: canvas.height, text: btoa(binary) };
  });
  return { width, height, data: new Uint8ClampedArray(Buffer.from(text, 'base64')) };
}
