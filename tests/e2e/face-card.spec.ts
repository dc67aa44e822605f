// The card of the built extension on a page that does what it can against it.
import { AxeBuilder } from '@axe-core/playwright';
import { type Extension, expect, test } from './extension.ts';
import {
  card,
  clickMark,
  markCount,
  openArticle,
  PHRASES,
  refuseClipboard,
  startFace,
  tellPage,
} from './face-lab.ts';

let extension: Extension;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());

test('a click on a phrase opens its card: what travels, what is so, who says so, the source', async () => {
  const { page, errors } = await openArticle(extension);
  await clickMark(page, 'money');
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('theo');
  await expect(card(page).locator('.held.hollow .claim')).toBeVisible();
  await expect(card(page).locator('.held.solid .fact')).toBeVisible();
  await expect(card(page).locator('a.source').first()).toHaveAttribute('href', /^https:/);
  await expect(card(page).locator('a.source').first()).toHaveAttribute('rel', /noreferrer/);
  await expect(card(page)).toContainText(PHRASES.money);
  const [box, view] = [await card(page).boundingBox(), page.viewportSize()];
  expect(box?.width).toBe(360);
  expect(box?.height ?? 999).toBeLessThanOrEqual(624);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(view?.height ?? 0);
  expect(errors).toEqual([]);
  await page.close();
});

test('at 200 % of a small laptop the whole card is in view, and its actions can be pressed', async () => {
  const { page } = await openArticle(extension);
  // 1280 by 720, less the browser's own bars.
  await page.setViewportSize({ width: 640, height: 310 });
  await page.locator('#money').scrollIntoViewIfNeeded();
  await clickMark(page, 'money');
  await expect(card(page).locator('.fact')).toBeAttached();
  const box = await card(page).boundingBox();
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(310);
  for (const name of ['Sao chép đính chính', 'Không liên quan', 'Cách trả lời khác']) {
    await expect(card(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  // Side by side, so that the text has what height there is.
  const copy = await card(page).getByRole('button', { name: 'Sao chép đính chính' }).boundingBox();
  const source = await card(page)
    .getByRole('link', { name: /^Mở nguồn/ })
    .boundingBox();
  expect(Math.abs((source?.y ?? 999) - (copy?.y ?? 0))).toBeLessThan(10);
  await card(page).screenshot({ path: 'test-results/face/card-zoomed.png' });
  await card(page).getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(card(page).getByRole('status')).toContainText('Đã sao chép');
  await page.close();
});

test('the page’s style does not reach it, and its policy does not stop it', async () => {
  const { page, errors } = await openArticle(extension);
  await clickMark(page, 'money');
  const fact = card(page).locator('.fact');
  await expect(fact).toBeVisible();
  const style = await fact.evaluate((element) => {
    const { color, letterSpacing, fontSize, display } = getComputedStyle(element);
    return { color, letterSpacing, fontSize, display };
  });
  expect(style).toEqual({
    color: 'rgb(35, 34, 31)',
    letterSpacing: 'normal',
    fontSize: '16px',
    display: 'block',
  });
  expect(errors).toEqual([]);
  await page.close();
});

for (const [colorScheme, ground] of [
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(18, 18, 18)'],
] as const) {
  test(`what the browser itself draws in it, such as scrollbars, is ${colorScheme} with it`, async () => {
    const { page } = await openArticle(extension);
    await page.emulateMedia({ colorScheme });
    await clickMark(page, 'money');
    const drawn = await card(page).evaluate((element) => {
      element.style.backgroundColor = 'Canvas';
      return getComputedStyle(element).backgroundColor;
    });
    expect(drawn).toBe(ground);
    await page.close();
  });
}

test('an event of long ago is shown with its age first, and never as the page’s lie', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'old');
  await expect(card(page).locator('.remark')).toContainText('đây có thể là việc mới');
  await expect(card(page).locator('.card-head .rating')).toHaveClass(/tone-neutral/);
  await expect(card(page).locator('.remark a')).toHaveAttribute('href', /^https:/);
  await page.close();
});

test('axe finds nothing on the card', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'money');
  await expect(card(page).locator('.fact')).toBeVisible();
  await page.waitForTimeout(300);
  const { violations, passes } = await new AxeBuilder({ page })
    .include([['div[popover]', '.card']])
    .disableRules(['region'])
    .analyze();
  expect(violations).toEqual([]);
  expect(passes.length).toBeGreaterThan(8);
  await page.close();
});

test('copying always brings the source and the date along', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'money');
  await card(page).getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(card(page).getByRole('status')).toContainText('Đã sao chép, có kèm nguồn.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\n\nNguồn: .+, (\d\d\/)?(\d\d\/)?\d{4}: https:\/\/\S+$/);
  await page.close();
});

test('where the clipboard is refused, the text is there to be copied by hand', async () => {
  const { page } = await openArticle(extension);
  await refuseClipboard(page);
  await clickMark(page, 'money');
  await card(page).getByRole('button', { name: 'Sao chép đính chính' }).click();
  const field = card(page).getByRole('textbox');
  await expect(field).toHaveValue(/Nguồn: /);
  const selected = () =>
    field.evaluate((element: HTMLTextAreaElement) => [
      element.selectionStart,
      element.selectionEnd === element.value.length,
    ]);
  // Only after the text is painted.
  await expect.poll(selected).toEqual([0, true]);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.close();
});

test('opened by pointing, it leaves the focus alone and goes when the pointer goes', async () => {
  const { page } = await openArticle(extension);
  await page.locator('#box').focus();
  const place = await page.locator('#money').boundingBox();
  await page.mouse.move((place?.x ?? 0) + 400, (place?.y ?? 0) + 10);
  await page.mouse.move((place?.x ?? 0) + 402, (place?.y ?? 0) + 10);
  await expect(card(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
  await card(page).hover();
  await page.waitForTimeout(700);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(card(page)).toHaveCount(0);
  await page.close();
});

test('opened by a click, it stays when the pointer goes', async () => {
  const { page } = await openArticle(extension);
  const place = await page.locator('#money').boundingBox();
  await page.mouse.click((place?.x ?? 0) + 400, (place?.y ?? 0) + 10);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await page.mouse.move(8, 8);
  await page.waitForTimeout(900);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.close();
});

test('by keyboard alone: opened from the popup’s side, read, turned, copied, closed, and the focus is back', async () => {
  const { page, errors } = await openArticle(extension);
  await page.locator('#box').focus();
  await tellPage(extension, { type: 'open-match', key: null });
  await expect(card(page)).toBeFocused();
  await expect(card(page).locator('.fact')).toBeVisible();
  const seen: string[] = [];
  for (let at = 0; at < 12; at++) {
    await page.keyboard.press('Tab');
    seen.push((await focused(page)) ?? '');
  }
  expect(seen).toContain('Sao chép đính chính');
  expect(seen).toContain('Không liên quan');
  expect(seen).toContain('Đóng');
  // Round and round, never out into the page.
  expect(seen).not.toContain('');
  const shortcuts = await page.evaluate(() => (globalThis as { shortcuts?: number }).shortcuts);
  expect(shortcuts).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
  expect(errors).toEqual([]);
  await page.close();
});

test('it follows its mark while the page scrolls, and goes when the mark is gone', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'old');
  await expect(card(page).locator('.fact')).toBeVisible();
  const top = () =>
    card(page).evaluate((element) =>
      Number.parseFloat(((element.getRootNode() as ShadowRoot).host as HTMLElement).style.top),
    );
  const before = await top();
  await page.evaluate(() => scrollBy(0, 40));
  await expect.poll(top).toBeCloseTo(before - 40, 0);
  await page.evaluate(() => document.getElementById('old')?.remove());
  await expect(card(page)).toHaveCount(0);
  await page.close();
});

test('an open card speaks the language that is chosen meanwhile', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'money');
  await expect(card(page)).toContainText('Sai sự thật');
  const options = await extension.open('options.html');
  const choose = (language: string) =>
    options.locator('#language').getByRole('radio', { name: language }).check();
  // By which a screen reader chooses its voice.
  const spoken = (language: string) => card(page).and(page.locator(`:lang(${language})`));
  await expect(spoken('vi')).toHaveCount(1);
  await choose('English');
  await expect(card(page)).toContainText('False');
  await expect(card(page)).not.toContainText('Sai sự thật');
  await expect(spoken('en')).toHaveCount(1);
  await choose('Tiếng Việt');
  await expect(card(page)).toContainText('Sai sự thật');
  await expect(spoken('vi')).toHaveCount(1);
  await options.close();
  await page.close();
});

test('“not relevant” takes the mark away for good, until the card or the options bring it back', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'money');
  await card(page).getByRole('button', { name: 'Không liên quan' }).click();
  await expect.poll(() => markCount(page)).toBe(1);
  await card(page).screenshot({ path: 'test-results/face/card-hidden.png' });
  await card(page).getByRole('button', { name: 'Hiện lại dấu' }).click();
  await expect.poll(() => markCount(page)).toBe(2);
  await card(page).getByRole('button', { name: 'Không liên quan' }).click();
  await expect.poll(() => markCount(page)).toBe(1);
  await page.reload();
  await expect.poll(() => markCount(page)).toBe(1);
  const options = await extension.open('options.html');
  await expect(options.locator('#dismissed')).toContainText(PHRASES.money);
  await options.locator('#dismissed').getByRole('button', { name: 'Hiện lại' }).click();
  await expect(options.locator('#dismissed')).toContainText('Chưa ẩn dấu nào.');
  await expect.poll(() => markCount(page)).toBe(2);
  await options.close();
  await page.close();
});

/** The name of what has the focus inside the card; `''` where that is nothing. */
function focused(page: Awaited<ReturnType<typeof openArticle>>['page']) {
  return page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });
}
