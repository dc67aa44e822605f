// True and harmless things on the same subjects, as neighbours and newspapers tell them; see
// register-cues.ts.
import { lines } from './cue-reader.ts';

export const ROUTINE = lines(`
  chính thức (?:khởi công|khánh thành|khai trương|khai mạc|thông xe|đi vào|mở cửa|hoạt động|vận hành|ra mắt|khởi động|đón)
  (?:theo|đúng|xây dựng|ban hành|triển khai|nằm trong) (?:kế hoạch|lộ trình|lịch|tiến độ|quy trình)
  (?:hướng dẫn|lưu ý) (?:\\S+ )?(?:cách|người dân|học sinh|thí sinh|bà con|phụ huynh|chi tiết|sử dụng|đăng ký|khi|thủ tục|kỹ năng)
  (?:làm|giải quyết|rút gọn|đơn giản|cải cách|hoàn tất|hoàn thành) (?:\\S+ )?(?:thủ tục|hồ sơ)
  (?:cách|cổng|hệ thống|dễ dàng|có thể) (?:\\S+ )?tra cứu
  tra cứu (?:điểm|kết quả|thông tin|hóa đơn|lịch|trên|tại)
  (?:công bố|thông báo|ban hành|niêm yết|cập nhật) (?:\\S+ )?(?:lịch|kết quả|điểm|phương án|chỉ tiêu|danh mục|biểu đồ|số liệu|báo cáo)
  lịch (?:thi|học|nghỉ|tiêm|trình|tuần|bảo trì|bảo dưỡng|thu gom|khám|phát sóng|thi đấu|cắt điện|trực|tàu|công tác|tiếp dân)
  định kỳ
  hằng năm
  hàng năm
  thường niên
  thường lệ
  như (?:mọi|hàng|hằng) (?:năm|ngày|khi|tuần|tháng|lần)
  diễn tập
  tập huấn
  tập dượt
  (?:khai|bế|tổng kết|tựu) (?:giảng|mạc|năm học|trường)
  khánh thành
  khai trương
  khởi công
  động thổ
  thông xe
  nghiệm thu
  (?:đưa|đi) vào (?:sử dụng|vận hành|hoạt động|khai thác)
  (?:bảo trì|bảo dưỡng|duy tu|nâng cấp|sửa chữa|cải tạo|nạo vét|gia cố|tu bổ|trùng tu|thay mới|chỉnh trang|mở rộng)
  (?:kiểm tra|khám|bảo dưỡng|tiêm|xét nghiệm|đánh giá) (?:\\S+ )?(?:định kỳ|sức khỏe|tổng quát|thường xuyên|nhắc lại)
  tiêm (?:chủng|phòng|nhắc|mũi|vắc ?xin)
  (?:họp|cuộc họp|buổi họp|hội nghị) (?:phụ huynh|tổ dân phố|thường kỳ|giao ban|tổng kết|sơ kết|lớp|khu phố)
  (?:lấy|tiếp thu|góp) (?:ý kiến|góp ý) (?:\\S+ )?(?:người dân|nhân dân|cử tri|rộng rãi|dự thảo|của)
  (?:tuyển sinh|nhập học|xét tuyển|trúng tuyển|phúc khảo|ôn thi|ôn tập|thi thử)
  (?:phối hợp|hợp tác|ký kết|bàn giao|trao tặng|phát động|hưởng ứng)
  (?:tuyên truyền|phổ biến kiến thức|nâng cao nhận thức|ngày hội|ngoại khóa|hội thi|cuộc thi|hội thao)
  (?:ra quân|tổng vệ sinh|dọn vệ sinh|trồng cây|thu gom rác|phân loại rác)
  (?<!không |mất |thiếu |chưa |kém )an toàn(?! thực phẩm| thông tin)
  bình (?:an|yên|phục)
  (?:đã|được|đưa|trở) (?:\\S+ )?(?:về nhà|về đến nhà|về tới nhà|đoàn tụ|về với gia đình)
  đã tìm (?:thấy|được|ra)(?! xác| thi thể)
  (?:khôi phục|phục hồi|có điện trở lại|hoạt động trở lại|thông suốt|ổn định|bình thường trở lại|trở lại bình thường|đi lại bình thường|hoạt động bình thường|học bình thường)
  khắc phục (?:xong|sự cố|kịp thời|nhanh)
  (?:khỏi bệnh|xuất viện|ra viện|hồi phục|âm tính|chữa khỏi|cứu sống|phẫu thuật thành công|mẹ tròn con vuông|sức khỏe (?:ổn định|tốt))
  (?:không|chưa) (?:có|gây|ghi nhận) (?:\\S+ )?(?:thiệt hại|thương vong|ai bị thương|thương tích)
  (?:đạt|giành|đoạt|nhận|trao) (?:\\S+ )?(?:giải|huy chương|danh hiệu|bằng khen|giấy khen|học bổng|chứng nhận|hcv|cúp)
  (?:khen thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh|giấy khen|bằng khen|thủ khoa|á khoa|học sinh giỏi)
  (?:phấn khởi|vui mừng|hào hứng|háo hức|náo nức|rộn ràng|phấn khích)
  (?:dập tắt|khống chế|kiểm soát|xử lý xong|giải cứu|cứu hộ|hỗ trợ) (?:kịp thời|thành công|an toàn|đám cháy|hoàn toàn|người dân)
  (?:truy tố|xét xử|tuyên phạt|triệt phá|khởi tố bị can|tuyên án|phiên tòa)
  (?:nhặt được|trả lại|tìm chủ|rơi ví|giấy tờ tùy thân) (?:\\S+ )?(?:ví|của rơi|người mất|người đánh rơi|chủ|tài sản|cho)
  (?:mừng (?:quá|ghê|lắm|rơi nước mắt|vì)|hết lo|yên tâm (?:rồi|hẳn|hơn))
  (?:cảm ơn|cám ơn|tri ân|biết ơn) (?:\\S+ )?(?:các|anh|chị|cô|thầy|bác|mọi người|bà con|cả nhà|chú|đội|em)
  (?:hội chợ|lễ hội|liên hoan|festival|ngày hội|chợ hoa|chợ phiên|chợ đêm|phố đi bộ|đường hoa|hội xuân|hội sách)
  (?:biểu diễn|đêm nhạc|ca nhạc|liveshow|concert|hòa nhạc|vở kịch|phim|rạp|múa rối|xiếc|văn nghệ|giao lưu)
  (?:khám|tiêm|phát|vé|xe buýt|vào cửa|tham quan|lớp|dạy|cắt tóc|suất ăn|cơm|đọc sách|gửi xe) (?:\\S+ ){0,3}miễn phí
  (?:khuyến mãi|khuyến mại|giảm giá|ưu đãi|sale|đồng giá|mua 1 tặng 1|freeship|hàng mới về|ship|order)
  (?:ngon|đẹp|vui|xinh|mát|thơm|dễ thương|ấm áp|thích|rẻ|yêu|giòn|ngọt) (?:quá|lắm|ghê|mê|tuyệt|xỉu|phết|cực|vô cùng|thế|bổ rẻ|như tranh|hết ý|mắt|miệng|vẻ)
  (?:du lịch|nghỉ dưỡng|nghỉ mát|du khách|tham quan|homestay|resort|tour|phượt|check ?in|dã ngoại|cắm trại|tắm biển|leo núi|ngắm cảnh|ngắm hoa|săn mây)
  (?:quán|nhà hàng|tiệm|món|bánh|cà phê|cafe|trà sữa|phở|bún|lẩu|chè|đặc sản) (?:\\S+ ){0,3}(?:ngon|mới mở|quen|nổi tiếng|gia truyền|ruột|rẻ|đông khách|giới thiệu)
  (?:review|gợi ý|giới thiệu|tư vấn|chỉ|xin) (?:\\S+ ){0,3}(?:quán|chỗ ăn|địa điểm|địa chỉ|kinh nghiệm|công thức|chỗ chơi|trường nào|mua ở đâu|thợ|phòng khám)
  (?:cần bán|thanh lý|cho thuê|cần thuê|tìm phòng|pass lại|cần mua)
  (?:trận|giải|đội|vòng) (?:đấu|bóng|chung kết|giao hữu|tuyển|bán kết|bảng|loại|vô địch)
  bóng (?:đá|chuyền|rổ|bàn)
  (?:xem|màn|ngắm) (?:\\S+ )?pháo hoa
  (?:giá (?:vàng|xăng|gạo|điện|heo|lợn|cà phê|lúa|rau|đất)|chứng khoán|tỷ giá|lãi suất) (?:\\S+ ){0,3}(?:giảm nhẹ|tăng nhẹ|đi ngang|ổn định|giữ nguyên|phiên|niêm yết|giao dịch|không đổi)
  giảm (?:lãi suất|học phí|thuế|phí|viện phí|nhẹ|giá bán)
  giải thích
  (?:thông thường|thường thường|nhìn chung|về cơ bản)
  (?:thường|chủ yếu|phần lớn|đa phần|đa số) (?:do|là do|gặp|xảy ra|kéo dài|diễn ra|có ở|xuất hiện|tự khỏi|lành tính|vào|được|dùng)
  (?:nguyên nhân|lý do|vì sao|tại sao) (?:\\S+ )?(?:là do|chủ yếu|thường|gây|chính|phổ biến|khiến|nên|cần)
  (?:cách|biện pháp|kỹ năng) (?:\\S+ )?(?:phòng|phòng tránh|phòng ngừa|nhận biết|bảo quản|chọn|chăm sóc|xử lý|xử trí|bảo vệ|nấu|làm|sử dụng|chế biến|tiết kiệm)
  (?:chuyên gia|bác sĩ|bs|dược sĩ|luật sư|tiến sĩ|điều dưỡng) (?:\\S+ ){0,4}(?:tư vấn|khuyên|giải thích|hướng dẫn|giải đáp|phân tích|trả lời|chỉ ra|gợi ý)
  (?:những|các|một số|[2-9]|10) (?:\\S+ )?(?:điều cần biết|lưu ý|lầm tưởng|câu hỏi|bước|loại thực phẩm|thói quen|lợi ích|dấu hiệu|mẹo)
  (?:khảo sát|số liệu|báo cáo|thống kê) (?:\\S+ ){0,3}(?:cho thấy|chỉ ra)
  (?:được gọi|có tên|có nghĩa|được hiểu|khái niệm|lịch sử) (?:là|của|như)
  (?:lành tính|tự khỏi|không đáng ngại|không nguy hiểm|không ảnh hưởng|vô hại|theo mùa)
  (?:nhà|cả nhà|gia đình|vợ chồng|hai mẹ con|hai bố con|mấy mẹ con) (?:mình|em|tôi|tui|chị|tớ)? ?(?:vừa|mới) (?:\\S+ )?(?:đi|về|chuyển|mua|ăn|làm|sửa|lắp|đổi|sinh|đón|xong|nấu|trồng|nuôi|dọn)
  (?:đưa|đón|chở|dẫn|cho) (?:con|bé|cháu|mẹ|bố|ông|bà|tụi nhỏ|mấy đứa|bọn trẻ|các con|lũ trẻ) (?:\\S+ )?(?:đi chơi|đi khám|đi tiêm|đi bơi|đi xem|đi ăn|đi dạo|đi thi|về quê|về ngoại|về nội|ra công viên|vào lớp)
  (?:đi chơi|đi dạo|đi bơi|đi cà phê|đi ăn cưới|đi đám cưới|đi câu|tập thể dục|chạy bộ|dạo phố|hóng mát|về quê chơi|về quê thăm|về thăm|sang chơi)
  (?:nấu|gói|kho|nướng|hầm|rán|chiên|muối|ngâm|phơi|xào) (?:\\S+ )?(?:cơm|canh|bánh|cá|thịt|cháo|chè|xôi|dưa|lẩu|mứt|nồi|sườn)
  (?:bữa (?:cơm|sáng|trưa|tối|ăn)|mâm cơm|nồi (?:canh|cháo|cá|thịt|lẩu|chè)|nấu ăn|vào bếp|công thức)
  (?:sinh nhật|đám cưới|đầy tháng|thôi nôi|tân gia|đám giỗ|tất niên|lì xì|kỷ niệm ngày cưới|họp lớp|liên hoan)
  (?:sáng|chiều|tối|trưa|hôm|cuối tuần|tuần|đợt) (?:nay|qua|rồi|này|trước)? ?(?:mình|em|tôi|tui|nhà mình|cả nhà|hai vợ chồng) (?:\\S+ )?(?:đưa|dẫn|ghé|nấu|dậy sớm|ngồi|dọn|trồng|làm bánh|chạy bộ|đi chơi|đi ăn|đi dạo)
  (?:trồng|chăm|tưới|cắt tỉa|nuôi) (?:\\S+ )?(?:cây|hoa|rau|lan|mèo|chó|gà|vườn|kiểng|cảnh)
  (?:con|bé|cháu) (?:\\S+ ){0,2}(?:thích|ngoan|biết|học|vào lớp|được|hết sốt|tròn|ăn ngoan|ngủ ngoan|tập)(?: \\S+)? (?:lắm|rồi|lớp|tuổi|tháng|giải|khen|đi|nói|đọc|xe)
  (?:hiến máu|gây quỹ|từ thiện|thiện nguyện|tình nguyện|chung tay|bếp ăn|nồi cháo|mái ấm|nhà tình thương|suất quà|phần quà|hiến tặng|học bổng)
  (?:triển lãm|bảo tàng|di tích|di sản|thư viện|nghệ thuật|làng nghề|nghệ nhân|tái hiện|trưng bày|âm nhạc|hội họa|nhiếp ảnh|áo dài)
  (?:kỷ niệm|chào mừng|mừng) (?:\\S+ ){0,2}(?:năm|ngày|lễ|tết|xuân|thành lập|giải phóng|quốc khánh|sinh)
  (?:tri ân|tưởng niệm|tưởng nhớ|dâng hương|thắp hương|viếng|đền ơn đáp nghĩa|người có công|cựu chiến binh)
  (?:so với|cùng) (?:cùng )?k[ỳì](?: năm)?
  (?:tăng|giảm) (?:\\S+ ){0,4}(?:so với|phần trăm|điểm phần trăm|%)
  (?:thống kê|trung bình|bình quân|ước tính|ước đạt|tổng cộng|tỷ lệ|tổng số|tổng vốn|tổng mức|kim ngạch|doanh thu|sản lượng|quy mô|công suất|diện tích|chiều dài)
  (?:quý|tháng|năm|6 tháng|9 tháng|nửa) (?:\\S+ )?(?:đầu năm|qua|trước|cuối năm|i|ii|iii|iv) (?:\\S+ ){0,3}(?:đạt|tăng|giảm|ghi nhận|có)
  (?:xuất khẩu|nhập khẩu|vụ mùa|thu hoạch|được mùa|chăn nuôi|nông sản|gieo trồng|thả nuôi|khởi nghiệp)
  dự (?:án|toán) (?:\\S+ ){0,4}(?:hoàn thành|vốn|đầu tư|dài|triển khai|quy mô|km|tỷ)
  dự kiến (?:\\S+ )?(?:hoàn thành|khởi công|khai mạc|diễn ra|đưa vào|kéo dài|tổ chức|ra mắt|khánh thành|thông xe)
  (?:trời|thời tiết|ngày) (?:\\S+ )?(?:nắng|nắng đẹp|mát|mát mẻ|se lạnh|trong xanh|quang mây|hửng nắng|nắng ráo|dịu|ấm dần|nắng ấm)
  (?:có )?(?:mưa|mưa rào|nắng|gió|không khí lạnh|sương mù|dông) (?:\\S+ )?(?:vài nơi|rải rác|nhẹ|nóng|nhỏ|gián đoạn|đông bắc|tăng cường|cấp [2-5]|tây nam|phùn|vừa|xuân)
  (?:nhiệt độ|độ ẩm|lượng mưa|mực nước|thủy triều|gió) (?:\\S+ )?(?:thấp nhất|cao nhất|phổ biến|trung bình|ở mức|dưới mức|xuống|dao động|từ)
  (?:suy yếu|tan dần|rút dần|ngớt mưa|tạnh|giảm dần|hạ nhiệt)
  (?:xả|điều tiết|tích) (?:\\S+ )?(?:nước|lũ|hồ chứa) (?:\\S+ )?(?:theo|đúng|định kỳ|tưới|phục vụ|điều tiết|sản xuất)
  (?:điều chỉnh|đổi|phân luồng|tổ chức lại|hạn chế|cấm tạm thời|tạm cấm) (?:\\S+ )?(?:giao thông|luồng|lộ trình|xe tải|phương tiện|đèn tín hiệu)
  (?:đường|cầu|phố|tuyến|hầm|nút giao|cao tốc|ngõ) (?:\\S+ ){0,3}(?:thông thoáng|mở rộng|thông xe|sửa|đang sửa|hơi đông|dễ đi|mới làm|trải nhựa|lát lại|vắng)
  (?:xe buýt|tàu điện|metro|tàu hỏa|phà|chuyến bay|tàu) (?:\\S+ ){0,3}(?:tăng chuyến|chạy lại|tuyến mới|đúng giờ|chạy thử|tăng cường|phục vụ|hoạt động|mở bán|khai thác)
  (?<!thông tin )chính thức(?! (?:thông tin|lên tiếng|trả lời|phản hồi))
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
  hội (?:nghị|thảo|chợ|thi|thao|khỏe)
  tổ chức
  tuyên truyền
  tuần tra
  kiểm tra
  lập chốt
  phục vụ
  tư vấn
  tiếp dân
  trả lời
  (?<!nhớ )nhắc(?: nhở| khách| hộ| người)?
  (?<!nhớ )dặn
  tăng cường
  nâng cấp
  sửa chữa
  mở (?:cửa|lại|rộng|thêm|bán)
  an toàn
  bình (?:an|thường|yên|phục)
  ổn(?: định| rồi| cả| lắm)?
  khôi phục
  khắc phục
  (?:đã|được) (?:về nhà|ra viện|xuất viện|cứu|giải cứu|tìm thấy|khống chế|dập tắt|khỏi)
  khỏi (?:bệnh|hẳn)
  trở lại
  hoàn thành
  đạt giải
  giải (?:nhất|nhì|ba|thưởng|chạy|bóng)
  huy chương
  khen(?: thưởng| ngợi)?
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
  rất (?:tốt|hay|vui|đẹp|ngon|đông|dễ|tiện|nhiệt tình)
  tốt(?! nghiệp)
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
