// Adding a feed in the options: what it is and who signs it first, then the reader's word; removing it
// takes its data.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keyFingerprint } from '../../lib/feed/verify.ts';
import { expect, test } from './extension.ts';
import {
  ARTICLE,
  article,
  marks,
  openPublisher,
  PHRASE,
  rows,
  type TestPublisher,
} from './sync-lab.ts';

const FEED = 'https://danh-muc.example.org/v1/';

let publisher: TestPublisher;
let stranger: TestPublisher;
test.beforeEach(async ({ extension }) => {
  publisher = openPublisher('Sở Ví Dụ');
  stranger = openPublisher();
  await extension.context.route(`${FEED}**`, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    const path = join(publisher.out, file);
    await route.fulfill(existsSync(path) ? { body: readFileSync(path) } : { status: 404 });
  });
  await extension.context.route(ARTICLE, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: article() }),
  );
});
test.afterEach(() => {
  publisher.close();
  stranger.close();
});

test('a feed is shown, then added, then removed with all it brought, and had again', async ({
  extension,
}) => {
  const options = await extension.open('options.html');
  const panel = options.locator('#feeds');
  await panel.getByText('Thêm danh mục', { exact: true }).click();
  await panel
    .getByLabel('Đường link của danh mục')
    .fill(`${FEED}manifest.json#${publisher.publicKey}`);
  await panel.getByRole('button', { name: 'Xem danh mục' }).click();
  const offer = panel.getByRole('article', { name: 'Danh mục bạn sắp thêm' });
  await expect(offer).toBeFocused();
  await expect(offer).toContainText('Sở Ví Dụ');
  await expect(offer).toContainText('danh-muc.example.org');
  // The names of topics hold commas.
  await expect(offer).toContainText('Giao thông; An ninh, trật tự');
  await expect(offer).toContainText(await keyFingerprint(publisher.publicKey));
  // Nothing is stored, and nobody is trusted, before the reader says so.
  expect((await rows(options, 'feeds')).map(({ id }) => id)).toEqual(['built-in']);
  expect(extension.requests.filter((url) => url.endsWith('.gz') && url.startsWith(FEED))).toEqual(
    [],
  );

  await offer.getByRole('button', { name: 'Thêm danh mục này' }).click();
  await expect(panel.getByText('Đã thêm Sở Ví Dụ.')).toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);

  await options.bringToFront();
  await panel.getByRole('button', { name: 'Gỡ danh mục' }).click();
  await expect(panel.getByText('Đã gỡ Sở Ví Dụ', { exact: false })).toBeVisible();
  await expect.poll(() => marks(page)).toBe('');
  await expect
    .poll(async () => (await rows(options, 'feeds')).map(({ id }) => id))
    .toEqual(['built-in']);
  const left = (await rows(options, 'entries')).filter(({ feedId }) => feedId !== 'built-in');
  expect(left).toEqual([]);
  expect((await rows(options, 'checks')).filter(({ id }) => id !== 'built-in')).toEqual([]);

  await panel.getByRole('button', { name: 'Thêm lại' }).click();
  await expect.poll(() => marks(page)).toBe(PHRASE);
  expect(extension.requests.join('\n')).not.toContain(publisher.publicKey);
});

test('a key that did not sign it, half a key and half an address are said to be so', async ({
  extension,
}) => {
  const options = await extension.open('options.html');
  const panel = options.locator('#feeds');
  await panel.getByText('Thêm danh mục', { exact: true }).click();
  const address = panel.getByLabel('Đường link của danh mục');
  const key = panel.getByLabel('Khóa công khai');
  const look = panel.getByRole('button', { name: 'Xem danh mục' });
  await address.fill(`${FEED}manifest.json`);
  await look.click();
  await expect(panel.getByText(/gồm đúng 43/)).toBeVisible();
  await key.fill(stranger.publicKey);
  await look.click();
  await expect(
    panel.getByText(/Chữ ký của danh mục không hợp lệ.* xem lại đường link và khóa công khai/),
  ).toBeVisible();
  await address.fill(`${FEED}khong-co.json`);
  await look.click();
  await expect(panel.getByText(/báo lỗi\. Bạn xem lại đường link nhé\./)).toBeVisible();
  await address.fill('http://danh-muc.example.org/manifest.json');
  await look.click();
  await expect(panel.getByText(/không an toàn/)).toBeVisible();
  // What was said of one address is not true of the next; and it is we who say it, in one language.
  for (const half of ['danh mục của Sở Ví Dụ', 'danh-muc.example.org/v1/manifest.json', '']) {
    await address.fill('https://');
    await address.fill(half);
    await expect(panel.locator('.add-feed').getByRole('status')).toBeEmpty();
    await look.click();
    await expect(panel.getByText('Đường link phải bắt đầu bằng https://.')).toBeVisible();
  }
  expect((await rows(options, 'feeds')).map(({ id }) => id)).toEqual(['built-in']);
  expect(extension.requests.filter((url) => url.startsWith('http://'))).toEqual([]);
});

test('once its key was handed over, a feed is known by the new key, here and in a file for a colleague', async ({
  extension,
}) => {
  const options = await extension.open('options.html');
  const panel = options.locator('#feeds');
  const look = async (key: string) => {
    await panel.getByLabel('Đường link của danh mục').fill(`${FEED}manifest.json#${key}`);
    await panel.getByRole('button', { name: 'Xem danh mục' }).click();
  };
  await panel.getByText('Thêm danh mục', { exact: true }).click();
  await look(publisher.publicKey);
  await panel.getByRole('button', { name: 'Thêm danh mục này' }).click();
  await expect(panel.getByText('Bản trên máy có chữ ký hợp lệ')).toBeVisible();
  const newKey = publisher.rotate();
  await panel.getByRole('button', { name: 'Đồng bộ ngay' }).click();
  await expect(panel.locator('code')).toHaveText(await keyFingerprint(newKey));

  await panel.getByText('Thêm danh mục', { exact: true }).click();
  await look(newKey);
  await expect(panel.getByText('Danh mục này đã có ở trên.')).toBeVisible();

  // Its fingerprint is compared with the one that the publisher shows now.
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Lưu ra tệp' }).click();
  const saved = await (await downloading).path();
  expect(JSON.parse(readFileSync(saved, 'utf8')).feeds).toEqual([
    { url: `${FEED}manifest.json`, publicKey: newKey },
  ]);
  await options.locator('input[type=file]').setInputFiles(saved);
  await expect(options.getByText('Thay tùy chọn hiện tại', { exact: false })).toBeVisible();
  await expect(options.locator('.settings-file code')).toHaveCount(0);
});
