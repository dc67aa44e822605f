// The publisher's commands: reads the arguments, calls what does the work.
import { parseArgs } from 'node:util';
import { checkData } from './check/check.ts';
import { Complaint } from './complaint.ts';
import { exportData } from './export/export.ts';
import { addNote } from './export/history.ts';
import { buildFeed, buildStarter, buildUnsigned } from './feed/build.ts';
import { createKeys, readPublicKey } from './feed/keys.ts';
import { rotateKey } from './feed/rotate-key.ts';
import { signFeed } from './feed/sign.ts';
import { readTextFile } from './import/decode-text.ts';
import { importFile } from './import/import.ts';
import { importReviews, isReviewFile } from './import/import-reviews.ts';
import { saveTable } from './import/save-table.ts';
import { createSample } from './sample.ts';
import { tryText } from './try-text.ts';
import { dayInVietnam } from './vietnam-day.ts';
import { withdrawEntry } from './withdraw.ts';

const HELP = `npm run publisher -- COMMAND [OPTIONS]

  import     --from FILE --data DIR     bring in a table (.xlsx, .csv) or entries (.jsonl)
  import     --from FILE --data DIR [--topic ID] [--rating-words FILE]
                                        bring in ClaimReview markup (.jsonld, .json, .html)
  table      --data DIR --out FILE      write the entries as a table (.xlsx, .csv) to go on in
  check      --data DIR                 look entries over: form, sources, wording, phrases
  try        TEXT --data DIR            say what readers would see marked in a text, and how
             (or --from FILE)
  init       --data DIR --keys DIR      make a sample folder, a key pair (never printed), or both
  public-key --keys DIR                 print the public key that readers trust
  build      --data DIR --out DIR --keys DIR
                                        write the next publication of the signed feed
  build      --data DIR --out DIR --unsigned
                                        the same without a key, to be signed elsewhere
  build      --data DIR --starter DIR   write the unsigned starter set that ships in the extension
  export     --data DIR --out DIR [--site https://ADDRESS/]
                                        write a page for each entry and the ClaimReview feed,
                                        and note what changed in DIR/history.jsonl
  note       ID --data DIR --text TEXT  say in the public log what was wrong with an entry
  sign       --out DIR --keys DIR       sign what was built unsigned; else sign the last publication
                                        anew, for another 30 days
  rotate-key --keys DIR                 make the next key; the next publication hands over to it
  withdraw   ID --data DIR --reason TEXT
                                        take an entry back, and keep what it was and why it went

  --sequence N, with build or sign: the number of the last publication, where nothing tells it.

DIR of --data holds rebuttals.jsonl, notices.jsonl, channels.jsonl, topics.json and publisher.json.
See docs/publishing.md.`;

/** What was asked for: values of options, what a command needs of them, and when. */
type Asked = {
  values: Partial<Record<keyof typeof OPTIONS, string | boolean>>;
  /** The word after the command. */
  first: string;
  now: Date;
  /** The value of an option. Throws `Complaint` where it is missing. */
  need: (name: 'data' | 'out' | 'keys' | 'from') => string;
  /** The value of an option that may be left out. */
  given: (name: TextOption) => string | undefined;
};

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
  'rating-words': text,
  reason: text,
  text,
  sequence: text,
};
const OPTIONS = { ...TEXT_OPTIONS, unsigned: flag, help: flag };
type TextOption = keyof typeof TEXT_OPTIONS;

const COMMANDS: Record<string, (asked: Asked) => string> = {
  import: ({ need, given, now }) => {
    const files = { from: need('from'), data: need('data') };
    if (!isReviewFile(files.from)) return importFile(files.from, files.data, now);
    return importReviews({ ...files, topic: given('topic'), ratingWords: given('rating-words') });
  },
  table: ({ need }) => saveTable(need('data'), need('out')),
  check: ({ need, now }) => checkData(need('data'), now),
  try: ({ need, given, first, now }) => {
    const from = given('from');
    return tryText(need('data'), from === undefined ? first : readTextFile(from), now);
  },
  init: ({ given }) => begin(given('data'), given('keys')),
  'public-key': ({ need }) => readPublicKey(need('keys')),
  export: ({ need, given, now }) =>
    exportData({ data: need('data'), out: need('out'), address: given('site') }, now),
  build: ({ need, given, values, now }) => {
    const starter = given('starter');
    if (starter) return buildStarter(need('data'), starter);
    if (values.unsigned) return buildUnsigned(need('data'), need('out'), now);
    const folders = { data: need('data'), out: need('out'), keys: need('keys') };
    return buildFeed(folders, { sequence: numberOf(given('sequence')), now });
  },
  sign: ({ need, given, now }) =>
    signFeed(
      { out: need('out'), keys: need('keys') },
      { sequence: numberOf(given('sequence')), now },
    ),
  'rotate-key': ({ need }) => rotateKey(need('keys')),
  withdraw: ({ need, given, first, now }) =>
    withdrawEntry(need('data'), {
      id: first,
      reason: given('reason') ?? '',
      today: dayInVietnam(now),
    }),
  note: ({ need, given, first, now }) =>
    addNote(need('data'), { id: first, note: given('text') ?? '', today: dayInVietnam(now) }),
};

/** Carries a command out and returns what to print. Throws `Complaint` in plain words. */
export function runCommand(args: string[], now = new Date()): string {
  const { values, positionals } = parse(args);
  const [command, first = ''] = positionals;
  if (values.help || command === undefined) return HELP;
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new Complaint(`"${command}" is no command; see --help`);
  const given = (name: TextOption) => values[name];
  return run({
    values,
    first,
    now,
    given,
    need: (name) => {
      const value = given(name);
      const kind = name === 'from' ? 'FILE' : 'DIR';
      if (!value) throw new Complaint(`--${name} ${kind} is missing; see --help`);
      return value;
    },
  });
}

function numberOf(sequence: string | undefined): number | undefined {
  if (sequence === undefined) return undefined;
  if (!/^\d{1,12}$/.test(sequence)) throw new Complaint(`--sequence ${sequence} is no number`);
  return Number(sequence);
}

function begin(data: string | undefined, keys: string | undefined): string {
  if (!data && !keys) throw new Complaint('--data DIR or --keys DIR is missing; see --help');
  const said: string[] = [];
  if (data) {
    const table = createSample(data);
    said.push(`A folder to begin with is in ${data}: fill in publisher.json and ${table}.`);
  }
  if (keys) {
    createKeys(keys);
    said.push(`Keys made in ${keys}. Keep feed-key.pem safe and out of git.`);
  }
  return said.join('\n');
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Complaint(`${(error as Error).message}; see --help`);
  }
}
