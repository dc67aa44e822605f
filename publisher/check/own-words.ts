// Phrases that mark what the entry itself answers: whoever passes the answer on would be marked for it.
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import type { Entry, Rebuttal } from '../../lib/claims/entries/entry.ts';
import { toIndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { matchPassage } from '../../lib/claims/matching/match.ts';
import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import { type Finding, look, type SetLint } from './finding.ts';

/** What stands on either side of the words that are quoted. */
const MARGIN = 60;

/**
 * A phrase that is met in the summary, the correction or a source's title, where nothing around it
 * says that it is refuted. What was confirmed may be said again.
 */
export const lintOwnWords: SetLint = (entries) =>
  entries.flatMap((placed) => findingsOf(placed.entry).map((finding) => ({ ...finding, placed })));

function findingsOf(entry: Entry): Finding[] {
  if (entry.kind !== 'rebuttal' || entry.rating === 'true') return [];
  const answers = answersOf(entry);
  const told = answers.map((text) => ` ${spelling(text)} `);
  return entry.phrases.flatMap((phrase, at) => {
    // Quick for the many that stand nowhere in it.
    if (!told.some((text) => text.includes(` ${spelling(phrase)} `))) return [];
    const claim = toIndexedClaim('own/words', { ...entry, phrases: [phrase] });
    const index = openIndex(compileIndex([claim]));
    const marked = answers.flatMap((text) => {
      const matches = index ? matchPassage(index, { text, links: [] }) : [];
      return matches
        .filter(({ how, stance }) => how === 'phrase' && stance !== 'refutes')
        .map(({ start, end }) => quoted(text, start ?? 0, end ?? text.length));
    });
    const [example] = marked;
    return example === undefined
      ? []
      : [
          look(['phrases', at], {
            vi: `cụm từ “${phrase}” có ngay trong lời bác bỏ của mục: “${example}”, nên ai đăng lại lời ấy cũng bị đánh dấu; viết cụm từ theo lời của tin`,
            en: `phrase "${phrase}" marks the answer of this very entry, for whoever passes it on: "${example}"`,
          }),
        ];
  });
}

function answersOf({ vi, sources }: Rebuttal): string[] {
  return [vi.summary, vi.correction, ...sources.map(({ title }) => title)];
}

function spelling(text: string): string {
  const { exact, count } = syllablesOf(text);
  return exact.subarray(0, count).join(' ');
}

function quoted(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - MARGIN), start);
  const after = text.slice(end, end + MARGIN);
  return `${before}«${text.slice(start, end)}»${after}`.replace(/\s+/g, ' ').trim();
}
