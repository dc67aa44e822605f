// How each sort of value stands in a cell: read from what people write, written so that reading it
// gives the same value.
import type { Rating, Source, Topic } from '../../lib/claims/entries/entry.ts';
import { shownDate } from '../../lib/claims/entries/shown-date.ts';
import { Complaint } from '../complaint.ts';
import { readDate, readDay } from './dates.ts';
import { RATING_WORDS, readRating } from './rating-words.ts';
import { readSources, writeSources } from './source-lines.ts';
import { addressesIn, foldWords, slugOf } from './words-of.ts';

/** `read` gets a clean cell that is not empty and throws `Complaint`; `write` gets what `read` gave. */
export type CellForm = {
  read: (cell: string, topics: readonly Topic[]) => unknown;
  write: (value: never, topics: readonly Topic[]) => string;
  /** What an empty cell, or a table without the column, stands for; left out where it says nothing. */
  empty?: null | readonly never[];
  /** The words that are usually written in such a cell. */
  choices?: (topics: readonly Topic[]) => string[];
};

/** Words on one line or several. */
export const words: CellForm = { read: (cell) => cell, write: (value: string) => value };

/** An id; an office's own number is made into one. */
export const id: CellForm = {
  read: (cell) => {
    const slug = slugOf(cell);
    if (slug === '') {
      throw new Complaint({
        vi: 'không có chữ hay số nào để làm mã; viết mã như TG-2026/01',
        en: 'holds no letter or digit that an id can be made of',
      });
    }
    if (slug.length > 80) {
      throw new Complaint({
        vi: 'mã dài quá; nhiều nhất là 80 ký tự',
        en: 'an id has at most 80 letters',
      });
    }
    return slug;
  },
  write: (value: string) => value,
};

/** A day, month or year; `null` when nobody knows. */
export const date: CellForm = {
  read: readDate,
  write: (value: string | null) => (value === null ? '' : shownDate(value)),
  empty: null,
};

export const day: CellForm = { read: readDay, write: shownDate };

/** Several values, one a line or with semicolons between them. */
export const list: CellForm = {
  read: (cell) => partsOf(cell),
  write: (value: string[]) => value.join('\n'),
  empty: [],
};

/** The same, where none is no value at all. */
export const names: CellForm = { read: list.read, write: list.write };

/** Groups of wordings: a line for each group, semicolons between the wordings. */
export const groups: CellForm = {
  read: (cell) =>
    cell
      .split('\n')
      .map(partsOf)
      .filter((group) => group.length > 0),
  write: (value: string[][]) => value.map((group) => group.join('; ')).join('\n'),
};

/** Addresses, with spaces, line ends, commas or semicolons between them. */
export const links: CellForm = {
  read: (cell) =>
    unique(
      cell.split(/[;,]?\s+|[;,](?=https?:)/).map((part) => {
        const [only] = addressesIn(part);
        return only?.address ?? part.replace(/[;,]$/, '');
      }),
    ),
  write: (value: string[]) => value.join('\n'),
  empty: [],
};

export const sources: CellForm = {
  read: readSources,
  write: (value: Source[]) => writeSources(value),
  empty: [],
};

export const rating: CellForm = {
  read: readRating,
  write: (value: Rating) => RATING_WORDS[value][0],
  choices: () => Object.values(RATING_WORDS).map(([word]) => word),
};

/** A topic by its id or its name in either language. */
export const topic: CellForm = {
  read: (cell, topics) => {
    const folded = foldWords(cell);
    const found = topics.find(({ id, vi, en }) => [id, vi, en].map(foldWords).includes(folded));
    if (found) return found.id;
    const known = topics.map(({ id, vi }) => `${vi} (${id})`).join(', ');
    throw new Complaint({
      vi: `“${cell.slice(0, 60)}” không phải chủ đề nào trong topics.json; viết một trong: ${topics.map(({ vi }) => vi).join('; ')}`,
      en: `"${cell.slice(0, 60)}" is no topic of topics.json; write one of: ${known}`,
    });
  },
  write: (value: string, topics) => topics.find(({ id }) => id === value)?.vi ?? value,
  choices: (topics) => topics.map(({ vi }) => vi),
};

/** One of a few names, or a word for it. */
export function choice(meanings: Readonly<Record<string, readonly string[]>>): CellForm {
  return {
    read: (cell) => {
      const folded = foldWords(cell);
      const found = Object.entries(meanings).find(([name, others]) =>
        [name, ...others].map(foldWords).includes(folded),
      );
      if (found) return found[0];
      const known = Object.entries(meanings).map(([name, [word]]) => `${word} (${name})`);
      const words = Object.values(meanings).map(([word]) => word);
      throw new Complaint({
        vi: `“${cell.slice(0, 60)}” không dùng được ở đây; viết một trong: ${words.join('; ')}`,
        en: `"${cell.slice(0, 60)}" is not one of: ${known.join(', ')}`,
      });
    },
    write: (value: string) => meanings[value]?.[0] ?? value,
    choices: () => Object.entries(meanings).map(([name, [word]]) => word ?? name),
  };
}

function partsOf(cell: string): string[] {
  return unique(cell.split(/[;\n]/).map((part) => part.replace(/^\s*[-–•*]\s+/, '').trim()));
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts.filter(Boolean))];
}
