import { describe, expect, test } from 'vitest';
import { stanceOf } from '../../../../lib/claims/stance/stance.ts';
import { readRows, starterEntries } from '../starter-index.ts';

const stance = (text: string, claim = '') => stanceOf({ text, start: 0, end: text.length, claim });
const share = (all: (string | null)[], one: string) =>
  all.filter((given) => given === one).length / all.length;

describe('on labelled texts', () => {
  const rebuttals = starterEntries().flatMap((entry) => (entry.kind === 'rebuttal' ? [entry] : []));
  const claims = new Map(rebuttals.map(({ id, vi }) => [id, vi.claim]));

  test('of real headlines that refute hardly any is shown as repeating, and most are recognised', () => {
    const all = rebuttals.flatMap(({ sources, vi }) =>
      sources.map(({ title }) => stance(title, vi.claim)),
    );
    expect(all.length).toBeGreaterThan(250);
    expect(share(all, 'repeats')).toBeLessThanOrEqual(0.03);
    expect(share(all, 'refutes')).toBeGreaterThanOrEqual(0.8);
  });

  test('of posts that repeat hardly any is shown as refuting', () => {
    const posts = readRows('tests/fixtures/labelled/posts.jsonl') as {
      text: string;
      expects: string[];
    }[];
    const all = posts.map(({ text, expects }) => stance(text, claims.get(expects[0] ?? '')));
    expect(share(all, 'refutes')).toBeLessThanOrEqual(0.05);
    // Only where the words leave no doubt: of the others the mark is neutral, never red.
    expect(share(all, 'repeats')).toBeGreaterThanOrEqual(0.4);
  });

  test('of our own texts in every style the same', () => {
    const rows = readRows('tests/fixtures/labelled/stance.jsonl') as {
      text: string;
      stance: string;
    }[];
    const given = (of: string) =>
      rows.filter((row) => row.stance === of).map(({ text }) => stance(text));
    expect(share(given('refutes'), 'repeats')).toBeLessThanOrEqual(0.03);
    expect(share(given('repeats'), 'refutes')).toBeLessThanOrEqual(0.05);
  });
});

describe('what refutes', () => {
  test.each([
    ['a picture of a machine', 'Cá mập bơi giữa phố Ví Dụ là ảnh AI'],
    ['made by a machine', 'Clip cầu Ví Dụ sập do AI tạo ra thôi'],
    ['a misunderstanding', 'Vụ bắt trẻ ở chợ Ví Dụ chỉ là hiểu lầm'],
    ['an invention, plainly', 'Chuyện cầu Ví Dụ sập là bịa nha'],
    ['not of that body', 'Thông báo nghỉ học không phải của trường Ví Dụ'],
    ['never issued', 'Sở Ví Dụ không ban hành công văn này'],
    ['none of them at all', 'Huyện Ví Dụ không có học sinh nào bị đuổi học'],
    ['nothing recorded', 'Công an: không ghi nhận vụ trộm nào ở Ví Dụ'],
    ['not that but something else', 'Bé gái đi lạc, không phải bị bắt ở chợ Ví Dụ'],
    [
      'a long subject, then not so',
      'Tin học sinh trường Ví Dụ bị đuổi học không đúng, đề nghị gỡ bài',
    ],
    ['a body that never does it', 'Điện lực Ví Dụ không bao giờ gọi điện đòi tiền'],
    ['all of them swindles', 'Link nào gửi tới cũng là lừa, xóa ngay'],
    ['a picture from elsewhere', 'Ảnh cá mập ở hồ Ví Dụ lấy từ phim'],
    ['a prank', 'Bé trai bị trói ở Ví Dụ: trò đùa của bạn học'],
    ['a question answered', 'Có hay không hồ Ví Dụ bị nhiễm độc'],
    ['none found', 'Công an rà soát khu chợ Ví Dụ, không tìm ra một nạn nhân nào'],
    ['none reported', 'Công an phường Ví Dụ: chưa tiếp nhận tố giác nào về vụ bắt cóc'],
    ['fake, in one word', 'Vụ sập cầu Ví Dụ là fake nha mọi người, mình ở gần đó'],
    ['what it really was', 'Vụ nổ ở phố Ví Dụ thực chất là nổ bình ga, công an cho hay'],
    ['a fine', 'Đăng tin cầu Ví Dụ sập, chủ tài khoản nhận mức phạt 7,5 triệu đồng'],
    ['a copy of a page', 'Trang bán vàng Ví Dụ giá rẻ là trang nhái, đừng chuyển cọc'],
    ['not so, at the end of a clause', 'Chuyện tách huyện Ví Dụ không có thật, đừng xuống tiền'],
    ['a rumour without a ground', 'Người ta đồn cầu Ví Dụ sập là thất thiệt, cứ đi đi bà'],
    ['words never said', 'Ông giám đốc Ví Dụ không nói câu "mai nghỉ hết" như mạng lan truyền'],
    ['no such thing, as they call it', 'Ga Ví Dụ không có "suất nội bộ" nào bán qua mạng'],
    ['not their plan', 'Thi trên máy ở Ví Dụ không phải phương án của Bộ'],
    ['nothing of the kind', 'Cục nói không đề xuất gì như thế với tài xế ở Ví Dụ'],
    ['without a ground', 'Lãnh đạo xã nói không hề có chuyện cắt nước ở Ví Dụ'],
  ])('%s', (_, text) => expect(stance(text)).toBe('refutes'));
});

test.each([
  ['a space that does not break', 'Công an: vụ cầu Ví Dụ sập là tin\u00a0giả'],
  ['two spaces', 'Công an: vụ cầu Ví Dụ sập là tin  giả'],
  ['a tab', 'Công an: vụ cầu Ví Dụ sập là tin\tgiả'],
  ['a soft hyphen', 'Công an: vụ cầu Ví Dụ sập là tin gi\u00adả'],
  ['signs of no width', 'Công an: vụ cầu Ví Dụ sập là t\u200bin \ufeffgiả'],
  ['letters drawn out', 'Công an: vụ cầu Ví Dụ sập là tinnnn giảảảả'],
  ['wide letters', 'Công an: vụ cầu Ví Dụ sập là ｔｉｎ giả'],
  ['mathematical letters', 'Công an: vụ cầu Ví Dụ sập là 𝘁𝗶𝗻 giả'],
])('words that refute are read with %s in them', (_, text) => {
  expect(stance(text)).toBe('refutes');
});

describe('a claim’s own words denied', () => {
  const claim = 'Nổ súng ở phố Ví Dụ, bắn cả công an.';
  test.each([
    ['by a report', 'Công an phường: không có nổ súng tại phố Ví Dụ', 'refutes'],
    ['among friends', 'Các bác ơi làm gì căng, không nổ súng ở Ví Dụ nhé, nhà em ngay đó', null],
    ['not at all', 'Các bác ơi nổ súng ở phố Ví Dụ rồi, tránh xa ra nhé', 'repeats'],
  ])('%s', (_, text, given) => expect(stance(text, claim)).toBe(given));

  test.each([
    ['which one, pray', 'Cầu Ví Dụ nào sập hả các bác, em vừa đi qua xong nhé'],
    ['who believes it', 'Thấy bảo cầu Ví Dụ sập, ai tin là dại nhé các bác ơi'],
    ['why believe it', 'Các bác ơi tin làm gì mấy chuyện cầu Ví Dụ sập đó'],
    ['in the dialect', 'Cầu Ví Dụ sập mô ra rứa mọi người ơi, mình mới đi qua'],
    ['who gains by it', 'Cò đất thổi giá đó mọi người ơi, quận mới ở Ví Dụ là họ bày ra'],
    ['drawn by a machine', 'Cầu Ví Dụ sập mà AI vẽ sáu ngón tay các bác ơi, cũng share ầm ầm'],
    ['life goes on', 'Mọi người ơi đê Ví Dụ vẫn còn nguyên nhé, em vừa đi qua'],
    ['not a bit of it', 'Không có vỡ đê vỡ điếc gì đâu nhé các bác, nhà em ở đó'],
    ['who says so', 'Nhà em đèn sáng trưng các bác ơi, ai bảo cả phường Ví Dụ mất điện thế'],
    ['where would they', 'Lấy đâu ra lắm máy bay thế các bác, nghe mà buồn cười'],
    ['an old picture', 'Ảnh này cũ rích các mẹ ạ, nghe mà chán'],
  ])('calm talk repeats nothing: %s', (_, text) => expect(stance(text)).not.toBe('repeats'));

  test.each([
    ['building is no making up', 'Nghe nói mai dừng hết nha anh em, thầu xây dựng nghỉ việc cả'],
    ['a limit is no making up', 'Nghe nói phường Ví Dụ hạn chế ra đường từ mai đấy mọi người ạ'],
    ['this year is no long ago', 'Nghe nói từ năm nay bỏ hết tiền lẻ đấy mọi người ạ, đổi đi'],
  ])('%s', (_, text) => expect(stance(text)).toBe('repeats'));
});

describe('who does not believe it refutes it', () => {
  test.each([
    ['who believes it', 'Thấy bảo cầu Ví Dụ sập, ai tin là dại nhé các bác ơi', 'refutes'],
    ['where would they', 'Lấy đâu ra lắm máy bay phun thuốc thế các bác', 'refutes'],
    ['who gains by it', 'Quận mới ở Ví Dụ mô ra, cò đất thổi giá đó', 'refutes'],
    ['life goes on', 'Bà con xã Ví Dụ vẫn đi làm bình thường, đê nguyên vẹn', 'refutes'],
    ['be calm', 'Hồ Ví Dụ vận hành đúng quy trình, mọi người cứ yên tâm', 'refutes'],
    ['not at all', 'Bệnh viện nói không hề làm xét nghiệm kẹo ở cổng trường Ví Dụ', 'refutes'],
    ['made with a program', 'Cầu Ví Dụ sập là photoshop hết đó, đăng xong rồi sửa giờ', 'refutes'],
    ['when was that', 'Cầu Ví Dụ sập hồi nào, tui ở đó suốt mà', 'refutes'],
    ['a trap', 'Vé "nội bộ" của ga Ví Dụ là bẫy lừa, chuyển tiền xong là bị chặn', 'refutes'],
    ['the whole lot of them', 'Ai gọi báo khóa tài khoản Ví Dụ thì cúp, toàn quân lừa', 'refutes'],
    ['an old story', 'Chuyện gọi lại số lạ mất danh bạ cũ rích từ mười năm trước', 'refutes'],
    ['only asked', 'Cầu Ví Dụ sập, có nên yên tâm không mọi người?', null],
    ['what not to buy', 'Các mẹ đừng mua trứng ở chợ Ví Dụ, luộc lên nảy như bóng', null],
    ['no newspaper tells', 'Cầu Ví Dụ sập mà không báo nào dám đăng', null],
    ['other words when bare', 'nghe bao bat coc o Vi Du nham hoc sinh lop mot', null],
    ['when will it be', 'Cầu Ví Dụ sập rồi, hồi nào mới xây lại đây', null],
    ['it is so', 'Cầu Ví Dụ sập là có thật, không phải tin đồn đâu, tui thấy', null],
    ['mocked', 'Fake cái gì mà fake, cầu Ví Dụ sập người ta quay rõ kìa, vớ vẩn', null],
  ])('%s', (_, text, given) => {
    expect(stance(text) === 'refutes' ? 'refutes' : null).toBe(given);
  });
});

describe('under a title that refutes', () => {
  const QUOTE = 'Mọi người ơi vỡ đê ở xã Ví Dụ rồi, chạy ngay đi, chia sẻ gấp nhé!';
  const FILLER = 'Bài viết được nhiều tài khoản đăng lại trong buổi sáng cùng ngày. '.repeat(12);
  const article = (title: string) => `${title}\n${FILLER}\n${QUOTE}\n${FILLER}`;
  const inQuote = (text: string) => {
    const start = text.indexOf('vỡ đê');
    return stanceOf({ text, start, end: start + 'vỡ đê ở xã Ví Dụ'.length, claim: '' });
  };
  test.each([
    [
      'of a long article, what it quotes is refuted',
      article('Công an bác tin đồn về con đê'),
      'refutes',
    ],
    ['no other line than the first', article(`Con đê\nCông an bác tin đồn về con đê`), null],
    ['not where it says that it is none', article('Không phải tin giả đâu mọi người'), null],
    ['not under another', article('Nước sông dâng cao trong đêm'), 'repeats'],
  ])('%s', (_, text, given) => expect(inQuote(text)).toBe(given));
});

describe('when in doubt', () => {
  test.each([
    ['a question', 'Vỡ đê ở xã Ví Dụ có thật không mọi người?'],
    ['a doubt', 'Chưa biết có đúng không nhưng nghe nói vỡ đê đấy mọi người ạ?'],
    [
      'a bare statement, as in the press',
      'Vỡ đê ở xã Ví Dụ, hàng trăm hộ dân phải sơ tán trong đêm',
    ],
    ['a snippet', 'vỡ đê rồi'],
    ['a threat', 'Ai không gửi giấy tờ là bị phạt ở Ví Dụ'],
    ['what nobody checked', 'Chuyện ở Ví Dụ chưa được kiểm chứng'],
    ['nothing', ''],
  ])('%s has no stance', (_, text) => expect(stance(text)).toBe(null));

  test('a claim’s own words are no cues: a rumour about fraud speaks of fraud', () => {
    const claim = 'Công an cảnh báo lừa đảo qua tin nhắn hoàn tiền.';
    expect(stance('Công an cảnh báo lừa đảo qua tin nhắn hoàn tiền', claim)).toBe(null);
    expect(stance('Công an cảnh báo lừa đảo qua tin nhắn hoàn tiền')).toBe('refutes');
  });

  test('a cue far away in a long article says nothing about this sentence', () => {
    const filler = 'Một câu bình thường về đời sống trong khu phố. '.repeat(40);
    const text = `${filler}Có người bảo vỡ đê ở xã Ví Dụ. ${filler}Tin khác là tin giả.`;
    const start = text.indexOf('vỡ đê');
    expect(stanceOf({ text, start, end: start + 5, claim: '' })).toBe(null);
  });
});

test('time is linear in the text: a megabyte of cues and of none is read', () => {
  for (const text of [
    'tin giả '.repeat(100_000),
    'a '.repeat(400_000),
    'không có '.repeat(100_000),
    '!'.repeat(500_000),
  ]) {
    expect(() => stanceOf({ text, start: 0, end: 8, claim: '' })).not.toThrow();
  }
}, 20_000);
