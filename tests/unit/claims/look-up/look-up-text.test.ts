import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp } from '../../../../lib/claims/look-up/look-up.ts';
import { lookUpText } from '../../../../lib/claims/look-up/look-up-text.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { fixtureRows, labelledPosts, ordinaryPosts } from '../../../../scripts/labelled-texts.ts';
import { runs } from '../../../runs.ts';
import { starterIndex } from '../starter-index.ts';

const index = starterIndex();
const first = (text: string) => lookUpText(index, text, 10)[0]?.key.slice('data/'.length) ?? '';
const long = ordinaryPosts().filter((text) => syllablesOf(text).count >= 60);

test.each([1, 3])(
  'A labelled post is found first among %d long posts before it and as many behind',
  (around) => {
    const posts = labelledPosts('labelled/posts.jsonl');
    const others = (at: number) =>
      Array.from({ length: around }, (_, next) => long[(at * 7 + next) % long.length]).join('\n');
    const found = posts.filter(({ text, expects }, at) =>
      expects.includes(first(`${others(at)}\n${text}\n${others(at + 3)}`)),
    );
    // By its whole text the right entry was first of a half, and of a fifth.
    expect(found.length).toBeGreaterThan(posts.length * 0.9);
  },
);

test('Where a long message tells of a listed rumour nothing else is answered', () => {
  const told = 'Nghe nói 24h đêm mai phong tỏa Hà Nội, mọi người về quê ngay đi.';
  const found = lookUpText(index, `${long[0]}\n${told}\n${long[1]}`, 10);
  expect(found.map(({ key }) => key)).toEqual(['data/hn-24h-dem-mai-phong-toa-2021-01']);
  expect(told).toContain(found[0]?.words);
});

test('Long messages of every day are answered with nothing', () => {
  expect(long.length).toBeGreaterThan(50);
  const joined = long.map((text, at) => [text, long[at + 1], long[at + 2]].join('\n'));
  expect(joined.filter((text) => first(text) !== '').length).toBeLessThan(long.length / 20);
});

test('What is left at the end, as the name of its writer, is not looked up by itself', () => {
  const post = Array.from({ length: 12 }, (_, at) => `Bài ${at} kể chuyện đi chợ mua rau về nấu`);
  const end = 'Video: nước lũ ở Trung Quốc';
  expect(first(end)).not.toBe('');
  expect(first(`${post.join('. ')}. ${end}`)).toBe('');
  expect(first(`${post.join(' ')} ${end}`)).toBe('');
});

test('Answers of several pieces stand in the order of their scores', () => {
  const asked = fixtureRows('unseen/queries.jsonl').map(({ text }) => `${text} `.repeat(6));
  // Each with the next ones, and itself again at the end: what it brings up comes twice.
  const found = asked
    .map((text, at) => [text, ...asked.slice(at + 1, at + 5), text].join('.\n'))
    .filter((message) => syllablesOf(message).count >= 80)
    .map((message) => lookUpText(index, message, 10).map(({ score }) => score));
  expect(found.filter(({ length }) => length > 1).length).toBeGreaterThan(20);
  for (const scores of found) expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('A question is looked up as it is', () => {
  for (const query of ['trung ga gia', 'Hà Nội phong tỏa', 'is there a curfew in hanoi', '?', '']) {
    expect(lookUpText(index, query, 5)).toEqual(
      lookUp(index, query, 5).map((answer) => ({ ...answer, words: query })),
    );
  }
});

test('No text makes it throw, answer twice or too much, or with words that were not typed', () => {
  const words = fc.constantFrom(
    'đê',
    'vỡ',
    'Hà Nội',
    '15/9',
    '😭',
    '\n',
    '. ',
    'trứng gà giả',
    '\u00ad',
  );
  const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 120 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (parts, limit) => {
      const typed = parts.join(' ');
      const found = lookUpText(index, typed, limit);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      expect(found.every((answer) => typed.includes(answer.words))).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
