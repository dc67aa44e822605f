// Facebook at its own address in Firefox: a feed made by real React is marked while it recycles its
// posts, and what is private is never sent to the background.
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { POSTS, PRIVATE_WORDS } from '../fixtures/pages/facebook/posts.ts';
import { inCard } from './card.ts';
import { expect, ORIGIN, test } from './demo.ts';
import type { Firefox } from './firefox.ts';
import { painted } from './marks.ts';

/** In an extension page. */
declare const browser: typeof Browser;
declare global {
  /** What was sent to the background, in an extension page that listens too. */
  var heard: unknown[];
}

const FACEBOOK = 'http://www.facebook.com';

test('each post has its marks while the feed scrolls and is drawn anew; what is typed is not sent', async ({
  firefox,
}) => {
  const options = await listen(firefox);
  const page = await firefox.visit(`${FACEBOOK}/?posts=60`);
  for (const at of [0, 6, 12, 30, 0]) {
    await page.evaluate((to) => scrollTo(0, to * 420), at);
    await expect.poll(() => wrongPosts(page)).toEqual([]);
    await page.evaluate(() => globalThis.rerender());
    await expect.poll(() => wrongPosts(page)).toEqual([]);
  }
  expect(await page.evaluate(() => globalThis.reactErrors)).toEqual([]);
  await page.type('[role="textbox"], textarea', 'Nhà nước sắp đổi tiền à');
  const sent = await options.evaluate(() => JSON.stringify(globalThis.heard));
  expect(sent).toContain('bắt cóc 2 trẻ em ở Times City');
  for (const words of Object.values(PRIVATE_WORDS)) expect(sent).not.toContain(words);
  expect(sent).not.toContain('sắp đổi tiền à');
});

test('nothing is read in private places, and the feed again after them', async ({ firefox }) => {
  const options = await listen(firefox);
  const privatePaths = ['/messages/t/1', '/notifications', '/login/'];
  const page = await firefox.visit(FACEBOOK + privatePaths[0]);
  for (const path of privatePaths) {
    await page.goto(FACEBOOK + path);
    await page.evaluate(() => globalThis.rerender());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await painted(page)).toEqual([]);
  }
  expect(await options.evaluate(() => globalThis.heard)).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/groups/vi-du'));
  await expect.poll(() => wrongPosts(page)).toEqual([]);
  expect(await options.evaluate(() => JSON.stringify(globalThis.heard))).not.toContain('/login/');
});

test('a picture is framed by the words that Facebook read in it, and its card opens there', async ({
  firefox,
}) => {
  const page = await firefox.visit(`${ORIGIN}/facebook/`);
  const picture = 'img[alt*="NHÀ NƯỚC SẮP ĐỔI TIỀN"]';
  const outline = () => page.$eval(picture, (one) => getComputedStyle(one).outlineStyle);
  await page.$eval(picture, (one) => one.scrollIntoView({ block: 'center' }));
  await expect.poll(outline).toBe('solid');
  // A post above opens by itself meanwhile: the hand follows, as a reader's does.
  let step = 0;
  const pointed = async () => {
    const box = await (await page.$(picture))?.boundingBox();
    if (box) await page.mouse.move(box.x + 60 + (step++ % 2), box.y + 60);
    return inCard(page, '.fact');
  };
  await expect.poll(pointed).not.toBe('');
  expect(await inCard(page, '.card-body')).toContain('Ảnh này nhắc tới');
});

/** A page of the extension that keeps every message that content scripts send. */
async function listen(firefox: Firefox): Promise<Page> {
  const options = await firefox.open('options.html', '#dismissed');
  await options.evaluate(() => {
    globalThis.heard = [];
    browser.runtime.onMessage.addListener((message, sender) => {
      // The background talks to every tab, and has none itself.
      if (sender.tab) globalThis.heard.push(message);
    });
  });
  return options;
}

/** Posts on screen whose painted words are not those that they should have. */
async function wrongPosts(page: Page) {
  const onScreen = await page.evaluate(() => {
    const words = [...CSS.highlights.values()].flatMap((highlight) =>
      [...(highlight as unknown as Set<StaticRange>)]
        .filter(({ startContainer }) => startContainer.isConnected)
        .map(({ startContainer, startOffset, endOffset }) => ({
          node: startContainer,
          at: startOffset,
          words: (startContainer as Text).data.slice(startOffset, endOffset),
        })),
    );
    words.sort((a, b) =>
      a.node === b.node
        ? a.at - b.at
        : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    );
    return [...document.querySelectorAll('[data-post]')].flatMap((post) => {
      const box = post.getBoundingClientRect();
      if (box.bottom <= 0 || box.top >= innerHeight) return [];
      const own = words.filter(({ node }) => post.contains(node));
      return { id: post.getAttribute('data-post'), got: own.map((one) => one.words).join('') };
    });
  });
  if (onScreen.length === 0) return ['no post is drawn yet'];
  return onScreen.flatMap(({ id, got }) => {
    const marks = id === 'expanded' ? [] : (POSTS.find((post) => post.id === id)?.marks ?? []);
    const wanted = marks.map(({ words }) => words).join('');
    return squeeze(got) === squeeze(wanted) ? [] : [{ id, got, wanted }];
  });
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}
