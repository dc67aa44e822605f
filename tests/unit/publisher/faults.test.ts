// Every step that a command of the publisher takes on the disk goes wrong once: the disk is full, a
// file is half written, the machine stops. Readers find the last good publication or the next one,
// never anything between; and the command, given again, goes through.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { csvOf, tableOf } from '../../../publisher/import/write-table.ts';
import { rebuttal } from './lint-lab.ts';
import { openPublisherLab, type PublisherLab, Reader } from './publisher-lab.ts';

const faults = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, how: 'before' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const guarded =
    (act: (...args: never[]) => unknown, isWrite: boolean) =>
    (...args: [string, Uint8Array | string]) => {
      if (--faults.left < 0) throw new Error('stopped');
      if (faults.left === 0) {
        faults.left = -1;
        if (isWrite && faults.how === 'before') {
          fs.writeFileSync(args[0], args[1].slice(0, args[1].length >> 1));
        }
        if (faults.how === 'after') act(...(args as unknown as never[]));
        throw new Error('stopped');
      }
      return act(...(args as unknown as never[]));
    };
  const steps = Object.fromEntries(
    (['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'utimesSync'] as const).map((name) => [
      name,
      guarded(fs[name] as never, name === 'writeFileSync'),
    ]),
  );
  return { ...fs, ...steps };
});

const disarm = () => {
  faults.left = Number.POSITIVE_INFINITY;
};

let lab: PublisherLab;
beforeEach(() => {
  disarm();
  lab = openPublisherLab();
});
afterEach(() => {
  disarm();
  lab.close();
});

type Command = { prepare: () => void; run: () => void; again?: () => void };

const withdrawTwo = () =>
  lab.run('withdraw', 'hai', '--data', lab.data, '--reason', 'Nguồn đã đính chính.');
const rotate = () => lab.run('rotate-key', '--keys', lab.keys);

const COMMANDS: Record<string, Command> = {
  'a first build': { prepare: () => {}, run: () => lab.build() },
  'a build with changes': {
    prepare: () => {
      lab.build();
      lab.write(['mot', 'ba', 'bon']);
    },
    run: () => lab.build(),
  },
  'a build that names the next key': {
    prepare: () => {
      lab.build();
      rotate();
      lab.write(['mot', 'ba']);
    },
    run: () => lab.build(),
  },
  'a build that the next key signs': {
    prepare: () => {
      lab.build();
      rotate();
      lab.build();
      lab.write(['mot', 'ba']);
    },
    run: () => lab.build(),
  },
  'a build for elsewhere': {
    prepare: () => {
      lab.build();
      lab.write(['mot', 'ba']);
    },
    run: () => lab.run('build', '--data', lab.data, '--out', lab.out, '--unsigned'),
  },
  'signing what was built elsewhere': {
    prepare: () => {
      lab.build();
      lab.write(['mot', 'ba']);
      lab.run('build', '--data', lab.data, '--out', lab.out, '--unsigned');
    },
    run: () => lab.sign(),
    // Where the manifest was put in place already, what is left to sign was built before it.
    again: () => {
      try {
        lab.sign();
      } catch {
        lab.build();
      }
    },
  },
  'importing a table': {
    prepare: () => {
      lab.build();
      writeFileSync(
        join(lab.folder, 'bang.csv'),
        csvOf(
          tableOf([rebuttal({ id: 'hai', rating: 'scam' }), rebuttal({ id: 'ba' })] as Entry[], []),
        ),
      );
    },
    run: () => lab.run('import', '--from', join(lab.folder, 'bang.csv'), '--data', lab.data),
  },
  'signing anew': { prepare: () => lab.build(), run: () => lab.sign() },
  'making the next key': {
    prepare: () => lab.build(),
    run: () => rotate(),
    again: () => {
      // A key that was made before the fault waits, and is as good as the one that was asked for.
      try {
        rotate();
      } catch (error) {
        expect((error as Error).message).toContain('waits for its first publication');
      }
    },
  },
  'withdrawing an entry': {
    prepare: () => lab.build(),
    run: withdrawTwo,
    again: () => {
      // The line went with the fault, or goes now.
      try {
        withdrawTwo();
      } catch (error) {
        expect((error as Error).message).toContain('was withdrawn on');
      }
      expect(readFileSync(join(lab.data, 'rebuttals.jsonl'), 'utf8')).not.toContain('"hai"');
      const kept = readFileSync(join(lab.data, 'withdrawn.jsonl'), 'utf8').trim().split('\n');
      expect(kept).toHaveLength(1);
    },
  },
};

describe.each(Object.keys(COMMANDS))('%s', (name) => {
  test.each(['before', 'after'])(
    'may be stopped at every step (%s)',
    async (how) => {
      const { prepare, run, again = run } = COMMANDS[name] as Command;
      prepare();
      const first = lab.publicKey();
      const kept = lab.keep();
      let stopped = 0;
      for (let step = 1; ; step++) {
        kept.restore();
        const early = new Reader(first);
        if (name !== 'a first build') await early.sync(lab.out);
        const before = early.manifest?.sequence ?? 0;
        Object.assign(faults, { left: step, how });
        let failed = false;
        try {
          run();
        } catch (error) {
          expect((error as Error).message).toBe('stopped');
          failed = true;
        }
        disarm();
        if (!failed) break;
        stopped++;
        // Whole, and signed: either the last one or the next.
        const isThere = readdirSync(lab.folder).includes('out');
        if (isThere && readdirSync(lab.out).includes('manifest.json')) {
          const found = await early.sync(lab.out);
          expect([before, before + 1]).toContain(found.sequence);
        } else {
          expect(before).toBe(0);
        }
        again();
        lab.build();
        const after = await early.sync(lab.out);
        expect(after.sequence).toBeGreaterThan(before);
        expect(after.topics[0]?.entries).toBe(entriesIn(lab));
        await new Reader(lab.publicKey()).sync(lab.out);
        expect(leftOver(lab)).toEqual([]);
      }
      expect(stopped).toBeGreaterThanOrEqual(3);
      kept.forget();
    },
    60_000,
  );
});

function entriesIn({ data }: PublisherLab): number {
  return readFileSync(join(data, 'rebuttals.jsonl'), 'utf8').trim().split('\n').length;
}

/** Half-written files that nobody would ever clear away. */
function leftOver({ out, keys }: PublisherLab): string[] {
  return [out, keys].flatMap((folder) => readdirSync(folder)).filter((file) => /\.new$/.test(file));
}
