// The correction: from a mark and from the popup to a copied text, in the reader's own words.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { card, clickMark, openArticle, startFace, storedSettings } from './face-lab.ts';

let extension: Extension;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());
test.beforeEach(() =>
  extension.worker.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.storage.session.remove('recent-copies'),
  ),
);

test.describe('tasks and how many actions they take', () => {
  test('from a mark to a copied correction: 2', async () => {
    const { page } = await openArticle(extension);
    await clickMark(page, 'money'); // 1
    await card(page).getByRole('button', { name: 'Sao chép đính chính' }).click(); // 2
    await expect(card(page).getByRole('status').last()).toContainText('Đã sao chép');
    expect(await copied(page)).toMatch(/\n\nNguồn: .+: https:\/\/\S+$/);
    await page.close();
  });

  test('from a pasted claim to a copied correction: 2', async () => {
    const popup = await openPopup();
    await popup.evaluate(() => navigator.clipboard.writeText('loai bo tien menh gia nho'));
    await popup.keyboard.press('Control+V'); // 1
    await expect(popup.locator('.entry mark').first()).toBeVisible();
    await popup.keyboard.press('Control+Enter'); // 2
    await expect(popup.locator('.said')).toContainText('Đã sao chép');
    expect(await copied(popup)).toMatch(/\n\nNguồn: .+: https:\/\/\S+$/);
    await popup.close();
  });
});

test('the card opens the page with more ways to answer, beside its tab', async () => {
  const { page } = await openArticle(extension);
  await clickMark(page, 'money');
  const opened = extension.context.waitForEvent('page');
  await card(page).getByRole('button', { name: 'Cách trả lời khác' }).click();
  const answer = await opened;
  await expect(answer.getByRole('heading', { name: 'Trả lời bằng nguồn' })).toBeVisible();
  await expect(field(answer)).toHaveValue(/mệnh giá/);
  // Its address, which the browser's history keeps, does not say which entry it is.
  expect(answer.url()).toMatch(/\/correction\.html#[0-9a-f-]{36}$/);
  await answer.reload();
  await expect(field(answer)).toHaveValue(/mệnh giá/);
  await answer.close();
  await page.close();
});

test('the popup edits in place: forms, own words, and the source goes along', async () => {
  const popup = await openPopup();
  await popup.keyboard.type('loai bo tien menh gia nho');
  await popup.locator('.entry:has(mark)').first().click();
  await popup.getByRole('button', { name: 'Sửa lời, chọn dạng' }).click();
  await popup.getByRole('radio', { name: 'Tin nhắn' }).check({ force: true });
  await expect(field(popup)).toHaveValue(/^Mình thấy có tin/);
  await field(popup).fill('Bác ơi, tin này đã có trả lời rồi ạ.');
  await popup.getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(popup.locator('.done')).toBeVisible();
  expect(await copied(popup)).toMatch(
    /^Bác ơi, tin này đã có trả lời rồi ạ\.\n\nNguồn: .+: https:\/\/\S+$/,
  );
  await popup.close();
});

test('where there is no answer that is said, not that the entry is forgotten, and asked again', async () => {
  const answer = await openAnswer();
  await answer.addInitScript(() => {
    const { runtime } = (globalThis as unknown as Chrome).chrome;
    const ask = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async () => {
      runtime.sendMessage = ask;
      return { ok: false, error: { code: 'store', message: '' } };
    };
  });
  await answer.reload();
  await expect(answer.getByRole('heading', { name: 'Chưa mở được mục này' })).toBeVisible();
  await expect(answer.getByText('không còn nhớ')).toHaveCount(0);
  await answer.getByRole('button', { name: 'Thử lại' }).click();
  await expect(field(answer)).toHaveValue(/mệnh giá/);
  await answer.close();
});

test('of an entry whose topic the reader turned off it is not said that its publisher withdrew it', async () => {
  const answer = await openAnswer();
  const options = await extension.open('options.html');
  const topic = options.getByRole('checkbox', { name: /Kinh tế, giá cả/ });
  await topic.uncheck();
  await expect
    .poll(async () => {
      await answer.reload();
      return answer.locator('main').textContent();
    })
    .toMatch(/^Mục này không còn trong danh mụcBên công bố đã rút, hoặc chủ đề/);
  await topic.check();
  await expect
    .poll(async () => {
      await answer.reload();
      return field(answer).count();
    })
    .toBe(1);
  await options.close();
  await answer.close();
});

test('on the page nothing written is lost, the source cannot be, and English is English', async () => {
  const answer = await openAnswer();
  await field(answer).fill('Lời của mình.');
  await answer.getByRole('radio', { name: 'Bài viết' }).check({ force: true });
  await expect(field(answer)).toHaveValue(/^Về tin/);
  await answer.getByRole('radio', { name: 'Bình luận' }).check({ force: true });
  await expect(field(answer)).toHaveValue('Lời của mình.');
  await field(answer).fill('');
  await answer.getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(answer.locator('.done')).toBeVisible();
  expect(await copied(answer)).toMatch(/^Nguồn: .+: https:\/\/\S+$/);
  await answer.getByRole('button', { name: 'Trả lại lời ban đầu' }).click();
  await expect(field(answer)).toHaveValue(/mệnh giá/);
  await answer.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(answer.locator('.locked')).toContainText('Source: ');
  await expect(field(answer)).toHaveAttribute('lang', 'en');
  await answer.close();
});

test('by keyboard alone: choose a form, write, copy', async () => {
  const answer = await openAnswer();
  const { keyboard } = answer;
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(answer.getByRole('radio', { name: 'Bình luận' })).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(field(answer)).toHaveValue(/^Mình thấy có tin/);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(field(answer)).toBeFocused();
  await keyboard.press('Control+End');
  await keyboard.type(' Chúc bác khỏe.');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(answer.locator('.done')).toBeVisible();
  expect(await copied(answer)).toContain('Chúc bác khỏe.\n\nNguồn: ');
  await answer.close();
});

test('the picture is copied and saved, at its two sizes, without a request', async () => {
  const answer = await openAnswer();
  const before = extension.requests.length;
  for (const [name, width, height] of [
    ['Ngang', 1200, 630],
    ['Vuông', 1080, 1080],
  ] as const) {
    await answer.getByRole('radio', { name: new RegExp(name) }).check({ force: true });
    await expect.poll(() => answer.locator('canvas').evaluate(sizeOf)).toEqual([width, height]);
    await answer.getByRole('button', { name: 'Sao chép ảnh' }).click();
    await expect(answer.locator('.picture .done')).toBeVisible();
    const size = await answer.evaluate(async () => {
      const [data] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap((await data?.getType('image/png')) as Blob);
      return [bitmap.width, bitmap.height];
    });
    expect(size).toEqual([width, height]);
  }
  const saving = answer.waitForEvent('download');
  await answer.getByRole('button', { name: 'Lưu ảnh' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^dinh-chinh-[a-z0-9-]+\.png$/);
  await expect(answer.getByRole('img', { name: /^Ảnh đính chính: .+Nguồn: / })).toBeVisible();
  const asked = extension.requests.slice(before).filter((url) => /^https?:/.test(url));
  expect(asked).toEqual([]);
  await answer.close();
});

test('each way to share opens the other side’s own form, and asks nothing by itself', async () => {
  const answer = await openAnswer();
  const before = extension.requests.length;
  await field(answer).fill('Lời của mình.');
  const share = answer.getByRole('region', { name: 'Gửi đi nơi khác' });
  const facebook = share.getByRole('link', { name: /^Facebook/ });
  const source = await answer.getByRole('link', { name: /^Mở nguồn/ }).getAttribute('href');
  expect(await facebook.getAttribute('href')).toBe(
    `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(source ?? '')}`,
  );
  await expect(facebook).toHaveAttribute('rel', 'noopener noreferrer');
  const mail = await share.getByRole('link', { name: 'Thư điện tử' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toMatch(
    /^mailto:\?subject=Thông tin kèm nguồn&body=Lời của mình\.\r\n\r\nNguồn: .+$/,
  );
  await share.getByRole('button', { name: 'Zalo' }).click();
  await expect(share.getByRole('status')).toContainText('Bạn mở Zalo, chọn nơi gửi rồi dán');
  expect(await copied(answer)).toMatch(/^Lời của mình\.\n\nNguồn: /);
  // No share sheet here, no button for it.
  await expect(share.getByRole('button', { name: 'Bảng chia sẻ của máy' })).toHaveCount(0);
  const asked = extension.requests.slice(before).filter((url) => /^https?:/.test(url));
  expect(asked).toEqual([]);
  await answer.close();
});

test('where the system has a share sheet, it gets the words with their source', async () => {
  const answer = await openAnswer();
  await answer.addInitScript(() => {
    const given: ShareData[] = [];
    const share = async (data: ShareData) => void given.push(data);
    Object.assign(Navigator.prototype, { share, given });
  });
  await answer.reload();
  await answer.getByRole('button', { name: 'Bảng chia sẻ của máy' }).click();
  const given = await answer.evaluate(() => (navigator as unknown as { given: unknown[] }).given);
  expect(given).toEqual([{ text: expect.stringMatching(/\n\nNguồn: .+: https:\/\/\S+$/) }]);
  await answer.close();
});

for (const [name, isSaid] of [
  ['AbortError', false],
  ['NotAllowedError', true],
] as const) {
  test(`a share sheet that ends with ${name} is ${isSaid ? '' : 'not '}spoken of; the words stay`, async () => {
    const answer = await openAnswer();
    await answer.addInitScript((error) => {
      const share = () => Promise.reject(new DOMException('', error));
      Object.assign(Navigator.prototype, { share });
    }, name);
    await answer.reload();
    await field(answer).fill('Lời của mình.');
    await answer.getByRole('button', { name: 'Bảng chia sẻ của máy' }).click();
    const status = answer.getByRole('region', { name: 'Gửi đi nơi khác' }).getByRole('status');
    if (isSaid) await expect(status).toContainText('chưa mở được bảng chia sẻ');
    else await expect(status).toBeEmpty();
    await expect(field(answer)).toHaveValue('Lời của mình.');
    await answer.close();
  });
}

test('of two copies only the last is spoken of', async () => {
  const answer = await openAnswer();
  await answer.getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(answer.locator('.done')).toHaveText(/Dán vào nơi bạn trả lời/);
  await answer.getByRole('button', { name: 'Zalo' }).click();
  await expect(answer.locator('.done')).toHaveText(/Bạn mở Zalo/);
  await answer.close();
});

test('the reminder to staff is read once, by keyboard, and never comes back', async () => {
  const answer = await openAnswer();
  await answer.keyboard.press('Tab');
  await expect(answer.getByRole('button', { name: 'Đã đọc, đừng nhắc nữa' })).toBeFocused();
  await answer.keyboard.press('Enter');
  await expect(answer.getByText('Bạn trả lời thay cơ quan?')).toHaveCount(0);
  await expect.poll(() => storedSettings(answer)).toMatchObject({ staffNoteRead: true });
  await answer.reload();
  await expect(field(answer)).toBeVisible();
  await expect(answer.getByText('Bạn trả lời thay cơ quan?')).toHaveCount(0);
  await answer.close();
});

test('the fourth copy within an hour asks first: on the page, in the card, in the popup', async () => {
  const answer = await openAnswer();
  await answer.getByRole('button', { name: 'Sao chép đính chính' }).focus();
  const question = answer.getByRole('group', { name: /ba lần trong giờ qua/ });
  for (let copies = 0; copies < 3; copies++) {
    await answer.evaluate(() => navigator.clipboard.writeText('trước đó'));
    await answer.keyboard.press('Enter');
    await expect.poll(() => copied(answer)).toMatch(/Nguồn: /);
  }
  await answer.evaluate(() => navigator.clipboard.writeText('trước đó'));
  await answer.keyboard.press('Enter');
  await expect(question).toBeVisible();
  expect(await copied(answer)).toBe('trước đó');
  await expect(answer.getByRole('button', { name: 'Thôi' })).toBeFocused();
  await answer.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(answer.getByRole('button', { name: 'Sao chép đính chính' })).toBeFocused();
  await answer.keyboard.press('Enter');
  await expect(answer.getByRole('button', { name: 'Thôi' })).toBeFocused();
  await answer.keyboard.press('Shift+Tab');
  await answer.keyboard.press('Enter');
  await expect(answer.locator('.copy .done')).toBeVisible();
  expect(await copied(answer)).toMatch(/Nguồn: /);
  await answer.close();

  const { page } = await openArticle(extension);
  await clickMark(page, 'money');
  await card(page).getByRole('button', { name: 'Sao chép đính chính' }).click();
  await expect(card(page).getByRole('group')).toContainText('ba lần trong giờ qua');
  await card(page).screenshot({ path: 'test-results/face/card-said.png' });
  await page.close();

  const popup = await openPopup();
  await popup.keyboard.type('loai bo tien menh gia nho');
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await popup.keyboard.press('Control+Enter');
  await expect(popup.locator('.said')).toContainText('ba lần trong giờ qua');
  await popup.close();
});

test('a page that no longer knows its entry says so', async () => {
  const answer = await extension.open('correction.html#vi-du');
  await expect(answer.locator('.message')).toContainText('mở lại từ thẻ');
  await expectFit(answer);
  await answer.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways at 320 pixels, ${colorScheme}`, async () => {
    const answer = await openAnswer();
    await answer.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectFit(answer);
    for (const width of [1100, 320]) {
      await answer.setViewportSize({ width, height: 800 });
      await answer.screenshot({
        path: `test-results/face/correction-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    }
    await answer.close();
  });
}

type Chrome = {
  chrome: {
    storage: { session: { remove: (key: string) => Promise<void> } };
    runtime: { sendMessage: (message: object) => Promise<unknown> };
  };
};

/** No violation, and no scrolling sideways on a narrow page. */
async function expectFit(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
  ).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
}

/** The page of the entry on small notes, opened as the popup does. */
async function openAnswer(): Promise<Page> {
  const popup = await openPopup();
  await popup.keyboard.type('loai bo tien menh gia nho');
  await popup.locator('.entry:has(mark)').first().click();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Cách trả lời khác' }).click();
  const answer = await opened;
  await expect(field(answer)).toBeVisible();
  return answer;
}

async function openPopup(): Promise<Page> {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(popup.getByRole('textbox', { name: 'Tra một câu' })).toBeFocused();
  return popup;
}

function sizeOf(canvas: Element): [number, number] {
  const { width, height } = canvas as HTMLCanvasElement;
  return [width, height];
}

function field(page: Page) {
  return page.getByRole('textbox', { name: 'Lời của bạn, sửa được' });
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
