// Names that a check must know to be places: the provinces and cities before and after the mergers of
// 2025, and what stands before the name of a place, a street or a building. Facts, as data.

const PROVINCES =
  'Hà Nội|Hồ Chí Minh|Sài Gòn|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|An Giang|Bà Rịa|Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thanh Hoá|Thừa Thiên|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Nha Trang|Đà Lạt|Hội An|Sa Pa|Phú Quốc|Việt Nam|Trung Quốc|Hà Lan|Ba Lan|Thái Lan';

/** What stands before a name that is not a person's: places, streets, buildings, bodies, awards. */
const HEADS =
  'đường|phố|ngõ|ngách|hẻm|đại lộ|quốc lộ|cầu|hầm|đèo|nút giao|bùng binh|quảng trường|công viên|vườn hoa|hồ|sông|suối|núi|đảo|vịnh|đập|đê|kênh|thủy điện|nhà máy|khu|khu đô thị|chung cư|tòa|tòa nhà|chợ|siêu thị|sân bay|sân vận động|bến xe|cảng|ga|chùa|đền|đình|nhà thờ|lăng|tượng đài|bảo tàng|rạp|nhà hát|trường|thpt|thcs|tiểu học|mầm non|đại học|cao đẳng|học viện|bệnh viện|phòng khám|xã|phường|quận|huyện|tỉnh|thành phố|tp|tp\\.|thị trấn|thị xã|thôn|ấp|bản|làng|tổ dân phố|công ty|tập đoàn|ngân hàng|thương hiệu|giải|giải thưởng|bão|cơn bão|báo|trang|nhóm|fanpage';

const PLACE = new RegExp(`(?<!\\p{L})(${PROVINCES})(?!\\p{L})`, 'u');
const HEADED = new RegExp(`(?<![\\p{L}.])(${eitherCase(HEADS)})\\s+(?=[\\p{Lu}\\p{N}])`, 'u');
const ENDS_IN_HEAD = new RegExp(`(?<![\\p{L}.])(${HEADS})\\s+["“‘]?$`, 'iu');

/** Whether a text names a place: a province or city, or "xã", "đường", "cầu" … and a name. */
export function namesPlace(text: string): boolean {
  return PLACE.test(text) || HEADED.test(text);
}

/** Whether a text ends in what stands before a name that is not a person's. */
export function endsInPlaceHead(text: string): boolean {
  return ENDS_IN_HEAD.test(text);
}

/** Whether a name is, or begins with, the name of a province or city. */
export function isProvince(name: string): boolean {
  return new RegExp(`^(${PROVINCES})(?!\\p{L})`, 'u').test(name);
}

/** Words as they stand within a sentence, at its beginning and in capitals: for a pattern that must tell names by their capitals. */
export function eitherCase(words: string): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const all = words.split('|').flatMap((word) => [word, capital(word), word.toUpperCase()]);
  return [...new Set(all)].join('|');
}
