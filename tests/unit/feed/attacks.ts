// The attack table, after The Update Framework's specification (section 1.5.2), and what else we
// could think of. Bytes on their way; what a stolen or careless key would sign is in attacks-signed.ts.

import {
  type Attack,
  altered,
  answering,
  bomb,
  dripping,
  endless,
  forged,
  shownAs,
  signedFile,
  stalled,
} from './attack-lab.ts';
import { packLines } from './change-lines.ts';
import { fileResponse, type Lab, rebuttal } from './feed-lab.ts';

const empty = (status: number, headers: Record<string, string> = {}) =>
  answering(() => new Response(null, { status, headers }));
const envelopeWith = (change: (envelope: { manifest: string; signature: string }) => unknown) =>
  answering((file, lab) => {
    const envelope = JSON.parse(lab.readFile(file).toString());
    return fileResponse(JSON.stringify(change(envelope)));
  }, 'manifest');

export const ATTACKS_ON_BYTES: Attack[] = [
  [
    'unsigned: a manifest that nobody signed',
    'bad-signature',
    forged((manifest) => manifest, 'none'),
  ],
  [
    'wrong key: a manifest signed by another',
    'bad-signature',
    forged((manifest) => manifest, 'other'),
  ],
  [
    'altered: a manifest changed after signing',
    'bad-signature',
    answering((file, lab) => fileResponse(altered(lab.readFile(file))), 'manifest'),
  ],
  [
    'altered: a space after what was signed',
    'bad-signature',
    envelopeWith((envelope) => ({ ...envelope, manifest: `${envelope.manifest} ` })),
  ],
  [
    'altered: a signature cut short',
    'bad-signature',
    envelopeWith(({ manifest, signature }) => ({ manifest, signature: signature.slice(0, -2) })),
  ],
  [
    'wrong key: handed over by nobody who is trusted',
    'bad-signature',
    (lab) => {
      lab.forge((manifest) => manifest, 'other');
      const envelope = JSON.parse(lab.readFile('manifest.json').toString());
      const rotations = [{ key: lab.otherKey, signature: envelope.signature }];
      lab.writeFile('manifest.json', JSON.stringify({ ...envelope, rotations }));
      return undefined;
    },
  ],
  [
    'altered: a file changed on its way',
    'altered',
    answering((file, lab) => fileResponse(altered(lab.readFile(file))), 'files'),
  ],
  [
    'wrong length: a file cut short',
    'altered',
    answering((file, lab) => fileResponse(lab.readFile(file).subarray(0, -9)), 'files'),
  ],
  ['wrong length: an empty file', 'altered', answering(() => fileResponse(''), 'files')],
  [
    'wrong length: a file with more than was announced',
    'too-large',
    answering(
      (file, lab) => fileResponse(Buffer.concat([lab.readFile(file), Buffer.alloc(99)])),
      'files',
    ),
  ],
  [
    'mix and match: the file of another publication, of the same length',
    'altered',
    answering((file, lab) => {
      const other = packLines([{ put: rebuttal('cu') }]).bytes;
      const { length } = lab.readFile(file);
      return fileResponse(Buffer.concat([other, Buffer.alloc(length)]).subarray(0, length));
    }, 'files'),
  ],
  [
    'mix and match: one topic’s file in place of another’s',
    'altered',
    answering((_, lab) => fileResponse(lab.readFile(channelsOf(lab))), 'files'),
  ],
  ['a decompression bomb', 'too-large', signedFile(bomb, { rawBytes: 1000 })],
  ['endless data for a manifest', 'too-large', answering(() => endless(), 'manifest')],
  [
    'endless data for a manifest, a byte at a time',
    'too-large',
    answering(() => endless(64), 'manifest'),
  ],
  ['endless data for a file', 'too-large', answering(() => endless(), 'files')],
  [
    'endless data behind an error',
    'http',
    answering(() => shownAs(endless(), { status: 500, ok: false })),
  ],
  ['slow data: a file that stops coming', 'timeout', answering(() => stalled(), 'files')],
  ['slow data: a manifest that stops coming', 'timeout', answering(() => stalled(), 'manifest')],
  ['slow data: a byte now and then', 'timeout', answering(() => dripping(), 'manifest')],
  ['slow data: no answer at all', 'timeout', () => () => new Promise(() => {})],
  [
    'no network',
    'offline',
    answering(() => {
      throw new TypeError('Failed to fetch');
    }),
  ],
  [
    'a redirect, as browsers show it',
    'redirected',
    answering(() => shownAs(Response.error(), { type: 'opaqueredirect' })),
  ],
  [
    'a redirect to another host',
    'redirected',
    empty(301, { Location: 'https://xau.example.org/' }),
  ],
  ['a redirect to http', 'redirected', empty(307, { Location: 'http://feed.example.org/' })],
  [
    'a redirect that was followed all the same',
    'redirected',
    answering((file, lab) => shownAs(fileResponse(lab.readFile(file)), { redirected: true })),
  ],
  ['a server error', 'http', empty(500)],
  ['a missing manifest', 'http', answering(() => new Response('', { status: 404 }), 'manifest')],
  ['a missing file', 'http', answering(() => new Response('', { status: 404 }), 'files')],
  [
    '"unchanged" for a file that was never held',
    'altered',
    answering(() => new Response(null, { status: 304 }), 'files'),
  ],
  ['an answer without a body', 'malformed', empty(204)],
  [
    'a login page in place of the manifest',
    'malformed',
    answering(() => fileResponse('<html>Đăng nhập</html>')),
  ],
  [
    'bytes that are not UTF-8',
    'malformed',
    answering(() => fileResponse(new Uint8Array([255, 254, 0])), 'manifest'),
  ],
  [
    'a hundred thousand brackets',
    'malformed',
    answering(() => fileResponse('['.repeat(100_000)), 'manifest'),
  ],
  ['an envelope that is a list', 'malformed', answering(() => fileResponse('[]'), 'manifest')],
  [
    'ten megabytes of text in the envelope',
    'too-large',
    envelopeWith((envelope) => ({ ...envelope, more: 'a'.repeat(10_000_000) })),
  ],
];

function channelsOf(lab: Lab): string {
  const { manifest } = JSON.parse(lab.readFile('manifest.json').toString()) as { manifest: string };
  return JSON.parse(manifest).channels.snapshot.file;
}
