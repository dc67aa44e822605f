import { describe, expect, test } from 'vitest';
import { cueText } from '../../../../lib/claims/stance/cue-text.ts';
import { deniesClaim } from '../../../../lib/claims/stance/denied-claim.ts';

const SHOTS = 'nổ súng ở số 9 phố ví dụ, các đối tượng bắn cả công an';
const CURFEW = 'người dân ví dụ không được ra đường bảy ngày';

describe('a claim’s own words with a negation before them', () => {
  test.each([
    ['said not to be', 'không có nổ súng tại ví dụ', SHOTS, true],
    ['said not to have happened', 'chưa hề xảy ra vụ nổ súng nào ở ví dụ', SHOTS, true],
    [
      'in a text without diacritics',
      'khong co no sung tai vi du',
      'no sung o so 9 pho vi du',
      true,
    ],
    ['at the end of the text', 'không nổ súng', SHOTS, true],
    ['with two other words between', 'công an không nghe tiếng nổ súng ở ví dụ', SHOTS, true],
    ['with its tone on the other vowel', 'kẹo không có ma tuý', 'kẹo chứa ma túy', true],
    ['with another last i', 'không có lí do nào', 'lý do cấm đường', true],
    ['after a quotation mark', 'không có “nổ súng” ở ví dụ', SHOTS, true],
    ['in the next clause', 'không lo, nổ súng ở ví dụ', SHOTS, false],
    ['in the next sentence', 'không. nổ súng ở ví dụ', SHOTS, false],
    ['not known', 'không biết nổ súng ở đâu', SHOTS, false],
    ['not only that', 'không chỉ nổ súng ở ví dụ', SHOTS, false],
    ['not prevented', 'không ngăn được nổ súng ở ví dụ', SHOTS, false],
    ['of something else', 'không ai ra ngoài, có nổ súng ở ví dụ', SHOTS, false],
    ['one word alone', 'không nổ máy ở ví dụ', SHOTS, false],
    ['with too much between', 'không biết vì sao mà lại nổ súng ở ví dụ', SHOTS, false],
    ['in the claim itself', 'cả phường không được ra đường rồi', CURFEW, false],
    ['without any', 'nổ súng ở ví dụ', SHOTS, false],
    ['at the very end', 'nổ súng ở ví dụ phải không', SHOTS, false],
    ['nothing', '', '', false],
  ])('%s', (_, text, claim, isDenied) =>
    expect(deniesClaim(cueText(text, false), () => claim)).toBe(isDenied),
  );
});
