import { expect, test } from 'vitest';
import { inParts, type Part } from '../../../../lib/claims/arrays/in-parts.ts';

test.each([0, 1, 1023, 1024, 1025, 5000])('%i places are run over once each, in order', (count) => {
  const parts: Part[] = [];
  inParts(count, (part) => parts.push(part));
  const places = parts.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  );
  expect(places).toEqual(Array.from({ length: count }, (_, at) => at));
});
