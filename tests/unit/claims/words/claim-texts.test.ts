import { expect, test } from 'vitest';
import { toIndexedClaim } from '../../../../lib/claims/entries/indexed-claim.ts';
import type { Syllables } from '../../../../lib/claims/reading/normalize.ts';
import { type ClaimTexts, claimReader } from '../../../../lib/claims/words/claim-texts.ts';
import { starterEntries } from '../starter-index.ts';

const written = ({ count, exact, flags, start, end, breaks }: Syllables) =>
  [exact, flags, start, end, breaks].map((list) => [...list.subarray(0, count)]);

const everything = ({ claim, claimEn, summary, phrases, concepts }: ClaimTexts) =>
  [claim, claimEn, summary, ...phrases, ...concepts.flat()].map((read) => ({
    text: read.text,
    syllables: written(read.syllables),
    canonical: written(read.canonical),
  }));

test('What is read of a claim does not depend on the claims read before', () => {
  const claims = starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry));
  const reader = claimReader();
  for (const claim of claims) {
    expect(everything(reader(claim))).toEqual(everything(claimReader()(claim)));
  }
});
