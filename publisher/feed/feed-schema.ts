// The feed's format as JSON Schema, for those who write or read feeds in other languages: made of the
// code's own schemas, so that it cannot say anything else. See docs/feed.md.
import * as z from 'zod/mini';
import { entrySchema } from '../../lib/claims/entries/entry.ts';
import { envelopeSchema, manifestSchema, withdrawSchema } from '../../lib/feed/manifest.ts';

const DESCRIPTION =
  'Written by `npm run feed-schema` from lib/feed/manifest.ts and lib/claims/entries/entry.ts. Readers check more than a schema can say: see docs/feed.md. Unknown fields are ignored.';

/** The text of docs/feed.schema.json. */
export function feedSchemaText(): string {
  return `${JSON.stringify(feedSchema(), null, 2)}\n`;
}

/** The schema of `manifest.json`; `$defs` hold the manifest within it, and the lines of topic files. */
function feedSchema(): object {
  const { $schema, ...envelope } = of(envelopeSchema);
  const manifest = (envelope.properties as Record<string, object>).manifest;
  return {
    $schema,
    title: 'Đối Chiếu feed, format version 1',
    description: DESCRIPTION,
    ...envelope,
    properties: {
      ...(envelope.properties as object),
      manifest: {
        ...manifest,
        contentMediaType: 'application/json',
        contentSchema: { $ref: '#/$defs/manifest' },
      },
    },
    $defs: {
      manifest: part(manifestSchema),
      line: {
        oneOf: [
          {
            type: 'object',
            properties: { put: { $ref: '#/$defs/entry' } },
            required: ['put'],
          },
          part(withdrawSchema),
        ],
      },
      entry: part(entrySchema),
    },
  };
}

function part(schema: z.core.$ZodType): object {
  const { $schema: _, ...rest } = of(schema);
  return rest;
}

/** As it is read, before anything is done with it: what is not known may be there. */
function of(schema: z.core.$ZodType) {
  return z.toJSONSchema(schema, { io: 'input' });
}
