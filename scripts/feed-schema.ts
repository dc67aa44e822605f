// `npm run feed-schema`: writes docs/feed.schema.json from the code's own schemas. Run it when they change.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feedSchemaText } from '../publisher/feed/feed-schema.ts';

const file = fileURLToPath(new URL('../docs/feed.schema.json', import.meta.url));
writeFileSync(file, feedSchemaText());
