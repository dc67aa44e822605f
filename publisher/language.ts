// Which language the command line speaks: Vietnamese, as its first users do, unless another is asked for.
import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';
import { LANGUAGES, type Language } from './words.ts';

/** What of the process' environment says it for good: `DOI_CHIEU_LANG=en`. */
const VARIABLE = 'DOI_CHIEU_LANG';

/** By `--lang`, else by the environment. Throws `Complaint` where a language is asked for that is not spoken. */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const options = { lang: { type: 'string' } } as const;
  // What else is wrong with the arguments is to be said in this language, and later.
  const { lang } = parseArgs({ args: [...args], options, strict: false }).values;
  if (typeof lang === 'string') return known(lang, `--lang ${lang}`);
  const usual = environment[VARIABLE];
  return usual ? known(usual, `${VARIABLE}=${usual}`) : 'vi';
}

function known(name: string, said: string): Language {
  const found = LANGUAGES.find((language) => language === name);
  if (found) return found;
  throw new Complaint({
    vi: `${said}: chưa có ngôn ngữ này; viết vi (tiếng Việt) hoặc en (tiếng Anh)`,
    en: `${said}: is not spoken here; write vi (Vietnamese) or en (English)`,
  });
}
