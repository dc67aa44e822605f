// Looking up, measured: mean average precision of the first five answers (MAP@5).
import MiniSearch from 'minisearch';
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import type { IndexedClaim } from '../lib/claims/entries/indexed-claim.ts';
import { lookUpText } from '../lib/claims/look-up/look-up-text.ts';
import { toClaim } from './entry-rows.ts';
import { fixtureRows, fixtureText } from './labelled-texts.ts';

const TOP = 5;

export type Query = { id: string; text: string; relevant: ReadonlySet<string> };

/** MAP@5 of looking all queries up, each text first changed by `spell`. */
export function meanAveragePrecision(
  claims: readonly IndexedClaim[],
  queries: readonly Query[],
  spell: (text: string) => string = (text) => text,
): number {
  const index = openIndex(compileIndex(claims));
  if (!index) throw new Error('the index cannot be read');
  return averaged(queries, (text) =>
    lookUpText(index, spell(text), TOP).map(({ key }) => key.slice('data/'.length)),
  );
}

/** The same of MiniSearch with its defaults, texts and queries folded by `fold`. */
export function peerMeanAveragePrecision(
  claims: readonly IndexedClaim[],
  queries: readonly Query[],
  fold: (text: string) => string = (text) => text,
): number {
  const peer = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  peer.addAll(claims.map(({ key, claim }) => ({ id: key.slice('data/'.length), text: claim })));
  return averaged(queries, (text) =>
    peer
      .search(fold(text))
      .slice(0, TOP)
      .map(({ id }) => String(id)),
  );
}

function averaged(queries: readonly Query[], answer: (text: string) => string[]): number {
  let sum = 0;
  for (const { text, relevant } of queries) {
    let found = 0;
    let precision = 0;
    for (const [at, id] of answer(text).entries()) {
      if (!relevant.has(id)) continue;
      found++;
      precision += found / (at + 1);
    }
    sum += precision / Math.min(TOP, relevant.size);
  }
  return sum / queries.length;
}

/** The questions and paragraphs of XQuAD. */
export function readXquad(): { claims: IndexedClaim[]; queries: Query[] } {
  const folder = '../../data/ordinary/xquad-vi';
  const relevant = new Map<string, Set<string>>();
  for (const line of fixtureText(`${folder}/qrels.tsv`).split('\n').slice(1)) {
    const [query = '', claim] = line.split('\t');
    if (claim) relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
  }
  return {
    claims: fixtureRows(`${folder}/claims.jsonl.gz`).map(toClaim),
    queries: fixtureRows(`${folder}/queries.jsonl.gz`).map((row) => {
      const id = String(row.id);
      return { id, text: String(row.text), relevant: relevant.get(id) ?? new Set() };
    }),
  };
}

export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** One slip in every text: a letter of a word dropped, doubled or swapped with the next. */
export function withTypingMistake(text: string): string {
  let seed = [...text].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const words = [...text.matchAll(/\p{L}{3,}/gu)];
  const chosen = words[draw(Math.max(1, words.length))];
  if (!chosen) return text;
  const [word] = chosen;
  const at = chosen.index + draw(word.length - 1);
  const [a = '', b = ''] = text.slice(at, at + 2);
  const slip = [b, a + a + b, b + a][draw(3)] ?? '';
  return text.slice(0, at) + slip + text.slice(at + 2);
}
