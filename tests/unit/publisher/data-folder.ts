// A publisher's folder with invented topics and publisher, and these entries.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../lib/claims/entries/entry.ts';

/** Writes the folder; entries stand in the order given. */
export function writeData(folder: string, entries: readonly Entry[]): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of ['rebuttal', 'notice', 'channel']) {
    const rows = entries.filter((entry) => entry.kind === kind);
    const lines = rows.map((entry) => `${JSON.stringify(entry)}\n`);
    writeFileSync(join(folder, `${kind}s.jsonl`), lines.join(''));
  }
  const topics = ['disaster', 'health', 'public-bodies'].map((id) => ({
    id,
    vi: `Chủ đề ${id}`,
    en: `Topic ${id}`,
    about: { vi: 'Ví dụ.', en: 'Example.' },
    on: true,
  }));
  writeFileSync(join(folder, 'topics.json'), JSON.stringify(topics));
  const publisher = {
    id: 'vi-du',
    name: { vi: 'Nhà xuất bản Ví Dụ', en: 'Example Publisher' },
    url: 'https://example.org/',
    reportUrl: 'https://example.org/bao-tin',
  };
  writeFileSync(join(folder, 'publisher.json'), JSON.stringify(publisher));
}
