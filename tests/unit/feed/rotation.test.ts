// Keys change hands: by a manifest that names the next key, and by the handovers in the envelope for
// readers who come late, or long after.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rotationText } from '../../../lib/feed/manifest.ts';
import { signBytes } from '../../../publisher/feed/keys.ts';
import { type Lab, openLab, rebuttal } from './feed-lab.ts';

/** Three publishers' keys; the feed goes from the first to the last. */
let labs: [Lab, Lab, Lab];
beforeEach(() => {
  labs = [openLab(), openLab(), openLab()];
});
afterEach(() => {
  for (const lab of labs) lab.close();
});

const handover = (from: Lab, to: string) => ({
  key: to,
  signature: signBytes(`${from.folder}/keys`, Buffer.from(rotationText(to))),
});

/** Publishes entries on the first lab's server, signed by another lab's key, with handovers. */
function publishAs(signer: Lab, ids: string[], rotations: object[] = []): void {
  const [lab] = labs;
  lab.publish(ids.map((id) => rebuttal(id)));
  const { manifest } = JSON.parse(lab.readFile('manifest.json').toString()) as { manifest: string };
  const signature = signBytes(`${signer.folder}/keys`, Buffer.from(manifest));
  lab.writeFile('manifest.json', JSON.stringify({ signature, manifest, rotations }));
}

const keyHeld = async () => (await labs[0].store.feeds.get('built-in'))?.key;

test('a manifest names the next key; from the first that it signs, the old one signs nothing', async () => {
  const [lab, next] = labs;
  lab.publish([rebuttal('mot')]);
  lab.forge((manifest) => ({ ...manifest, nextKey: next.publicKey }));
  await lab.sync();
  expect(await keyHeld()).toBe(lab.publicKey);
  publishAs(next, ['hai']);
  await lab.sync();
  expect([await lab.errorCode(), await keyHeld()]).toEqual([null, next.publicKey]);
  const content = await lab.content();
  publishAs(lab, ['ba']);
  await lab.sync();
  expect(await lab.errorCode()).toBe('bad-signature');
  expect(await lab.content()).toBe(content);
});

test('who missed every rotation gets along by the handovers, and so does who comes new', async () => {
  const [lab, second, third] = labs;
  lab.publish([rebuttal('mot')]);
  await lab.sync();
  const chain = [handover(lab, second.publicKey), handover(second, third.publicKey)];
  publishAs(third, ['mot', 'hai'], chain);
  await lab.sync();
  expect([await lab.errorCode(), await keyHeld()]).toEqual([null, third.publicKey]);
  const content = await lab.content();
  await lab.replaceStore();
  await lab.sync();
  expect(await lab.content()).toBe(content);
});

test('a reader at the last key takes no handover from an earlier one', async () => {
  const [lab, second, third] = labs;
  publishAs(second, ['mot'], [handover(lab, second.publicKey)]);
  await lab.sync();
  expect(await keyHeld()).toBe(second.publicKey);
  // The first key was stolen, and hands the feed over once more.
  publishAs(third, ['xau'], [handover(lab, third.publicKey)]);
  await lab.sync();
  expect(await lab.errorCode()).toBe('bad-signature');
});

test.each([
  [
    'without the link between',
    (lab: Lab, second: Lab, third: Lab) =>
      [handover(lab, second.publicKey), handover(lab, third.publicKey)].slice(0, 1),
  ],
  [
    'in the wrong order',
    (lab: Lab, second: Lab, third: Lab) => [
      handover(second, third.publicKey),
      handover(lab, second.publicKey),
    ],
  ],
  [
    'signed by the key that it names',
    (_: Lab, _second: Lab, third: Lab) => [handover(third, third.publicKey)],
  ],
  [
    'with the signature of another handover',
    (lab: Lab, second: Lab, third: Lab) => [
      { ...handover(lab, second.publicKey), key: third.publicKey },
    ],
  ],
])('handovers %s are worth nothing', async (_, rotations) => {
  const [lab, second, third] = labs;
  lab.publish([rebuttal('mot')]);
  await lab.sync();
  publishAs(third, ['hai'], rotations(lab, second, third));
  await lab.sync();
  expect(await lab.errorCode()).toBe('bad-signature');
});

test('the signature of a manifest is no handover, whatever its text', async () => {
  const [lab, , third] = labs;
  lab.publish([rebuttal('mot')]);
  const text = JSON.parse(lab.readFile('manifest.json').toString()).manifest as string;
  expect(text.startsWith('{')).toBe(true);
  expect(rotationText(third.publicKey).startsWith('{')).toBe(false);
});

test('a publication that is signed anew by the next key is taken, without a new sequence', async () => {
  const [lab, second] = labs;
  lab.publish([rebuttal('mot')]);
  await lab.sync();
  const { manifest } = JSON.parse(lab.readFile('manifest.json').toString()) as { manifest: string };
  const signature = signBytes(`${second.folder}/keys`, Buffer.from(manifest));
  const rotations = [handover(lab, second.publicKey)];
  lab.writeFile('manifest.json', JSON.stringify({ signature, manifest, rotations }));
  await lab.sync();
  expect([await lab.errorCode(), await keyHeld()]).toEqual([null, second.publicKey]);
});
