// The text of a unit and the way back to its nodes, in a real browser: layout decides what is a
// block, what is seen and which line ends count.
import { chromium, expect, type Page, test } from 'playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { bundle } from './bundle.ts';

type TextBlockModule = typeof import('../../lib/page/text-block.ts');
declare const textBlock: TextBlockModule;

let page: Page;

test.beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
  page = await browser.newPage();
  await page.setContent('<main></main>');
  await page.addScriptTag({ content: await bundle('lib/page/text-block.ts', 'textBlock') });
});
test.afterAll(() => page.context().browser()?.close());

const TEXTS: [name: string, html: string, text: string][] = [
  ['inline elements are joined', 'vỡ <b>đ</b><i><u>ê</u></i> rồi', 'vỡ đê rồi'],
  ['blocks part lines', '<div>một</div><div>hai</div>ba', 'một\nhai\nba'],
  ['a line break is a line end', 'một<br>hai', 'một\nhai'],
  ['line ends of the source are spaces', 'một\nhai\n\tba', 'một hai  ba'],
  [
    'line ends count where they are shown',
    '<div style="white-space:pre-wrap">một\nhai</div>',
    'một\nhai',
  ],
  [
    'a span that is laid out as a block is one',
    'một<span style="display:block">hai</span>',
    'một\nhai',
  ],
  ['emoji pictures are their character', 'vỡ đê<img alt="😭">rồi', 'vỡ đê😭rồi'],
  ['a flag and a keycap are emoji too', '<img alt="🇻🇳"><img alt="1️⃣">', '🇻🇳1️⃣'],
  ['other pictures part words', 'một<img alt="Có thể là hình ảnh về 1 người">hai', 'một hai'],
  ['decoys are skipped', 'vỡ <span aria-hidden="true">abc</span>đê', 'vỡ đê'],
  ['what is not displayed is skipped', 'vỡ <i style="display:none">abc</i>đê', 'vỡ đê'],
  [
    'what is invisible is skipped',
    'vỡ <i style="visibility:hidden">a<b style="visibility:visible">đê</b></i>',
    'vỡ đê',
  ],
  ['buttons are skipped', 'vỡ đê… <span role="button">Xem thêm</span>', 'vỡ đê…'],
  ['scripts and styles are skipped', 'a<script>var b</script><style>c{}</style>', 'a'],
  [
    'what is typed is never read',
    'a<input value="b"><textarea>c</textarea><div contenteditable>d</div><p role="textbox">e</p>',
    'a',
  ],
  ['what a site leaves alone is skipped', 'a<h3>b</h3><p class="x">c</p>', 'a\nc'],
];

for (const [name, html, text] of TEXTS) {
  test(name, async () => {
    // A block's end is a line end too, also where nothing follows.
    expect((await readMain(html)).trimEnd()).toBe(text);
  });
}

for (const html of [
  '<p id="unit" contenteditable>chữ</p>',
  '<div contenteditable><p><b id="unit">chữ</b></p></div>',
  '<div role="textbox"><p id="unit">chữ</p></div>',
]) {
  test(`a unit that has become what is typed in is not read: ${html}`, async () => {
    await fill(html);
    const block = await page.evaluate(() => {
      const unit = document.querySelector('#unit') as Element;
      const { text, pieces } = textBlock.blockReader('')([unit]);
      return { text, pieces };
    });
    expect(block).toEqual({ text: '', pieces: [] });
  });
}

test('of an endless text the beginning is read, in one node as in many', async () => {
  const lengths = await page.evaluate(() => {
    const main = document.querySelector('main') as Element;
    const lengthOf = (...texts: string[]) => {
      main.replaceChildren(...texts.flatMap((text) => [document.createElement('br'), text]));
      return textBlock.blockReader('')([main]).text.length;
    };
    return [lengthOf('a'.repeat(250_000)), lengthOf(...Array<string>(500).fill('a'.repeat(500)))];
  });
  expect(lengths).toEqual([100_000, 100_000]);
});

test('links come with their address and the place of their text', async () => {
  await fill(
    'xem <a href="https://example.org/a?b=1">tin <b>này</b></a> <a href="/r">x</a><a href="mailto:a@example.org">y</a><a>z</a>',
  );
  const links = await page.evaluate(() => {
    const block = textBlock.blockReader('')([document.querySelector('main') as Element]);
    return block.links.map(({ href, start, end }) => [href, block.text.slice(start, end)]);
  });
  expect(links).toEqual([['https://example.org/a?b=1', 'tin này']]);
});

test('a unit that is itself a link has that link', async () => {
  await fill('<a id="card" href="https://example.org/a"><div>example.org</div><div>Tin</div></a>');
  const links = await page.evaluate(() => {
    const block = textBlock.blockReader('')([document.querySelector('#card') as Element]);
    return block.links.map(({ href, start, end }) => [href, block.text.slice(start, end)]);
  });
  expect(links).toEqual([['https://example.org/a', 'example.org\nTin\n']]);
});

test('for random splits of a text, an anchor selects exactly the matched characters', async () => {
  const failures = await page.evaluate(() => {
    let seed = 20261125;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    const words = 'vỡ đê ở xã Xuân Nộn 😭 🇻🇳 nghe\u200b nói hoà bình ệ e\u0323\u0302 10.000đ'.split(
      ' ',
    );
    const main = document.querySelector('main') as HTMLElement;
    const failures: string[] = [];
    const inline = ['span', 'b', 'a', 'font', 'em'];
    for (let run = 0; run < 400; run++) {
      main.replaceChildren();
      let parent: HTMLElement = main;
      for (let piece = 0; piece < 2 + random(25); piece++) {
        const choice = random(12);
        const word = `${words[random(words.length)]}${random(3) ? ' ' : ''}`;
        if (choice < 6) parent.append(word.slice(0, random(word.length) + 1));
        else if (choice === 6) parent.append(document.createElement('br'));
        else if (choice === 7) {
          const decoy = document.createElement('span');
          decoy.ariaHidden = 'true';
          decoy.textContent = word;
          parent.append(decoy);
        } else if (choice === 8) {
          const emoji = document.createElement('img');
          emoji.alt = '😭';
          parent.append(emoji);
        } else if (choice === 9 && parent !== main) parent = parent.parentElement ?? main;
        else {
          const tag = choice === 10 ? 'div' : (inline[random(inline.length)] ?? 'b');
          const element = document.createElement(tag);
          parent.append(element);
          parent = element;
        }
      }
      const block = textBlock.blockReader('')([main]);
      const held = new Set(
        block.pieces.flatMap(({ start, node }) => [...node.data].map((_, at) => start + at)),
      );
      for (let cut = 0; cut < 12; cut++) {
        const start = random(block.text.length + 1);
        const end = start + random(block.text.length - start + 1);
        const ranges = textBlock.anchor(block, start, end);
        const selected = ranges.map((range) => {
          if (range.startContainer !== range.endContainer) return '?';
          return (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
        });
        // What stands in no text node (line ends of blocks, emoji pictures) cannot be selected.
        let expected = '';
        for (const { start: at, node } of block.pieces) {
          expected += node.data.slice(Math.max(start - at, 0), Math.max(end - at, 0));
        }
        const inOrder = ranges.every((range, at) => {
          const before = ranges[at - 1];
          return (
            !before ||
            Boolean(before.startContainer.compareDocumentPosition(range.startContainer) & 4)
          );
        });
        const count = selected.join('').length;
        let missing = 0;
        for (let at = start; at < end; at++) if (!held.has(at)) missing++;
        const spelled = selected.join('').replace(/[\n\r\t]/g, ' ');
        const text = block.text.slice(start, end);
        const exact = missing > 0 || spelled === text;
        if (selected.join('') !== expected || !inOrder || count > end - start || !exact) {
          failures.push(JSON.stringify({ html: main.innerHTML, start, end, selected, text }));
        }
      }
    }
    return failures;
  });
  expect(failures).toEqual([]);
});

async function fill(html: string): Promise<void> {
  await page.evaluate((content) => {
    const parsed = new DOMParser().parseFromString(`<body>${content}`, 'text/html');
    document.querySelector('main')?.replaceChildren(...parsed.body.childNodes);
  }, html);
}

async function readMain(html: string): Promise<string> {
  await fill(html);
  return page.evaluate(
    () => textBlock.blockReader('h3')([document.querySelector('main') as Element]).text,
  );
}
