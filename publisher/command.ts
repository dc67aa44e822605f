// The publisher's commands: reads the arguments, calls what does the work.
import { type OptionValues, readArguments, type TextOption } from './arguments.ts';
import { checkData } from './check/check.ts';
import { Complaint } from './complaint.ts';
import { diskComplaint } from './disk-error.ts';
import { exportData } from './export/export.ts';
import { addNote } from './export/history.ts';
import { buildFeed, buildStarter, buildUnsigned } from './feed/build.ts';
import { createKeys, readPublicKey } from './feed/keys.ts';
import { rotateKey } from './feed/rotate-key.ts';
import { shareFeed } from './feed/share.ts';
import { signFeed } from './feed/sign.ts';
import { HELP } from './help.ts';
import { readTextFile } from './import/decode-text.ts';
import { importFile } from './import/import.ts';
import { importReviews, isReviewFile } from './import/import-reviews.ts';
import { saveTable } from './import/save-table.ts';
import { createSample } from './sample.ts';
import { tryText } from './try-text.ts';
import { dayInVietnam } from './vietnam-day.ts';
import { withdrawEntry } from './withdraw.ts';
import { both, joined, type Words } from './words.ts';

/** What was asked for: values of options, what a command needs of them, and when. */
type Asked = {
  values: OptionValues;
  /** The word after the command. */
  first: string;
  now: Date;
  /** The value of an option. Throws `Complaint` where it is missing. */
  need: (name: 'data' | 'out' | 'keys' | 'from') => string;
  /** The value of an option that may be left out. */
  given: (name: TextOption) => string | undefined;
};

const COMMANDS: Record<string, (asked: Asked) => Words> = {
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
  'public-key': ({ need }) => both`${readPublicKey(need('keys'))}`,
  share: ({ need, given }) => shareFeed(need('keys'), given('feed')),
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

/** Carries a command out and returns what to print, in both languages. Throws `Complaint` in plain words. */
export function runCommand(args: string[], now = new Date()): Words {
  const { values, positionals } = readArguments(args);
  const [command, first = ''] = positionals;
  if (values.help || command === undefined) return HELP;
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) {
    throw new Complaint({
      vi: `không có lệnh “${command}”; xem --help`,
      en: `"${command}" is no command; see --help`,
    });
  }
  refuseMore(command, positionals.slice(1));
  const given = (name: TextOption) => values[name];
  const need: Asked['need'] = (name) => {
    const value = given(name);
    if (value) return value;
    const isFile = name === 'from';
    throw new Complaint({
      vi: `còn thiếu --${name} ${isFile ? 'TỆP' : 'THƯ_MỤC'}; xem --help`,
      en: `--${name} ${isFile ? 'FILE' : 'DIR'} is missing; see --help`,
    });
  };
  try {
    return run({ values, first, now, given, need });
  } catch (error) {
    throw diskComplaint(error) ?? error;
  }
}

/** Commands that take a word: an id, or a text. */
const WITH_WORD = ['try', 'note', 'withdraw'];

/** A text without quotation marks comes as many words, of which all but the first would be lost. */
function refuseMore(command: string, words: readonly string[]): void {
  const hasWord = WITH_WORD.includes(command);
  const extra = words[hasWord ? 1 : 0];
  if (extra === undefined) return;
  throw new Complaint(
    hasWord
      ? {
          vi: `thừa chữ “${extra}”: lời có nhiều chữ thì đặt trong dấu nháy ("…"); xem --help`,
          en: `"${extra}" is one word too many: give a text in quotation marks; see --help`,
        }
      : {
          vi: `thừa “${extra}”: thư mục và tệp đứng sau tùy chọn của chúng, như --data ${extra}; xem --help`,
          en: `"${extra}" is one word too many: folders and files follow an option, such as --data ${extra}; see --help`,
        },
  );
}

function numberOf(sequence: string | undefined): number | undefined {
  if (sequence === undefined) return undefined;
  if (!/^\d{1,12}$/.test(sequence)) {
    throw new Complaint({
      vi: `--sequence ${sequence} không phải là số; viết số của lần xuất bản trước, như --sequence 12`,
      en: `--sequence ${sequence} is no number`,
    });
  }
  return Number(sequence);
}

function begin(data: string | undefined, keys: string | undefined): Words {
  if (!data && !keys) {
    throw new Complaint({
      vi: 'còn thiếu --data THƯ_MỤC hoặc --keys THƯ_MỤC; xem --help',
      en: '--data DIR or --keys DIR is missing; see --help',
    });
  }
  const said: Words[] = [];
  if (data) {
    const table = createSample(data);
    said.push({
      vi: `Thư mục để bắt đầu là ${data}: hãy điền tên và địa chỉ của cơ quan vào publisher.json, và các mục vào ${table}.`,
      en: `A folder to begin with is in ${data}: fill in publisher.json and ${table}.`,
    });
  }
  if (keys) {
    createKeys(keys);
    said.push({
      vi: `Đã tạo chìa khóa ký trong ${keys}. Hãy cất kỹ feed-key.pem, đừng đưa lên mạng hay vào git.`,
      en: `Keys made in ${keys}. Keep feed-key.pem safe and out of git.`,
    });
  }
  return joined(said, '\n');
}
