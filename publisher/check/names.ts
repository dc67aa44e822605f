import type { Words } from '../words.ts';
import type { EntryLint, Finding } from './finding.ts';
import { look } from './finding.ts';
import { eitherCase, endsInPlaceHead, isProvince } from './vietnam-places.ts';

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Lương|Cao|Châu|Quách|La|Thái|Tăng|Mạc|Kiều|Thạch|Triệu|Chu|Nghiêm|Lưu|Hứa|Tống|Từ|Vi|Lò|Sùng|Giàng|Vàng|Thào|Nông|Bế|Ma|Quàng|Lường|Cầm|Đàm|Doãn|Khuất|Phí|Thân|Ninh|Bạch|Tiêu|Viên|Âu|Ông|Diệp|Trình|Trà|Cù|Cung|Lục|Mã|Sầm|Tòng|Ksor|Rơ|Siu';
/** What is said before somebody's name. */
const TITLES =
  'ông|bà|anh|chị|em|cô|chú|bác|dì|cậu|mợ|cháu|bé|thầy|sư thầy|đại đức|hòa thượng|linh mục|bác sĩ|bs|tiến sĩ|ts|giáo sư|gs|pgs|luật sư|nhà báo|nhà văn|nhạc sĩ|họa sĩ|diễn viên|ca sĩ|nghệ sĩ|nsnd|nsưt|mc|người mẫu|hoa hậu|á hậu|cầu thủ|huấn luyện viên|hlv|trọng tài|doanh nhân|chủ tịch|phó chủ tịch|bí thư|phó bí thư|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|giám đốc|phó giám đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|thiếu tướng|trung tướng|thượng tướng|đại tướng';
/** A surname and two or three names after it; a shorter one is as often a place. */
const FULL_NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${SURNAMES})(?:\\s+\\p{Lu}\\p{Ll}*){2,3}(?!\\p{L}|\\s+\\p{Lu}\\p{Ll})`,
  'gu',
);
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{M}]|trẻ )(?:${eitherCase(TITLES)})\\s+((?:\\p{Lu}\\p{Ll}+\\s+){1,3}\\p{Lu}\\p{Ll}+)(?!\\p{L})`,
  'gu',
);

/**
 * People in a claim, a correction or a phrase who are not named in the line's own `publicFigures`
 * (which is never published); of those who are, whether two sources speak.
 */
export const lintNames: EntryLint = ({ entry, text }) => {
  if (entry.kind !== 'rebuttal') return [];
  const allowed = publicFigures(text);
  const { claim, correction, summary } = entry.vi;
  const places: [Finding['at'], string][] = [
    [['vi', 'claim'], claim],
    [['vi', 'correction'], correction],
    ...entry.phrases.map((phrase, at): [Finding['at'], string] => [['phrases', at], phrase]),
  ];
  const whole = [claim, correction, summary, ...entry.phrases].join('\n');
  const findings: Finding[] = [];
  const told = allowed.slice();
  for (const [at, words] of places) {
    for (const name of namesIn(words)) {
      if (isPlaceSomewhere(name, whole) || told.some((known) => isSamePerson(known, name)))
        continue;
      told.push(name);
      findings.push(
        look(at, { vi: `nhắc tên “${name}”: ${ADVICE.vi}`, en: `names "${name}": ${ADVICE.en}` }),
      );
    }
  }
  const hosts = new Set(
    entry.sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')),
  );
  if (allowed.length > 0 && hosts.size < 2) {
    findings.push(
      look(['sources'], {
        vi: 'mục nói về một nhân vật công chúng mà chỉ có nguồn ở một nơi: thêm nguồn thứ hai, độc lập',
        en: 'is on a public figure and has one source: give a second, independent one',
      }),
    );
  }
  return findings;
};

const ADVICE: Words = {
  vi: 'không lập mục về người riêng tư; nếu là người giữ chức vụ công thì ghi vào cột “nhân vật công chúng” (publicFigures), với hai nguồn độc lập',
  en: 'no entry on a private person; a public figure goes into "publicFigures", with two independent sources',
};

/** What looks like the full name of a person. */
function namesIn(text: string): string[] {
  const full = [...text.matchAll(FULL_NAME)]
    .map(({ 0: name, index }) => ({ name, before: text.slice(0, index) }))
    .filter(({ before }) => !isWithinName(before));
  const titled = [...text.matchAll(TITLED)].map(({ 0: whole, 1: name = '', index }) => ({
    name,
    before: text.slice(0, index + whole.length - name.length),
  }));
  return [...full, ...titled]
    .filter(({ name, before }) => !isProvince(name) && !endsInPlaceHead(before))
    .map(({ name }) => name.replace(/\s+/g, ' '));
}

/** "Tội Phạm Công Nghệ Cao": a capital before it that is no title makes it the tail of something longer. */
function isWithinName(before: string): boolean {
  const last = /(\p{Lu}\p{Ll}+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  return last !== undefined && !TITLES.split('|').some((title) => title.endsWith(last));
}

/** "cướp ở Phan Chu Trinh" is told by "ngân hàng trên đường Phan Chu Trinh". */
function isPlaceSomewhere(name: string, whole: string): boolean {
  return whole.split(name).slice(0, -1).some(endsInPlaceHead);
}

/** The `publicFigures` of a line of JSON; what is not a list of texts is none. */
function publicFigures(line: string): string[] {
  const { publicFigures: names } = JSON.parse(line) as { publicFigures?: unknown };
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function isSamePerson(known: string, name: string): boolean {
  const [one, other] = [known, name].map((text) => ` ${text.normalize('NFC').toLowerCase()} `);
  return (one?.includes(other ?? '') || other?.includes(one ?? '')) ?? false;
}
