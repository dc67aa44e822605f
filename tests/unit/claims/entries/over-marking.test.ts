import { describe, expect, test } from 'vitest';
import type { EntryKey } from '../../../../lib/claims/entries/entry.ts';
import {
  forgetEntry,
  type MarkTally,
  tallyPost,
} from '../../../../lib/claims/entries/over-marking.ts';

const ENTRY: EntryKey = 'built-in/vi-du';
const OTHER: EntryKey = 'built-in/khac';

type Post = { text: string; keys: EntryKey[]; thread?: string };

function read(posts: Post[], from: MarkTally = []) {
  let tally = from;
  const named: EntryKey[] = [];
  for (const { thread = null, ...post } of posts) {
    const result = tallyPost(tally, { ...post, thread });
    tally = result.tally;
    named.push(...result.overMarking);
  }
  return { tally, named };
}

const marked = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ text: `bài ví dụ ${from + at}`, keys: [ENTRY] }));
const under = (thread: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: `${thread} ${at}`, keys: [ENTRY], thread }));
const plain = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: `bài thường ${at}`, keys: [] }));

describe('an entry that marks more than 5 % of the last 200 distinct posts', () => {
  test('is not named at ten posts and is at eleven', () => {
    expect(read(marked(10)).named).toEqual([]);
    expect(read(marked(11)).named).toEqual([ENTRY]);
  });

  test('one post seen again and again counts once', () => {
    const same = Array.from({ length: 50 }, () => ({ text: 'một bài', keys: [ENTRY] }));
    const { tally, named } = read(same);
    expect(named).toEqual([]);
    expect(tally).toHaveLength(1);
  });

  test('one post that goes on changing, as a page’s clock or what it loads makes it, counts once', () => {
    const head = 'Nghe nói cầu Ví Dụ đã sập, ai đi qua thì báo cho mọi người cùng biết. '.repeat(4);
    const posts = Array.from({ length: 50 }, (_, at) => ({
      text: `${head}${at} người đang xem. ${'Đọc thêm. '.repeat(at)}`,
      keys: [ENTRY],
    }));
    const { tally, named } = read(posts);
    expect(named).toEqual([]);
    expect(tally).toHaveLength(1);
  });

  test('what is marked in a post only once more of it is shown counts too', () => {
    const head = 'Nghe nói có chuyện, ai biết gì thì kể cho mọi người cùng biết với nhé. '.repeat(
      4,
    );
    const cut = marked(11).map(({ text }) => ({ text: `${text} ${head}`, keys: [] }));
    const whole = cut.map(({ text }) => ({ text: `${text} Cầu Ví Dụ đã sập.`, keys: [ENTRY] }));
    const { tally, named } = read([...cut, ...whole]);
    expect(tally).toHaveLength(11);
    expect(named).toEqual([ENTRY]);
  });

  test('ten marks spread over more than 200 posts are forgotten with the posts', () => {
    const { named, tally } = read([...marked(10), ...plain(195), ...marked(5, 10)]);
    expect(tally).toHaveLength(200);
    expect(named).toEqual([]);
  });

  test('two places in one post count as one post', () => {
    const twice = marked(10).map((post) => ({ ...post, keys: [ENTRY, ENTRY] }));
    expect(read(twice).named).toEqual([]);
  });

  test('starts from nothing once it was let back, and others keep their count', () => {
    const both = marked(10).map((post) => ({ ...post, keys: [ENTRY, OTHER] }));
    const { tally } = read(both);
    const next = { text: 'thêm', keys: [ENTRY, OTHER] };
    expect(read([next], forgetEntry(tally, ENTRY)).named).toEqual([OTHER]);
  });

  // Who answers under one post speaks of what it says: that is one sign of a bad entry and not eleven.
  test.each<[name: string, posts: Post[], isNamed: boolean]>([
    ['eleven comments under one post', under('a', 11), false],
    ['fifty under one post', under('a', 50), false],
    ['more than a quarter of all that was read, though under one post', under('a', 51), true],
    ['ten under two', [...under('a', 20), ...under('b', 20)], false],
    ['comments under three posts', [...under('a', 5), ...under('b', 5), ...under('c', 1)], true],
    ['a hot thread and five other posts', [...under('a', 40), ...marked(5)], false],
    ['a hot thread and six', [...under('a', 40), ...marked(6)], true],
    ['eleven posts, each a thread of its own', marked(11), true],
  ])('%s', (_, posts, isNamed) => {
    expect(read(posts).named.includes(ENTRY)).toBe(isNamed);
  });

  test('which thread it was is remembered of what is marked only, and as a number', () => {
    const { tally } = read([
      { text: 'một', keys: [], thread: 'https://example.org/1' },
      { text: 'hai', keys: [ENTRY], thread: 'https://example.org/1' },
    ]);
    expect(tally[0]).not.toHaveProperty('thread');
    expect(tally[1]?.thread).toBeTypeOf('number');
  });
});
