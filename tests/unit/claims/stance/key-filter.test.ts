import { expect, test } from 'vitest';
import { addKey, keyFilter, mayHold, takeKey } from '../../../../lib/claims/stance/key-filter.ts';

test('a key that is taken away takes none with it that ends alike', () => {
  const filter = keyFilter();
  const [one, like, other] = [7, 7 + (1 << 31), 8];
  const held = () => [one, like, other].map((key) => mayHold(filter, key));
  addKey(filter, one);
  addKey(filter, like);
  takeKey(filter, one);
  expect(held()).toEqual([true, true, false]);
  takeKey(filter, like);
  expect(held()).toEqual([false, false, false]);
});
