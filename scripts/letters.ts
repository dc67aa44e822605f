// `npm run letters`: writes lib/claims/reading/letter-runs.ts from the Unicode data of this Node. Run it when
// what a letter is changes, or to take up another version of Unicode; both make a new version of the index.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lettersOfEngine, packLetters } from './letter-runs.ts';

const runs = packLetters(lettersOfEngine());
writeFileSync(
  fileURLToPath(new URL('../lib/claims/reading/letter-runs.ts', import.meta.url)),
  `// Written by \`npm run letters\` from the data of Unicode ${process.versions.unicode}; see letters.ts.
export const LETTER_RUNS =
  '${runs}';
`,
);
console.log(`${runs.length} characters`);
