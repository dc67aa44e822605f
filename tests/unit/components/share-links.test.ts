import { expect, test } from 'vitest';
import { facebookShareLink, mailLink } from '../../../components/share-links.ts';
import {
  CORRECTION_FORMS,
  composeForm,
  withOwnWords,
} from '../../../lib/claims/entries/correction-form.ts';
import { starterEntries } from '../claims/starter-index.ts';

const SOURCE = 'Nguồn: Báo Ví Dụ, 20/11/2026: https://example.org/vi-du?a=1&b=2';

test('Facebook gets the source’s address, whole, and nothing else', () => {
  const link = new URL(facebookShareLink('https://example.org/vi-du?a=1&b=2#c'));
  expect(link.origin + link.pathname).toBe('https://www.facebook.com/sharer/sharer.php');
  expect([...link.searchParams]).toEqual([['u', 'https://example.org/vi-du?a=1&b=2#c']]);
});

test('a letter holds the text with its line breaks, and no addressee', () => {
  const text = `Không có chuyện đó & bạn yên tâm = nhé?\n\n${SOURCE}`;
  const mail = mailLink({ text, sourceLine: SOURCE }, 'Thông tin kèm nguồn');
  expect(mail?.isCut).toBe(false);
  expect(read(mail?.href)).toEqual({
    to: '',
    subject: 'Thông tin kèm nguồn',
    body: text.replaceAll('\n', '\r\n'),
  });
});

test('a letter holds a text with half a character, as cut text may have, but for that half', () => {
  const text = `Cảm ơn bạn \ud83d\n\n${SOURCE}`;
  const mail = mailLink({ text, sourceLine: SOURCE }, 'Thử');
  expect(read(mail?.href).body).toBe(text.replace('\ud83d', '\ufffd').replaceAll('\n', '\r\n'));
});

test('a text that is too long for a mail program leaves its source, and says so', () => {
  const mail = mailLink({ text: `${'ệ'.repeat(400)}\n\n${SOURCE}`, sourceLine: SOURCE }, 'Thử');
  expect(mail?.isCut).toBe(true);
  expect(read(mail?.href).body).toBe(SOURCE);
});

test('where not even the source fits, there is no letter', () => {
  const sourceLine = `Nguồn: https://example.org/${'a'.repeat(3000)}`;
  expect(mailLink({ text: sourceLine, sourceLine }, 'Thử')).toBeNull();
});

test('every starter entry has a letter in every form, with its source', () => {
  for (const entry of starterEntries()) {
    for (const form of CORRECTION_FORMS) {
      const correction = composeForm(entry, { form, language: 'vi', isOld: false });
      if (!correction) continue;
      const text = withOwnWords(correction, correction.body);
      const mail = mailLink({ text, sourceLine: correction.sourceLine }, 'Thông tin kèm nguồn');
      expect(mail?.href.length, entry.id).toBeLessThanOrEqual(2000);
      expect(read(mail?.href).body, entry.id).toContain(correction.url);
    }
  }
});

function read(href = '') {
  const [to = '', query = ''] = href.replace(/^mailto:/, '').split('?');
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to, ...(Object.fromEntries(fields) as Record<'subject' | 'body', string>) };
}
