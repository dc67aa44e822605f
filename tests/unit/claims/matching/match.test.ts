import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimIndex } from '../../../../lib/claims/claim-index.ts';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { ordinaryHeadlines, ordinaryPosts } from '../../../../scripts/labelled-texts.ts';
import { runs } from '../../../runs.ts';
import { claim, indexOf, readRows, starterEntries, starterIndex } from '../starter-index.ts';

const starter = starterIndex();

const matches = (index: ClaimIndex, text: string, links: string[] = [], page?: string) =>
  matchPassage(index, { text, links }, page === undefined ? {} : { page });
const words = (index: ClaimIndex, text: string) =>
  matches(index, text)
    .filter(({ how }) => how === 'phrase')
    .map(({ start, end }) => text.slice(start ?? 0, end ?? 0));

describe('a listed phrase', () => {
  const index = indexOf([
    claim('de', { phrases: ['vỡ đê ở Xã Ví Dụ'] }),
    claim('ngay', { phrases: ['cấm ra đường 7 ngày'] }),
  ]);

  test.each([
    ['as listed', 'Nghe nói vỡ đê ở Xã Ví Dụ rồi', 'vỡ đê ở Xã Ví Dụ'],
    ['in capitals', 'VỠ ĐÊ Ở XÃ VÍ DỤ!!!', 'VỠ ĐÊ Ở XÃ VÍ DỤ'],
    ['over a line', 'vỡ đê\nở xã ví dụ', 'vỡ đê\nở xã ví dụ'],
    ['with emoji in it', 'vỡ đê 😱😱 ở xã ví dụ', 'vỡ đê 😱😱 ở xã ví dụ'],
    [
      'with invisible characters in it',
      'v\u200bỡ đê ở xã ví\u00a0dụ',
      'v\u200bỡ đê ở xã ví\u00a0dụ',
    ],
    ['with signs in its words', 'v.ỡ đ.ê ở x.ã ví d.ụ', 'v.ỡ đ.ê ở x.ã ví d.ụ'],
    ['as a hashtag', '#VỡĐêỞXãVíDụ', 'VỡĐêỞXãVíDụ'],
    ['decomposed', 'vỡ đê ở xã ví dụ'.normalize('NFD'), 'vỡ đê ở xã ví dụ'.normalize('NFD')],
    ['in a text without diacritics', 'nghe noi vo de o xa vi du roi', 'vo de o xa vi du'],
    [
      'long enough without them among text that has them',
      'Chị ơi, vo de o xa vi du kìa',
      'vo de o xa vi du',
    ],
    ['with the number in words', 'cấm ra đường bảy ngày', 'cấm ra đường bảy ngày'],
    ['with a nought', 'cấm ra đường 07 ngày', 'cấm ra đường 07 ngày'],
  ])('is found %s', (_, text, found) => expect(words(index, text)).toEqual([found]));

  test.each([
    ['with other diacritics', 'vợ để ở xã ví dụ'],
    ['with another number', 'cấm ra đường 14 ngày'],
    ['as part of a longer syllable', 'cấm ra đường 7 ngàyx'],
    ['with a word in between', 'vỡ đê hôm qua ở xã ví dụ'],
    ['cut short', 'vỡ đê ở xã ví'],
  ])('is not found %s', (_, text) => expect(words(index, text)).toEqual([]));

  test.each([
    ['a drill', 'Diễn tập ứng phó vỡ đê ở Xã Ví Dụ, 300 người tham gia'],
    ['a drill, in a text without diacritics', 'sang mai dien tap ung pho vo de o xa vi du nhe'],
    ['a drill, half of its diacritics lost', 'Sáng mai diễn tap ứng phó vỡ đê ở xã Ví Dụ nhé'],
    ['a plan, in such a text', 'tinh vua duyet kich ban ung pho vo de o xa vi du truoc mua lu'],
    ['a drill, with a space that does not break', 'Diễn\u00a0tập ứng phó vỡ đê ở Xã Ví Dụ'],
    ['a drill, with a soft hyphen', 'Diễn t\u00adập ứng phó vỡ đê ở Xã Ví Dụ'],
    ['a plan for the case', 'Kịch bản ứng phó vỡ đê ở Xã Ví Dụ được duyệt trước mùa mưa'],
    ['a supposed case', 'Huyện xử lý tình huống giả định vỡ đê ở Xã Ví Dụ trong 30 phút'],
  ])('is not marked where it is played: %s', (_, text) => expect(matches(index, text)).toEqual([]));

  test.each([
    ['it is said to be none', 'Đây không phải diễn tập vỡ đê ở Xã Ví Dụ đâu'],
    ['it is only called one', 'Họ gọi là diễn tập chứ vỡ đê ở Xã Ví Dụ thật rồi'],
    ['it came true', 'Đang diễn tập thì vỡ đê ở Xã Ví Dụ thật, chạy đi'],
    ['a drill was taken for it', 'Video diễn tập bị đồn là vỡ đê ở Xã Ví Dụ'],
    ['it was in another sentence', 'Hôm qua có diễn tập. Vỡ đê ở Xã Ví Dụ rồi bà con ơi'],
    ['it was about something else', 'Vỡ đê ở Xã Ví Dụ ngay sau buổi diễn tập hôm qua'],
    ['a family is spoken of', 'ca gia dinh so vo de o xa vi du'],
  ])('is marked beside a drill where %s', (_, text) => expect(words(index, text)).toHaveLength(1));

  test('of two syllables without diacritics is never found', () => {
    const short = indexOf([claim('doi-tien', { phrases: ['đổi tiền'] })]);
    expect(words(short, 'sap doi tien roi ba con oi')).toEqual([]);
    expect(words(short, 'sắp đổi tiền rồi')).toEqual(['đổi tiền']);
  });

  test('of four without diacritics is found only where the text has none', () => {
    const short = indexOf([claim('cau', { phrases: ['cầu ví dụ sập'] })]);
    expect(words(short, 'nghe noi cau vi du sap roi')).toEqual(['cau vi du sap']);
    expect(words(short, 'Mình nghe nói cau vi du sap, mọi người ạ')).toEqual([]);
  });

  test('of one entry is the leftmost, and of those that start together the longest', () => {
    const both = indexOf([
      claim('mot', { phrases: ['cá sấu ở hồ', 'cá sấu ở hồ ví dụ', 'hồ ví dụ đông'] }),
      claim('hai', { phrases: ['hồ ví dụ đông'] }),
    ]);
    const text = 'có cá sấu ở hồ ví dụ đông nghịt';
    expect(
      matches(both, text).map(({ key, start, end }) => [key, text.slice(start ?? 0, end ?? 0)]),
    ).toEqual([
      ['vi-du/mot', 'cá sấu ở hồ ví dụ'],
      ['vi-du/hai', 'hồ ví dụ đông'],
    ]);
  });
});

describe('a link', () => {
  const index = indexOf([
    claim('bai', {
      phrases: ['chuyện về cầu ví dụ'],
      appearances: ['https://www.facebook.com/groups/1/posts/22/'],
      sources: ['https://bao.example.org/bac-bo-1.html'],
    }),
    claim('kenh', {
      kind: 'channel',
      channel: { url: 'https://evn.example.org', role: 'authority' },
    }),
    claim('bao', { kind: 'channel', channel: { url: 'https://bao.example.org', role: 'press' } }),
  ]);

  test('to a listed appearance is confirmed, by its place among the links', () => {
    const links = [
      'https://example.org/',
      'https://m.facebook.com/groups/1/permalink/22/?fbclid=x',
    ];
    expect(matches(index, '', links)).toEqual([
      {
        key: 'vi-du/bai',
        how: 'link',
        certainty: 'confirmed',
        stance: null,
        start: null,
        end: null,
        link: 1,
        score: 1,
      },
    ]);
  });

  test('to an entry’s source refutes, and so does a phrase beside it', () => {
    const link = 'https://l.facebook.com/l.php?u=https%3A%2F%2Fbao.example.org%2Fbac-bo-1.html';
    expect(matches(index, '', [link])).toMatchObject([{ how: 'link', stance: 'refutes' }]);
    const beside = matches(index, 'chuyện về cầu ví dụ', [link]);
    expect(beside).toMatchObject([{ how: 'phrase', stance: 'refutes' }]);
  });

  test('on the source’s own page everything of the entry refutes', () => {
    const page = 'https://bao.example.org/bac-bo-1.html?utm_source=zalo#binh-luan';
    expect(matches(index, 'chuyện về cầu ví dụ', [], page)).toMatchObject([{ stance: 'refutes' }]);
    expect(
      matches(index, 'chuyện về cầu ví dụ', [], 'https://bao.example.org/khac.html'),
    ).toMatchObject([{ stance: null }]);
  });

  test('into an authority’s channel matches it, into the press never', () => {
    const into = (url: string) => matches(index, '', [url]).map(({ key }) => key);
    expect(into('https://cskh.evn.example.org/tra-cuu?ma=1')).toEqual(['vi-du/kenh']);
    expect(into('https://evn.example.org.gia-mao.example.com/')).toEqual([]);
    expect(into('https://revn.example.org/')).toEqual([]);
    expect(into('https://bao.example.org/khac.html')).toEqual([]);
  });
});

describe('on labelled posts', () => {
  const posts = readRows('tests/fixtures/labelled/posts.jsonl') as {
    text: string;
    expects: string[];
  }[];
  const misses = readRows('tests/fixtures/labelled/near-misses.jsonl') as { text: string }[];

  test('every post that holds a listed phrase, diacritics or not, is a confirmed match of the right entry', () => {
    const phrases = new Map(
      starterEntries().map((entry) => [entry.id, entry.kind === 'channel' ? [] : entry.phrases]),
    );
    const held = posts.filter(({ text, expects }) =>
      expects.some((id) => phrases.get(id)?.some((phrase) => plain(text).includes(plain(phrase)))),
    );
    expect(held.length).toBeGreaterThan(140);
    const missed = held.filter(
      ({ text, expects }) =>
        !matches(starter, text).some(
          ({ key, certainty }) =>
            certainty === 'confirmed' && expects.includes(key.slice('data/'.length)),
        ),
    );
    expect(missed).toEqual([]);
  });

  test('near misses have no confirmed match, and no post has one of another entry', () => {
    expect(misses.length).toBeGreaterThan(150);
    const confirmed = (text: string) =>
      matches(starter, text).filter(({ certainty }) => certainty === 'confirmed');
    expect(misses.filter(({ text }) => confirmed(text).length > 0)).toEqual([]);
    const wrong = posts.flatMap(({ text, expects }) =>
      confirmed(text).filter(({ key }) => !expects.includes(key.slice('data/'.length))),
    );
    expect(wrong).toEqual([]);
  });

  test('what fills a feed every day is not marked, and no ordinary headline has a confirmed match', () => {
    expect(ordinaryPosts().length).toBeGreaterThan(600);
    expect(ordinaryPosts().filter((text) => matches(starter, text).length > 0)).toEqual([]);
    const isConfirmed = (text: string) =>
      matches(starter, text).some(({ certainty }) => certainty === 'confirmed');
    expect(ordinaryHeadlines().length).toBeGreaterThan(1900);
    expect(ordinaryHeadlines().filter(isConfirmed)).toEqual([]);
  });
});

describe('random phrases in random texts', () => {
  const syllable = fc.constantFrom(
    'vỡ',
    'đê',
    'de',
    'ở',
    'o',
    'cầu',
    'cau',
    'sập',
    'xã',
    '7',
    '14',
    'hồ',
  );
  const phrase = fc.array(syllable, { minLength: 2, maxLength: 6 });
  const gap = fc.constantFrom(' ', '  ', '\n', ', ', ' 😭 ', '-');
  const text = fc
    .array(fc.tuple(syllable, gap), { maxLength: 60 })
    .map((pairs) => pairs.map(([word, after]) => word + after).join(''));

  test('are found exactly where a naïve model finds them', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), text, (phrases, where) => {
        const index = indexOf(
          phrases.map((words, at) => claim(`p${at}`, { phrases: [words.join(' ')] })),
        );
        const found = matches(index, where)
          .filter(({ how }) => how === 'phrase')
          .map(({ key, start, end }) => [key, start, end]);
        const expected = phrases.flatMap((words, at) =>
          naive(`vi-du/p${at}`, words.join(' '), where),
        );
        expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
      }),
      { seed: 20261125, numRuns: runs(2000) },
    );
  });

  test('the cut words are the phrase', () => {
    fc.assert(
      fc.property(phrase, text, text, (words, before, after) => {
        const index = indexOf([claim('p', { phrases: [words.join(' ')] })]);
        const where = `${before} ${words.join(' ')} ${after}`;
        for (const { how, start, end } of matches(index, where)) {
          if (how !== 'phrase') continue;
          const { folded, count } = syllablesOf(where.slice(start ?? 0, end ?? 0));
          const asked = syllablesOf(words.join(' '));
          expect([...folded.subarray(0, count)]).toEqual([
            ...asked.folded.subarray(0, asked.count),
          ]);
        }
      }),
      { seed: 20261125, numRuns: runs(1000) },
    );
  });
});

test('no text makes matching throw, and naughty strings match nothing', () => {
  const file = 'tests/fixtures/third-party/robustness-strings/blns.json';
  for (const text of JSON.parse(readFileSync(file, 'utf8')) as string[]) {
    expect(matches(starter, text, [text], text)).toEqual([]);
  }
});

/** Compares syllable by syllable at every place, with no index: the leftmost place where it fits. */
function naive(key: string, phrase: string, text: string): [string, number, number][] {
  const asked = syllablesOf(phrase);
  const read = syllablesOf(text);
  const flags = [...read.flags.subarray(0, read.count)];
  const [bare, marked] = [
    flags.filter((flag) => flag === 2).length,
    flags.filter((flag) => flag === 1).length,
  ];
  const gap = (one: number) => (read.start[one] as number) - (read.end[one - 1] as number);
  const isBareText = marked <= (bare + marked) * 0.1;
  for (let at = 0; at + asked.count <= read.count; at++) {
    let lost = false;
    let fits = true;
    for (let next = 0; next < asked.count; next++) {
      if (asked.exact[next] === read.exact[at + next]) continue;
      const mayBeLost = asked.flags[next] === 1 && read.flags[at + next] === 2;
      if (mayBeLost && asked.folded[next] === read.folded[at + next]) lost = true;
      else fits = false;
    }
    if (!fits || (lost && asked.count < (isBareText ? 3 : 5))) continue;
    // "từ 15" does not stand in "từ 15/3"; "20/8" does in "20/8/2026".
    const joined = (one: number) =>
      one > 0 && one < read.count && flags[one - 1] === 4 && flags[one] === 4 && gap(one) === 1;
    if (joined(at + asked.count) && !joined(at + asked.count - 1)) continue;
    return [[key, read.start[at] as number, read.end[at + asked.count - 1] as number]];
  }
  return [];
}

/** Lower case, no diacritics, no punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
