// Publishes lines that the publisher's own build would refuse, properly packed and signed.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Lab, rebuttal } from './feed-lab.ts';

type ManifestShape = { topics: { id: string; snapshot: object; deltas: object[] }[] };

/** Puts lines into the topic `disaster`, and syncs. */
export async function readChangesOf(lab: Lab, lines: readonly unknown[]): Promise<void> {
  lab.publish([rebuttal('tot')]);
  const file = packLines(lines);
  lab.writeFile(file.described.file, file.bytes);
  lab.forge((manifest) => {
    const { topics } = manifest as unknown as ManifestShape;
    for (const topic of topics) if (topic.id === 'disaster') topic.snapshot = file.described;
    return manifest;
  });
  await lab.sync();
}

/** Lines as a topic file, with what a manifest says of it. */
export function packLines(lines: readonly unknown[]) {
  const raw = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const bytes = gzipSync(raw);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    bytes,
    described: {
      file: `disaster-${sha256.slice(0, 16)}.jsonl.gz`,
      sha256,
      bytes: bytes.length,
      rawBytes: raw.length,
    },
  };
}
