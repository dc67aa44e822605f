// Every step that an export takes on the disk goes wrong once: the last export stands or the next one
// does, whole, and the export, given again, ends as if nothing had happened.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportData } from '../../../publisher/export/export.ts';
import { filesUnder } from '../../files.ts';
import { rebuttal } from '../claims/invented-entries.ts';
import { writeData } from './data-folder.ts';

const faults = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, how: 'before' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const guarded =
    (act: (...args: never[]) => unknown, isWrite: boolean) =>
    (...args: [string, string]) => {
      // Whoever was stopped does nothing more, not even tidy up.
      if (--faults.left < 0) throw new Error('stopped');
      if (faults.left > 0) return act(...(args as unknown as never[]));
      faults.left = -1;
      if (isWrite && faults.how === 'before')
        fs.writeFileSync(args[0], args[1].slice(0, args[1].length >> 1));
      if (faults.how === 'after') act(...(args as unknown as never[]));
      throw new Error('stopped');
    };
  const steps = (['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'cpSync'] as const).map(
    (name) => [name, guarded(fs[name] as never, name === 'writeFileSync')],
  );
  return { ...fs, ...Object.fromEntries(steps) };
});
const disarm = () => {
  faults.left = Number.POSITIVE_INFINITY;
};

let folder: string;
beforeEach(() => {
  disarm();
  folder = mkdtempSync(join(tmpdir(), 'export-faults-'));
});
afterEach(() => {
  disarm();
  rmSync(folder, { recursive: true, force: true });
});

const [data, out] = ['data', 'out'];
const run = (day: string) =>
  exportData(
    { data: join(folder, data), out: join(folder, out), address: undefined },
    new Date(`${day}T05:00:00Z`),
  );
const contentOf = (name: string) =>
  Object.fromEntries(
    filesUnder(['.'], /./, join(folder, name)).map((path) => [
      path,
      readFileSync(join(folder, name, path), 'utf8'),
    ]),
  );

test.each(['before', 'after'])('an export may be stopped at every step (%s)', (how) => {
  writeData(join(folder, data), [rebuttal({ id: 'mot' }), rebuttal({ id: 'hai' })]);
  run('2026-06-01');
  writeData(join(folder, data), [rebuttal({ id: 'mot', rating: 'misleading' })]);
  cpSync(join(folder, data), join(folder, 'data-before'), { recursive: true });
  cpSync(join(folder, out), join(folder, 'out-before'), { recursive: true });
  const last = contentOf(out);
  run('2026-06-02');
  const next = contentOf(out);
  const history = contentOf(data)['history.jsonl'];
  expect(next).not.toEqual(last);

  let stopped = 0;
  for (let step = 1; ; step++) {
    for (const name of [data, out, 'out.export-next', 'out.export-last'])
      rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join(folder, 'data-before'), join(folder, data), { recursive: true });
    cpSync(join(folder, 'out-before'), join(folder, out), { recursive: true });
    Object.assign(faults, { left: step, how });
    let isStopped = false;
    try {
      run('2026-06-02');
    } catch {
      isStopped = true;
    }
    const isSpent = faults.left >= 0;
    disarm();
    // Between the two renames of the swap the last export stands aside.
    const standing = existsSync(join(folder, out)) ? out : 'out.export-last';
    expect([last, next], `step ${step}`).toContainEqual(contentOf(standing));
    run('2026-06-02');
    expect(contentOf(out)).toEqual(next);
    expect(contentOf(data)['history.jsonl']).toBe(history);
    expect(existsSync(join(folder, 'out.export-next'))).toBe(false);
    if (!isStopped && isSpent) break;
    stopped++;
  }
  expect(stopped).toBeGreaterThan(20);
});
