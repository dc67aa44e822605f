// How people pass a story on: fragments of regular expressions over lower-case text, one a line.
// Written from what the register of rumours is known for (a vague source, alarm, urgency, talk among
// friends), not from the entries. For texts without diacritics they are read without theirs.
import { lines } from './cue-reader.ts';

/** A source that nobody can ask, and the passing on itself. */
export const HEARSAY = lines(`
  nghe (?:nói|bảo|đồn|đâu|kể lại|phong phanh|loáng thoáng|ngóng|hóng|giang hồ)
  nghe (?:\\S+ ){1,4}(?:bảo|kể|kêu|đồn) (?:là|lại|rằng)
  nghe (?:bà|ông|cô|chị|anh|chú|bác|con|thằng|đứa|nhỏ|mấy) (?:\\S+ ){0,3}(?:bảo|nói|kêu|đồn)
  (?:nó|họ|ổng|bả|ảnh) (?:dặn|bảo|nói|kêu) (?:là|cả nhà|mọi người|nhỏ|đừng|sắp)
  nghe (?:ngta|người ta|thiên hạ|hàng xóm|mấy bà|mấy ông|mấy chị|tụi nó|bọn nó|tụi bạn)
  nghe tin (?:là|đồn|hành lang|vỉa hè|mật|nội bộ)
  mới nghe (?:tin|nói|kể|vụ|chuyện)
  vừa nghe (?:tin|được tin|nói|kể|vụ|chuyện)
  thấy (?:bảo|đồn|kêu là|nói là|kể là|ngta|người ta (?:bảo|nói|đồn|kể|chia sẻ|đăng))
  thấy (?:trên )?(?:mạng|face|facebook|fb|tóp tóp|tiktok|zalo) (?:\\S+ ){0,2}(?:bảo|nói|đồn|kêu|đăng đầy|đăng nhiều|share|rần|ầm)
  thấy (?:\\S+ ){0,3}(?:share|đăng) (?:đầy|rầm rầm|rần rần|ầm ầm|nhiều lắm|quá trời)
  (?:người ta|ngta|thiên hạ) (?:\\S+ )?(?:bảo|đồn|kháo|rỉ tai|xì xào|bàn tán|nói ầm|kể lại)
  (?:người ta|ngta) (?:\\S+ )?nói (?:là|thế|vậy|rằng)
  (?:ai|đâu) (?:cũng|đâu cũng) (?:bảo|đồn|bàn tán|xì xào)
  (?:mấy|các|bọn|tụi) (?:bà|ông|chị|cô|bác|anh|đứa) (?:\\S+ ){0,3}(?:bảo|kể|đồn|kháo|kêu) (?:là|nhau|rằng|ầm|thế|vậy)
  (?:cả |trong |quanh )(?:xóm|làng|khu|ấp|thôn|chợ|trường|công ty|phường|xã) (?:\\S+ ){0,2}(?:đồn|xôn xao|bàn tán|xì xào|râm ran|kháo)
  (?:xóm|làng|khu|quê|chỗ|bên|trường|công ty) (?:mình|em|tôi|tui|nhà) (?:\\S+ ){0,3}(?:đồn|xôn xao|bàn tán|xì xào|rần rần|râm ran)
  (?:đang|cứ|thi nhau|đua nhau) (?:bàn tán|xì xào|kháo nhau|rỉ tai|truyền tai|râm ran|rần rần|nháo nhào|ầm ầm)
  đồn (?:ầm|rằng|um|thổi|khắp (?:nơi|làng|xóm|chợ))
  (?:mạng|xóm|làng|thiên hạ|dân tình|giang hồ) đồn
  lời đồn
  bảo nhau (?:là|rằng|đi|mua|rút)
  kháo nhau
  rỉ tai
  truyền tai nhau
  to nhỏ với nhau
  hóng (?:được|hớt|tin|thực hư|biến|drama)
  nghe ngóng
  lượm lặt
  có (?:người quen|người nhà|người bạn|đứa bạn|con bạn|thằng bạn|ông bạn|bà bạn|ông anh|bà chị|ông chú|bà cô|thằng em|đứa em|cậu em|đứa cháu) (?:\\S+ ){0,3}(?:làm (?:ở|bên|trong|trên|tại)|công tác|bảo|kể|nói|báo|kêu)
  (?:người quen|đứa bạn|con bạn|thằng bạn|ông bạn|bà bạn|nhỏ bạn|bạn của bạn|ông anh|bà chị|ông chú|bà cô|bà dì|thằng em|đứa em|cậu em|đứa cháu|ông cậu|chị dâu|anh rể) (?:\\S+ ){0,6}(?:bảo|kể|nói|báo|nhắn|kêu|rỉ tai) (?:là|rằng|lại|nhỏ|riêng|sắp|mai|có|họ|bên|trên|trong)
  (?:chồng|vợ|bố|mẹ|ba|má|chị|anh|con|cháu) (?:bạn em|bạn mình|bạn tui|của bạn|đứa bạn|người quen|hàng xóm) (?:\\S+ ){0,4}(?:làm (?:ở|bên|trong|trên)|bảo|kể|nói|báo|kêu)
  (?:bạn|anh|chị|chú|cô|bác|dì|cậu|cháu|chồng|vợ|bố|ba) (?:em|mình|tôi|tui|tớ) (?:làm|công tác) (?:\\S+ ){1,6}(?:bảo|kể|nói|báo|nhắn|kêu|gửi)
  (?:bà|ông|cô|chị|chú|anh|bác) (?:hàng xóm|bán (?:rau|cá|thịt|hàng|nước|xôi|bún|vé số|tạp hóa)|đầu ngõ|đầu hẻm|cuối ngõ|xe ôm|tổ trưởng|cạnh nhà|gần nhà|kế bên|bên cạnh) (?:\\S+ ){0,4}(?:bảo|kể|nói|kêu|đồn) (?:là|rằng|có|sắp|mai|hôm|họ|nó|thấy|lại)
  hàng xóm (?:\\S+ ){0,2}(?:bảo|kể|nói|kêu|đồn) (?:là|rằng|có|sắp|mai|hôm|họ|nó|thấy|lại|ầm)
  (?:có )?người (?:trong cuộc|trong ngành|trong nghề|bên trong|trên bộ|trên sở|trên tỉnh) (?:\\S+ ){0,2}(?:bảo|kể|nói|báo|tiết lộ|rò rỉ|nhắn|kêu)
  (?:bác sĩ|công an|sếp|cô giáo|cán bộ) quen
  (?:em|mình|tui|tôi|nhà) (?:có )?quen (?:người|anh|chị|ông|bà|mấy người) (?:\\S+ )?(?:làm|bên|trong)
  một người (?:bạn|quen|anh|chị) (?:\\S+ ){0,5}(?:kể lại|bảo là|nói nhỏ|nhắn|rỉ)
  ai đó (?:bảo|nói|đăng|kể|gửi|quay)
  tin (?:mật|nội bộ|hành lang|vỉa hè|rò rỉ|tuồn|chuẩn|chắc chắn|cực chuẩn|hot|nóng hổi|sốc)
  nguồn (?:tin )?(?:nội bộ|riêng|mật|chuẩn|uy tín|tin cậy|thân cận|giấu tên)
  thông tin (?:nội bộ|mật|rò rỉ|tuyệt mật|hành lang)
  (?:nói|dặn|bật mí|tiết lộ|nhắc) (?:nhỏ|khéo|thầm) (?:cho|với|là|rằng|mọi|em|mình|tui|bà con|các)
  (?:nhắn|báo|dặn|bật mí|tiết lộ) riêng (?:cho|với|là)
  rò rỉ (?:ra|thông tin|tin|nội bộ)
  lộ ra (?:là|rồi|tin)
  (?:báo chí|báo đài|đài|tivi|báo|nhà nước|chính quyền|bên trên) (?:\\S+ ){0,2}(?:không|chưa|chả|chẳng|ko|k|đâu) (?:\\S+ )?(?:dám|đăng|đưa tin|nói đâu|nói gì|công khai)
  bưng bít
  (?:không|chưa|ko|chả|chẳng|đâu) (?:\\S+ )?dám (?:công bố|nói|đăng|công khai|đưa tin|đưa lên)
  (?:bị|đang|cố) (?:ém|giấu nhẹm|giấu dân|ỉm|bịt)
  giấu (?:nhẹm|dân|tin|dịch|kín|không cho)
  sự thật (?:bị|mà họ|họ) (?:giấu|che giấu|che đậy)
  (?:thấy|có (?:người|ai|bạn|chị|mẹ|bác)|ai đó|người ta|đang) (?:\\S+ ){0,2}(?:nhắn|gửi|đăng|share|chuyển|truyền) (?:\\S+ ){0,3}(?:nhóm|group|gr|zalo)
  nhắn (?:\\S+ ){0,2}(?:trong|lên|vào) (?:\\S+ )?(?:nhóm|group|gr) (?:\\S+ ){0,3}(?:là|bảo|rằng)
  (?:tin|tin nhắn|bài) (?:\\S+ )?(?:chuyển tiếp|forward|truyền|chuyền) (?:\\S+ ){0,2}(?:tay|nhóm|nhau|zalo)
  (?:nhóm|group|gr|hội) (?:lớp|phụ huynh|cư dân|chung cư|zalo|xóm|công ty|gia đình|mẹ bỉm) (?:\\S+ ){0,3}(?:bảo nhau|đồn|xôn xao|rần rần|share|nháo nhào|bàn tán|hoang mang)
  (?:chia sẻ|share|chuyển|lan truyền|truyền|phổ biến|nhắn|gửi) (?:\\S+ ){0,3}cho (?:\\S+ )?(?:nhiều người|người thân|bạn bè|càng nhiều|mọi người (?:cùng )?biết|cả nhà (?:cùng )?biết|bà con (?:cùng )?biết|ai cũng biết)
  (?:chia sẻ|share|lan truyền|truyền|chuyển tiếp) (?:ngay|gấp|mạnh|nhanh|giúp|giùm|dùm|hộ)
  cho (?:mọi người|bà con|cả nhà|người thân) (?:\\S+ )?(?:cùng )?biết(?: mà| để) (?:tránh|phòng|đề phòng|cảnh giác)
  lan tỏa (?:giúp|ngay|cho|để)
  em (?:share|copy|cop|chép|đăng) lại
  (?:copy|cop|chép|lượm|sưu tầm) (?:lại )?(?:từ|của|ở|bên|trên) (?:\\S+ ){0,2}(?:nhóm|group|fb|face|facebook|zalo|bạn|mạng|chị)
  (?:có )?(?:bạn|chị|anh|mẹ|đứa|người) (?:\\S+ ){0,2}(?:mới|vừa) (?:nhắn|gọi|kể|báo) (?:\\S+ ){0,3}(?:là|bảo|rằng)
  vừa (?:nhận|có) (?:được )?tin (?:nhắn|mật|là|từ|báo)
  (?:clip|video|ảnh|tin|bài) (?:\\S+ ){0,2}(?:đầy|tràn|rần rần|ầm ầm|rầm rầm|khắp) (?:\\S+ )?(?:mạng|face|facebook|fb|zalo|tiktok)
  (?:trên )?(?:mạng|face|facebook|fb|tiktok|zalo) (?:\\S+ ){0,2}(?:rần rần|ầm ầm|rầm rầm|đầy rẫy|ầm ĩ|um sùm|rùm beng|dậy sóng|nói đầy|nói nhiều|bảo là|đồn)
  hình như (?:là |cũng |thấy )*(?:có|sắp|bị|đã|vừa|bên|ở|cả|tụi|bọn|nhà|chỗ|mới|họ|người ta|mai|đêm|tối|sáng)
  không biết (?:\\S+ ){0,3}(?:thực hư|thật không|thật giả|đúng không|có thật|thế nào mà|sao mà)
  (?:ko|k|kg|hổng|hông|chả|chẳng) biết (?:\\S+ ){0,3}(?:thực hư|thật|đúng|sao mà|thế nào)
  (?:chưa|không|ko|k) (?:rõ|biết) thực hư
  thực hư (?:\\S+ ){0,2}(?:sao|thế nào|ra sao|không|chưa|k|ko)
  có (?:thật|đúng|phải) (?:\\S+ ){0,3}(?:không|ko|hông|hem|hok|chăng)(?: (?:\\S+ ){0,2}(?:vậy|nhỉ|ta|ạ|mọi người|các bác|mn|cả nhà|bà con))
  (?:thật|đúng) (?:không|ko|hông|hem|hok) (?:vậy|nhỉ|ta|mọi người|các bác|các mẹ|mn|cả nhà|bà con|ae)
  có thật (?:không|ko|hông|hem|hok|chăng)
  có (?:vụ|chuyện) (?:này|đó|đấy|ấy) (?:\\S+ )?(?:không|ko|hông|hả|à)
  (?:ai|bác nào|mẹ nào|chị nào|bạn nào|anh nào) (?:\\S+ )?(?:biết|nghe|rõ|nắm) (?:\\S+ ){0,2}(?:vụ|chuyện|tin|thực hư) (?:\\S+ )?(?:này|đó|đấy|gì|chưa)
  (?:ai|bác nào|mẹ nào|chị nào) (?:ở|gần|bên) (?:\\S+ ){1,5}(?:xác nhận|confirm|biết rõ|cho hỏi|nghe chưa)
  (?:mọi người|cả nhà|bà con|các bác|các mẹ|ae|mn) (?:\\S+ ){0,2}(?:nghe|biết|hay|thấy) (?:\\S+ ){0,3}(?:chưa|gì chưa|vụ này|tin này)
  (?:biết|nghe|hay) (?:tin|vụ|chuyện) (?:\\S+ ){0,6}(?:chưa|gì chưa)
  (?:đã )?(?:xác nhận|confirm) (?:giùm|dùm|hộ|giúp)
  (?:thà )?tin (?:có|là có) còn hơn (?:tin )?(?:không|là không)
  (?:không|ko|k|chả) biết (?:\\S+ ){0,3}nhưng (?:cứ|cũng|thà)
  không có lửa (?:làm sao|sao|thì sao|thì làm sao) có khói
  (?:chính|tận) mắt (?:\\S+ ){0,3}(?:thấy|chứng kiến|nhìn)
  (?:thật|chuẩn|chắc|đúng) (?:100|trăm phần trăm|chăm phần chăm|1000)
  (?:tôi|tui|em|mình) (?:không|ko|k) (?:bịa|nói điêu|nói xạo|nói láo|đùa đâu|giỡn)
  chuyện (?:có thật|thật) (?:100|mà|nha|nhé|đấy|đó|luôn)
  (?:lên|có trên|đăng trên) (?:báo|tivi|thời sự|đài) (?:rồi|hẳn hoi|đàng hoàng)
  chắc (?:kiểu gì|thể nào|là sắp|sắp)
  (?:kiểu gì|thể nào) (?:cũng|rồi cũng|họ cũng)
  nghe (?:nói|bảo|đồn|đâu|kể|tin|phong phanh|ngóng|loáng thoáng|ngta|người ta|mấy|ông|bà|chị|anh|các|thằng|con)
  nghe
  thấy (?:bảo|nói|đăng|đồn|kể|báo|người ta|ngta|mọi người|trên)
  đọc (?:được|thấy|trên|mà)
  xem (?:được|clip|trên|live)
  (?:người ta|ngta|họ|thiên hạ|dân tình|mấy bà|mấy ông|mấy chị|mấy anh) (?:bảo|nói|đồn|kháo|kể|báo)
  người ta
  đồn(?: ầm| rằng| thổi| là)?
  bảo (?:là|rằng|nhau|em|mình|tôi|tui|ở|cái|cả|mai|sắp|bên|đợt|hai|con|tuần)
  báo (?:là|tin|cho)
  kể (?:lại|là|rằng|cho)
  phán
  nhắn(?: là| tin| trong| cho| vào| cả)?
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
