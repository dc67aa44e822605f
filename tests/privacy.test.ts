// Holds docs/privacy.md against the code: who can keep and who can send anything at all.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const statement = readFileSync('docs/privacy.md', 'utf8');
const code = filesUnder(['components', 'entrypoints', 'lib'], /\.tsx?$/).map((file) => ({
  file,
  text: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
}));

const filesWith = (pattern: RegExp) =>
  code.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('everything that is kept is named, and what is named is kept', () => {
  const writers = filesWith(/\bstorage(\.\w+|\[\w+\])\s*\.set\(|extends Dexie\b/);
  expect(writers.length).toBeGreaterThan(5);
  expect(namedIn(/^What is kept is written by(.*?)\. What is fetched/ms)).toEqual(writers);
});

test('nothing is kept in any other way, nor synced to other machines', () =>
  expect(
    filesWith(
      /\b(localStorage|sessionStorage|document\.cookie|cookieStore|storage\.sync)\b|caches\.open/,
    ),
  ).toEqual([]));

test('nothing else can send', () => {
  const senders = filesWith(/\bfetch\(/);
  expect(namedIn(/is fetched by(.*?)\.$/ms)).toEqual(senders);
  expect(
    filesWith(
      /XMLHttpRequest|sendBeacon|\bWebSocket|EventSource|RTCPeerConnection|WebTransport|importScripts|new Image\b|\bgeolocation\b|clipboard\.read/,
    ),
  ).toEqual([]);
});

test('says the same in both languages', () => {
  const [, vi, en] = statement.split(/^## /m);
  const shape = (text = '') => text.match(/^(###|\||-)/gm)?.join('') ?? '';
  expect(shape(vi)).toHaveLength(shape(en).length);
  expect(shape(vi)).toBe(shape(en));
});

/** The files named in a sentence of the statement, sorted. */
function namedIn(sentence: RegExp): string[] {
  const [, found = ''] = sentence.exec(statement) ?? [];
  return [...found.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '').sort();
}
