// Memory of the browser's extension process as Linux knows it; nothing is known elsewhere.
import { readdirSync, readFileSync } from 'node:fs';

/** Processes that run extensions, by their numbers. */
export function extensionProcesses(): Set<string> {
  const found = new Set<string>();
  for (const pid of numbered('/proc')) {
    if (read(`/proc/${pid}/cmdline`).includes('--extension-process')) found.add(pid);
  }
  return found;
}

/** What processes hold now and held at the most, in megabytes together; `NaN` where nobody can tell. */
export function memoryOf(pids: Iterable<string>): { nowMb: number; peakMb: number } {
  const sum = { nowMb: 0, peakMb: 0 };
  let known = 0;
  for (const pid of pids) {
    const status = read(`/proc/${pid}/status`);
    const kilobytes = (name: string) =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN);
    sum.nowMb += kilobytes('VmRSS') / 1000;
    sum.peakMb += kilobytes('VmHWM') / 1000;
    known++;
  }
  return known > 0 ? sum : { nowMb: Number.NaN, peakMb: Number.NaN };
}

function numbered(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Nothing of a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
