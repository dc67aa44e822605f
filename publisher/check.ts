// Looks entries over before they are published: what a schema cannot see. Each finding names the
// file and line, the entry, and what to do.
import { isAcceptable } from '../lib/claims/acceptable.ts';
import type { Rebuttal } from '../lib/claims/entry.ts';
import { isUnkind } from '../lib/claims/kind-words.ts';
import { syllablesOf } from '../lib/claims/normalize.ts';
import { type PlacedEntry, readData } from './read-data.ts';

/** Syllables below which a phrase says too little to be sure of. */
const MIN_PHRASE_SYLLABLES = 3;
const MAX_CORRECTION = 300;

/** Value words: a judgement is not a checkable claim. */
const OPINION =
  /(?<!\p{L})(tệ hại|đáng xấu hổ|bất tài|kém cỏi|tuyệt vời|đáng ghét|vô trách nhiệm)(?!\p{L})/iu;

/** Findings as text, one a line, and a last line that counts them. Throws `Complaint` for malformed data. */
export function checkData(folder: string): string {
  const { entries } = readData(folder);
  const today = new Date().toISOString().slice(0, 10);
  const findings = [
    ...entries.flatMap((placed) =>
      findingsOf(placed, today).map((finding) => say(placed, finding)),
    ),
    ...sharedPhrases(entries),
  ];
  const count = findings.length === 0 ? 'Nothing to mend' : `${findings.length} to look at`;
  return [...findings, `${entries.length} entries read. ${count}.`].join('\n');
}

function findingsOf({ entry }: PlacedEntry, today: string): string[] {
  const findings: string[] = [];
  if (!isAcceptable(entry)) {
    findings.push(
      'lists a whole page, profile or site; readers refuse the entry: name one post or article',
    );
  }
  if (entry.kind === 'channel') {
    if (!entry.evidence.startsWith('https://'))
      findings.push('evidence is not on https: it is never marked');
    return findings;
  }
  if (!entry.sources.some(({ url }) => url.startsWith('https://'))) {
    findings.push('no source on https: it is never marked');
  }
  if (entry.sources.some(({ date }) => date !== null && date > today)) {
    findings.push('a source is dated in the future');
  }
  for (const phrase of entry.phrases) {
    if (syllablesOf(phrase).count < MIN_PHRASE_SYLLABLES) {
      findings.push(`phrase "${phrase}" is too short to be sure of`);
    }
  }
  return entry.kind === 'rebuttal' ? [...findings, ...rebuttalFindings(entry, today)] : findings;
}

function rebuttalFindings(entry: Rebuttal, today: string): string[] {
  const { claim, correction } = entry.vi;
  const findings: string[] = [];
  if (entry.reviewed === null) findings.push('no review date: an event turns neutral at once');
  else if (entry.reviewed > today) findings.push('reviewed in the future');
  if (isUnkind(correction)) findings.push('the correction blames or threatens');
  const english = entry.en?.correction ?? entry.en?.summary ?? '';
  if (isUnkind(english)) {
    findings.push(
      'the English correction (or the summary in its place) blames or threatens: give en.correction',
    );
  }
  if (correction.length > MAX_CORRECTION)
    findings.push(`the correction is over ${MAX_CORRECTION} characters`);
  if (OPINION.test(claim)) findings.push('the claim is an opinion, which nobody can check');
  if (entry.sources.every(({ authority, official }) => authority === null && !official)) {
    findings.push('no source names the authority that refutes');
  }
  return findings;
}

/** One phrase in two entries marks both everywhere. */
function sharedPhrases(entries: readonly PlacedEntry[]): string[] {
  const owners = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) => {
    if (placed.entry.kind === 'channel') return [];
    return placed.entry.phrases.flatMap((phrase) => {
      const { exact, count } = syllablesOf(phrase);
      const spelled = exact.subarray(0, count).join();
      const owner = owners.get(spelled);
      if (!owner) owners.set(spelled, placed);
      return owner && owner.entry.id !== placed.entry.id
        ? [say(placed, `phrase "${phrase}" stands in "${owner.entry.id}" too`)]
        : [];
    });
  });
}

function say({ entry, file, line }: PlacedEntry, finding: string): string {
  return `${file}:${line}:1: ${entry.id}: ${finding}`;
}
