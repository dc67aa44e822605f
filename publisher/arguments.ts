// The options of the command line, and what is wrong with those that were given.
import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const TEXT_OPTIONS = {
  data: text,
  out: text,
  keys: text,
  from: text,
  starter: text,
  topic: text,
  site: text,
  feed: text,
  'rating-words': text,
  reason: text,
  text,
  sequence: text,
  lang: text,
};
const OPTIONS = { ...TEXT_OPTIONS, unsigned: flag, help: flag };

/** An option that has a value. */
export type TextOption = keyof typeof TEXT_OPTIONS;

export type OptionValues = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

/** Reads arguments. Throws `Complaint` for options that are none, or lack their value. */
export function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Complaint({
      vi: `${wrongIn(args)}; xem --help`,
      en: `${(error as Error).message}; see --help`,
    });
  }
}

/** What Node says in English alone. */
function wrongIn(args: string[]): string {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) return `không có tùy chọn ${rawName}`;
    const isFlag = OPTIONS[name as keyof typeof OPTIONS].type === 'boolean';
    if (isFlag && value !== undefined) return `${rawName} đứng một mình, không nhận giá trị`;
    if (!isFlag && (value === undefined || (!inlineValue && value.startsWith('-')))) {
      return `sau ${rawName} còn thiếu giá trị`;
    }
  }
  return 'có chỗ không hiểu trong dòng lệnh';
}
