import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../components/words/en.ts';
import { enCorrection } from '../../../components/words/en-correction.ts';
import { enPages } from '../../../components/words/en-pages.ts';
import { enWelcome } from '../../../components/words/en-welcome.ts';
import { vi } from '../../../components/words/vi.ts';
import { viCorrection } from '../../../components/words/vi-correction.ts';
import { viPages } from '../../../components/words/vi-pages.ts';
import { viWelcome } from '../../../components/words/vi-welcome.ts';
import type { FeedErrorCode } from '../../../lib/feed/feed-error.ts';
import { filesUnder } from '../../files.ts';

type Said = { path: string; text: string; takes: number };

/** Every text by its path; functions are called with stand-ins. */
function said(words: object, path = ''): Said[] {
  return Object.entries(words).flatMap(([key, value]): Said[] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [{ path: here, text: value, takes: 0 }];
    if (typeof value === 'function') {
      const text = String(value(...['⟦1⟧', '⟦2⟧'].slice(0, value.length)));
      return [{ path: here, text, takes: value.length }];
    }
    return said(value as object, here);
  });
}

const vietnamese = [...said(vi), ...said(viPages), ...said(viCorrection), ...said(viWelcome)];
const english = [...said(en), ...said(enPages), ...said(enCorrection), ...said(enWelcome)];

describe('the words', () => {
  test('both languages say the same things', () => {
    expect(english.map(({ path }) => path)).toEqual(vietnamese.map(({ path }) => path));
  });

  test('what is given to a text appears in it, in both languages', () => {
    const deaf = [...vietnamese, ...english].filter(({ text, takes }) =>
      ['⟦1⟧', '⟦2⟧'].slice(0, takes).some((given) => !text.includes(given)),
    );
    expect(deaf.map(({ path }) => path)).toEqual([]);
  });

  test('nobody is shouted at: no exclamation marks, no word all in capitals', () => {
    const loud = [...vietnamese, ...english].filter(({ text }) =>
      /!|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text),
    );
    expect(loud).toEqual([]);
  });

  test('Vietnamese is composed, and has no “nhé” twice in one breath', () => {
    for (const { text } of vietnamese) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text.match(/nhé/g)?.length ?? 0).toBeLessThan(2);
    }
  });

  test('where the right click is spoken of, what is chosen is called as the menu calls it', () => {
    for (const [language, texts] of [
      ['vi', [viPages.popup.unread, viPages.popup.private, ...viWelcome.days]],
      ['en', [enPages.popup.unread, enPages.popup.private, ...enWelcome.days]],
    ] as const) {
      const file = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
      const { lookUpSelection } = JSON.parse(file);
      const told = texts.filter((text) => /chuột phải|right-click/.test(text));
      expect(told).toHaveLength(3);
      for (const text of told) expect(text).toContain(`“${lookUpSelection.message}”`);
    }
  });

  test('one is not many: what is counted once needs no order and no plural', () => {
    expect(viPages.popup.results(1)).toBe('1 kết quả');
    expect(enPages.popup.results(1)).toBe('1 result');
  });

  test('what names a thing has no full stop, for more follows it', () => {
    for (const { card } of [vi, en]) {
      const names = [card.addressed, card.checked, card.old, card.similar, card.withdrawn];
      expect(names.filter((name) => name.endsWith('.'))).toEqual([]);
    }
  });

  test('no judgement of people, no promise of safety', () => {
    const wrong = [...vietnamese, ...english].filter(({ text }) =>
      /an toàn tuyệt đối|đã xác thực|cảnh báo nguy hiểm|verified|safe to|you are spreading/iu.test(
        text,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every way a feed can fail has words', () => {
    const codes: Record<FeedErrorCode, true> = {
      offline: true,
      withheld: true,
      timeout: true,
      http: true,
      insecure: true,
      redirected: true,
      'too-large': true,
      altered: true,
      'bad-signature': true,
      malformed: true,
      duplicate: true,
      'wrong-feed': true,
      rollback: true,
      'client-too-old': true,
      quota: true,
      store: true,
      aborted: true,
      unfinished: true,
    };
    expect(Object.keys(viPages.error)).toEqual(
      expect.arrayContaining([...Object.keys(codes), 'expired', 'clock', 'gone']),
    );
  });

  test('no text stands in the code of components and entrypoints', () => {
    const letters = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/iu;
    const files = filesUnder(['components', 'entrypoints'], /\.tsx?$/).filter(
      (file) => !file.startsWith('components/words/'),
    );
    expect(files.length).toBeGreaterThan(40);
    const wrong = files.filter((file) => letters.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
