// The publisher's command line: `npm run publisher -- <command>`. Says what is wrong in plain words, in
// the language that was asked for, and ends with exit code 1.
import { runCommand } from './command.ts';
import { Complaint } from './complaint.ts';
import { languageOf } from './language.ts';
import type { Language, Words } from './words.ts';

/** Before the trace of a mistake of ours, which no language makes plain. */
const UNEXPECTED: Words = {
  vi: 'Phần mềm gặp lỗi không lường trước. Hãy gửi nguyên văn những dòng dưới đây cho người phụ trách kỹ thuật:',
  en: 'Something unexpected went wrong. Give the lines below, as they are, to whoever looks after this software:',
};

let language: Language = 'vi';
try {
  const args = process.argv.slice(2);
  language = languageOf(args, process.env);
  console.log(runCommand(args)[language]);
} catch (error) {
  const isOurs = error instanceof Complaint;
  console.error(isOurs ? error.words[language] : UNEXPECTED[language]);
  if (!isOurs) console.error(error);
  process.exitCode = 1;
}
