// A build that names its feed's host, and a reader who took the leave for it back in the browser's own
// settings: what is missing is said, asked for, and the list loaded as soon as it is given.
import { rmSync } from 'node:fs';
import type { browser } from 'wxt/browser';
import { openSettings } from './browser-settings.ts';
import { test as base, buildNaming, type Extension, expect, startExtension } from './extension.ts';
import { ask, checkOf, FEED, openPublisher, serveFeed, trustFeed } from './sync-lab.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const HOST = 'https://feed.example.org/*';

const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  extension: async ({}, use) => {
    const build = buildNaming([HOST]);
    const extension = await startExtension({ build });
    await use(extension);
    await extension.context.close();
    rmSync(build, { recursive: true, force: true });
  },
});

test('a feed whose host is withheld is said to be, not that the machine is offline', async ({
  extension,
}) => {
  const publisher = openPublisher();
  await serveFeed(extension, publisher.out);
  const options = await trustFeed(extension, publisher);
  const error = async () => (await checkOf(options, 'vi-du'))?.lastError?.code ?? null;
  await ask(options, { type: 'sync' });
  expect(await error()).toBe(null);

  let isReached = false;
  await extension.context.route(`${FEED}**`, (route) =>
    isReached ? route.fallback() : route.abort(),
  );
  await ask(options, { type: 'sync' });
  expect(await error()).toBe('offline');

  const settings = await openSettings(extension);
  await settings.allowOnly([]);
  await ask(options, { type: 'sync' });
  expect(await error()).toBe('withheld');
  await expect(
    options.getByText('Trình duyệt chưa cho tiện ích tải danh mục').first(),
  ).toBeVisible();
  const popup = await extension.open('popup.html');
  const trouble = popup.locator('.trouble');
  await expect(trouble).toContainText('Trình duyệt chưa cho tiện ích tải danh mục từ nơi đăng.');
  await expect(trouble.getByRole('button', { name: 'Cho phép tải' })).toBeVisible();
  await expect(trouble).not.toContainText('chưa nối mạng');
  await popup.evaluate(() => {
    Object.assign(chrome.permissions, {
      request: ({ origins }: { origins: string[] }, answer?: (isAllowed: boolean) => void) => {
        document.title = origins.join();
        return answer ? answer(false) : Promise.resolve(false);
      },
    });
  });
  await trouble.getByRole('button', { name: 'Cho phép tải' }).click();
  await expect(popup).toHaveTitle(HOST);

  isReached = true;
  await settings.allow(HOST);
  await expect.poll(error).toBe(null);
  // That its list is old by now is another matter.
  await expect(popup.getByText('Trình duyệt chưa cho tiện ích tải')).toHaveCount(0);
  publisher.close();
});
