import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  keepBest,
  type NamedClaims,
  rankOfNth,
  roomForNamed,
} from '../../../../lib/claims/look-up/named-claims.ts';
import { runs } from '../../../runs.ts';

const ranks = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((rank) => rank / 3),
    fc.double({ min: 1e-4, max: 40, noNaN: true }),
  ),
  { minLength: 1, maxLength: 300 },
);

function named(list: readonly number[]): NamedClaims {
  const room = roomForNamed(list.length);
  room.count = list.length;
  for (const [at, rank] of list.entries()) {
    room.claims[at] = at * 3;
    room.ranks[at] = rank;
    room.mets[at] = rank / 2;
  }
  return room;
}

test('The rank of the nth best is that of the nth in order', () => {
  fc.assert(
    fc.property(ranks, fc.nat(), (list, some) => {
      const room = named(list);
      const nth = 1 + (some % list.length);
      const inOrder = [...room.ranks].sort((a, b) => b - a);
      expect(rankOfNth(room, nth)).toBe(inOrder[nth - 1]);
    }),
    { seed: 20261127, numRuns: runs(300) },
  );
});

test('The best are kept as they are, those as good as the last with them, and the very best first', () => {
  fc.assert(
    fc.property(ranks, fc.integer({ min: 1, max: 300 }), (list, most) => {
      const room = named(list);
      const all = list.map((_, at) => at).sort((a, b) => (list[b] as number) - (list[a] as number));
      const least = room.ranks[all[Math.min(most, list.length) - 1] as number] as number;
      const expected = list.flatMap((_, at) => ((room.ranks[at] as number) >= least ? at * 3 : []));
      const before = new Map(list.map((_, at) => [at * 3, [room.ranks[at], room.mets[at]]]));
      keepBest(room, most);
      const kept = [...room.claims.subarray(0, room.count)];
      expect([...kept].sort((a, b) => a - b)).toEqual(expected);
      expect(room.ranks[0]).toBe(Math.max(...room.ranks.subarray(0, room.count)));
      for (const [at, one] of kept.entries()) {
        expect([room.ranks[at], room.mets[at]]).toEqual(before.get(one));
      }
    }),
    { seed: 20261127, numRuns: runs(300) },
  );
});
