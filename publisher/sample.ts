// A folder to begin with: an invented publisher, the usual topics, and a table with two invented rows.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rebuttal, Topic } from '../lib/claims/entries/entry.ts';
import { Complaint } from './complaint.ts';
import { csvOf, tableOf } from './import/write-table.ts';
import { workbookOf } from './import/write-workbook.ts';
import type { FeedData } from './read-data.ts';
import type { Words } from './words.ts';

const TABLE = 'bang-mau.xlsx';

const PUBLISHER = {
  id: 'van-phong-vi-du',
  name: { vi: 'Văn phòng Ví Dụ (hãy thay tên)', en: 'Example Office (put your name here)' },
  url: 'https://example.org/',
  reportUrl: 'https://example.org/bao-tin',
};

/** The id of a feed that was built to try things out, before anybody could follow it. */
export const SAMPLE_FEED = PUBLISHER.id;

/** A line to say where a folder still has the sample's publisher, else none: readers would see that name. */
export function sampleWarning({ folder, publisher }: FeedData): Words[] {
  const sample = wordsOf(PUBLISHER);
  const isSample = wordsOf(publisher).some((word, at) => word !== null && word === sample[at]);
  const file = join(folder, 'publisher.json');
  return isSample
    ? [
        {
          vi: `${file}: vẫn là của mẫu; hãy thay mã (id), tên và địa chỉ bằng của cơ quan bạn.`,
          en: `${file}: still the sample’s: put your office’s own id, name and addresses in it.`,
        },
      ]
    : [];
}

/** What somebody has to fill in; one that is still the sample's is seen by readers. */
function wordsOf({ id, name, url, reportUrl }: FeedData['publisher']): (string | null)[] {
  return [id, name.vi, name.en, url, reportUrl];
}

const ROWS: Omit<Rebuttal, 'updatedAt'>[] = [
  {
    kind: 'rebuttal',
    id: 'vi-du-cau-sap',
    topic: 'transport',
    rating: 'false',
    reviewed: '2026-06-01',
    vi: {
      claim: 'Ví dụ: cầu Ví Dụ đã sập tối qua.',
      summary: 'Ví dụ: cầu vẫn đi lại bình thường, Sở Ví Dụ đã kiểm tra ngày 01/06/2026.',
      correction: 'Cầu Ví Dụ vẫn đi lại bình thường bạn nhé, Sở Ví Dụ đã kiểm tra sáng nay.',
    },
    phrases: ['cầu Ví Dụ đã sập', 'sập cầu Ví Dụ tối qua'],
    concepts: [
      groupOf('cầu Ví Dụ; cầu VD; cầu qua sông Ví Dụ; cầu chợ Ví Dụ; cầu bên chợ; cây cầu mới'),
      groupOf('sập; đổ sập; gãy; gãy đôi; gãy nhịp; rơi xuống sông; trôi mất; bị cuốn trôi'),
      groupOf('tối qua; đêm qua; hồi hôm; tối hôm qua; khuya qua; nửa đêm; rạng sáng nay'),
    ],
    appearances: ['https://www.facebook.com/groups/1/posts/2'],
    sources: [
      {
        publisher: 'Sở Ví Dụ',
        title: 'Thông tin về cầu Ví Dụ',
        url: 'https://example.org/cau-vi-du',
        date: '2026-06-01',
        official: true,
        authority: null,
      },
      {
        publisher: 'Báo Ví Dụ',
        title: 'Không có chuyện cầu Ví Dụ sập',
        url: 'https://example.org/bao/cau-vi-du',
        date: '2026-06-02',
        official: false,
        authority: 'Sở Ví Dụ',
      },
    ],
  },
  {
    kind: 'rebuttal',
    id: 'vi-du-qua-tang',
    topic: 'finance-scams',
    rating: 'scam',
    reviewed: '2026-06-01',
    vi: {
      claim: 'Ví dụ: bấm vào đường link để nhận quà của Ngân hàng Ví Dụ.',
      summary: 'Ví dụ: Ngân hàng Ví Dụ không tặng quà qua đường link và không hỏi mật khẩu.',
      correction: 'Ngân hàng Ví Dụ không tặng quà qua đường link bạn nhé, mình đừng bấm vào.',
    },
    phrases: ['nhận quà tri ân của Ngân hàng Ví Dụ', 'bấm link nhận quà Ngân hàng Ví Dụ'],
    concepts: [
      groupOf('Ngân hàng Ví Dụ; nhà băng Ví Dụ; NH Ví Dụ; bên Ví Dụ; app Ví Dụ; thẻ Ví Dụ'),
      groupOf('nhận quà; tặng quà; phát quà; quà tri ân; trúng thưởng; tặng voucher; có quà'),
      groupOf('đường link; bấm link; bấm vào; vào link; quét mã; điền thông tin; nhập mật khẩu'),
    ],
    appearances: [],
    sources: [
      {
        publisher: 'Ngân hàng Ví Dụ',
        title: 'Cảnh báo đường link tặng quà giả',
        url: 'https://example.org/canh-bao',
        date: '2026-06-01',
        official: true,
        authority: null,
      },
    ],
  },
];

/** Wordings as they stand in a line of the table. */
function groupOf(line: string): string[] {
  return line.split('; ');
}

/** Makes the folder; returns the path of the table to fill in. Refuses to write over anything. */
export function createSample(folder: string): string {
  const topics = readFileSync(new URL('../data/topics.json', import.meta.url), 'utf8');
  const table = tableOf(ROWS, JSON.parse(topics) as Topic[]);
  const files = {
    'publisher.json': `${JSON.stringify(PUBLISHER, null, 2)}\n`,
    'topics.json': topics,
    [TABLE]: workbookOf(table),
    'bang-mau.csv': csvOf(table),
  };
  const there = Object.keys(files).filter((name) => existsSync(join(folder, name)));
  if (there.length > 0) {
    const words = there.map((name) => ({
      vi: `${join(folder, name)}: đã có sẵn`,
      en: `${join(folder, name)}: is there already`,
    }));
    const end: Words = {
      vi: 'Chưa ghi gì cả; hãy chọn một thư mục khác.',
      en: 'nothing was written',
    };
    throw new Complaint([...words, end]);
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  }
  return join(folder, TABLE);
}
