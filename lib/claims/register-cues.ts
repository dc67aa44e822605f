// How people pass a story on, and how ordinary life is told: fragments of regular expressions over
// lower-case text, one a line. Written from what the register of rumours is known for (a vague source,
// alarm, urgency, talk among friends), not from the entries. For texts without diacritics they are
// read without theirs.

/** A source that nobody can ask, and the passing on itself. */
export const HEARSAY = lines(`
  nghe (?:nói|bảo|đồn|đâu|kể|tin|phong phanh|ngóng|loáng thoáng|ngta|người ta|mấy|ông|bà|chị|anh|các|thằng|con)
  nghe
  thấy (?:bảo|nói|đăng|đồn|kể|báo|người ta|ngta|mọi người|trên)
  đọc (?:được|thấy|trên|mà)
  xem (?:được|clip|trên|live)
  (?:người ta|ngta|họ|thiên hạ|dân tình|mấy bà|mấy ông|mấy chị|mấy anh) (?:bảo|nói|đồn|kháo|kể|báo)
  người ta
  đồn(?: ầm| rằng| thổi| là)?
  kháo nhau
  bảo (?:là|rằng|nhau|em|mình|tôi|tui|ở|cái|cả|mai|sắp|bên|đợt|hai|con|tuần)
  báo (?:là|tin|cho)
  kể (?:lại|là|rằng|cho)
  phán
  nhắn (?:là|tin|trong|cho|vào|cả)?
  rỉ tai
  mách
  tiết lộ
  (?:người|bạn|chị|anh|ông|bà|cô|chú|bác|đứa) (?:quen|họ|bạn|em|nhà)
  (?:làm|quen|có người) (?:ở|trong|trên|bên) (?:bộ|sở|viện|bệnh viện|ubnd|công an|ngân hàng|điện lực|cơ quan)
  có người
  có (?:thằng|con|ông|bà|kẻ|gã|cô|anh|chị|đứa|nhóm|mấy)
  ai đó
  tin (?:mật|nội bộ|ngầm|nóng|hot|chuẩn|chuẩn chỉnh|hành lang|dữ|sốc|khẩn)
  nguồn tin
  hành lang
  hình như
  chắc là
  không biết (?:có|thật|đúng|thế nào)
  có (?:thật|đúng|phải|ai|bác nào|mẹ nào|chuyện) .{0,25}(?:không|ko|hông|hem|chưa|ạ)
  (?:đúng|thật|phải) (?:không|ko|k|hông|hem|hả)
  thật (?:không|ko|hả|à|hay)
  ai (?:biết|rõ|gặp|thấy|có|bị|chưa|đang|ở|còn|đi|mua)
  trên (?:mạng|face|facebook|fb|zalo|tele|tiktok|tóp tóp|nhóm|group)
  (?:đầy|khắp|ầm|rần rần|lan) (?:mạng|face|nhóm|group)
  lan (?:truyền|khắp|rộng)
  clip
  (?:chia sẻ|share|chuyển tiếp|forward|đăng|gửi)(?: lại| cho| ngay| gấp| rộng)
  fwd
  nguồn (?:từ|trong|uy tín)
  có (?:dấu đỏ|công văn|văn bản|ảnh|hình|clip|video) (?:hẳn hoi|đàng hoàng|rõ ràng|luôn)
  hẳn hoi
  rõ ràng
  (?:báo chí|báo đài|truyền thông|nhà nước|chính quyền|họ) .{0,12}(?:im|giấu|bưng bít|ém|không dám|chưa đăng)
  giấu (?:nhẹm|dân|kín|tin)
`);

/** Haste, dread and warning among people. */
export const ALARM = lines(`
  từ (?:mai|ngày mai|đêm nay|tối nay|nay|mùng|sáng mai|tuần sau|tháng sau)
  (?:ngày|sáng|trưa|chiều|tối|đêm|khuya) mai
  mai (?:là|ra|đi|phải|này|nghỉ)
  (?:đêm|tối|khuya) nay
  nửa đêm
  sắp(?: tới| sửa| bị| phải| có| hết)?
  chuẩn bị (?:đi|tinh thần|đồ|sẵn|có|bị)
  tới (?:đây|nơi|lượt)
  nay mai
  khẩn(?: cấp| trương)?
  gấp
  ngay (?:và luôn|lập tức|đi|kẻo|nhé|nha)
  mau
  nhanh (?:lên|đi|kẻo|chân|tay)
  tranh thủ
  kẻo
  không (?:thì|là) (?:mất|bị|hết|chết|muộn|toi)
  nếu không
  đừng(?: có| ai| bao giờ| để| dại)?
  chớ
  cẩn thận
  coi chừng
  cảnh giác
  đề phòng
  tránh (?:xa|ra|đường|đi)
  chạy (?:đi|ngay|mau|thôi|hết)
  gọi nhau
  bỏ chạy
  sơ tán
  tích (?:trữ|nước|gạo|đồ|xăng|vàng)
  gom (?:hàng|đồ|gạo|vàng|đô|tiền)
  (?:rút|đổi|ôm|mua) (?:hết |ngay |sạch )?(?:tiền|vàng|đô|gạo)
  cất (?:đi|kỹ|kĩ)
  nguy (?:rồi|to|hiểm|cấp|lắm)
  toang(?: rồi)?
  toi (?:rồi|đời)
  sợ (?:quá|ghê|thật|lắm|thế|vãi|hãi|vậy)?
  hãi
  khiếp(?: quá| thật| đảm)?
  kinh (?:quá|khủng|hoàng|hồn|dị|thật|vãi|lắm)
  ghê (?:quá|rợn|thật|vậy|lắm|sợ)
  rùng mình
  nổi (?:da gà|gai ốc)
  run (?:quá|rẩy|người|tay)
  hoảng (?:quá|loạn|hồn|sợ)?
  lo (?:quá|lắm|ghê|mất ngủ|thật)
  (?:trời|giời|chúa|phật) (?:ơi|ạ|đất|đất ơi)
  ối
  chết (?:mất|dở|rồi|thật|chắc|hết|cả)
  mất (?:hết|sạch|trắng|mạng|tích)
  hết (?:rồi|sạch|cả|thật|đường|hồn|cứu)
  xong (?:rồi|phim|đời)
  bị (?:khóa|phạt|bắt|cắt|chặn|trừ tiền|lừa|hack|mất|bỏ|hủy|thu|đuổi|nhiễm|cấm|dính|lôi|chích|giết)
  dính (?:bão|chưởng|phạt|bẫy|vụ|dịch)
  suýt(?: nữa| mất| bị| chết)?
  may mà
  cứu (?:với|giúp|mạng)
  giúp (?:với|em|tôi|mình|gấp)
  thương (?:quá|tâm|lắm|ghê)
  xót xa
  đau lòng
  nghẹn
  khổ (?:quá|thân|lắm|dân)
  tội (?:quá|nghiệp|ghê|lắm)
  tức (?:quá|thật|ghê|điên|lộn)
  bức xúc
  phẫn nộ
  mất (?:dạy|nhân tính)
  công bằng (?:ở đâu|chỗ nào)
  sao giờ
  làm sao (?:đây|giờ|bây giờ)
  biết (?:làm sao|sống sao|kêu ai)
`);

/** Talk among friends, neighbours and relatives, from North to South. */
export const SPEECH = lines(`
  (?:đấy|đó|nha|nhé|nhá|nhe|nghen|hen|hén|á|ạ|kìa|kia|luôn|lận|ấy|hả|hở|nhỉ|chứ|à|ừ|thôi|mà|vậy|thế|rồi|đi)(?=\\s*(?:[.,!?…;:)"”\\n]|$|[^\\p{L}\\p{N}\\s]))
  \\S+ ơi
  cho coi
  gì (?:đâu|mà|kỳ|vậy|thế|đó|đấy|nữa)
  mà (?:sợ|thôi|nghẹn|thấy|cứ|báo|công)
  (?:các|mấy) (?:bác|mẹ|cụ|mom|má|thím|chế|bạn|ông|bà|anh|chị|cậu|em|bố|ba|cháu|con)
  mọi người
  cả nhà
  bà con
  anh em
  (?:ông|bà|anh|chị|thằng|con|đứa|nhỏ|cô|cậu) (?:anh|em|chị|bạn|hàng xóm|họ) (?:tao|em|tôi|tui|mình|nhà)
  (?:tao|tui|tụi|mày|bọn mình|chúng mình|tụi mình|nhà em|nhà tui|quê em|quê tui|xóm em|xóm tui)
  (?:mẹ|bố|ba|má|bà|ông|con|vợ|chồng) (?:em|tôi|tui|mình|kia|nào)
  (?:tụi|bọn|chúng|lũ) (?:nó|này|kia|lừa đảo|xấu|khốn)
  nó (?:bảo|gọi|nhắn|lừa|bắt|bế|xưng|hút|đòi|hack|lấy)
  (?:thằng|gã|lão|mụ|tên|con mụ) \\S+
  hông|hổng|hem|chả|chẳng|đếch|éo
  vãi|vl|vcl|đm|dm
  hay sao(?: ấy)?
  quá (?:trời|đi|các|mọi|bà|cả)
  quá(?=\\s*(?:[.,!?…]|$))
  thiệt|thật (?:sự|luôn|đấy)
  dữ (?:vậy|thần|lắm|luôn)
  ghê
  lắm (?:rồi|các|mọi|luôn)?
  y (?:chang|như|hệt)
  (?:gấp|tới|tận|những|đến) (?:mấy|cả|hàng)
  đã (?:thấy|bảo|nói) (?:rồi|mà)
  mn|ae|nge|ns|nx|đc|ko|khum|hông|z|j
`);

/** The lines of a text, each a cue. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
