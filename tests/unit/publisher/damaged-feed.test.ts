import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPublisherLab, type PublisherLab, Reader } from './publisher-lab.ts';

let lab: PublisherLab;
beforeEach(() => {
  lab = openPublisherLab();
});
afterEach(() => lab.close());

const manifest = () => join(lab.out, 'manifest.json');

test.each<[string, () => void]>([
  ['a file that was cut', () => writeFileSync(snapshot(), 'x')],
  ['a file that is gone', () => rmSync(snapshot())],
  ['a manifest that was cut', () => writeFileSync(manifest(), '{"signature":')],
])(
  '%s stops a build, which says how to go on; that way readers get the next one',
  async (_, damage) => {
    const reader = new Reader(lab.publicKey());
    lab.build();
    await reader.sync(lab.out);
    lab.write(['mot']);
    damage();
    for (let again = 0; again < 2; again++) {
      expect(() => lab.build()).toThrow(/where no copy is left, delete .* and build again/i);
    }
    rmSync(manifest());
    lab.build();
    expect((await reader.sync(lab.out)).sequence).toBe(2);
    expect(existsSync(snapshot())).toBe(true);
  },
);

function snapshot(): string {
  const name = readdirSync(lab.out).find((file) => /^transport-[0-9a-f]{16}/.test(file));
  return join(lab.out, name ?? '');
}
