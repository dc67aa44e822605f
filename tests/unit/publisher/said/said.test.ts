// The command line speaks two languages: every command is tried with what can be wrong with it, and what
// is said then is held whole in tests/fixtures/said/, a file a language, for people to read and compare.
import { expect, test } from 'vitest';
import type { Language } from '../../../../publisher/words.ts';
import { CHECKS } from './said-check.ts';
import { COMMANDS } from './said-commands.ts';
import { FEEDS } from './said-feed.ts';
import { IMPORTS } from './said-import.ts';
import { type Said, SaidLab, type Trial } from './said-lab.ts';
import { REVIEWS } from './said-reviews.ts';

const TRIALS: Trial[] = [...COMMANDS, ...CHECKS, ...IMPORTS, ...REVIEWS, ...FEEDS];

const told = TRIALS.map(([name, tried]): [name: string, said: Said[]] => {
  const lab = new SaidLab();
  try {
    tried(lab);
    return [name, lab.said];
  } finally {
    lab.close();
  }
});
const all = told.flatMap(([, said]) => said);
const linesIn = (language: Language) => all.flatMap(({ words }) => words[language].split('\n'));

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/iu;
/** Lines that are names alone: a key, and an empty line or two of the help. */
const NAMES_ALONE = /^(KEY)?$/;
/** What a line says beside its words: places, names of fields, values that somebody wrote. */
const NO_WORDS =
  /[\w.-]+(:\d+)+|[\w-]+(\.\w+)+|\b(vi|en)\.\w+|“[^”]*”|"[^"]*"|\{[^}]*\}|\([^)]*\)|https?:\S+|--[\w-]+|\[\d+\]/g;
/** English words that no Vietnamese sentence needs. */
const ENGLISH =
  /\b(the|is|are|was|has|be|of|it|not|and|or|with|file|error|line|row|column|sheet)\b/i;

/** As it is printed, complaints marked by `!`. */
function transcript(language: Language): string {
  const parts = told.map(([name, said]) => {
    const lines = said.map(
      ({ words, isComplaint }) => `${isComplaint ? '!' : '·'} ${words[language]}`,
    );
    return [`## ${name}`, ...lines, ''].join('\n');
  });
  return parts.join('\n');
}

test.each(['vi', 'en'] as const)('what is said in "%s" is what was said', async (language) => {
  await expect(transcript(language)).toMatchFileSnapshot(`../../../fixtures/said/${language}.txt`);
});

test('every command is tried, well and badly', () => {
  const [, help] = told[0] as [string, Said[]];
  const commands = new Set(
    [...(help[0]?.words.en ?? '').matchAll(/^ {2}([a-z][a-z-]+) /gm)].map(([, name]) => name),
  );
  const tried = new Set(all.flatMap(({ command }) => command ?? []));
  expect(commands.size).toBe(13);
  expect([...commands].filter((command) => !tried.has(command as string))).toEqual([]);
  for (const isComplaint of [true, false]) {
    const those = all.filter((said) => said.isComplaint === isComplaint);
    const without = [...commands].filter((name) => !those.some(({ command }) => command === name));
    expect({ isComplaint, without }).toEqual({ isComplaint, without: [] });
  }
});

test('a Vietnamese reader is told everything in Vietnamese', () => {
  const english = new Set(linesIn('en'));
  const lines = linesIn('vi').filter((line) => !NAMES_ALONE.test(line));
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line) => english.has(line))).toEqual([]);
  expect(lines.filter((line) => !VIETNAMESE.test(line))).toEqual([]);
  expect(lines.filter((line) => ENGLISH.test(line.replace(NO_WORDS, ' ')))).toEqual([]);
});

test('both languages say as many lines, and nothing that was meant to be put together', () => {
  for (const { words } of all) {
    if (words.en.startsWith('npm run publisher')) continue;
    expect(words.vi.split('\n')).toHaveLength(words.en.split('\n').length);
  }
  for (const language of ['vi', 'en'] as const) {
    const broken = /\[object|undefined|null(?!\))|NaN|,,|: :/;
    expect(linesIn(language).filter((line) => broken.test(line))).toEqual([]);
  }
});
