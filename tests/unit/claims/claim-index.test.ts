// Compiling in steps: whatever is asked of the claims' code between two of them, the bytes are those
// of compiling at once, and the answers those of any other moment.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileIndex, compileInSteps } from '../../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../../lib/claims/entries/indexed-claim.ts';
import { lookUpText } from '../../../lib/claims/look-up/look-up-text.ts';
import { matchPassage } from '../../../lib/claims/matching/match.ts';
import { ordinaryTexts } from '../../../scripts/labelled-texts.ts';
import { runs } from '../../runs.ts';
import { bytesOf } from './index-bytes.ts';
import { indexOf, starterEntries } from './starter-index.ts';

const claims = starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry));
const index = indexOf(claims);
const other = claims.filter((_, at) => at % 3 > 0).toReversed();
const expected = { own: bytesOf(compileIndex(claims)), other: bytesOf(compileIndex(other)) };
const texts = [
  ...ordinaryTexts().slice(0, 20),
  ...claims.slice(0, 20).flatMap(({ claim, phrases }) => [claim, phrases.join('. ')]),
];
const answersTo = (text: string) =>
  JSON.stringify([matchPassage(index, { text, links: [] }), lookUpText(index, text, 5)]);
const answers = texts.map(answersTo);

test('What is matched, looked up and compiled between steps changes nothing, nor does it change', () => {
  const meanwhile = fc.array(fc.nat({ max: texts.length }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(meanwhile, fc.integer({ min: 1, max: 40 }), (asked, every) => {
      const own = compileInSteps(claims);
      let second = compileInSteps(other);
      let steps = 0;
      for (;;) {
        const { done, value } = own.next();
        if (done) {
          expect(bytesOf(value).equals(expected.own)).toBe(true);
          break;
        }
        if (steps++ % every > 0) continue;
        const at = asked[steps % asked.length] as number;
        if (at < texts.length) expect(answersTo(texts[at] as string)).toBe(answers[at]);
        const beside = second.next();
        if (!beside.done) continue;
        expect(bytesOf(beside.value).equals(expected.other)).toBe(true);
        second = compileInSteps(other);
      }
      expect(steps).toBeGreaterThan(claims.length * 2);
    }),
    { seed: 20261127, numRuns: runs(4) },
  );
});
