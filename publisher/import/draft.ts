// What an imported file gives: entries that nobody has checked yet, each with its place in the file.
import type { Entry, Topic } from '../../lib/claims/entries/entry.ts';
import { both, type Words } from '../words.ts';

export type Draft = {
  id: string;
  /** The entry as the file wants it, given the one that stands under its id; may lack `updatedAt`. */
  over: (stored: Entry | null) => Record<string, unknown>;
  /** Where the value at a path of the entry, or the entry itself, stands: how a complaint begins. */
  place: (path: readonly PropertyKey[]) => Words;
  /** Where something was complained of already, and what is missing now is not missing in the file. */
  isSpoilt?: (path: readonly PropertyKey[]) => boolean;
};

export type ImportedFile = { path: string; bytes: Uint8Array };

export type Drafts = {
  drafts: Draft[];
  /** What was not read, for the report. */
  ignored: Words[];
  /** What a spreadsheet program does not show, and was read all the same. */
  hidden?: Words[];
};

export type ImportContext = {
  topics: readonly Topic[];
  /** Takes what is wrong, with its place; nothing is written when there is any. */
  complaints: Words[];
};

/** The draft of a whole entry, as formats other than tables give it. */
export function draftOf(entry: Record<string, unknown>, place: string): Draft {
  return { id: String(entry.id), over: () => entry, place: (path) => placed(place, path) };
}

function placed(place: string, path: readonly PropertyKey[]): Words {
  return path.length === 0 ? both`${place}` : both`${place}: ${path.join('.')}`;
}
