import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../../lib/claims/entries/correction.ts';
import { correctionText } from '../../../../lib/claims/entries/correction.ts';
import {
  CORRECTION_FORMS,
  composeForm,
  speaks,
  withOwnWords,
} from '../../../../lib/claims/entries/correction-form.ts';
import type { Notice, Rebuttal } from '../../../../lib/claims/entries/entry.ts';
import { isUnkind } from '../../../../lib/claims/entries/kind-words.ts';
import { runs } from '../../../runs.ts';
import { rebuttal, source } from '../invented-entries.ts';
import { starterEntries } from '../starter-index.ts';

const told = rebuttal({
  topic: 'economy',
  sources: [source(), source({ url: 'https://example.org/2', authority: null, date: null })],
});
const notice: Notice = {
  kind: 'notice',
  id: 'vi-du-thong-bao',
  updatedAt: '2026-01-03',
  topic: 'transport',
  phrases: [],
  appearances: [],
  validFrom: null,
  validUntil: null,
  sources: [source()],
  vi: { title: 'Ví dụ: cầu mở', summary: 'Cầu mở từ sáng.' },
  en: { summary: 'The bridge is open.' },
};
const vi = { language: 'vi', isOld: false } as const;
const textOf = (composed: Correction | null) => (composed ? correctionText(composed) : null);

describe('the forms', () => {
  test('a comment is the correction as it stands', () => {
    expect(textOf(composeForm(told, { form: 'comment', ...vi }))).toBe(
      'Cầu vẫn đi được nhé.\n\nNguồn: Báo Ví Dụ, dẫn Sở Ví Dụ, 02/01/2026: https://example.org/1',
    );
  });

  test('a message says what it is about and leaves the reading to the reader', () => {
    expect(composeForm(told, { form: 'message', ...vi })?.body).toBe(
      'Mình thấy có tin “Cầu sập” nên đã tìm lại nguồn.\n\nCầu vẫn đi được nhé.\n\nNguồn ở ngay dưới đây, mời bạn tự đọc.',
    );
  });

  test('a post tells the whole: claim, finding, who says so and when, and more than one source', () => {
    const post = composeForm(told, { form: 'post', ...vi });
    expect(post?.body.split('\n\n')).toEqual([
      'Về tin “Cầu sập”',
      'Cầu không sập.',
      'Sở Ví Dụ bác bỏ, theo Báo Ví Dụ, 01/01/2026.',
      expect.stringContaining('mời bạn đọc nguồn'),
    ]);
    expect(post?.sourceLine).toBe(
      'Nguồn: Báo Ví Dụ, dẫn Sở Ví Dụ, 02/01/2026: https://example.org/1\nĐọc thêm: Báo Ví Dụ, không rõ ngày: https://example.org/2',
    );
  });

  test('the verb of a post follows the rating', () => {
    const said = (rating: Rebuttal['rating']) =>
      composeForm({ ...told, rating }, { form: 'post', ...vi })?.body;
    expect(said('true')).toContain('Sở Ví Dụ xác nhận,');
    expect(said('scam')).toContain('Sở Ví Dụ cảnh báo,');
    expect(said('outdated')).toContain('Sở Ví Dụ đính chính,');
  });

  test.each(CORRECTION_FORMS)('of an old event, a %s says that this may be new', (form) => {
    expect(composeForm(told, { form, language: 'vi', isOld: true })?.body).toContain(
      'Tin tương tự đã bị bác bỏ ngày 01/01/2026; đây có thể là việc mới. ',
    );
  });

  test('a summary that tells of punishment gives way to the correction', () => {
    const harsh = { ...told.vi, summary: 'Người đăng bị phạt.' };
    const post = composeForm({ ...told, vi: harsh }, { form: 'post', ...vi });
    expect(post?.body).toContain('Cầu vẫn đi được nhé.');
    expect(post?.body).not.toContain('phạt');
  });

  test('in English, and of a notice', () => {
    const english = { language: 'en', isOld: false } as const;
    expect(composeForm(told, { form: 'message', ...english })?.body).toContain(
      'I came across “The bridge fell” and looked for the source.\n\nThe bridge stands.',
    );
    expect(composeForm(notice, { form: 'post', ...vi })?.body).toMatch(
      /^Ví dụ: cầu mở\n\nCầu mở từ sáng\.\n\nTrước khi/,
    );
    expect(composeForm(notice, { form: 'post', ...english })?.body).toMatch(/^The bridge is open/);
    expect(speaks(told, 'en')).toBe(true);
    expect(speaks({ ...told, en: undefined }, 'en')).toBe(false);
  });
});

test('every starter entry in every form and language is kind and has its source, date and link', () => {
  for (const entry of starterEntries()) {
    for (const form of CORRECTION_FORMS) {
      for (const language of ['vi', 'en'] as const) {
        for (const isOld of [false, true]) {
          const composed = composeForm(entry, { form, language, isOld });
          if (!composed) continue;
          // The claim is quoted as it travels, and a regulation says what it regulates.
          const ours = entry.kind === 'notice' ? '' : composed.body.replace(/“.+”/, '');
          expect(isUnkind(ours), `${entry.id} ${form} ${language}`).toBe(false);
          expect(composed.body, entry.id).not.toMatch(/\n{3}|^\s|\s$|undefined|null/);
          expect(composed.sourceLine.split('\n')[0], entry.id).toMatch(
            /(\d{4}|không rõ ngày|undated)\)?: https:\/\/\S+$/,
          );
          expect(composed.sourceLine).toContain(composed.url);
        }
      }
    }
  }
});

test('whatever the reader writes, the source line goes along, once and last', () => {
  const correction = composeForm(told, { form: 'post', ...vi }) as Correction;
  expect(withOwnWords(correction, '  ')).toBe(correction.sourceLine);
  expect(withOwnWords(correction, correctionText(correction))).toBe(correctionText(correction));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
      const copied = withOwnWords(correction, words);
      expect(copied.endsWith(correction.sourceLine)).toBe(true);
      expect(copied.split(correction.sourceLine)).toHaveLength(2);
      expect(copied).toContain(words.trim());
    }),
    { seed: 3, numRuns: runs(200) },
  );
});
