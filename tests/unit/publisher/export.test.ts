import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { toClaimReview } from '../../../lib/claims/review/claim-review.ts';
import { runCommand } from '../../../publisher/command.ts';
import { exportData } from '../../../publisher/export/export.ts';
import { en, vi } from '../../../publisher/export/export-words.ts';
import { claimReviewsToEntries } from '../../../publisher/import/import-claim-review.ts';
import { filesUnder } from '../../files.ts';
import { runs } from '../../runs.ts';
import { anyChannel, anyNotice, anyRebuttal } from '../claims/any-entry.ts';
import { rebuttal, source } from '../claims/invented-entries.ts';
import { writeData } from './data-folder.ts';
import { problemsOf } from './schema-org.ts';

let folder: string;
let data: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  [data, out] = [join(folder, 'data'), join(folder, 'out')];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const notice: Entry = {
  kind: 'notice',
  id: 'bao-tin',
  updatedAt: '2026-01-03',
  topic: 'health',
  phrases: [],
  appearances: [],
  sources: [source()],
  validFrom: '2026-01-01',
  validUntil: null,
  vi: { title: 'Lịch tiêm', summary: 'Tiêm từ thứ hai.' },
};
const impostor: Entry = {
  kind: 'channel',
  id: 'trang-gia',
  updatedAt: '2026-01-03',
  role: 'impersonating',
  platform: 'facebook',
  url: 'https://www.facebook.com/vi.du.gia',
  owner: 'Sở Ví Dụ',
  evidence: 'https://example.org/canh-bao',
  vi: { name: 'Sở Ví Dụ giả' },
};

function run(entries: readonly Entry[], day = '2026-06-01', address?: string) {
  writeData(data, entries);
  return exportData({ data, out, address }, new Date(`${day}T05:00:00Z`)).en;
}
const file = (path: string) => readFileSync(join(out, path), 'utf8');
const everything = () =>
  Object.fromEntries(
    filesUnder(['.'], /./, out).map((path) => [path, readFileSync(join(out, path), 'base64')]),
  );

test('who exports is told of the sample’s name, and of what is to be mended', () => {
  runCommand(['init', '--data', data]);
  writeFileSync(join(data, 'notices.jsonl'), `${JSON.stringify(notice)}\n`);
  const said = runCommand(['export', '--data', data, '--out', out]).vi;
  expect(said).toContain('publisher.json: vẫn là của mẫu');
  expect(said).toMatch(/1 mục có chỗ phải sửa: .*rồi export lại\.$/);
});

describe('the pages', () => {
  test('there is one an entry, with claim, who says so, correction and sources', () => {
    run([rebuttal({ topic: 'health' }), notice, impostor]);
    const page = file('muc/vi-du.html');
    for (const words of ['Sai sự thật', 'Cầu sập.', 'Cầu không sập.', 'Cầu vẫn đi được nhé.'])
      expect(page).toContain(words);
    expect(page).toContain('<b>Sở Ví Dụ</b> bác bỏ, theo Báo Ví Dụ, <time datetime="2026-01-01">');
    expect(page).toContain('<a href="https://example.org/1" rel="noreferrer">Bác tin</a>');
    expect(page).toContain('<section lang="en">');
    expect(page).toContain('The bridge fell.');
    expect(page).toContain(
      'được kiểm chứng ngày 01/01/2026. Việc xảy ra sau đó có thể là việc mới.',
    );
    expect(file('muc/bao-tin.html')).toContain('Có hiệu lực từ 01/01/2026');
    expect(file('muc/trang-gia.html')).toContain('Đây không phải là kênh của Sở Ví Dụ.');
    expect(file('muc/trang-gia.html')).not.toContain('href="https://www.facebook.com');
  });

  test('lead to each other, and nowhere that is not there', () => {
    run([rebuttal({ topic: 'health' }), rebuttal({ id: 'hai' }), notice, impostor]);
    const pages = filesUnder(['.'], /\.html$/, out);
    expect(pages).toContain('chu-de/health.html');
    const linked = pages.flatMap((page) =>
      [...file(page).matchAll(/(?:href|src)="(?!https:)([^"]*)"/g)].map(([, to]) =>
        join(dirname(page), to as string),
      ),
    );
    expect(linked.filter((path) => !existsSync(join(out, path)))).toEqual([]);
    for (const page of pages.filter((path) => path !== 'index.html'))
      expect(linked).toContain(page);
  });

  test('run nothing and fetch nothing from elsewhere', () => {
    run([rebuttal(), notice, impostor]);
    for (const page of filesUnder(['.'], /\.html$/, out)) {
      const text = file(page);
      expect(text).toContain('content="default-src &#39;none&#39;; style-src &#39;self&#39;;');
      expect(text).toContain('<meta name="referrer" content="no-referrer">');
      expect(text).not.toMatch(/<(img|iframe|object|embed|form|base)\b| on\w+=|style=/i);
      expect([...text.matchAll(/<script\b[^>]*>/g)].map(String)).toEqual(
        page === 'muc/vi-du.html' ? ['<script type="application/ld+json">'] : [],
      );
    }
    expect(file('style.css')).not.toMatch(/url\(|@import|https?:/);
  });

  test('are the same, byte for byte, from the same entries', () => {
    run([rebuttal(), notice, impostor]);
    const before = everything();
    expect(run([rebuttal(), notice, impostor], '2026-06-02')).toContain('nothing changed');
    expect(everything()).toEqual(before);
  });

  test('hold any text as text, and give the entry back byte for byte', () => {
    const any = fc.oneof(anyRebuttal, anyNotice, anyChannel);
    const several = fc.uniqueArray(any, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(several, (entries) => {
        rmSync(folder, { recursive: true, force: true });
        run(entries);
        for (const entry of entries) {
          const page = file(`muc/${entry.id}.html`);
          const tags = page.replace(/<script type[\s\S]*?<\/script>/, '').match(/<[a-z!][^>]*>/gi);
          for (const tag of tags ?? []) expect(tag).toMatch(TAG);
          if (entry.kind !== 'rebuttal') continue;
          const read = claimReviewsToEntries(page, 'a.html');
          expect(read.complaints).toEqual([]);
          expect(JSON.stringify(read.entries)).toBe(JSON.stringify([entry]));
        }
        expect(problemsOf(JSON.parse(file('claim-review.json')))).toEqual([]);
        const feed = claimReviewsToEntries(file('claim-review.json'), 'feed');
        const standing = entries
          .filter(({ kind }) => kind === 'rebuttal')
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(feed.complaints.filter(({ en }) => !en.includes('holds no ClaimReview'))).toEqual(
          [],
        );
        expect(JSON.stringify(feed.entries)).toBe(JSON.stringify(standing));
      }),
      { numRuns: runs(40), seed: 42 },
    );
  });
});

/** The tags that the pages use, with the attributes that they give them. */
const TAG =
  /^<(!doctype html|html lang="vi"|head|meta( [a-z-]+="[^"]*")+|title|link rel="(stylesheet|canonical)" href="[^"]*"|body|header class="top"|main|footer|article|section( lang="en")?|h[123]( class="claim")?|p( class="[a-z -]+"| lang="en")?|ul( class="[a-z]+")?|ol class="history"|li|div class="held( solid)?"|blockquote|span class="[a-z]+"|a( class="address")? href="[^"]*"( rel="noreferrer")?|b|time datetime="[\d-]+"|svg [^>]*|path d="[^"]*"\/|details|summary|del)>$/i;

describe('the words', () => {
  const said = (words: object): string[] =>
    Object.values(words).flatMap((value) => {
      if (typeof value === 'function') return String(value('⟦1⟧', '⟦2⟧'));
      return typeof value === 'string' ? value : said(value as object);
    });

  test('shout at nobody, are composed, and say what they are given', () => {
    for (const text of [...said(vi), ...said(en)]) {
      expect(text).not.toMatch(/!|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u);
      expect(text).toBe(text.normalize('NFC'));
    }
    expect(vi.did.rated('⟦1⟧', '⟦2⟧')).toMatch(/⟦1⟧.*⟦2⟧/);
  });
});

describe('the feed of reviews', () => {
  const elements = () => JSON.parse(file('claim-review.json')).dataFeedElement as object[];

  test('is as schema.org defines it, with an address and without', () => {
    const full = rebuttal({ appearances: ['https://example.org/bai-dang/1'] });
    const others = [
      rebuttal({ id: 'hai', rating: 'unproven', reviewed: '2026' }),
      notice,
      impostor,
    ];
    for (const address of [undefined, 'https://vi-du.example.org/']) {
      run([full, ...others], '2026-06-01', address);
      run([full], '2026-06-02', address);
      expect(problemsOf(JSON.parse(file('claim-review.json')))).toEqual([]);
    }
  });

  test('would be found out if it were not', () => {
    const review = toClaimReview(rebuttal(), {
      url: 'http://example.org/',
      author: { name: '', url: null },
    });
    expect(
      problemsOf({
        ...review,
        datePublished: '1/2/2026',
        colour: 'red',
        reviewRating: { '@type': 'Rating', ratingValue: 6, bestRating: 5, worstRating: 1 },
      }),
    ).toEqual([
      '$.url: is not https',
      '$.author.name: is no text',
      '$.datePublished: is no date',
      '$.reviewRating: has no alternateName',
      '$.reviewRating: rated off its scale',
      '$.workTranslation.url: is not https',
      '$.workTranslation.author.name: is no text',
      '$: ClaimReview has no colour',
    ]);
  });

  test('names page and publisher where the address is known', () => {
    run([rebuttal()], '2026-06-01', 'https://vi-du.example.org/kiem-chung');
    const url = 'https://vi-du.example.org/kiem-chung/muc/vi-du.html';
    expect(elements()).toEqual([
      {
        '@type': 'DataFeedItem',
        identifier: 'vi-du',
        dateCreated: '2026-06-01',
        dateModified: '2026-06-01',
        item: [
          expect.objectContaining({
            url,
            author: expect.objectContaining({ name: 'Nhà xuất bản Ví Dụ' }),
          }),
        ],
      },
    ]);
    expect(file('muc/vi-du.html')).toContain(`<link rel="canonical" href="${url}">`);
  });

  test('names the best source and its publisher where it is not', () => {
    run([rebuttal()]);
    expect(elements()).toMatchObject([
      { item: [{ url: 'https://example.org/1', author: { name: 'Báo Ví Dụ' } }] },
    ]);
    expect(file('muc/vi-du.html')).not.toContain('canonical');
  });

  test('leaves out what has no source over https, and says so', () => {
    const printed = run([rebuttal({ sources: [source({ url: 'http://example.org/1' })] })]);
    expect(printed).toMatch(/rebuttals\.jsonl:1:1: vi-du: no source on https/);
    expect(elements()).toEqual([]);
    expect(file('muc/vi-du.html')).not.toContain('ld+json');
  });

  test.each(['http://example.org/', 'example.org', 'https://example.org/?a=1', 'javascript:x'])(
    'an address like %s is refused',
    (address) => {
      expect(() => run([rebuttal()], '2026-06-01', address)).toThrow('not an https address');
      expect(existsSync(out)).toBe(false);
    },
  );
});

describe('the history', () => {
  const change = {
    rating: 'misleading' as const,
    sources: [source(), source({ url: 'https://example.org/2' })],
  };

  test('says what was changed on which day, and how it read', () => {
    run([rebuttal()]);
    run(
      [
        rebuttal({
          ...change,
          vi: { claim: 'Cầu sập.', summary: 'Cầu nứt.', correction: 'Cầu vẫn đi được nhé.' },
        }),
      ],
      '2026-06-05',
    );
    const page = file('muc/vi-du.html');
    expect(page).toContain('<time datetime="2026-06-01">01/06/2026</time> Đăng lần đầu.');
    expect(page).toContain(
      '05/06/2026</time> Sửa kết luận, từ “Sai sự thật” thành “Gây hiểu nhầm”, nguồn (thêm 1), tóm tắt.',
    );
    expect(page).toContain('<b>Tóm tắt:</b> <del>Cầu không sập.</del>');
    expect(file('nhat-ky.html')).toContain('>Gây hiểu nhầm: Cầu sập.</a> Sửa kết luận');
    expect(JSON.parse(file('claim-review.json')).dateModified).toBe('2026-06-05');
  });

  test('keeps the page of what was withdrawn, without its words, and its days', () => {
    run([rebuttal(), notice]);
    run([rebuttal(change), notice], '2026-06-05');
    run([notice], '2026-06-09');
    const page = file('muc/vi-du.html');
    expect(page).toContain('Bên công bố đã rút mục này');
    expect(page).toContain('09/06/2026</time> Bên công bố rút mục này.');
    const words = ['Cầu sập', 'Cầu không sập', 'Cầu vẫn đi', 'The bridge'];
    for (const path of filesUnder(['.'], /./, out))
      for (const one of words) expect(file(path)).not.toContain(one);
    expect(JSON.parse(file('claim-review.json')).dataFeedElement).toEqual([
      {
        '@type': 'DataFeedItem',
        identifier: 'vi-du',
        dateCreated: '2026-06-01',
        dateDeleted: '2026-06-09',
        item: [],
      },
    ]);
    run([rebuttal(), notice], '2026-06-10');
    expect(file('muc/vi-du.html')).toContain('10/06/2026</time> Đăng lại.');
  });

  test('carries what the publisher says about it, on the page and in the log', () => {
    run([rebuttal(), notice]);
    const say = (id: string, text: string) =>
      runCommand(['note', id, '--data', data, '--text', text], new Date('2026-06-03T05:00:00Z')).en;
    expect(say('vi-du', ' Chúng tôi ghi sai tên cây cầu. ')).toContain('Noted for "vi-du"');
    run([notice], '2026-06-04');
    const line = /03\/06\/2026<\/time>(<\/h2>[\s\S]*)? Chúng tôi ghi sai tên cây cầu\.<\/li>/;
    expect(file('muc/vi-du.html')).toMatch(line);
    expect(file('nhat-ky.html')).toMatch(line);
    expect(() => say('la', 'Lời.')).toThrow('no entry "la" was ever exported');
    for (const text of ['', ' ', 'x\u202ey', 'dài'.repeat(200)])
      expect(() => say('vi-du', text)).toThrow('--text TEXT: 1 to 500');
  });

  test('of a day on which much was published first folds that away', () => {
    const many = Array.from({ length: 13 }, (_, at) => rebuttal({ id: `muc-${at}` }));
    run(many);
    expect(file('nhat-ky.html')).toContain('<details><summary>Đăng lần đầu 13 mục</summary>');
    run(many.slice(1));
    expect(file('nhat-ky.html')).toMatch(
      /<li>.*Bên công bố rút mục này\.<\/li>\n<\/ul>\n<details>/,
    );
  });

  test('only grows: every entry as it ever was stands in it', () => {
    const states = [rebuttal(), rebuttal(change), rebuttal({ id: 'hai' })];
    const before: string[] = [];
    states.forEach((entry, at) => {
      run([entry], `2026-06-0${at + 1}`);
      const lines = readFileSync(join(data, 'history.jsonl'), 'utf8');
      expect(lines.startsWith(before.join(''))).toBe(true);
      before[0] = lines;
    });
    const puts = (before[0] as string)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .flatMap(({ put }) => put ?? []);
    expect(puts).toEqual(states);
  });
});

describe('an export that fails leaves the last one', () => {
  beforeEach(() => {
    run([rebuttal(), notice]);
  });
  const history = () => readFileSync(join(data, 'history.jsonl'), 'utf8');

  test.each<[string, () => void, string]>([
    ['over a bad line', () => writeFileSync(join(data, 'notices.jsonl'), '{'), 'notices.jsonl:1:2'],
    [
      'over a damaged history',
      () => writeFileSync(join(data, 'history.jsonl'), `${history()}{"at":"2026-06-01"}\n`),
      'history.jsonl:3:1: is no change of an entry',
    ],
    [
      'because the history cannot be written',
      () => {
        rmSync(join(data, 'rebuttals.jsonl'));
        mkdirSync(join(data, 'history.jsonl.new'));
      },
      'the last export is as it was',
    ],
  ])('%s', (_, spoil, complaint) => {
    const [before, files] = [history(), everything()];
    spoil();
    const spoilt = history();
    expect(() => exportData({ data, out, address: undefined }, new Date('2026-07-01'))).toThrow(
      complaint,
    );
    expect(everything()).toEqual(files);
    expect(history()).toBe(spoilt);
    expect(before).not.toBe('');
    expect(readdirSync(folder).sort()).toEqual(['data', 'out']);
  });

  test('when it was stopped in the middle of the swap, the next one finds it', () => {
    writeFileSync(join(out, 'CNAME'), 'vi-du.example.org\n');
    renameSync(out, `${out}.export-last`);
    run([rebuttal(), notice], '2026-06-02');
    expect(file('CNAME')).toBe('vi-du.example.org\n');
    expect(readdirSync(folder).sort()).toEqual(['data', 'out']);
  });

  test('what somebody else put beside the pages stays, with its dates', () => {
    writeFileSync(join(out, 'manifest.json'), '{}');
    const signed = new Date('2026-05-01T00:00:00Z');
    utimesSync(join(out, 'manifest.json'), signed, signed);
    run([notice], '2026-06-02');
    expect(file('manifest.json')).toBe('{}');
    expect(statSync(join(out, 'manifest.json')).mtime).toEqual(signed);
  });

  test('a folder that holds something else is refused, untouched', () => {
    rmSync(join(out, 'claim-review.json'));
    const before = everything();
    expect(() => run([notice])).toThrow('holds other files and no export');
    expect(everything()).toEqual(before);
  });

  test('the folder can be read by a web server', () => {
    expect(statSync(out).mode & 0o555).toBe(0o555);
  });
});
