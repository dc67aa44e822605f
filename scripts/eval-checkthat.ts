// CLEF CheckThat! 2022, task 2A in English: claims that were fact-checked, and tweets that repeat
// them (Nakov et al., 2022). Its data may be used for research and is not in this repository.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedClaim } from '../lib/claims/entries/indexed-claim.ts';
import { toClaim } from './entry-rows.ts';
import type { Query } from './eval-look-up.ts';

export type CheckThat = { claims: IndexedClaim[]; train: Query[]; dev: Query[] };

/**
 * Reads a folder that holds `vclaims/*.json` and the task's files of queries and relevance
 * judgements (`…Train-Dev_Queries.tsv`, `…Train_QRELs.tsv`, `…Dev_QRELs.tsv`).
 */
export function readCheckThat(folder: string): CheckThat {
  const claims = readdirSync(join(folder, 'vclaims'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, 'vclaims', name), 'utf8')))
    .map(({ vclaim_id, title, vclaim }) => toClaim({ id: vclaim_id, text: `${title} ${vclaim}` }));
  const tweets = new Map(
    rowsOf(folder, /Train-Dev_Queries\.tsv$/).map(([id = '', ...text]) => [
      id,
      text.join(' ').replace(/^"|"$/g, '').replaceAll('""', '"'),
    ]),
  );
  const part = (name: RegExp): Query[] => {
    const relevant = new Map<string, Set<string>>();
    for (const [tweet = '', , claim = ''] of rowsOf(folder, name)) {
      const known = relevant.get(tweet) ?? new Set();
      relevant.set(tweet, known.add(claim));
    }
    return [...relevant].flatMap(([id, set]) => {
      const text = tweets.get(id);
      return text === undefined ? [] : [{ id, text, relevant: set }];
    });
  };
  return { claims, train: part(/EN-Train_QRELs\.tsv$/), dev: part(/EN-Dev_QRELs\.tsv$/) };
}

function rowsOf(folder: string, name: RegExp): string[][] {
  const file = readdirSync(folder).find((one) => name.test(one));
  if (!file) throw new Error(`${folder} holds no file like ${name.source}`);
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
