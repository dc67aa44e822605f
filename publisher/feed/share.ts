// What a publisher tells readers of a feed, in the words of the form that they fill in.
import { createHash } from 'node:crypto';
import { Complaint } from '../complaint.ts';
import { joined, type Words } from '../words.ts';
import { readPublicKey } from './keys.ts';

/** The link, the public key and its fingerprint, a line each. `feed` is where the manifest will be read. */
export function shareFeed(keys: string, feed: string | undefined): Words {
  const key = readPublicKey(keys);
  const link = feed === undefined ? [] : [linkTo(feed, key)];
  const fingerprint = fingerprintOf(key);
  return joined(
    [
      {
        vi: 'Hãy đăng các dòng sau trên trang của cơ quan. Người đọc mở Tùy chọn của tiện ích, phần Danh mục, bấm “Thêm danh mục”, điền vào, rồi so dấu vân tay khóa.',
        en: 'Put these lines on your site. Readers open the options, “Add a list”, fill them in, and compare the fingerprint.',
      },
      ...link,
      { vi: `Khóa công khai: ${key}`, en: `Public key: ${key}` },
      { vi: `Dấu vân tay khóa: ${fingerprint}`, en: `Key fingerprint: ${fingerprint}` },
    ],
    '\n',
  );
}

function linkTo(feed: string, key: string): Words {
  const url = URL.parse(feed);
  if (url?.protocol !== 'https:' || url.hash !== '' || !url.pathname.endsWith('.json')) {
    throw new Complaint({
      vi: `--feed ${feed}: không phải địa chỉ https của manifest.json; viết như https://vi-du.gov.vn/danh-muc/manifest.json`,
      en: `--feed ${feed}: not the https address of manifest.json`,
    });
  }
  const address = `${url.href}#${key}`;
  return { vi: `Đường link của danh mục: ${address}`, en: `The list’s link: ${address}` };
}

/** As readers' browsers show it (`lib/feed/verify.ts`). */
function fingerprintOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex');
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
