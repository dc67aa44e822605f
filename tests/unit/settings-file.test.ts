import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts';

const KEY = 'A'.repeat(43);
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'en',
  topics: { food: false, 'public-bodies': true },
  feeds: [{ id: 'ab12', url: 'https://example.org/feed/manifest.json', publicKey: KEY }],
  sitesOff: ['facebook'],
  marks: { look: 'line', confirmedOnly: true, kindsOff: ['true', 'notice'], months: 6 },
  staffNoteRead: true,
  sitesAdded: ['bao.example.org'],
};
const file = JSON.parse(writeSettingsFile(settings));

test('what is written is read again, without what is nobody else’s business', () => {
  const { version: _, staffNoteRead: __, sitesAdded: ___, ...choices } = settings;
  const feeds = [{ url: 'https://example.org/feed/manifest.json', publicKey: KEY }];
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ...choices, feeds });
  expect(JSON.stringify(file)).not.toContain('staff');
  // A site needs the browser's leave, which no file can give.
  expect(JSON.stringify(file)).not.toContain('bao.example.org');
});

test('the settings to begin with make a file, too', () => {
  expect(readSettingsFile(writeSettingsFile(DEFAULT_SETTINGS))).toMatchObject({ language: 'vi' });
});

test('a file of a later version is told apart', () => {
  expect(readSettingsFile(JSON.stringify({ ...file, version: 2, more: [] }))).toBe('newer');
});

describe('a hostile or damaged file is refused whole', () => {
  const marks = file.marks;
  test.each<[string, unknown]>([
    ['not JSON', 'vi-du'],
    ['nothing', null],
    ['a list', []],
    ['another format', { ...file, format: 'vi-du' }],
    ['no version', { ...file, version: undefined }],
    ['one key too many', { ...file, staffNoteRead: true }],
    ['a key too few', { ...file, marks: undefined }],
    ['a language unknown', { ...file, language: 'fr' }],
    ['a topic with a strange name', { ...file, topics: { '../x': true } }],
    ['a topic that is no switch', { ...file, topics: { food: 'yes' } }],
    ['far too many topics', { ...file, topics: manyTopics(201) }],
    ['a feed without https', withFeed({ url: 'http://example.org/' })],
    ['a feed that is a script', withFeed({ url: 'javascript:alert(1)' })],
    ['a feed with a password in it', withFeed({ url: 'https://a:b@example.org/' })],
    ['a key that is none', withFeed({ publicKey: 'A'.repeat(42) })],
    ['a feed that brings its own id', withFeed({ id: 'built-in' })],
    ['far too many feeds', { ...file, feeds: Array(21).fill(file.feeds[0]) }],
    ['a site that is an address', { ...file, sitesOff: ['https://example.org'] }],
    ['an unknown look', { ...file, marks: { ...marks, look: 'url(https://example.org)' } }],
    ['an unknown kind', { ...file, marks: { ...marks, kindsOff: ['everything'] } }],
    ['a number of months that nobody chose', { ...file, marks: { ...marks, months: 1e9 } }],
  ])('%s', (_, content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(readSettingsFile(text)).toBe('malformed');
  });

  test('what would change every object', () => {
    const text = JSON.stringify(file).replace('"food":false', '"__proto__":{"polluted":true}');
    const read = readSettingsFile(text);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    if (typeof read === 'object') expect(Object.keys(read.topics)).toEqual(['public-bodies']);
  });

  test('a file that is larger than any could be', () => {
    expect(readSettingsFile(`${JSON.stringify(file)}${' '.repeat(100_000)}`)).toBe('malformed');
  });
});

function withFeed(change: object) {
  return { ...file, feeds: [{ ...file.feeds[0], ...change }] };
}

function manyTopics(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`topic-${at}`, true]));
}
