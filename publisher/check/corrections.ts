import { isUnkind } from '../../lib/claims/entries/kind-words.ts';
import type { EntryLint, Finding } from './finding.ts';
import { error, look } from './finding.ts';

/** A comment that is longer is not read. */
const MAX_CORRECTION = 300;

/** Corrections that blame, threaten, shout or go on. */
export const lintCorrections: EntryLint = ({ entry }) => {
  if (entry.kind !== 'rebuttal') return [];
  const { correction } = entry.vi;
  const at = ['vi', 'correction'];
  const findings: Finding[] = [];
  if (isUnkind(correction)) {
    findings.push(
      error(at, {
        vi: 'lời đính chính trách móc hoặc dọa: chỉ nói điều đã biết và ai nói vậy, đừng nhắc tới người đăng hay hình phạt',
        en: 'the correction blames or threatens: say what is known and who says so, nothing of people or punishment',
      }),
    );
  }
  if (isUnkind(entry.en?.correction ?? entry.en?.summary ?? '')) {
    findings.push(
      error(['en', entry.en?.correction ? 'correction' : 'summary'], {
        vi: 'lời đính chính tiếng Anh (hoặc tóm tắt tiếng Anh dùng thay) trách móc hoặc dọa: viết lại ở cột “đính chính tiếng Anh” (en.correction)',
        en: 'the English correction (or the summary in its place) blames or threatens: give en.correction',
      }),
    );
  }
  for (const [language, text] of Object.entries({
    vi: correction,
    en: entry.en?.correction ?? '',
  })) {
    const place = [language, 'correction'];
    if (text.length > MAX_CORRECTION) {
      findings.push(
        look(place, {
          vi: `lời đính chính dài ${text.length} ký tự: quá ${MAX_CORRECTION} thì ít ai đọc hết; rút gọn lại`,
          en: `the correction is ${text.length} characters: over ${MAX_CORRECTION} is too long to be read`,
        }),
      );
    }
    if (text.includes('!')) {
      findings.push(
        look(place, {
          vi: 'lời đính chính đọc lên hơi gắt: bỏ dấu “!”',
          en: 'the correction shouts: leave the "!" out',
        }),
      );
    }
  }
  return findings;
};
