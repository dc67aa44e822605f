import { describe, expect, test } from 'vitest';
import { registerOf } from '../../../../lib/claims/stance/register.ts';

describe('what refutes', () => {
  test.each([
    ['plainly', 'Công an bác tin cầu Ví Dụ sập', false, 1],
    ['by disbelief', 'Cầu Ví Dụ sập mô ra, mình mới đi qua', false, 1],
    ['by calm', 'Đê xã Ví Dụ vẫn an toàn', false, 1],
    ['plainly, without diacritics', 'cong an bac tin cau vi du sap', true, 1],
    // "nham" is "nhằm" as well as "nhảm".
    ['by disbelief, never without diacritics', 'bat coc nham hoc sinh lop mot', true, 0],
    ['nothing in the news', 'Sáng nay cầu Ví Dụ thông xe', false, 0],
    ['nothing in what is passed on', 'Các mẹ đừng mua trứng ở chợ Ví Dụ nữa', false, 0],
  ])('%s', (_, text, isBare, count) => expect(registerOf(text, isBare).refuting).toBe(count));
});
