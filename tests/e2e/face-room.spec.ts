// Where there is little room, as where a reader zooms to 200 or 400 %: the card is whole, an entry can be
// read, and what has the keyboard's focus is seen with its ring.
import type { Locator, Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { card, clickMark, openArticle, refuseClipboard, startFace } from './face-lab.ts';

let extension: Extension;
test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());

for (const width of [320, 360]) {
  test(`on a page ${width} pixels wide the card is whole, with air on both sides`, async () => {
    const { page } = await openArticle(extension);
    await page.setViewportSize({ width, height: 700 });
    await clickMark(page, 'money');
    await expect(card(page).locator('.fact')).toBeVisible();
    await expect
      .poll(async () => {
        const box = await card(page).boundingBox();
        const end = box ? box.x + box.width : width;
        return { hasAir: box !== null && box.x >= 8 && end <= width - 8, isWide: end > width - 40 };
      })
      .toEqual({ hasAir: true, isWide: true });
    await page.close();
  });
}

for (const width of [320, 360]) {
  test(`on a phone ${width} pixels wide what can be done takes two rows, large enough to touch, and most of the card is its text`, async () => {
    const { page } = await openArticle(extension);
    await page.setViewportSize({ width, height: 640 });
    await clickMark(page, 'money');
    await expect(card(page).locator('.fact')).toBeVisible();
    await expect
      .poll(async () => {
        const boxes = await actionBoxes(page);
        return {
          heights: boxes.map((box) => box.height),
          rows: new Set(boxes.map((box) => box.y)).size,
        };
      })
      .toEqual({ heights: [40, 40, 40, 40], rows: 2 });
    const [whole, body] = [await card(page).boundingBox(), await cardBody(page).boundingBox()];
    expect((whole?.height ?? 999) - (body?.height ?? 0)).toBeLessThanOrEqual(150);
    await page.close();
  });
}

test('on a low page the card stands beside the words, and what is so is in sight', async () => {
  const { page } = await openArticle(extension);
  await page.setViewportSize({ width: 1280, height: 500 });
  await clickMark(page, 'money');
  const fact = card(page).locator('.fact');
  await expect(fact).toBeVisible();
  await expect
    .poll(async () => {
      const [text, body] = [await fact.boundingBox(), await cardBody(page).boundingBox()];
      return text && body ? text.y + text.height <= body.y + body.height : false;
    })
    .toBe(true);
  await page.close();
});

test('on a page that is zoomed to 200 % most of a low card is its text, and what can be done is one row', async () => {
  const { page } = await openArticle(extension);
  await page.setViewportSize({ width: 640, height: 325 });
  await clickMark(page, 'money');
  await expect(card(page).locator('.fact')).toBeVisible();
  await expect
    .poll(async () => (await cardBody(page).boundingBox())?.height)
    .toBeGreaterThanOrEqual(205);
  // It rises a little when it comes.
  await expect
    .poll(async () => {
      const boxes = await actionBoxes(page);
      return new Set(boxes.map(({ y, height }) => y + height / 2)).size;
    })
    .toBe(1);
  await page.close();
});

test('and where nothing can be copied there, the text to copy by hand and all below it can be reached', async () => {
  const { page } = await openArticle(extension);
  await page.setViewportSize({ width: 640, height: 310 });
  await refuseClipboard(page);
  await clickMark(page, 'money');
  await card(page).getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(card(page).getByRole('textbox')).toHaveValue(/Nguồn: /);
  const [field, around] = [
    await card(page).getByRole('textbox').boundingBox(),
    await card(page).boundingBox(),
  ];
  expect((field?.x ?? 0) - (around?.x ?? 0)).toBe(16);
  expect((around?.width ?? 0) - (field?.width ?? 0)).toBe(32);
  const last = card(page).getByRole('button', { name: 'Cách trả lời khác' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  const box = await card(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(310);
  const foot = await last.boundingBox();
  expect((foot?.y ?? 999) + (foot?.height ?? 0)).toBeLessThanOrEqual(
    (box?.y ?? 0) + (box?.height ?? 0),
  );
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.close();
});

test('in a popup that is zoomed to 200 % most of its height is there to read an entry', async () => {
  const popup = await openEntry({ width: 400, height: 300 });
  const readable = await popup.evaluate(() => {
    const box = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return Math.min(box('.popup-main').bottom, box('.detail-foot').top) - box('.popup-main').top;
  });
  expect(readable).toBeGreaterThanOrEqual(185);
  await popup.close();
});

test('and what is pressed at its foot to edit the answer shows where it is edited', async () => {
  const popup = await openEntry({ width: 400, height: 300 });
  await popup.getByRole('button', { name: 'Sửa lời, chọn dạng' }).click();
  await expect(popup.locator('.editor .segments').first()).toBeInViewport({ ratio: 1 });
  await popup.getByRole('button', { name: 'Xem lại mục' }).click();
  await expect(popup.locator('.detail .claim')).toBeInViewport({ ratio: 1 });
  await popup.close();
});

test('in the popup what has the focus in an entry is seen whole, with its ring', async () => {
  const popup = await openEntry({ width: 380, height: 600 });
  expect(await hiddenStops(popup)).toEqual([]);
  await popup.close();
});

test('so it is on the card', async () => {
  const { page } = await openArticle(extension);
  // So low that its text scrolls, and what is the highest in it fits.
  await page.setViewportSize({ width: 900, height: 540 });
  await clickMark(page, 'money');
  await expect(card(page).locator('.fact')).toBeVisible();
  await card(page).getByRole('button', { name: 'Đóng' }).focus();
  expect(await hiddenStops(page)).toEqual([]);
  await page.close();
});

test('and in no frame does it stand beyond the window, though its texts come after it', async () => {
  const { page } = await openArticle(extension);
  await page.setViewportSize({ width: 900, height: 540 });
  await page.evaluate(watchFrames);
  await clickMark(page, 'money');
  await expect(card(page).locator('.fact')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => seen.filter((one) => one.height > 300).length))
    .toBeGreaterThan(5);
  expect(await page.evaluate(() => seen.filter((one) => one.bottom > innerHeight))).toEqual([]);
  await page.close();
});

test('and in the options, at the lower edge of the window', async () => {
  const options = await extension.open('options.html');
  await options.setViewportSize({ width: 1000, height: 700 });
  await expect(options.locator('.choice').first()).toBeVisible();
  expect(await hiddenStops(options)).toEqual([]);
  await options.close();
});

declare global {
  var seen: { height: number; bottom: number }[];
}

/** Notes before each frame is painted where the element that stands over the page ends. */
function watchFrames(): void {
  globalThis.seen = [];
  const look = () => {
    const host = document.querySelector('[popover]');
    if (host) {
      const { height, bottom } = host.getBoundingClientRect();
      seen.push({ height, bottom });
    }
    requestAnimationFrame(look);
  };
  look();
}

/** Of what can be done with an entry. */
function actionBoxes(page: Page) {
  const actions = [
    card(page).getByRole('button', { name: 'Sao chép đính chính' }),
    card(page).getByRole('link', { name: 'Mở nguồn' }),
    card(page).getByRole('button', { name: 'Không liên quan' }),
    card(page).getByRole('button', { name: 'Cách trả lời khác' }),
  ];
  return Promise.all(actions.map(async (one) => (await one.boundingBox()) ?? { y: 0, height: 0 }));
}

function cardBody(page: Page): Locator {
  return card(page).locator('.card-body');
}

async function openEntry(size: { width: number; height: number }): Promise<Page> {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize(size);
  await popup.getByRole('textbox', { name: 'Tra một câu' }).fill('tiền mệnh giá nhỏ');
  await popup.locator('.results .entry').first().click();
  await expect(popup.getByRole('button', { name: 'Quay lại' })).toBeFocused();
  return popup;
}

/** Goes through a surface by Tab; what of it is cut off or covered when the focus is there. */
async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const root = document.activeElement?.shadowRoot ?? document;
      const element = root.activeElement;
      if (!element || element === document.body) return null;
      const { outlineOffset, outlineWidth } = getComputedStyle(element);
      const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const scroller = element.parentElement?.closest('.card-body, .detail-body, .popup-main');
      const view = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
      const isCut =
        left - ring < view.left ||
        right + ring > view.right ||
        top - ring < view.top ||
        bottom + ring > view.bottom;
      const over = [top + 1, bottom - 1].map((y) => root.elementFromPoint((left + right) / 2, y));
      const isCovered = over.some(
        (one) => !one || !(element.contains(one) || one.contains(element)),
      );
      const name = `${element.className} ${element.textContent?.slice(0, 40)}`;
      return { name, isHidden: isCut || isCovered };
    });
    if (stop?.isHidden) hidden.push(stop.name);
  }
  return hidden;
}
