// Entries one a line, in the form of the publisher's own folder.

import { parseJson } from '../read-data.ts';
import { decodeText } from './decode-text.ts';
import {
  type Draft,
  type Drafts,
  draftOf,
  type ImportContext,
  type ImportedFile,
} from './draft.ts';

/** Reads JSON Lines. Throws `Complaint` for a file that is no text; lines that are no entries are complained of. */
export function readJsonLines(
  { path, bytes }: ImportedFile,
  { complaints }: ImportContext,
): Drafts {
  const lines = decodeText(bytes, path).split(/\r?\n/);
  const drafts = lines.flatMap((text, at): Draft[] => {
    if (text.trim() === '') return [];
    const place = `${path}:${at + 1}`;
    const value = parseJson(text, { file: path, line: at + 1 }, complaints);
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null && 'id' in value) {
      return [draftOf(value as Record<string, unknown>, place)];
    }
    complaints.push({
      vi: `${place}: dòng này không phải một mục có mã (id)`,
      en: `${place}: this line is no entry with an id`,
    });
    return [];
  });
  return { drafts, ignored: [] };
}
