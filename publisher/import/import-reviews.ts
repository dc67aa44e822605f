// `import` of ClaimReview markup into a publisher's folder: adds what is new, changes nothing that
// stands there already, and says what could not be taken over.
import { readFileSync } from 'node:fs';
import { RATINGS, type Rating, type Rebuttal } from '../../lib/claims/entries/entry.ts';
import { ratingKey } from '../../lib/claims/review/claim-review-ratings.ts';
import { Complaint } from '../complaint.ts';
import { wordsOfJsonError } from '../issue-words.ts';
import { readData } from '../read-data.ts';
import { leftOut, readWithdrawn } from '../withdraw.ts';
import { both, joined, type Words } from '../words.ts';
import { claimReviewsToEntries } from './import-claim-review.ts';
import { noSuchFile } from './read-bytes.ts';
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
export function importReviews({ from, data, topic, ratingWords }: ReviewsToImport): Words {
  const { topics, entries: standing } = readData(data);
  if (topic !== undefined && !topics.some(({ id }) => id === topic))
    throw new Complaint(strangeTopic(topic));
  const ratings = ratingWords === undefined ? undefined : readRatingWords(ratingWords);
  const { entries, complaints } = claimReviewsToEntries(readText(from), from, { topic, ratings });
  const byId = new Map(standing.map((placed) => [placed.entry.id, placed]));
  const withdrawn = readWithdrawn(data);
  const added: Rebuttal[] = [];
  for (const entry of entries) {
    const there = byId.get(entry.id);
    const gone = withdrawn.find(({ id }) => id === entry.id);
    const name = { vi: `“${entry.id}”`, en: `"${entry.id}"` };
    if (gone) complaints.push(both`${from}: ${name}: ${leftOut(gone)}`);
    else if (!topics.some(({ id }) => id === entry.topic))
      complaints.push(both`${from}: ${name}: ${strangeTopic(entry.topic)}`);
    else if (!there) added.push(entry);
    else if (JSON.stringify(there.entry) !== JSON.stringify(entry))
      complaints.push({
        vi: `${from}: ${name.vi} đã có ở ${there.file}:${there.line} với lời khác; giữ nguyên bản đã có`,
        en: `${from}: ${name.en} stands in ${there.file}:${there.line} with other words; that is left as it is`,
      });
  }
  if (entries.length === 0) {
    const none = { vi: 'chưa mục nào được đưa vào danh mục', en: 'nothing was imported' };
    throw new Complaint([...complaints, both`${from}: ${none}`]);
  }
  writeEntries(data, { standing, changed: [], added });
  const read = {
    vi: `${from}: đã đọc ${entries.length} mục, thêm ${added.length} mục vào ${data}.`,
    en: `${from}: ${entries.length} entries read, ${added.length} added to ${data}.`,
  };
  return joined([...complaints, read], '\n');
}

function strangeTopic(topic: string): Words {
  return {
    vi: `chủ đề “${topic}” không có trong topics.json; sửa lại, hoặc thêm chủ đề vào tệp ấy`,
    en: `topic "${topic}" is not in topics.json`,
  };
}

function readRatingWords(file: string): Map<string, Rating> {
  let words: unknown;
  try {
    words = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(both`${file}:1:1: ${wordsOfJsonError(error)}`);
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words))
    throw new Complaint({
      vi: `${file}:1:1: viết {"lời của họ": "kết luận tương ứng"}, như {"Châm biếm": "misleading"}`,
      en: `${file}:1:1: write {"words of theirs": "rating of ours"}`,
    });
  return new Map(
    Object.entries(words).map(([key, value]) => {
      const rating = RATINGS.find((one) => one === value);
      if (!rating) {
        throw new Complaint({
          vi: `${file}:1:1: “${key}”: “${value}” không phải kết luận nào trong ${RATINGS.join(', ')}`,
          en: `${file}:1:1: "${key}": "${value}" is none of ${RATINGS.join(', ')}`,
        });
      }
      return [ratingKey(key), rating];
    }),
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw noSuchFile(file);
  }
}
