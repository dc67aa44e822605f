// A page that should have posts and shows none that is recognised: the popup says so, with a report
// that holds numbers and names of our own, and nothing of the page.
import * as fc from 'fast-check';
import { type Browser, type Page, test as plain } from 'playwright/test';
import type { Diagnosis, PageState, Reply } from '../../lib/messages.ts';
import { bundle } from './bundle.ts';
import { expect, test } from './extension.ts';
import { openPage, startBrowser } from './page-lab.ts';

declare const diagnosis: { main: () => Diagnosis };

const SECRETS = ['Nguyễn Thị Ví Dụ', 'vỡ đê ở Đông Anh', '0912 000 000', 'pfbid0vidu'];
/** Facebook as it may look one day: nothing has a name by which a post could be told. */
const UNKNOWN = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${SECRETS[0]}</title><body>
  <div role="main"><div role="feed"><div class="x1"><h3>${SECRETS[0]}</h3>
  <div class="x2" data-x="${SECRETS[2]}">${SECRETS[1]}</div></div></div></div>`;
const COMMENT =
  '<div role="article" aria-label="Bình luận của Bạn ví dụ"><div dir="auto">Chỗ này chỉ có một bình luận.</div></div>';

plain.describe('what is told of a page', () => {
  let browser: Browser;
  let script: string;
  plain.beforeAll(async () => {
    browser = await startBrowser();
    script = await bundle('entrypoints/diagnosis/index.ts', 'diagnosis');
  });
  plain.afterAll(() => browser.close());

  plain('a comment alone is no post', async () => {
    const page = await visit(UNKNOWN + COMMENT);
    await page.waitForTimeout(500);
    expect(await unitsOf(page)).toBe(0);
    await page.evaluate(() => {
      const post = document.createElement('div');
      post.setAttribute('data-ad-preview', 'message');
      post.textContent = 'Có bài.';
      document.body.append(post);
    });
    await expect.poll(() => unitsOf(page)).toBe(1);
    await page.close();
  });

  plain('counts what each strategy met, and what it could read', async () => {
    const boxes = '<div data-ad-preview="message">Ô riêng</div>'.repeat(3);
    const page = await visit(`${UNKNOWN}<form>${boxes}</form>${COMMENT}`);
    const { page: kind, strategies, landmarks } = await diagnose(page);
    expect(kind).toBe('group');
    expect(strategies.slice(0, 3)).toEqual([
      { name: 'post-1', fitted: 3, usable: 0 },
      { name: 'link-card-2', fitted: 0, usable: 0 },
      { name: 'comment-3', fitted: 1, usable: 1 },
    ]);
    expect(landmarks.slice(0, 2)).toEqual([
      { name: 'feed', count: 1 },
      { name: 'main', count: 1 },
    ]);
    await page.close();
  });

  plain('is the same whatever the page says, is called or lies at', async () => {
    const page = await visit(UNKNOWN);
    const words = fc.string({ unit: fc.constantFrom(...'aáđ <&"=0 \n'), minLength: 1 });
    const said = fc.record({
      texts: fc.array(words, { minLength: 4, maxLength: 4 }),
      name: words,
      path: fc.stringMatching(/^[a-z][a-z0-9.]{1,20}$/),
      shape: fc.nat(3),
    });
    const found = new Map<number, Set<string>>();
    for (const sample of fc.sample(said, { numRuns: 80, seed: 20261125 })) {
      await page.evaluate(({ texts, name, path, shape }) => {
        history.replaceState(null, '', `/groups/${path}`);
        document.title = name;
        const make = (tag: string, text: string) => {
          const element = document.createElement(tag);
          element.textContent = text;
          element.className = name;
          element.setAttribute('data-name', name);
          return element;
        };
        const [a = '', b = '', c = '', d = ''] = texts;
        const feed = make('div', a);
        for (const text of [b, c].slice(0, shape)) feed.append(make('p', text));
        if (shape > 2) feed.append(make('h1', d));
        document.querySelector('[role="main"]')?.replaceChildren(feed);
      }, sample);
      const told = found.get(sample.shape) ?? new Set();
      found.set(sample.shape, told.add(JSON.stringify(await diagnose(page))));
    }
    expect([...found.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(new Set([...found.values()].flatMap((told) => [...told])).size).toBe(4);
    await page.close();
  });

  async function visit(html: string): Promise<Page> {
    const path = '/groups/vi-du';
    const url = `https://www.facebook.com${path}`;
    const page = await openPage(browser, { url, files: { [path]: html }, phrases: {} });
    await page.addScriptTag({ content: script });
    return page;
  }
});

for (const { language, title, summary, copy } of [
  {
    language: 'vi',
    title: 'Chưa đọc được bài nào ở đây',
    summary: 'Thông tin để báo lỗi',
    copy: 'Sao chép thông tin này',
  },
  {
    language: 'en',
    title: 'No post could be read here',
    summary: 'Details for a report',
    copy: 'Copy these details',
  },
]) {
  test(`the popup says so, with a report to copy (${language})`, async ({ extension }) => {
    const { context, worker, open } = extension;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.route('https://www.facebook.com/**', (route) =>
      route.fulfill({ body: UNKNOWN, contentType: 'text/html; charset=utf-8' }),
    );
    await worker.evaluate(async (chosen) => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      await local.set({ settings: { version: 1, language: chosen }, 'popup-opened': true });
    }, language);
    const page = await context.newPage();
    await page.goto('https://www.facebook.com/groups/pfbid0vidu/');
    const popup = await open('popup.html');
    const openOver = async () => {
      // The popup asks the tab in front.
      await page.bringToFront();
      await popup.reload();
    };
    await openOver();
    await expect(popup.getByRole('heading', { name: title })).toBeVisible();
    await popup.bringToFront();
    await popup.getByText(summary, { exact: true }).click();
    await popup.getByRole('button', { name: copy }).click();
    const shown = (await popup.locator('.diagnosis pre').textContent()) ?? '';
    await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toMatch(/^Đối Chiếu \d+\.\d+\.\d+, Chrome \d+\n.*: Facebook\n.*: group\n/);
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
    expect(shown).not.toContain('facebook.com');

    await page.goto('https://www.facebook.com/watch/');
    await openOver();
    await expect(popup.locator('.message')).toBeVisible();
    await expect(popup.getByRole('heading', { name: title })).toHaveCount(0);
  });
}

type Chrome = { storage: { local: { set: (values: object) => Promise<void> } } };

function diagnose(page: Page): Promise<Diagnosis> {
  return page.evaluate(() => diagnosis.main());
}

async function unitsOf(page: Page): Promise<number | undefined> {
  const reply = (await page.evaluate(() =>
    globalThis.tellPage({ type: 'page-matches' }),
  )) as Reply<PageState>;
  return reply.ok ? reply.value.units : undefined;
}
