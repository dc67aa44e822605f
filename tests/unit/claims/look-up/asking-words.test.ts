import { expect, test } from 'vitest';
import { askingWords } from '../../../../lib/claims/look-up/asking-words.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';

test.each([
  ['Hà Nội phong tỏa khi nào?', '000011'],
  ['ha noi phong toa khi nao', '000011'],
  ['Có thật không: vỡ đê', '11100'],
  ['ai là chủ tịch', '1100'],
  ['đau đầu uống dầu gì', '00001'],
  ['dau dau uong dau gi', '00000'],
  ['khi trời mưa', '000'],
  ['', ''],
])('%s', (text, asking) => expect(askingWords(syllablesOf(text)).join('')).toBe(asking));
