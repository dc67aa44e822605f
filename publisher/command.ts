// The publisher's commands: reads the arguments, calls what does the work.
import { parseArgs } from 'node:util';
import { buildFeed, buildStarter, buildUnsigned } from './build.ts';
import { checkData } from './check.ts';
import { Complaint } from './complaint.ts';
import { readTextFile } from './decode-text.ts';
import { exportData } from './export.ts';
import { addNote } from './history.ts';
import { importFile } from './import.ts';
import { importReviews, isReviewFile } from './import-reviews.ts';
import { createKeys, readPublicKey } from './keys.ts';
import { rotateKey } from './rotate-key.ts';
import { createSample } from './sample.ts';
import { saveTable } from './save-table.ts';
import { signFeed } from './sign.ts';
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

/** Carries a command out and returns what to print. Throws `Complaint` in plain words. */
export function runCommand(args: string[], now = new Date()): string {
  const text = { type: 'string' } as const;
  const options = {
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
    unsigned: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parse(args, options);
  const need = (name: 'data' | 'out' | 'keys' | 'from') => {
    const value = values[name];
    if (!value)
      throw new Complaint(`--${name} ${name === 'from' ? 'FILE' : 'DIR'} is missing; see --help`);
    return value;
  };
  const [command, first = ''] = positionals;
  const when = { sequence: numberOf(values.sequence), now };
  if (values.help || command === undefined) return HELP;
  if (command === 'import') {
    const files = { from: need('from'), data: need('data') };
    const { topic, 'rating-words': ratingWords } = values;
    if (isReviewFile(files.from)) return importReviews({ ...files, topic, ratingWords });
    return importFile(files.from, files.data, now);
  }
  if (command === 'table') return saveTable(need('data'), need('out'));
  if (command === 'check') return checkData(need('data'), now);
  if (command === 'try') {
    const tried = values.from === undefined ? first : readTextFile(values.from);
    return tryText(need('data'), tried, now);
  }
  if (command === 'init') return begin(values);
  if (command === 'public-key') return readPublicKey(need('keys'));
  if (command === 'export') {
    return exportData({ data: need('data'), out: need('out'), address: values.site }, now);
  }
  if (command === 'build' && values.starter) return buildStarter(need('data'), values.starter);
  if (command === 'build' && values.unsigned) return buildUnsigned(need('data'), need('out'), now);
  if (command === 'build') {
    return buildFeed({ data: need('data'), out: need('out'), keys: need('keys') }, when);
  }
  if (command === 'sign') return signFeed({ out: need('out'), keys: need('keys') }, when);
  if (command === 'rotate-key') return rotateKey(need('keys'));
  if (command === 'withdraw') {
    const { reason = '' } = values;
    return withdrawEntry(need('data'), { id: first, reason, today: dayInVietnam(now) });
  }
  if (command === 'note') {
    return addNote(need('data'), { id: first, note: values.text ?? '', today: dayInVietnam(now) });
  }
  throw new Complaint(`"${command}" is no command; see --help`);
}

function numberOf(sequence: string | undefined): number | undefined {
  if (sequence === undefined) return undefined;
  if (!/^\d{1,12}$/.test(sequence)) throw new Complaint(`--sequence ${sequence} is no number`);
  return Number(sequence);
}

function begin({ data, keys }: { data?: string | undefined; keys?: string | undefined }): string {
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

function parse<O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: O,
) {
  try {
    return parseArgs({ args, options: options as NonNullable<O>, allowPositionals: true });
  } catch (error) {
    throw new Complaint(`${(error as Error).message}; see --help`);
  }
}
