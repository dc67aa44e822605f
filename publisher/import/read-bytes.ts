import { existsSync, readFileSync, statSync } from 'node:fs';
import { Complaint } from '../complaint.ts';

const MAX_BYTES = 50_000_000;

/** The bytes of a file that somebody named. Throws `Complaint` where there are none, or far too many. */
export function readBytes(file: string): Uint8Array {
  const refuse = (vi: string, en: string) =>
    new Complaint({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });
  if (!existsSync(file)) throw noSuchFile(file);
  const stat = statSync(file);
  if (stat.isDirectory()) {
    throw refuse('là thư mục; ghi rõ tệp nào trong đó', 'is a folder; name the file in it');
  }
  if (stat.size > MAX_BYTES) {
    throw refuse(
      'lớn hơn 50 MB; chỉ giữ lại bảng trong tệp',
      'over 50 MB; keep only the table in it',
    );
  }
  if (stat.size === 0) throw refuse('tệp trống', 'the file is empty');
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw refuse(
      `không đọc được (${code}); nếu chương trình khác đang mở tệp, đóng lại rồi thử lại`,
      `cannot be read (${code}); close it in other programs`,
    );
  }
}

/** For a name under which there is nothing. */
export function noSuchFile(file: string): Complaint {
  return new Complaint({
    vi: `${file}: không có tệp này; xem lại tên và đường dẫn`,
    en: `${file}: no such file`,
  });
}
