// What the publisher's commands say, in both languages: a message is written in both where it is
// found, put together with these, and read in one of them by `main.ts` alone.
import type { Words } from '../lib/claims/entries/words.ts';

export type { Words };

export type Language = keyof Words;

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** What is spelled alike in both, such as a path or a value, with words among it: both`${file}: ${words}`. */
export function both(
  strings: TemplateStringsArray,
  ...parts: readonly (string | number | Words)[]
): Words {
  const inOne = (language: Language) =>
    strings.map((text, at) => text + spoken(parts[at] ?? '', language)).join('');
  return { vi: inOne('vi'), en: inOne('en') };
}

/** Several as one, with a text between them: `'\n'` makes a line of each. */
export function joined(parts: readonly (string | Words)[], between: string): Words {
  const inOne = (language: Language) => parts.map((part) => spoken(part, language)).join(between);
  return { vi: inOne('vi'), en: inOne('en') };
}

function spoken(part: string | number | Words, language: Language): string {
  return typeof part === 'object' ? part[language] : String(part);
}
