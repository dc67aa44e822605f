// Sites that the reader adds in the options: read from then on, given back when removed. The browser
// asks in a window of its own, which no test can press: here it allows the site already, or is made to
// say no.
import { rmSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { LAYOUTS, PLACES } from '../fixtures/pages/news/layouts.ts';
import { buildNaming, type Extension, startExtension } from './extension.ts';
import { painted } from './page-lab.ts';

/** In the worker and on pages of the extension. */
declare const chrome: typeof browser;

const ADDED = LAYOUTS.find(({ site }) => site === 'bao-a.example.org') ?? {
  site: '',
  path: '',
  html: '',
};
const READ = [PLACES.title, PLACES.lead, PLACES.body].map(({ words }) => words).join('');

let build: string;
let extension: Extension;

test.beforeEach(async () => {
  build = buildNaming([`*://*.${ADDED.site}/*`]);
  extension = await startExtension({ build });
  await extension.context.route('https://*.example.org/**', (route) =>
    route.fulfill({ body: ADDED.html, contentType: 'text/html; charset=utf-8' }),
  );
});
test.afterEach(async () => {
  await extension.context.close();
  rmSync(build, { recursive: true, force: true });
});

test('a site that is added is read, switched off and on, and let go when it is removed', async () => {
  const options = await extension.open('options.html');
  const before = await openSite();
  await before.waitForTimeout(500);
  expect(await painted(before, 'p')).toEqual([]);

  await add(options, `https://www.${ADDED.site}/tin/nao-do?x=1`);
  await expect(said(options)).toContainText(`Đã thêm ${ADDED.site}.`);
  await expect.poll(registered).toEqual([`*://*.${ADDED.site}/*`]);
  // At once where it is open, and whenever it loads.
  await before.bringToFront();
  await expect.poll(() => marked(before)).toBe(READ);
  await before.reload();
  await expect.poll(() => marked(before)).toBe(READ);

  const box = options.getByRole('checkbox', { name: ADDED.site });
  await box.uncheck();
  await expect.poll(() => marked(before)).toBe('');
  await box.check();
  await expect.poll(() => marked(before)).toBe(READ);

  await add(options, ADDED.site);
  await expect(said(options)).toContainText('đã được thêm rồi');
  await options.getByRole('button', { name: `Gỡ ${ADDED.site}` }).click();
  await expect(said(options)).toContainText(`Đã gỡ ${ADDED.site}`);
  await expect.poll(() => marked(before)).toBe('');
  await expect.poll(registered).toEqual([]);
  await expect(box).toHaveCount(0);
  await before.reload();
  await before.waitForTimeout(500);
  expect(await painted(before, 'p')).toEqual([]);
});

test('it is read again after the worker was stopped, and forgotten with all other data', async () => {
  const options = await extension.open('options.html');
  await add(options, ADDED.site);
  await expect.poll(registered).toHaveLength(1);
  await extension.stopWorker();
  const page = await openSite();
  await expect.poll(() => marked(page)).toBe(READ);
  await options.evaluate(() => chrome.runtime.sendMessage({ type: 'delete-all' }));
  await expect.poll(() => registeredFrom(options)).toEqual([]);
  await expect.poll(() => marked(page)).toBe('');
});

test('private places, listed sites and what is no site are refused in words', async () => {
  const options = await extension.open('options.html');
  for (const [address, words] of [
    ['mail.example.org', 'là nơi riêng tư'],
    ['https://vnexpress.net/', 'đã có trong danh sách'],
    ['chợ phiên', 'Chưa nhận ra tên miền'],
  ] as const) {
    await add(options, address);
    await expect(said(options)).toContainText(words);
  }
  expect(await registered()).toEqual([]);
});

test('where the browser says no, nothing is added', async () => {
  const options = await extension.open('options.html');
  await options.evaluate(() => {
    Object.assign(chrome.permissions, {
      request: (_: object, answer?: (isAllowed: boolean) => void) =>
        answer ? answer(false) : Promise.resolve(false),
    });
  });
  await add(options, 'bao-khac.example.org');
  await expect(said(options)).toContainText('Trình duyệt chưa cho đọc bao-khac.example.org');
  expect(await registered()).toEqual([]);
  await expect(options.locator('#sites').getByText('bao-khac.example.org')).toHaveCount(1);
});

test('a site that the browser does not allow any more says so, and is not read', async () => {
  await extension.worker.evaluate(async () => {
    const settings = { version: 1, language: 'vi', sitesAdded: ['bao-khac.example.org'] };
    await chrome.storage.local.set({ settings });
  });
  const options = await extension.open('options.html');
  await expect(options.getByText('Trình duyệt chưa cho đọc trang này.')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Cho phép lại' })).toBeVisible();
  await expect(options.getByRole('checkbox', { name: 'bao-khac' })).toBeDisabled();
  expect(await registered()).toEqual([]);
});

async function openSite(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`https://${ADDED.site}${ADDED.path}`);
  return page;
}

async function add(options: Page, address: string): Promise<void> {
  await options.bringToFront();
  await options.getByLabel('Tên miền hoặc đường link').fill(address);
  await options.getByRole('button', { name: 'Thêm trang' }).click();
}

function said(options: Page) {
  return options.locator('#sites').getByRole('status');
}

async function marked(page: Page): Promise<string> {
  return (await painted(page, 'p')).map(({ words }) => words).join('');
}

function registered(): Promise<string[]> {
  return extension.worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
}

function registeredFrom(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
}
