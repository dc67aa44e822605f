// The texts and pictures for the stores: within their limits, and no claim that is not ours to make.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './files.ts';

type StoreText = {
  name: string;
  short: string;
  long: string[];
  purpose: string;
  searchTerms: string[];
  screenshots: Record<string, string>;
};

const read = (language: string): StoreText =>
  JSON.parse(readFileSync(`store/${language}.json`, 'utf8'));

/** Characters as the stores count them. */
const length = (text: string) => [...text.normalize('NFC')].length;

/** What would make it somebody's official product, a judge, or the best of all. */
const CLAIMS =
  /official (product|app|extension|tool|add-on)|(tiện ích|ứng dụng|sản phẩm|công cụ) chính thức|\b(by|from|of) the (city|government|state)|(của|do) (UBND|thành phố|chính phủ|chính quyền|nhà nước|Bộ|Sở)|được .{0,30}(cấp phép|bảo trợ|công nhận|xác thực)|endorsed|certified|approved by|fake news detector|phát hiện tin giả|(số|no\.?|#) ?1\b|tốt nhất|duy nhất tại|\bbest\b|100 ?%|tuyệt đối/iu;

describe.each([
  ['vi', /Không phải sản phẩm của chính quyền hay cơ quan nào\./],
  ['en', /Not a product of any government or authority\./],
])('in %s', (language, disclaimer) => {
  const text = read(language);
  const long = text.long.join('\n\n');

  test.each([
    ['name', text.name, 1, 45],
    // Chrome's, the shortest; Firefox's summary may have 250.
    ['short', text.short, 50, 132],
    // Edge's least and most; Chrome takes 16,000.
    ['long', long, 250, 10_000],
    ['purpose', text.purpose, 50, 1000],
  ])('%s is as long as the stores take it', (_, said, least, most) => {
    expect(length(said)).toBeGreaterThanOrEqual(least);
    expect(length(said)).toBeLessThanOrEqual(most);
  });

  test('there are no more search terms than Edge takes: 7, of 30 characters, 21 words', () => {
    expect(text.searchTerms.length).toBeLessThanOrEqual(7);
    expect(text.searchTerms.filter((term) => length(term) > 30)).toEqual([]);
    expect(text.searchTerms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  test('it says that it is nobody’s official product, and nothing else claims to be', () => {
    expect(long).toMatch(disclaimer);
    const said = [text.name, text.short, long.replace(disclaimer, ''), text.purpose];
    expect([...said, ...Object.values(text.screenshots)].filter((one) => CLAIMS.test(one))).toEqual(
      [],
    );
  });

  test('the starter set is called what it calls itself', () => {
    const { name } = JSON.parse(readFileSync('data/publisher.json', 'utf8'));
    expect(long).toContain(`“${name[language]}”`);
  });

  test('name and short text are those that the browser shows', () => {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect([text.name, text.short]).toEqual([messages.name.message, messages.description.message]);
  });

  test('each picture has its line and the size that the stores ask for', () => {
    const pictures = filesUnder(['store/screenshots'], new RegExp(`/${language}-.*\\.png$`));
    const names = Object.keys(text.screenshots).map(
      (id) => `store/screenshots/${language}-${id}.png`,
    );
    expect(pictures).toEqual(names);
    expect(pictures.map(sizeOf)).toEqual(names.map(() => '1280×800'));
  });
});

test('both languages have the same parts', () => {
  const [vi, en] = [read('vi'), read('en')];
  expect(Object.keys(vi)).toEqual(Object.keys(en));
  expect(vi.long).toHaveLength(en.long.length);
  expect(Object.keys(vi.screenshots)).toEqual(Object.keys(en.screenshots));
});

test.each<[file: string, size: string]>([
  ['store/tile.png', '440×280'],
  ['store/logo.png', '300×300'],
  ...[16, 32, 48, 96, 128].map(
    (size) => [`public/icons/${size}.png`, `${size}×${size}`] as [string, string],
  ),
])('%s is %s', (file, size) => expect(sizeOf(file)).toBe(size));

/** Width and height from a PNG's first chunk (RFC 2083, 4.1.1). */
function sizeOf(file: string): string {
  const png = readFileSync(file);
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}
