import { expect, test } from 'vitest';
import {
  BASE_SHIFT,
  BREAK,
  IGNORED,
  LETTER,
  letterTable,
  SURROGATE,
} from '../../../../lib/claims/reading/letters.ts';

/** Below, letters may look like others. */
const FAR = 0x600;
const FILLERS = ['\u115f', '\u3164'];

test('every unit is what the engine knows of it, asked by itself', () => {
  const table = letterTable();
  const wrong: string[] = [];
  for (let unit = FAR; unit < 0x10000; unit++) {
    const code = table[unit] as number;
    const found = code >= LETTER ? code >> BASE_SHIFT : code;
    if (found !== expected(String.fromCharCode(unit))) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

/** The unit that a letter is based on (of one below what the table says), or what else it is. */
function expected(character: string): number {
  if (/\p{Cs}/u.test(character)) return SURROGATE;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character) || FILLERS.includes(character)) return IGNORED;
  if (!/[\p{L}\p{N}\p{So}]/u.test(character)) return BREAK;
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFD');
  if (!/^[\p{L}\p{N}]/u.test(plain)) return BREAK;
  const first = plain.charCodeAt(0);
  return first < FAR ? (letterTable()[first] as number) >> BASE_SHIFT : first;
}
