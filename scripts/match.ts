// `npm run match -- --in posts.jsonl [--entries entries.jsonl]`: tries text against the entries.
// Rows {post_id, text, links?} in, rows {post_id, matches} out; nothing else on standard output.
import { parseArgs } from 'node:util';
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import { matchPassage } from '../lib/claims/matching/match.ts';
import { fail, readClaims, readRows } from './entry-rows.ts';

const { values } = parseArgs({ options: { in: { type: 'string' }, entries: { type: 'string' } } });
const input = values.in ?? fail('usage: npm run match -- --in FILE.jsonl [--entries FILE.jsonl]');
const index =
  openIndex(compileIndex(readClaims(values.entries))) ?? fail('the index cannot be read');

const rows = readRows(input).map((row) => {
  const links = Array.isArray(row.links)
    ? row.links.filter((link) => typeof link === 'string')
    : [];
  const matches = matchPassage(index, { text: String(row.text ?? ''), links });
  return JSON.stringify({
    post_id: row.post_id,
    matches: matches.map(({ key, ...match }) => ({ id: key.slice('data/'.length), ...match })),
  });
});
process.stdout.write(rows.map((row) => `${row}\n`).join(''));
