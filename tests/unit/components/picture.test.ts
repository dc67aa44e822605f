import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, clampLines, piecesOf } from '../../../components/picture/break-lines.ts';
import { pictureContent } from '../../../components/picture/picture-content.ts';
import { layOutPicture, type MeasureIn } from '../../../components/picture/picture-layout.ts';
import { enCorrection } from '../../../components/words/en-correction.ts';
import { viCorrection } from '../../../components/words/vi-correction.ts';
import { firstSentence } from '../../../lib/claims/entries/first-sentence.ts';
import { runs } from '../../runs.ts';
import { starterEntries } from '../claims/starter-index.ts';
import { lettersOf } from './font-letters.ts';

const byLength = (text: string) => text.length;
/** Wider than the bundled face, whose letters are 0.53 of their size on average. */
const measureIn: MeasureIn = (_, size) => (text) => text.length * size * 0.56;

const contents = starterEntries().flatMap((entry) =>
  (['vi', 'en'] as const).flatMap((language) =>
    [false, true].flatMap((isOld) => pictureContent(entry, { language, isOld }) ?? []),
  ),
);

describe('lines', () => {
  test.each([
    ['Tin Hà Nội cấm xe', ['Tin Hà Nội', 'cấm', 'xe']],
    ['yêu cầu chuyển tiền ngay', ['yêu cầu', 'chuyển tiền', 'ngay']],
    ['mệnh giá 1.000 đồng', ['mệnh giá', '1.000 đồng']],
    ['công an, ninh', ['công an,', 'ninh']],
    ['', []],
  ])('%j is broken into %j at most', (text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  test('are even where they can be', () => {
    expect(breakLines('một hai ba bốn năm sáu', 18, byLength)).toEqual([
      'một hai ba',
      'bốn năm sáu',
    ]);
  });

  test('lose nothing and are never too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hà', 'Nội', 'yêu', 'cầu', '12', 'Nghiêngnghiêngnghiêng', 'ạ.')),
        fc.integer({ min: 3, max: 60 }),
        (syllables, width) => {
          const lines = breakLines(syllables.join(' '), width, byLength);
          expect(lines.join('').replace(/\s/g, '')).toBe(syllables.join(''));
          expect(lines.every((line) => line.length <= width)).toBe(true);
          const clamped = clampLines(lines, { most: 2, width, measure: byLength });
          expect(clamped.length).toBeLessThanOrEqual(2);
          expect(clamped.every((line) => line.length <= width)).toBe(true);
        },
      ),
      { seed: 4, numRuns: runs(300) },
    );
  });
});

test.each([
  ['Không có chuyện đó. Bạn yên tâm nhé.', 'Không có chuyện đó.'],
  ['Bộ tư lệnh TP. Huế bác bỏ. Xong.', 'Bộ tư lệnh TP. Huế bác bỏ.'],
  ['Giá 1.000 đồng là đúng', 'Giá 1.000 đồng là đúng'],
  ['Vậy sao? “Không” là câu trả lời.', 'Vậy sao?'],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

describe('every starter entry, in both languages, as new and as old', () => {
  test.each(['wide', 'square'] as const)('fits whole and legible: %s', (shape) => {
    expect(contents.length).toBeGreaterThan(700);
    for (const content of contents) {
      const layout = layOutPicture(content, { shape, measureIn });
      expect(layout.isCut, content.fact).toBe(false);
      expect(layout.fact.size, content.fact).toBeGreaterThanOrEqual(24);
      expect(layout.badge.width).toBeLessThanOrEqual(layout.right - layout.left);
    }
  });

  test('says who and when, and has an address for the code', () => {
    for (const { who, source, url, host } of contents) {
      expect(who).not.toBe('');
      expect(source).toMatch(/\d{4}|không rõ ngày|undated/);
      expect(url).toMatch(/^https:\/\//);
      expect(host).not.toBe('');
    }
  });
});

test.each(['wide', 'square'] as const)(
  'a long host is shortened at its beginning and stays clear of the words beside the code: %s',
  (shape) => {
    const [content] = contents;
    if (!content) throw new Error('no content');
    const host = `${'co-quan-'.repeat(12)}so.vi-du.gov.vn`;
    const layout = layOutPicture({ ...content, host }, { shape, measureIn });
    expect(layout.host).toMatch(/^….*so\.vi-du\.gov\.vn$/);
    const scanWidth = Math.max(
      ...[viCorrection, enCorrection]
        .flatMap(({ picture }) => picture.scan.split('\n'))
        .map(measureIn(400, layout.source.size)),
    );
    const end = layout.left + measureIn(600, layout.source.size)(layout.host);
    expect(end).toBeLessThan(layout.right - layout.qrSize - 16 - scanWidth);
    const short = layOutPicture(content, { shape, measureIn });
    expect(short.host).toBe(content.host);
  },
);

test('the bundled face has a glyph for every character that a picture can hold', () => {
  const words = [viCorrection, enCorrection].map(({ picture }) => picture.scan);
  const text = JSON.stringify([contents, words]).normalize('NFC').replace(/\s/g, '');
  for (const weight of [400, 600]) {
    const letters = new Set(
      ['latin', 'vietnamese'].flatMap((part) => [
        ...lettersOf(`public/fonts/be-vietnam-pro-${part}-${weight}-normal.woff2`),
      ]),
    );
    const missing = [...new Set(text)].filter((one) => !letters.has(one.codePointAt(0) ?? 0));
    expect(missing, `${weight}`).toEqual([]);
  }
});

test('the picture’s colours are those of the light theme', () => {
  const [light = ''] = readFileSync('components/styles/tokens.css', 'utf8').split(
    'prefers-color-scheme: dark',
  );
  const drawn = readFileSync('components/picture/draw-picture.ts', 'utf8');
  const strange = [...drawn.matchAll(/#[0-9a-f]{3,6}/g)].filter(([hex]) => !light.includes(hex));
  expect(strange.map(([hex]) => hex)).toEqual([]);
});
