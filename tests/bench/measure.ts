// Arms measured in turns in one process, so that what the machine does besides touches all alike.

export type Arm = { name: string; run: () => unknown };

/** Median milliseconds of each arm over `rounds` rounds in turns, after one round to warm up. */
export function inTurns(arms: readonly Arm[], rounds: number): Map<string, number> {
  const times = new Map(arms.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of round % 2 === 0 ? arms : arms.toReversed()) {
      const start = performance.now();
      run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Milliseconds of one run, and what it gave. */
export function timed<Value>(run: () => Value): { ms: number; value: Value } {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which that share of all lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
