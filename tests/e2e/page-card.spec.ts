// Pointing at marks, and what extension pages ask of a page: lib/page alone, with a card that only
// notes what it is shown.
import { type Browser, type Page, test } from 'playwright/test';
import { expect } from '../polling.ts';
import { openPage, painted, startBrowser } from './page-lab.ts';

type Shown = { keys: string[]; words: string[]; takeFocus: boolean; hasPlace: boolean };
type Door = {
  open: (request: {
    pages: { key: string; words: string }[];
    anchorRect: () => DOMRect | null;
    takeFocus: boolean;
    onDismiss: (page: { key: string; words: string }) => void;
    onClose: () => void;
  }) => void;
  close: () => void;
};

declare global {
  var shown: Shown[];
  var dismiss: () => void;
  var closeCard: () => void;
  var pageClicks: string[];
}

const PHRASES = {
  flood: 'vỡ đê ở Đông Anh',
  dyke: 'đê ở Đông Anh',
  money: 'sắp đổi tiền',
  crocodile: 'cá sấu ở Hồ Tây',
  button: 'bấm vào đây',
  egg: 'trứng gà giả',
  gift: 'example.org/qua-tang',
};
const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>
  <h1>Chuyện trong tuần</h1>
  <div itemprop="articleBody">
    <p id="plain">Nghe tin <span>vỡ đê ở Đông Anh</span> mà lo, hỏi ra mới biết là không có chuyện ấy.</p>
    <p>Có người bảo <a id="link" href="#xem">sắp đổi tiền</a> nên rút hết ra.</p>
    <p>Có người <span id="own" style="cursor: pointer">bấm vào đây</span> để xem.</p>
 <p><a href="https://example.org/qua-tang"><img alt="Ảnh quảng cáo" width="80" height="40" src="data:,"></a></p>
    <p style="margin-top: 3000px" id="far">Lại còn cá sấu ở Hồ Tây nữa.</p>
  </div>
  <script>addEventListener('click', (event) => (globalThis.pageClicks ??= []).push(event.target.id + event.defaultPrevented))</script>`;

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await openPage(browser, {
    url: 'https://vnexpress.net/vi-du-100000.html',
    files: { '/vi-du-100000.html': ARTICLE },
    phrases: PHRASES,
  });
  await page.evaluate(() => {
    globalThis.shown = [];
    const answer = globalThis.answerMessage;
    globalThis.answerMessage = (message) => {
      if ((message as { type: string }).type === 'load-card') {
        const door: Door = {
          open(request) {
            globalThis.shown.push({
              keys: request.pages.map(({ key }) => key),
              words: request.pages.map(({ words }) => words),
              takeFocus: request.takeFocus,
              hasPlace: (request.anchorRect()?.width ?? 0) > 0,
            });
            const [first] = request.pages;
            globalThis.dismiss = () => first && request.onDismiss(first);
            globalThis.closeCard = request.onClose;
          },
          close() {},
        };
        Object.assign(globalThis, { [Symbol.for('card-door')]: door });
      }
      return answer(message);
    };
  });
  await expect.poll(() => words()).toHaveLength(5);
});
test.afterEach(() => page.close());

test('a click on a mark opens the card, with everything that is marked there on one card', async () => {
  await page.locator('#plain span').click();
  await expect.poll(cards).toHaveLength(1);
  const [card] = await cards();
  expect(card?.keys.sort()).toEqual(['built-in/dyke', 'built-in/flood']);
  expect(card).toMatchObject({ takeFocus: false, hasPlace: true });
  expect(
    await page.evaluate(() => globalThis.sent.filter(({ type }) => type === 'load-card').length),
  ).toBe(1);
});

test('the mark whose card is open stands out until the card closes', async () => {
  await page.locator('#plain span').click();
  await expect.poll(inks).toContain('phrase-active');
  await page.evaluate(() => globalThis.closeCard());
  expect(await inks()).not.toContain('phrase-active');
  expect(await words()).toHaveLength(5);
});

test('a click on the page’s own link, or on what it made clickable, stays the page’s', async () => {
  await page.locator('#link').click();
  await page.locator('#own').click();
  await page.locator('#plain').click({ position: { x: 5, y: 5 } });
  expect(await page.evaluate(() => globalThis.pageClicks)).toEqual([
    'linkfalse',
    'ownfalse',
    'plainfalse',
  ]);
  expect(page.url()).toContain('#xem');
  expect((await cards()).filter(({ keys }) => keys.includes('built-in/button'))).toEqual([]);
});

test('a click that the page’s script makes opens nothing', async () => {
  await page.evaluate(() => {
    const box = document.querySelector('#plain span')?.getBoundingClientRect() as DOMRect;
    const at = { clientX: box.x + 20, clientY: box.y + 5, bubbles: true };
    for (const type of ['pointermove', 'click']) {
      document
        .querySelector('#plain span')
        ?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
    }
  });
  await page.waitForTimeout(500);
  expect(await cards()).toEqual([]);
});

test('resting on a mark opens the card, on a link’s too', async () => {
  await page.locator('#link').hover();
  await expect.poll(cards).toHaveLength(1);
  expect((await cards())[0]?.keys).toEqual(['built-in/money']);
});

test('a page that scrolls away under the pointer takes its rest back, each time', async () => {
  await page.evaluate(() => {
    const scroll = () => setTimeout(() => document.dispatchEvent(new Event('scroll')), 100);
    document.querySelector('#link')?.addEventListener('pointerenter', scroll);
  });
  for (let time = 0; time < 2; time++) {
    await page.locator('#link').hover();
    await page.waitForTimeout(600);
    expect(await cards()).toEqual([]);
    await page.mouse.move(1, 1);
  }
});

test('the popup and the shortcut open marks in reading order, scroll to them and move the focus', async () => {
  const open = (key: string | null) =>
    page.evaluate((wanted) => globalThis.tellPage({ type: 'open-match', key: wanted }), key);
  expect(await open('built-in/crocodile')).toEqual({ ok: true, value: { opened: true } });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect((await cards()).at(-1)).toMatchObject({
    keys: ['built-in/crocodile'],
    takeFocus: true,
    hasPlace: true,
  });
  await open(null);
  expect((await cards()).at(-1)?.keys[0]).toBe('built-in/flood');
  await open(null);
  await open(null);
  expect((await cards()).at(-1)?.keys[0]).toBe('built-in/money');
  expect(await open('built-in/nothing')).toEqual({ ok: true, value: { opened: false } });
});

test('a mark that was led to stands high, with room for the card below, even where the page scrolls smoothly', async () => {
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'smooth';
    document.querySelector('#far')?.insertAdjacentHTML('afterend', '<p style="height: 3000px">');
    return globalThis.tellPage({ type: 'open-match', key: 'built-in/crocodile' });
  });
  const share = await page.evaluate(
    () => (document.querySelector('#far')?.getBoundingClientRect().top ?? 0) / innerHeight,
  );
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.3);
});

test('the popup is told what is marked, first place first', async () => {
  const state = await page.evaluate(() => globalThis.tellPage({ type: 'page-matches' }));
  expect(state).toMatchObject({
    ok: true,
    value: {
      siteId: 'vnexpress',
      units: 1,
      matches: [
        { key: 'built-in/flood', places: 1, words: 'vỡ đê ở Đông Anh' },
        { key: 'built-in/dyke' },
        { key: 'built-in/money' },
        { key: 'built-in/button' },
        { key: 'built-in/gift', how: 'link', words: 'https://example.org/qua-tang' },
        { key: 'built-in/crocodile' },
      ],
    },
  });
});

test('a picture that is a listed link has no words to paint, and still opens from the popup', async () => {
  const opened = await page.evaluate(() =>
    globalThis.tellPage({ type: 'open-match', key: 'built-in/gift' }),
  );
  expect(opened).toEqual({ ok: true, value: { opened: true } });
  expect(await cards()).toEqual([
    {
      keys: ['built-in/gift'],
      words: ['https://example.org/qua-tang'],
      takeFocus: true,
      hasPlace: true,
    },
  ]);
});

test('only this extension is answered, and only what it may ask', async () => {
  const asked = [
    [{ type: 'page-matches' }, 'another'],
    [{ type: 'open-match', key: 5 }, 'stub'],
    [{ type: 'open-match' }, 'stub'],
    [{ type: 'sync' }, 'stub'],
    ['page-matches', 'stub'],
    [null, 'stub'],
  ] as const;
  for (const [message, id] of asked) {
    expect(
      await page.evaluate(([what, who]) => globalThis.tellPage(what, { id: who ?? '' }), [
        message,
        id,
      ] as const),
    ).toBeUndefined();
  }
  expect(await cards()).toEqual([]);
});

test('“not relevant” takes the mark off at once', async () => {
  await page.evaluate(() => globalThis.tellPage({ type: 'open-match', key: 'built-in/crocodile' }));
  await page.evaluate(() => globalThis.dismiss());
  expect(await words()).not.toContain('cá sấu ở Hồ Tây');
  await expect
    .poll(() =>
      page.evaluate(() => globalThis.sent.filter(({ type }) => type === 'count').at(-1)?.count),
    )
    .toBe(5);
});

test('after a change of the data the page is asked about again, and keeps its marks meanwhile', async () => {
  await page.evaluate(() => {
    const answer = globalThis.answerMessage;
    const isLate = new Promise<void>((resolve) =>
      Object.assign(globalThis, { answerNow: resolve }),
    );
    globalThis.answerMessage = async (message) => {
      await isLate;
      return answer(message);
    };
    globalThis.phrases = { crocodile: 'cá sấu ở Hồ Tây' };
  });
  expect(await page.evaluate(() => globalThis.tellPage({ type: 'rescan' }))).toEqual({
    ok: true,
    value: null,
  });
  await page.waitForTimeout(100);
  expect(await words()).toHaveLength(5);
  await page.evaluate(() => (globalThis as unknown as { answerNow: () => void }).answerNow());
  await expect.poll(words).toEqual(['cá sấu ở Hồ Tây']);
});

test('what is added later is read, and what is taken away loses its mark', async () => {
  await page.evaluate(() => {
    document.querySelector('#plain')?.remove();
    const added = document.createElement('p');
    added.textContent = 'Ngoài chợ thì đồn có trứng gà giả.';
    document.querySelector('[itemprop]')?.prepend(added);
  });
  await expect
    .poll(words)
    .toEqual(['trứng gà giả', 'sắp đổi tiền', 'bấm vào đây', 'cá sấu ở Hồ Tây']);
});

test('an article that is made anew again and again is found each time', async () => {
  for (let round = 0; round < 6; round++) {
    await page.evaluate(() => {
      const article = document.querySelector('[itemprop]');
      article?.replaceWith(article.cloneNode(true));
    });
    await expect.poll(words, { timeout: 3000 }).toHaveLength(5);
  }
});

test('words that change under a mark lose it before the next frame', async () => {
  const left = await page.evaluate(async () => {
    (document.querySelector('#plain span')?.firstChild as Text).data = 'chuyện khác hẳn rồi';
    await Promise.resolve();
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...(highlight as unknown as Set<StaticRange>)].map(
        (range) => range.startContainer.parentElement?.parentElement?.id,
      ),
    );
  });
  expect(left).not.toContain('plain');
});

test('what stands behind an open dialog is read all the same', async () => {
  await page.evaluate(() => {
    document.body.ariaHidden = 'true';
    const comment = document.createElement('div');
    comment.className = 'comment-item';
    const text = document.createElement('p');
    text.className = 'comment-content';
    text.textContent = 'Nghe đâu có trứng gà giả.';
    comment.append(text);
    document.querySelector('[itemprop]')?.prepend(comment);
  });
  await expect.poll(words).toContain('trứng gà giả');
  expect((await words()).filter((found) => found === 'trứng gà giả')).toHaveLength(1);
});

test('when the extension goes, a click on a mark opens nothing and takes the marks off', async () => {
  await page.evaluate(() => {
    globalThis.isExtensionGone = true;
  });
  await page.locator('#plain span').click();
  await expect.poll(words).toEqual([]);
  expect(await cards()).toEqual([]);
});

test('when the extension goes, the marks go, in silence', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  await page.evaluate(() => {
    globalThis.isExtensionGone = true;
    document.querySelector('#far')?.append(' Thêm vài chữ.');
  });
  await expect.poll(words).toEqual([]);
  await page.locator('#plain').click();
  await page.evaluate(() => document.querySelector('#far')?.append(' Lại thêm.'));
  await page.waitForTimeout(300);
  expect(await words()).toEqual([]);
  expect(errors).toEqual([]);
});

async function words(): Promise<string[]> {
  return (await painted(page, 'p'))
    .filter(({ ink }) => ink !== 'phrase-active')
    .map(({ words }) => words);
}

async function inks(): Promise<string[]> {
  return (await painted(page, 'p')).map(({ ink }) => ink);
}

function cards(): Promise<Shown[]> {
  return page.evaluate(() => globalThis.shown);
}
