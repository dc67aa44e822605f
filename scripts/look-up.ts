// `npm run look-up -- --in queries.jsonl --top 10 [--entries entries.jsonl]`: looks claims up.
// Rows {id, text} in, rows {id, results} out; nothing else on standard output.
import { parseArgs } from 'node:util';
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import { lookUpText } from '../lib/claims/look-up/look-up-text.ts';
import { fail, readClaims, readRows } from './entry-rows.ts';

const { values } = parseArgs({
  options: {
    in: { type: 'string' },
    entries: { type: 'string' },
    top: { type: 'string', default: '10' },
  },
});
const input =
  values.in ?? fail('usage: npm run look-up -- --in FILE.jsonl [--top 10] [--entries FILE.jsonl]');
const top = Number(values.top);
if (!Number.isInteger(top) || top < 1) fail('--top takes a whole number from 1');
const index =
  openIndex(compileIndex(readClaims(values.entries))) ?? fail('the index cannot be read');

const rows = readRows(input).map((row) => {
  const results = lookUpText(index, String(row.text ?? ''), top);
  return JSON.stringify({
    id: row.id,
    results: results.map(({ key, score }) => ({ id: key.slice('data/'.length), score })),
  });
});
process.stdout.write(rows.map((row) => `${row}\n`).join(''));
