// The attack table's other half: properly signed, by a stolen key, an old one or a careless hand.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '../../../lib/feed/manifest.ts';
import {
  type Attack,
  forged,
  forgedTopic,
  signedFile,
  signedLines,
  topicOf,
} from './attack-lab.ts';
import { rebuttal } from './feed-lab.ts';

const RTL = '\u202e';
const publisher = (change: object) =>
  forged((manifest) => ({ ...manifest, publisher: { ...manifest.publisher, ...change } }));
const twice = (change: (topic: Manifest['topics'][number]) => object) =>
  forged((manifest) => ({
    ...manifest,
    topics: [
      ...manifest.topics,
      { ...topicOf(manifest, 'health'), ...change(topicOf(manifest, 'health')) },
    ],
  }));

export const SIGNED_ATTACKS: Attack[] = [
  ['rollback: a lower sequence', 'rollback', forged((manifest) => ({ ...manifest, sequence: 0 }))],
  [
    'rollback: the same sequence with another date',
    'rollback',
    forged((manifest) => ({ ...manifest, sequence: 1, issued: '2026-06-02T00:00:00Z' })),
  ],
  [
    'rollback: the same sequence with other files',
    'rollback',
    forged((manifest) => ({ ...manifest, sequence: 1, issued: '2026-06-01T00:01:00Z' })),
  ],
  [
    'another feed of the same publisher',
    'wrong-feed',
    forged((manifest) => ({ ...manifest, feed: 'khac' })),
  ],
  ['a format of the future', 'client-too-old', forged((manifest) => ({ ...manifest, format: 2 }))],
  [
    'a format of the future in another form',
    'client-too-old',
    forged(() => ({ format: 3, files: ['x'] })),
  ],
  [
    'a feed for a newer client',
    'client-too-old',
    forged((manifest) => ({ ...manifest, minClient: '9.0.0', topics: 'new' })),
  ],
  ['a manifest that is not an object', 'malformed', forged(() => [1, 2, 3])],
  [
    'a sequence that is not a number',
    'malformed',
    forged((manifest) => ({ ...manifest, sequence: '7' })),
  ],
  [
    'a day that does not exist',
    'malformed',
    forged((manifest) => ({ ...manifest, issued: '2026-02-31T00:00:00Z' })),
  ],
  [
    'an end that is no time',
    'malformed',
    forged((manifest) => ({ ...manifest, expires: '2026-99-99T99:99:99Z' })),
  ],
  [
    'a file name that climbs out of the folder',
    'malformed',
    forgedTopic(({ snapshot }) => {
      snapshot.file = '../../x.jsonl.gz';
    }),
  ],
  [
    'a file name on another host',
    'malformed',
    forgedTopic(({ snapshot }) => {
      snapshot.file = '//xau.example.org/x.jsonl.gz';
    }),
  ],
  [
    'a publisher with a script for an address',
    'malformed',
    publisher({ reportUrl: 'javascript:alert(1)' }),
  ],
  [
    'a publisher with a password in its address',
    'malformed',
    publisher({ url: 'https://a:b@example.org/' }),
  ],
  ['a publisher without encryption', 'malformed', publisher({ url: 'http://example.org/' })],
  [
    'a publisher whose name is turned around',
    'malformed',
    publisher({ name: { vi: `Sở ${RTL}uD`, en: 'Example' } }),
  ],
  [
    'a publisher with a name of ten thousand letters',
    'malformed',
    publisher({ name: { vi: 'a'.repeat(10_000), en: 'Example' } }),
  ],
  [
    'a topic whose name is turned around',
    'malformed',
    forgedTopic((topic) => {
      topic.vi = `${RTL}ùl`;
    }),
  ],
  [
    'a topic whose newest day is a text',
    'malformed',
    forgedTopic((topic) => {
      topic.newest = '<img src=x onerror=alert(1)>';
    }),
  ],
  ['two topics of one name', 'malformed', twice(() => ({}))],
  ['a topic that is called as the channels are', 'malformed', twice(() => ({ id: 'channels' }))],
  [
    'a file of 2 GB by announcement',
    'malformed',
    forgedTopic(({ snapshot }) => {
      snapshot.bytes = 2_000_000_000;
    }),
  ],
  [
    'many files of 16 MiB each',
    'too-large',
    forged((manifest) => ({
      ...manifest,
      topics: Array.from({ length: 9 }, (_, at) => {
        const health = topicOf(manifest, 'health');
        const snapshot = { ...health.snapshot, bytes: 16_000_000, file: `t${at}.jsonl.gz` };
        return { ...health, id: `t${at}`, snapshot, deltas: [] };
      }),
    })),
  ],
  ['a file that is not gzip', 'malformed', signedFile(Buffer.from('không phải gzip'))],
  [
    'a file that is gzip only at first',
    'malformed',
    signedFile(gzipSync('x'.repeat(999)).subarray(0, 20), { rawBytes: 999 }),
  ],
  [
    'a file that is not UTF-8',
    'malformed',
    signedFile(gzipSync(Buffer.from([255, 254])), { rawBytes: 2 }),
  ],
  [
    'a file that unpacks to less than announced',
    'altered',
    signedFile(gzipSync('{}\n'), { rawBytes: 400 }),
  ],
  [
    'a delta from a publication that is not held',
    'altered',
    (lab) => {
      // Its hash stands for nothing on the server: no delta is chosen, and the snapshot is not there.
      const sha256 = createHash('sha256').update('x').digest('hex');
      return forgedTopic((topic) => {
        Object.assign(topic.snapshot, { sha256 });
        topic.deltas = [{ ...topic.snapshot, from: 99, bytes: 1 }];
      })(lab);
    },
  ],
  [
    'duplicate ids across topics',
    'duplicate',
    signedLines([{ put: rebuttal('mot', { topic: 'health' }) }], 'health'),
  ],
  [
    'duplicate ids in one topic',
    'duplicate',
    signedLines([{ put: rebuttal('a') }, { put: rebuttal('a') }]),
  ],
  [
    'an id that is put and withdrawn',
    'duplicate',
    signedLines([{ put: rebuttal('a') }, { withdraw: 'a', at: '2026-06-01' }]),
  ],
];
