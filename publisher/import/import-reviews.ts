// `import` of ClaimReview markup into a publisher's folder: adds what is new, changes nothing that
// stands there already, and says what could not be taken over.
import { readFileSync } from 'node:fs';
import { RATINGS, type Rating, type Rebuttal } from '../../lib/claims/entries/entry.ts';
import { ratingKey } from '../../lib/claims/review/claim-review-ratings.ts';
import { Complaint } from '../complaint.ts';
import { readData } from '../read-data.ts';
import { readWithdrawn } from '../withdraw.ts';
import { claimReviewsToEntries } from './import-claim-review.ts';
import { writeEntries } from './write-entries.ts';

export type ReviewsToImport = {
  /** A file of JSON-LD. */
  from: string;
  data: string;
  topic: string | undefined;
  /** A JSON file: `{"Châm biếm": "misleading", "1/5": "false"}`. */
  ratingWords: string | undefined;
};

/** Whether a file holds ClaimReview markup, by its name: tables and our own lines go another way. */
export function isReviewFile(path: string): boolean {
  return /\.(jsonld|json|html?)$/i.test(path);
}

/** Adds the entries and returns what to print: the complaints, then what was added. Throws `Complaint` where there are none. */
export function importReviews({ from, data, topic, ratingWords }: ReviewsToImport): string {
  const { topics, entries: standing } = readData(data);
  if (topic !== undefined && !topics.some(({ id }) => id === topic))
    throw new Complaint(`topic "${topic}" is not in topics.json`);
  const ratings = ratingWords === undefined ? undefined : readRatingWords(ratingWords);
  const { entries, complaints } = claimReviewsToEntries(readText(from), from, { topic, ratings });
  const byId = new Map(standing.map((placed) => [placed.entry.id, placed]));
  const withdrawn = readWithdrawn(data);
  const added: Rebuttal[] = [];
  for (const entry of entries) {
    const there = byId.get(entry.id);
    const gone = withdrawn.find(({ id }) => id === entry.id);
    if (gone)
      complaints.push(
        `${from}: "${entry.id}": left out: withdrawn on ${gone.withdrawn}: ${gone.reason}`,
      );
    else if (!topics.some(({ id }) => id === entry.topic))
      complaints.push(`${from}: "${entry.id}": topic "${entry.topic}" is not in topics.json`);
    else if (!there) added.push(entry);
    else if (JSON.stringify(there.entry) !== JSON.stringify(entry))
      complaints.push(
        `${from}: "${entry.id}" stands in ${there.file}:${there.line} with other words; that is left as it is`,
      );
  }
  if (entries.length === 0) throw new Complaint([...complaints, `${from}: nothing was imported`]);
  writeEntries(data, { standing, changed: [], added });
  const read = `${from}: ${entries.length} entries read, ${added.length} added to ${data}.`;
  return [...complaints, read].join('\n');
}

function readRatingWords(file: string): Map<string, Rating> {
  let words: unknown;
  try {
    words = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${file}:1:1: ${(error as Error).message}`);
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words))
    throw new Complaint(`${file}:1:1: write {"words of theirs": "rating of ours"}`);
  return new Map(
    Object.entries(words).map(([key, value]) => {
      const rating = RATINGS.find((one) => one === value);
      if (!rating)
        throw new Complaint(`${file}:1:1: "${key}": "${value}" is none of ${RATINGS.join(', ')}`);
      return [ratingKey(key), rating];
    }),
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Complaint(`${file}: no such file`);
  }
}
