import { expect, test } from 'vitest';
import { findNews, type NewsEntry } from '../../lib/news.ts';

const TODAY = '2026-11-25';
const entry = (id: string, updatedAt: string, topic = 'health'): NewsEntry => ({
  key: `built-in/${id}`,
  topic,
  updatedAt,
});
const OLD = [entry('a', '2026-11-01'), entry('b', '2026-11-20'), entry('c', '2026-11-20')];
const known = findNews(null, OLD, TODAY).known;
const fresh = (entries: NewsEntry[], today = TODAY) =>
  findNews(known, entries, today).fresh.map(({ key }) => key);

test('what comes along at first is no news', () => {
  expect(findNews(null, OLD, TODAY).fresh).toEqual([]);
  expect(known).toEqual({ upTo: '2026-11-20', keys: ['built-in/b', 'built-in/c'] });
  expect(fresh(OLD)).toEqual([]);
});

test('what came later is, newest first, also of the day up to which all was known', () => {
  const more = [entry('d', '2026-11-20'), entry('e', '2026-11-24'), entry('a', '2026-11-22')];
  expect(fresh([...OLD.slice(1), ...more])).toEqual(['built-in/e', 'built-in/a', 'built-in/d']);
});

test('it stays so until it is seen, and goes when it is withdrawn', () => {
  const entries = [...OLD, entry('d', '2026-11-21')];
  const first = findNews(known, entries, TODAY);
  expect(findNews(first.known, entries, TODAY).fresh).toHaveLength(1);
  expect(findNews(first.known, OLD, TODAY).fresh).toEqual([]);
  const seen = findNews(null, entries, TODAY);
  expect(findNews(seen.known, entries, TODAY).fresh).toEqual([]);
});

test('a day that is to come hides nothing until then', () => {
  const ahead = [...OLD, entry('z', '2099-01-01')];
  expect(findNews(null, ahead, TODAY).known.upTo).toBe('2026-11-20');
  expect(fresh([...ahead, entry('d', '2026-11-21')])).toEqual(['built-in/d']);
});

test('at most sixty, and nothing of nothing', () => {
  const many = Array.from({ length: 200 }, (_, at) => entry(`m${at}`, '2026-11-22'));
  expect(fresh(many)).toHaveLength(60);
  expect(findNews(null, [], TODAY)).toEqual({ known: { upTo: '', keys: [] }, fresh: [] });
});
