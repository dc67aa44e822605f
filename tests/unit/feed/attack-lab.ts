// How an attack is written down, and what attacks are made of.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '../../../lib/feed/manifest.ts';
import { packLines } from './change-lines.ts';
import { fileResponse, type Lab, type Server } from './feed-lab.ts';

/** What is tried, how it ends, and what the server (or whoever sits before it) does. */
export type Attack = [name: string, code: string, prepare: (lab: Lab) => Server | undefined];

type Topic = Manifest['topics'][number];

/** A manifest with a change, signed by the publisher's key (or another's, or nobody's). */
export function forged(
  change: (manifest: Manifest) => unknown,
  key?: 'own' | 'other' | 'none',
): Attack[2] {
  return (lab) => {
    lab.forge((manifest) => change(manifest as unknown as Manifest), key);
    return undefined;
  };
}

/** A properly signed manifest with a change in the topic `disaster`, which has no deltas then. */
export function forgedTopic(change: (topic: Topic) => unknown): Attack[2] {
  return forged((manifest) => {
    const topic = topicOf(manifest, 'disaster');
    topic.deltas = [];
    change(topic);
    return manifest;
  });
}

export function topicOf(manifest: Manifest, id: string): Topic {
  const topic = manifest.topics.find((one) => one.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
}

/** A server that answers for a file what it likes. */
export function answering(
  answer: (file: string, lab: Lab) => Response | undefined,
  which: 'manifest' | 'files' | 'all' = 'all',
): Attack[2] {
  return (lab) => (file) => {
    const isFile = file.endsWith('.gz');
    if (which === 'manifest' ? isFile : which === 'files' && !isFile) return undefined;
    return answer(file, lab);
  };
}

/** A topic file of these bytes, properly signed, with what the manifest says of it. */
export function signedFile(bytes: Uint8Array, described: object = {}): Attack[2] {
  return (lab) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    forgedTopic(({ snapshot }) => {
      Object.assign(snapshot, { sha256, bytes: bytes.length }, described);
    })(lab);
    return (file) => (file.startsWith('disaster') ? fileResponse(bytes) : undefined);
  };
}

/** A topic file with these lines, properly signed. */
export function signedLines(lines: readonly unknown[], topic = 'disaster'): Attack[2] {
  return (lab) => {
    const packed = packLines(lines);
    lab.writeFile(packed.described.file, packed.bytes);
    lab.forge((manifest) => {
      Object.assign(topicOf(manifest as unknown as Manifest, topic), {
        snapshot: packed.described,
        deltas: [],
      });
      return manifest;
    });
    return undefined;
  };
}

/** One bit of the file's middle is another. */
export function altered(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const named = copy.indexOf('disaster');
  const at = named > 0 ? named : copy.length >> 1;
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
}

export const bomb = gzipSync(Buffer.alloc(30_000_000));

export function endless(pieceBytes = 65_536): Response {
  const pull = (controller: ReadableStreamDefaultController) =>
    controller.enqueue(new Uint8Array(pieceBytes));
  return new Response(new ReadableStream({ pull }));
}

/** Some bytes, and then nothing, for ever. */
export function stalled(): Response {
  const start = (controller: ReadableStreamDefaultController) =>
    controller.enqueue(new Uint8Array(10));
  return new Response(new ReadableStream({ start }));
}

/** A byte now and then: never silent, never done. */
export function dripping(): Response {
  const pull = async (controller: ReadableStreamDefaultController) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.enqueue(new Uint8Array(1));
  };
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
}

/** A response as browsers show it where what is seen cannot be constructed. */
export function shownAs(response: Response, shown: Partial<Response>): Response {
  for (const [name, value] of Object.entries(shown))
    Object.defineProperty(response, name, { value });
  return response;
}
