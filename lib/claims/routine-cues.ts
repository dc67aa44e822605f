// How ordinary life is told; see register-cues.ts.
import { lines } from './register-cues.ts';

/** True and harmless things on the same subjects, as neighbours and newspapers tell them. */
export const ROUTINE = lines(`
  chính thức
  theo (?:kế hoạch|quy định|lịch|lộ trình|hướng dẫn|thông báo|nghị định|luật)
  hướng dẫn
  (?:làm|hoàn tất|nộp|giải quyết) (?:thủ tục|hồ sơ|tờ khai)
  thủ tục
  tra cứu
  đăng ký (?:trực tuyến|online|tại|qua|khám|học)
  (?:công bố|phê duyệt|ban hành|thông qua|triển khai|phát động|ra mắt|khởi công|khánh thành|khai trương|khai mạc|khai giảng|bế mạc|nghiệm thu|bàn giao|tiếp nhận|tuyển dụng)
  định kỳ
  bảo trì
  bảo dưỡng
  diễn tập
  tập huấn
  hội (?:nghị|thảo|chợ|thi|thao|khỏe)
  tổ chức
  tuyên truyền
  tuần tra
  kiểm tra
  lập chốt
  phục vụ
  hỗ trợ
  tư vấn
  tiếp dân
  trả lời
  nhắc(?: nhở| khách| hộ| người)?
  dặn
  tăng cường
  nâng cấp
  sửa chữa
  mở (?:cửa|lại|rộng|thêm|bán)
  an toàn
  bình (?:an|thường|yên|phục)
  ổn (?:định|rồi|cả|lắm)?
  khôi phục
  khắc phục
  (?:đã|được) (?:về nhà|ra viện|xuất viện|cứu|giải cứu|tìm thấy|khống chế|dập tắt|khỏi)
  khỏi (?:bệnh|hẳn)
  trở lại
  hoàn thành
  đạt giải
  giải (?:nhất|nhì|ba|thưởng|chạy|bóng)
  huy chương
  khen (?:thưởng|ngợi)?
  biểu dương
  tuyên dương
  tri ân
  cảm ơn
  chúc mừng
  may mắn
  suôn sẻ
  thuận lợi
  nhanh (?:gọn|chóng|mà)
  dễ(?: dàng| lắm| hiểu| làm)?
  tiện(?: lợi| lắm)?
  rất (?:tốt|hay|vui|đẹp|ngon|đông|nhanh|dễ|tiện|nhiệt tình)
  tốt
  miễn phí
  khuyến mãi|khuyến mại|giảm giá|ưu đãi
  ngon
  đẹp
  vui
  thú vị
  hài
  du lịch
  check ?in
  dạo
  chơi
  ghé
  thăm
  biểu diễn
  trình diễn
  đêm nhạc
  hòa nhạc
  ca nhạc
  triển lãm
  trưng bày
  lễ (?:hội|kỷ niệm|khai|trao|ra mắt)
  kỷ niệm
  phim
  truyện
  yoga|thể dục|chạy bộ|đạp xe|bơi
  nấu (?:ăn|cơm|cháo|phở|canh)
  món
  công thức
  nhà (?:mình|em|tôi) (?:vừa|mới|đi|ăn|làm|nuôi|trồng|hay|dùng)
  mình (?:vừa|mới|đi|đưa|ra|hay|đã|dùng|làm|ăn|mua|chuyển|đọc|học)
  (?:đưa|đón|dẫn|cho) (?:con|bé|cháu|mẹ|bố|bà|các con) (?:đi|về|ra|học|khám|tiêm|chơi)
  tham khảo
  kinh nghiệm
  chia sẻ (?:kinh nghiệm|cách|bí quyết|công thức)
  hiến máu
  gây quỹ
  từ thiện
  học bổng
  tặng (?:quà|áo|sách|xe|nhà|hoa|suất)
  giải thích
  thông thường
  thường (?:do|là|gặp|xảy|thấy)
  nguyên nhân
  cách (?:phòng|xử lý|nhận biết|làm|chọn|cài|đăng|bảo quản|tính)
  phòng (?:tránh|ngừa|bệnh|chống)
  khám
  xét nghiệm
  điều trị
  tiêm chủng
  nghiên cứu
  thống kê
  trung bình
  so với (?:cùng kỳ|năm|tháng|hôm)
  cùng kỳ
  ghi nhận
  dự kiến
  ước tính
  tăng trưởng
  lịch sử
  ngày xưa|hồi nhỏ|hồi xưa|năm ngoái|năm xưa
  nghị quyết
  dự án
  công trình
`);
