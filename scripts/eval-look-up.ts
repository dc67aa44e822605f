// Looking up, measured: mean average precision of the first five answers (MAP@5).
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import type { IndexedClaim } from '../lib/claims/indexed-claim.ts';
import { lookUp } from '../lib/claims/look-up.ts';

const TOP = 5;

export type Query = { id: string; text: string; relevant: ReadonlySet<string> };

/** A claim that is nothing but its text. */
export function plainClaim(id: string, text: string): IndexedClaim {
  return {
    key: `data/${id}`,
    kind: 'rebuttal',
    claim: text,
    summary: '',
    claimEn: '',
    phrases: [],
    concepts: [],
    appearances: [],
    sources: [],
    channel: null,
    reviewed: null,
  };
}

/** MAP@5 of looking all queries up, each text first changed by `spell`. */
export function meanAveragePrecision(
  claims: readonly IndexedClaim[],
  queries: readonly Query[],
  spell: (text: string) => string = (text) => text,
): number {
  const index = openIndex(compileIndex(claims));
  if (!index) throw new Error('the index cannot be read');
  let sum = 0;
  for (const { text, relevant } of queries) {
    let found = 0;
    let precision = 0;
    for (const [at, { key }] of lookUp(index, spell(text), TOP).entries()) {
      if (!relevant.has(key.slice('data/'.length))) continue;
      found++;
      precision += found / (at + 1);
    }
    sum += precision / Math.min(TOP, relevant.size);
  }
  return sum / queries.length;
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
