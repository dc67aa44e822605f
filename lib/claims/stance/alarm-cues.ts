// Haste, dread and warning among people; see register-cues.ts.
import { lines } from './cue-reader.ts';

export const ALARM = lines(`
  (?:bắt đầu |kể )?từ mai
  mai (?:là|mốt|này là|kia là) (?:\\S+ )?(?:bắt đầu|cấm|bị|hết|khỏi|phải|thôi|đóng|tăng|cắt|thu)
  (?:ngay|trong) (?:trong )?(?:đêm|tối|chiều) (?:nay|mai)
  (?:0|12|24|mười hai|22|23)(?:h| giờ|g)(?:00|30)? (?:đêm |tối |khuya )?(?:nay|mai)
  nửa đêm nay
  khẩn cấp(?=\\s*[:!])
  rồi (?:bà con|mọi người|cả nhà|các bác|mn|ae) ơi
  (?:nay|mai|mốt) (?:là|thì) (?:hết|muộn|xong|toi|chết|cấm|đóng|khóa)
  nay mai (?:là|thôi|sẽ|bị|cũng)
  vài (?:hôm|bữa|ngày|tiếng) nữa (?:là|thôi|thì|sẽ|bị|hết)
  (?:sắp|chuẩn bị) (?:bị|hết|cấm|vỡ|sập|chìm|đóng cửa|phong tỏa|cắt|khóa|mất|chết|toang|loạn|đổi tiền|tăng giá|phải nộp|bắt (?:dân|người|đóng|nộp)|đánh nhau|nổ|ngập|tới nơi|đến nơi|bùng|thu|phá sản)
  (?:sắp|chuẩn bị) (?:\\S+ ){1,3}(?:rồi|đến nơi|tới nơi) (?:đấy|đó|nha|nhé|bà con|mọi người|các bác|mn|ơi)
  (?:đến|tới) nơi rồi
  (?:không|ko|k|chả|hông|hổng) (?:kịp|còn kịp) (?:đâu|nữa|chạy|trở tay)
  (?:chỉ |mỗi )?còn (?:\\S+ ){1,2}(?:ngày|tiếng|giờ|hôm|bữa) (?:nữa )?(?:là|thôi|để)
  (?:gấp|khẩn) (?:gấp|khẩn|cấp lắm|lắm|quá|ạ|nha|nhé|các|mọi|bà con|cả nhà)
  (?:tin|báo|thông báo|cảnh báo|cần|cực|rất|siêu) (?:khẩn|gấp)(?! trương)
  (?:ngay|gấp) (?:và luôn|lập tức|kẻo|trước khi|khi còn kịp)
  (?:làm|đi|rút|mua|xóa|đổi|chuyển|gọi|báo|về|ra|chia sẻ|đăng ký|cập nhật|kiểm tra) (?:\\S+ ){0,2}(?:ngay|gấp|liền) (?:đi|nhé|nha|nghen|kẻo|mọi người|bà con|các bác|ạ|hôm nay)
  càng (?:sớm|nhanh) càng tốt
  (?:nhanh|lẹ|khẩn trương) (?:lên|chân|tay|không|kẻo) (?:\\S+ )?(?:nhé|nha|kẻo|không|hết|bà con|mọi người|các bác|mn)
  tranh thủ (?:\\S+ ){0,3}(?:đi|kẻo|ngay|sớm|trước khi|khi còn|mua|rút|tích|đổi|nhé|nha|về)
  k[ẻe]o (?:mai|mốt|bị|không|ko|hết|muộn|mất|lỡ|trễ|có ngày|khổ|chết|ân hận|hối|lại|rồi|oan|tiền|dính|mắc)
  trước khi (?:quá|bị xóa|bị gỡ|quá muộn|muộn|hết|mất|bị)
  (?:quá )?muộn (?:mất|rồi|đấy|đó)
  đừng (?:ra đường|ra ngoài|ra khỏi|ăn|mua|uống|bấm|nghe máy|bắt máy|mở cửa|động vào|đụng vào|dại|chủ quan|bén mảng|lại gần|cho con|để con|có mà|có dại|ai|bao giờ|tiếc)
  chớ (?:dại|chủ quan|có dại|có mà|mua|uống|bấm)
  (?:không|ko) (?:ai )?(?:nên|được) (?:ra đường|ra khỏi|ra ngoài|ăn|uống|bấm|nghe máy|mở cửa|cho con|để con|đi một mình|lại gần)
  (?:tuyệt đối|nhất định|cấm) (?:không|đừng|chớ|ko|k) (?:\\S+ )?(?:ra|ăn|mua|uống|đi|nghe|bấm|cho|để|mở|dùng|gửi|nhận)
  (?:đừng|không|ko) (?:\\S+ ){0,2}(?:ra đường|ra khỏi nhà|ló mặt|thò mặt)
  ai (?:mà )?(?:lỡ|trót|đã|đang|còn) (?:\\S+ ){1,4}(?:thì|là|nhớ|phải) (?:\\S+ )?(?:bỏ|vứt|đi|rút|xóa|ngay|gấp|coi chừng|cẩn thận)
  (?:vứt|bỏ|xóa|đổ) (?:hết|ngay|liền) (?:đi|nha|nhé|kẻo|mọi người|bà con)
  (?:cẩn thận|cảnh giác|đề phòng|coi chừng|dè chừng|để ý|chú ý) (?:\\S+ ){0,3}(?:nhé|nha|nghen|nghe|ạ|đấy|đó|giùm|dùm|hộ|mọi người|bà con|các mẹ|các bác|cả nhà|mn|ae)
  (?:mọi người|bà con|cả nhà|các mẹ|các bác|các bố mẹ|anh em|ae|mn|chị em|phụ huynh|ai|nhà nào) (?:\\S+ ){0,4}(?:cẩn thận|cảnh giác|đề phòng|coi chừng|dè chừng)
  coi chừng
  liệu hồn
  (?:cẩn thận|cẩn tắc) (?:không|ko|chết|mất|vô áy náy|con cái|con nhỏ|trông)
  (?:giữ|trông|canh|coi) (?:con|con cái|con nhỏ|mấy đứa|tụi nhỏ|bọn trẻ|cháu|trẻ) (?:cho )?(?:cẩn thận|kỹ|chặt|kẻo|đàng hoàng)
  (?:nhắc|dặn|bảo|nhắn) (?:\\S+ )?(?:con|con cái|các con|mấy đứa|tụi nhỏ|người nhà|người già|ông bà|bố mẹ|ba má|người thân) (?:\\S+ ){0,3}(?:đừng|không|cẩn thận|chớ|cảnh giác|coi chừng)
  cảnh báo (?:\\S+ ){0,2}(?:mọi người|bà con|các mẹ|các bác|cả nhà|chị em|anh em|nguy hiểm|đỏ)
  nếu (?:không|ko|k)(?: thì| là)? (?:sẽ |là |thì |coi như )?(?:bị|mất|khóa|phạt|cắt|chết|muộn|hối hận|không được|hết)
  (?:không|ko|k) (?:thì|là) (?:\\S+ )?(?:bị|mất|khóa|phạt|cắt|chết|toi|ăn phạt|khỏi)
  (?:là|coi như|xác định|dễ|sẽ|thế nào cũng|kiểu gì cũng) (?:bị )?(?:mất sạch|mất trắng|mất hết|mất toi|đi tong|bay sạch|tiêu đời|đi tù|ăn phạt|lên phường|bay màu)
  (?:mất|bay|hết) (?:sạch|trắng|luôn|hết|toi) (?:\\S+ )?(?:tiền|tài khoản|gia tài|vốn|triệu|tỷ|của cải)
  (?:mất|bay) (?:\\S+ )?(?:trăm triệu|chục triệu|cả tỷ|sạch tiền|hết tiền)
  (?:không|ko|k|chưa) (?:\\S+ ){1,4}là (?:bị )?(?:khóa|phạt|cắt|mất|thu hồi|tịch thu|đuổi|hủy)
  (?:bị|sẽ) khóa (?:\\S+ )?(?:tài khoản|thẻ|sim|hai chiều|2 chiều|luôn|hết|vĩnh viễn)
  (?:phạt|ăn phạt) (?:nặng|sấp mặt|chết|tới|đến|luôn|mấy|cả|toi|ngay|te tua)
  (?:bắt|ép|buộc) (?:\\S+ )?(?:dân|mọi người|bà con|tất cả|ai cũng|phải nộp|phải đổi) (?:\\S+ )?(?:phải|nộp|đổi|đóng|làm lại|hết)
  (?:cấm|khóa|phong tỏa|đóng|cắt|dừng|chặn|bỏ) (?:\\S+ )?(?:hết|sạch|luôn|tất tần tật|tiệt|triệt để)
  trời (?:ơi|đất ơi|đất|ạ)
  (?:ôi|ối|úi|eo|ới|giời|chao) (?:giời|trời|mẹ|dồi|làng nước|giời đất) ?(?:ơi|ôi|ạ)?
  (?:sợ|ghê|khiếp|kinh|rùng rợn|khủng khiếp|kinh khủng|đáng sợ|nguy hiểm|tàn nhẫn|dã man|hoang mang|kinh dị|ghê rợn) (?:quá|ghê|thật|lắm|vãi|chết|khiếp|luôn)
  (?:sợ|hãi|ghê|hoảng|lo) (?:muốn|phát|đến|tới|gần|sốt) (?:chết|xỉu|ngất|khóc|run|mất ngủ|vó|ói)
  khiếp (?:vía|đảm|hồn)
  rùng mình
  nổi (?:da gà|gai ốc)
  hết hồn
  thót tim
  hú (?:hồn|vía)
  (?:đứng|ngồi|ăn|ngủ) không yên
  mất ăn mất ngủ
  (?:run|lạnh) (?:hết |cả |bắn |bần bật |cầm cập )*(?:người|tay chân|chân tay|sống lưng)
  (?:hoảng loạn|hoảng hốt|nháo nhào|nhốn nháo|tá hỏa|bấn loạn) (?:quá|lắm|hết|thật|cả|ghê|vcl|rồi|lên)
  (?:loạn|toang|vỡ trận|tan hoang|tan tành|xong đời|xong phim|thôi xong) (?:rồi|thật|hết|to|đét|quá|nha|bà con)
  (?:toi|tiêu|nguy|căng) rồi
  (?:chết|toi|xỉu) (?:mất|cả lũ|cả nút|hết|như rạ|không kịp|đầy|la liệt|tức tưởi|oan)
  (?:chết|bị bắt|nhiễm|dính|bị) (?:\\S+ )?(?:nhiều lắm|quá trời|đầy ra|la liệt|cả đống|hàng loạt|vô số|không đếm xuể|kể không hết)
  (?:có|nhiều) (?:\\S+ ){0,2}(?:người|đứa|ca|bé) (?:\\S+ )?(?:chết|bị bắt|dính|nhiễm|mất tích) rồi
  (?:chạy|trốn|sơ tán) (?:ngay|gấp|lẹ|mau|liền)
  (?:chạy|trốn|té|dọn) (?:đi|thôi) (?:mọi người|bà con|các bác|anh em|cả nhà|kẻo|không|ạ|nhé|nha|thôi)
  (?:chạy|trốn|dọn đồ|gom đồ|ôm đồ|khăn gói) (?:hết|mất dép|thục mạng|tán loạn|không kịp|té khói|bán sống bán chết)
  (?:trữ|tích trữ|gom|vét|mua trữ) (?:sẵn|đồ ăn|gạo|mì|lương thực|đồ|vàng|xăng|thực phẩm|tiền)
  (?:xếp hàng|chen nhau|đổ xô|ùn ùn|tranh nhau|nháo nhào|lũ lượt) (?:\\S+ )?(?:mua|rút|đi|gom|vét|đổi|chạy|về)
  (?:rút|đổi|mua) (?:hết|sạch|gấp|ngay đi|liền đi)(?: (?:đi|tiền|vàng|đô))?
  (?:nguy hiểm|tinh vi|manh động|trắng trợn|táo tợn|liều lĩnh|độc ác) (?:lắm|quá|vô cùng|thật|kinh|khủng khiếp|cực)
  (?:cực kỳ|vô cùng|hết sức|rất là|quá là) (?:nguy hiểm|tinh vi|đáng sợ|manh động|kinh khủng|khủng khiếp|nguy cấp)
  (?:bọn|lũ|đám) (?:bắt cóc|lừa đảo|cướp|xấu|khốn|nó|này|mẹ mìn|buôn người|ác|chúng|trộm|côn đồ)
  mẹ mìn
  thằng (?:bắt|lạ|nào|cướp|trộm|biến thái|nghiện)
  (?:suýt|xém|tí|chút|xíu) (?:nữa |nữa là |nữa thì |thì |là )?(?:bị|mất|chết|toi|dính|bắt)
  (?:bây giờ|thời buổi này|thời nay|xã hội giờ|đời giờ) (?:\\S+ ){0,2}(?:loạn|loạn lạc|ghê|đáng sợ|biết tin ai|biết đâu mà lần)
  (?:biết|ai biết) (?:đâu được|đường nào|đâu mà lần|thế nào mà|sao mà lường)
  (?:tăng|leo|nhảy) (?:giá )?(?:chóng mặt|phi mã|sốc|gấp mấy|gấp đôi|kinh khủng|điên)
  (?:cứu|kêu cứu|giúp) (?:với|gấp|khẩn)
  sos
  (?:chuẩn bị|lo) (?:tinh thần|trước|sẵn|dần) (?:đi|là vừa|nhé|nha|mà)
  (?:đi|dần|mà|sẵn|trước|trữ|về|rút|chạy|lo) là vừa
  lo mà (?:\\S+ )?(?:đi|giữ|trữ|rút|chạy|mua|làm|về)
  (?:tận thế|đại họa|thảm họa|diệt vong|ngày tàn) (?:\\S+ )?(?:sắp|đến|tới|rồi|thật|cận kề)
  nhớ (?:dặn|nhắc|bảo|trông|canh|giữ) (?:\\S+ ){0,1}(?:con|cháu|bé|mấy đứa|tụi nhỏ|bọn trẻ|người nhà|người già|ông bà|bố mẹ|ba má|ba mẹ)
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
  cất (?:đi|kỹ)
  nguy (?:rồi|to|hiểm|cấp|lắm)
  toang(?: rồi)?
  toi (?:rồi|đời)
  sợ(?: quá| ghê| thật| lắm| thế| vãi| hãi| vậy)?
  hãi
  khiếp(?: quá| thật| đảm)?
  kinh (?:quá|khủng|hoàng|hồn|dị|thật|vãi|lắm)
  ghê (?:quá|rợn|thật|vậy|lắm|sợ)
  run (?:quá|rẩy|người|tay)
  hoảng(?: quá| loạn| hồn| sợ)?
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
