// What the operating system refuses, in words for a person: Node says it in English, with codes.
import { readFileSync } from 'node:fs';
import { Complaint } from './complaint.ts';
import { both, type Words } from './words.ts';

const REASONS: Record<string, Words> = {
  ENOENT: {
    vi: 'không có tệp hay thư mục này; xem lại tên và đường dẫn',
    en: 'there is no such file or folder; look at its name and path again',
  },
  EEXIST: {
    vi: 'đã có một tệp mang tên này, nên không tạo được thư mục; chọn tên khác',
    en: 'a file has this name, so that no folder can be made; choose another name',
  },
  ENOTDIR: {
    vi: 'trên đường dẫn này có một tệp ở chỗ cần thư mục; xem lại đường dẫn',
    en: 'a file stands on this path where a folder should; look at the path again',
  },
  EISDIR: {
    vi: 'là thư mục, không phải tệp; xem lại tên',
    en: 'is a folder, not a file; look at its name again',
  },
  EACCES: {
    vi: 'bạn không có quyền đọc hay ghi ở đây; chọn chỗ khác, hoặc nhờ người quản trị máy',
    en: 'you may not read or write here; choose another place, or ask who runs this machine',
  },
  EPERM: {
    vi: 'máy không cho làm việc này với tệp; có thể một chương trình khác đang giữ nó',
    en: 'this may not be done to the file; another program may hold it',
  },
  EROFS: {
    vi: 'ổ đĩa này chỉ đọc được; chọn ổ khác',
    en: 'this disk is read-only; choose another',
  },
  ENOSPC: {
    vi: 'ổ đĩa hết chỗ; dọn bớt rồi chạy lại lệnh',
    en: 'the disk is full; make room and run the command again',
  },
  EBUSY: {
    vi: 'chương trình khác đang mở tệp này; đóng lại rồi chạy lại lệnh',
    en: 'another program has this open; close it there and run the command again',
  },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  EIO: {
    vi: 'ổ đĩa không đọc ghi được; có thể ổ đã hỏng hoặc vừa bị rút ra',
    en: 'the disk does not answer; it may be damaged or was taken out',
  },
};

/** A refusal of the operating system as a complaint, about `file` where it names none; `null` for any other error. */
export function diskComplaint(error: unknown, file?: string): Complaint | null {
  const reason = diskReason(error);
  if (!reason) return null;
  const { path } = error as NodeJS.ErrnoException;
  // A file is written under a name of ours beside its place, which says nothing to a person.
  const place = path?.replace(/\.(new|export-next|export-last)$/, '') ?? file;
  return new Complaint(place === undefined ? reason : both`${place}: ${reason}`);
}

/** Why the operating system refused; `null` for any other error. */
export function diskReason(error: unknown): Words | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const code = String((error as NodeJS.ErrnoException).code);
  return (
    REASONS[code] ?? {
      vi: `máy không làm được việc này (${code})`,
      en: `the system refuses this (${code})`,
    }
  );
}

/** A file's text, as UTF-8 or what Notepad saves in its place. Throws `Complaint` where it cannot be read. */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw diskComplaint(error, file) ?? error;
  }
}
