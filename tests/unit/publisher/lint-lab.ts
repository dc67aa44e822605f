// A publisher's folder of invented entries, and what `check` says of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { checkData } from '../../../publisher/check/check.ts';
import type { TrialText } from '../../../publisher/check/ordinary-text.ts';
import { Complaint } from '../../../publisher/complaint.ts';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Record<string, unknown>;

export const SOURCE = {
  publisher: 'Báo Tưởng Tượng',
  title: 'Cầu Tưởng Tượng vẫn đứng',
  url: 'https://bao.tuongtuong.vn/cau-van-dung-123.html',
  date: '2026-06-01',
  official: false,
  authority: 'Sở Xây dựng',
};

export const VI = {
  claim: 'Cầu Tưởng Tượng ở xã Ví Dụ đã sập đêm 31/5/2026.',
  summary: 'Cầu vẫn đứng, theo Sở Xây dựng.',
  correction: 'Cầu Tưởng Tượng vẫn đi lại bình thường bạn nhé, Sở Xây dựng đã kiểm tra.',
};

/** An entry in which there is nothing to mend, with changes. */
export function rebuttal(changes: Row = {}): Row {
  const { vi } = { vi: VI, ...changes };
  return {
    kind: 'rebuttal',
    concepts: conceptsOf((vi as typeof VI).claim),
    id: 'cau-tuong-tuong-sap',
    updatedAt: '2026-06-01',
    topic: 'transport',
    rating: 'false',
    reviewed: '2026-06-01',
    vi: VI,
    phrases: ['cầu Tưởng Tượng đã sập đêm qua'],
    appearances: ['https://www.facebook.com/groups/1/posts/2'],
    sources: [SOURCE],
    ...changes,
  };
}

/** Two ideas of a claim, its first words and its last, each in wordings enough. */
function conceptsOf(claim: string): string[][] {
  const words = claim.replace(/[^\p{L}\p{N}/ ]/gu, '').split(' ');
  return [
    [words.slice(0, 3).join(' '), 'cây kia', 'cây ấy', 'chỗ lan can sơn', 'chỗ bờ kè'],
    [words.slice(-3).join(' '), 'hồi hôm', 'mới rồi', 'ban nãy', 'khuya khoắt'],
  ];
}

export function notice(changes: Row = {}): Row {
  const { rating: _, reviewed: __, concepts: ___, ...rest } = rebuttal();
  return {
    ...rest,
    kind: 'notice',
    id: 'thong-bao-tuong-tuong',
    validFrom: '2026-01-01',
    validUntil: null,
    vi: { title: 'Sơn lại lan can bờ kè Ví Dụ', summary: 'Sơn trong ba ngày.' },
    phrases: ['sơn lại lan can bờ kè Ví Dụ'],
    appearances: [],
    ...changes,
  };
}

export function channel(changes: Row = {}): Row {
  return {
    kind: 'channel',
    id: 'cong-thong-tin',
    updatedAt: '2026-06-01',
    role: 'authority',
    platform: 'web',
    url: 'https://tuongtuong.gov.vn',
    owner: 'Sở Xây dựng',
    evidence: 'https://bao.tuongtuong.vn/cong-moi-1.html',
    vi: { name: 'Cổng thông tin' },
    ...changes,
  };
}

/**
 * What `check` prints on 2 June 2026, line by line, and its exit code. Rows are entries, or lines as
 * they stand; phrases are tried on `ordinary`.
 */
export function check(
  rows: (Row | string)[],
  ordinary: readonly TrialText[] = [],
): { status: number; lines: string[] } {
  const data = mkdtempSync(join(folder, 'data-'));
  mkdirSync(data, { recursive: true });
  const texts = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(join(data, 'rebuttals.jsonl'), `${texts.join('\n')}\n`);
  const words = { vi: 'Ví dụ', en: 'Example' };
  const topics = ['transport', 'culture'].map((id) => ({ id, ...words, about: words, on: true }));
  writeFileSync(join(data, 'topics.json'), JSON.stringify(topics));
  const identity = { id: 'vi-du', name: words, url: null, reportUrl: null };
  writeFileSync(join(data, 'publisher.json'), JSON.stringify(identity));
  const clean = (text: string) => text.replaceAll(`${data}/`, '').split('\n');
  try {
    const report = checkData(data, new Date('2026-06-02T00:00:00Z'), ordinary);
    return { status: 0, lines: clean(report.en) };
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return { status: 1, lines: clean(error.message) };
  }
}
