// Every component in every state: no axe violation, nothing scrolls sideways on a narrow page, and
// one picture of each for the eye.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { buildGallery, type GalleryLook, openGallery } from './gallery.ts';
import { startBrowser } from './page-lab.ts';

const PICTURES = fileURLToPath(new URL('../../test-results/gallery', import.meta.url));
const NOT_HERE = [
  'duplicate-id',
  'duplicate-id-aria',
  'heading-order',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
];
const PARTS = ['cards', 'popups', 'options', 'corrections', 'welcomes'] as const;

let browser: Browser;
let built: string;

test.beforeAll(async () => {
  built = await buildGallery();
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

for (const part of PARTS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${part}, ${colorScheme}: axe finds nothing, and every state looks as it did`, async () => {
      const { context, page } = await open(part, { colorScheme });
      const { violations } = await new AxeBuilder({ page })
        // The gallery itself has no landmarks and shows the same part many times over.
        .disableRules(NOT_HERE)
        .analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
      ).toEqual([]);
      // Pictures are drawn once their type is there.
      await expect(page.locator('canvas:not([width])')).toHaveCount(0);
      const picture = await page.screenshot({
        path: join(PICTURES, `${part}-${colorScheme}.png`),
        fullPage: true,
        animations: 'disabled',
      });
      expect(await reduced(page, picture)).toMatchSnapshot(`gallery-${part}-${colorScheme}.jpg`, {
        maxDiffPixelRatio: 0.0005,
        threshold: 0.1,
      });
      await context.close();
    });
  }

  for (const language of ['vi', 'en']) {
    test(`${part}, ${language}: at 320 pixels nothing scrolls sideways, nor is cut off`, async () => {
      const { context, page } = await open(part, { width: 320, language });
      const sideways = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll('.card-body, .popup-main, .card, .editor, .button'),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map(({ className, scrollWidth }) => ({ className, scrollWidth })),
      );
      expect(sideways).toEqual([]);
      await page.screenshot({
        path: join(PICTURES, `${part}-320-${language}.png`),
        fullPage: true,
      });
      await context.close();
    });
  }

  test(`${part}, forced colours: what was told by a ground is told by a border`, async () => {
    const { context, page } = await open(part, { forced: true });
    const bare = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.rating:not(.bare), .remark, .card, .promise-box, .done, .card-body + *, nav [aria-current]',
        ),
      ]
        .filter((element) => getComputedStyle(element).borderTopWidth === '0px')
        .map(({ className }) => className),
    );
    expect(bare).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `${part}-forced.png`), fullPage: true });
    await context.close();
  });
}

test('no text is smaller than 13 pixels or set tighter than 1.4, and none is in capitals', async () => {
  for (const part of PARTS) {
    const { context, page } = await open(part, {});
    const wrong = await page.evaluate(() => {
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent || !walker.currentNode.textContent?.trim()) continue;
        const { fontSize, lineHeight, textTransform, fontWeight } = getComputedStyle(parent);
        const isTight = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) < 1.38;
        const isSmall = Number.parseFloat(fontSize) < 13;
        const isOdd = textTransform !== 'none' || !['400', '600'].includes(fontWeight);
        if (isTight || isSmall || isOdd) {
          found.add(
            `${parent.tagName} ${parent.className} ${fontSize} ${lineHeight} ${fontWeight}`,
          );
        }
      }
      return [...found];
    });
    expect(wrong).toEqual([]);
    await context.close();
  }
});

test('a card that knows no stance says once that the claim was checked, and not that it travels here', async () => {
  for (const [language, word] of [
    ['vi', /kiểm chứng/gi],
    ['en', /checked/gi],
  ] as const) {
    const { context, page } = await open('cards', { language });
    const text = await page.locator('[data-state="neutral"] .card').textContent();
    expect(text?.match(word)).toHaveLength(1);
    expect(text).not.toMatch(/lan truyền|going round/);
    await context.close();
  }
});

test('however long an entry is, who says what begins in sight, and all can be had', async () => {
  for (const width of [320, 1240]) {
    const { context, page } = await open('cards', { width });
    const card = page.locator('[data-state="long"] .card');
    await card.evaluate((element) => element.style.setProperty('--room', '420px'));
    const isInSight = () =>
      card.evaluate((element) => {
        const box = (what: string) =>
          element.querySelector(what)?.getBoundingClientRect() ?? new DOMRect();
        return box('.held.solid').top + 20 <= box('.card-body').bottom;
      });
    expect(await isInSight()).toBe(true);
    const claim = card.locator('.held.hollow .claim');
    const folded = (await claim.boundingBox())?.height ?? 0;
    await card.getByRole('button', { name: 'Xem hết' }).press('Enter');
    expect((await claim.boundingBox())?.height).toBeGreaterThan(2 * folded);
    await card.getByRole('button', { name: 'Thu gọn', exact: true }).press('Enter');
    expect((await claim.boundingBox())?.height).toBe(folded);
    await card.getByRole('button', { name: 'Xem thêm 7 nguồn' }).click();
    const titles = await card
      .locator('.source .title')
      .evaluateAll((all) => all.map((title) => title.getBoundingClientRect().height));
    expect(titles).toHaveLength(8);
    expect(Math.max(...titles)).toBeLessThan(4 * 22);
    await context.close();
  }
});

test('in English, too, a resemblance shows which words of the page are alike', async () => {
  const { context, page } = await open('cards', { language: 'en' });
  const similar = page.locator('[data-state="similar"] .held').first();
  await expect(similar.locator('.same')).toContainText(['xe đạp ở phố Ví Dụ']);
  await context.close();
});

function open(part: string, look: GalleryLook) {
  return openGallery(browser, { built, part }, look);
}

/** A third as wide and high: what letters look like close by is the browser's own. */
async function reduced(page: Page, picture: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async (whole) => {
      const image = new Image();
      image.src = whole;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width / 3);
      canvas.height = Math.round(image.height / 3);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', 0.8);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
