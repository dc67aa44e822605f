// Ordinary text that comes with the project: what innocent pages say. See data/ordinary/README.md.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Complaint } from '../complaint.ts';

const FOLDER = fileURLToPath(new URL('../../data/ordinary/', import.meta.url));
const FILES = ['wikipedia-vi/docs.jsonl.gz', 'xquad-vi/claims.jsonl.gz'];

/** A text to try phrases on, and where it is from. */
export type TrialText = { text: string; from: string };

/** The bundled texts, NFC. Throws `Complaint` where they were not installed with the project. */
export function readOrdinaryText(): TrialText[] {
  return FILES.flatMap((name) => {
    if (!existsSync(FOLDER + name)) {
      throw new Complaint(`${FOLDER}${name}: no such file; phrases cannot be tried without it`);
    }
    const lines = gunzipSync(readFileSync(FOLDER + name))
      .toString('utf8')
      .split('\n');
    return lines.filter(Boolean).map((line) => {
      const { text, title } = JSON.parse(line) as { text: string; title?: string };
      const [folder = ''] = name.split('/');
      return { text: text.normalize('NFC'), from: title ? `${folder}, "${title}"` : folder };
    });
  });
}
