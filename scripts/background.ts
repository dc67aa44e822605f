// `npm run background`: counts ordinary texts and writes lib/claims/words/background-table.ts. Run it when
// the synonyms, the normalizing or the texts change, and again until nothing changes: which forms of
// synonyms are other words is asked of the table.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUCKETS, countBackground } from './background-counts.ts';

const { table, passages, feed, terms, bytes } = countBackground();
writeFileSync(
  fileURLToPath(new URL('../lib/claims/words/background-table.ts', import.meta.url)),
  `// Written by \`npm run background\` from the counts of ${passages} passages of the Vietnamese Wikipedia
// (CC BY-SA; see data/ordinary/wikipedia-vi) and of ${feed} invented headlines and posts. Counts, no text.
export const BACKGROUND_BUCKETS = ${BUCKETS};
export const BACKGROUND_TABLE = '${table}';
`,
);
console.log(`${terms} terms, ${bytes} bytes`);
