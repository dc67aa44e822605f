import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../lib/claims/look-up/look-up.ts';
import { claim, indexOf, starterEntries, starterIndex } from '../starter-index.ts';

const starter = starterIndex();
const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
const first = (query: string) => lookUp(starter, query, 10)[0]?.key;

describe('the wordings of concept groups', () => {
  const bridge = {
    claim: 'Cầu Ví Dụ đã sập.',
    concepts: [
      ['cầu Ví Dụ', 'cây cầu mới'],
      ['sập', 'gãy nhịp giữa', 'thuê thuyền qua sông'],
    ],
  };
  const index = indexOf([claim('cau', bridge), claim('khac', { claim: 'Chợ Ví Dụ đóng cửa.' })]);
  const found = (query: string) => lookUp(index, query, 10).map(({ key }) => key);

  test('find what is told in them', () => {
    expect(found('cây cầu mới bị gãy nhịp giữa rồi')).toEqual(['vi-du/cau']);
  });
  test('alone are no answer to a short question', () => {
    expect(found('thuê thuyền ở đâu')).toEqual([]);
  });
});

describe('a look-up among the starter entries', () => {
  test.each([
    [
      'as it was told',
      'không cho người dân di chuyển trong 7 ngày',
      'hn-cam-di-chuyen-7-ngay-2021',
    ],
    ['without diacritics', 'bat coc 2 tre em o times city', 'bat-coc-2-tre-em-times-city-2026'],
    ['with typing mistakes', 'ca sau xuat hien o ho tayy', 'ca-sau-ho-tay-ha-noi'],
    ['while it is being typed', 'cá sấu ở hồ t', 'ca-sau-ho-tay-ha-noi'],
    ['in teencode', 'trug ga gia lam tu cao su', 'trung-ga-gia-2025'],
    ['a notice by its title', 'tổng đài EVNHANOI', 'evnhanoi-19001288'],
    [
      'in English',
      'Hanoi has ordered residents not to move around for 7 days',
      'hn-cam-di-chuyen-7-ngay-2021',
    ],
  ])('%s', (_, query, id) => expect(first(query)).toBe(`data/${id}`));

  test.each([
    ['a soft hyphen in each word', (word: string) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`],
    ['a sign of no width', (word: string) => `${word.slice(0, 1)}\u200b${word.slice(1)}`],
    ['wide letters', (word: string) => word.replace(/[a-z]/g, wide)],
    ['spaces that do not break', (word: string) => `${word}\u00a0`],
  ])('in English, copied with %s, answers the same', (_, rewrite) => {
    const query = 'Hanoi has ordered residents not to move around for 7 days';
    const copied = query.split(' ').map(rewrite).join(' ');
    expect(lookUp(starter, copied, 10)).toEqual(lookUp(starter, query, 10));
  });

  test.each([
    ['nothing', ''],
    ['punctuation', '?!…'],
    ['what nobody claimed', 'công thức nấu phở bò tái chín nước trong'],
    ['another language', 'the quick brown fox jumps over the lazy dog'],
    ['English of which only little words and a place are known', 'is there a curfew in hanoi'],
    ['a question that shares two words with many claims', 'giá vàng hôm nay'],
    ['the same without diacritics', 'gia xang hom nay'],
    ['a question about something else', 'thuê xe máy hội an ở đâu'],
    ['words that only ask', 'ở đâu, khi nào, là ai?'],
  ])('is empty for %s', (_, query) => expect(lookUp(starter, query, 10)).toEqual([]));

  test('leaves out what shares a word with the query where others meet all of it', () => {
    const keys = lookUp(starter, 'trung ga gia', 10).map(({ key }) => key);
    expect(keys).toContain('data/trung-ga-gia-2025');
    expect(keys.filter((key) => !key.includes('trung-ga'))).toEqual([]);
  });

  test('puts each claim first when its own words are looked up, with or without diacritics', () => {
    const claims = starterEntries().flatMap((entry) => (entry.kind === 'rebuttal' ? [entry] : []));
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
    const missed = claims.filter(
      ({ id, vi }) => first(vi.claim) !== `data/${id}` || first(bare(vi.claim)) !== `data/${id}`,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('gives at most as many as asked, best first, with scores in (0, 1]', () => {
    const found = lookUp(starter, 'Hà Nội cấm đường', 5);
    expect(found).toHaveLength(5);
    for (const { score } of found) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('a look-up in other words', () => {
  const small = indexOf([
    claim('lon', { claim: 'Thịt lợn nhiễm bệnh lạ bán ở chợ Ví Dụ' }),
    claim('cau', {
      claim: 'Cầu Ví Dụ sập trong đêm',
      claimEn: 'The bridge of Ví Dụ collapsed at night',
    }),
    claim('tien', { claim: 'Ngân hàng Ví Dụ hoàn tiền điện cho 3.000 hộ' }),
  ]);
  const best = (query: string) => lookUp(small, query, 3)[0]?.key;

  test.each([
    ['a word of the South', 'thịt heo bị bệnh lạ', 'lon'],
    ['a word of the street', 'nhà băng hoàn tiền điện', 'tien'],
    ['a number in words', 'hoàn tiền điện ba nghìn hộ', 'tien'],
    ['English in another form', 'bridges collapsing at nights', 'cau'],
    [
      'a whole post, with an address and a name',
      '@ban_toi xem đi này https://example.org/vi-du?x=1 mọi người ơi tối qua em đi làm về ngang qua thấy công an đứng đầy, hỏi ra mới biết cầu Ví Dụ sập trong đêm rồi, hú hồn',
      'cau',
    ],
  ])('%s', (_, query, id) => expect(best(query)).toBe(`vi-du/${id}`));

  test('a second look-up knows nothing of the first', () => {
    const once = lookUp(small, 'cầu sập', 3);
    lookUp(small, 'thịt lợn', 3);
    expect(lookUp(small, 'cầu sập', 3)).toEqual(once);
  });
});

test('an empty database has no answers', () =>
  expect(lookUp(indexOf([]), 'vỡ đê', 10)).toEqual([]));

test('an index of claims without words has no answers', () => {
  expect(lookUp(indexOf([claim('a')]), 'vỡ đê', 10)).toEqual([]);
});
