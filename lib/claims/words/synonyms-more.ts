// More synonyms, by subject, a row a line; see synonyms.ts.

export const MORE_SYNONYMS = `
  dụ dỗ | rủ rê | rủ đi | dụ đi | gạ gẫm | lừa đi | dắt đi | rủ đi theo | dụ khị | dụ ngọt | dỗ ngon dỗ ngọt
  kéo lên xe | lôi lên xe | bế lên xe | đẩy lên xe | tống lên xe | ép lên xe | lôi lên ô tô | kéo lên ô tô | bắt lên xe | tóm lên xe | lôi vào xe | kéo vào xe | ép vào xe | đẩy vào xe | nhét vào xe | nhét lên xe | quăng lên xe | vứt lên xe | ẵm lên xe | bồng lên xe | xốc lên xe | bế lên ô tô | tống lên ô tô | ép lên ô tô | đẩy lên ô tô | kéo vào ô tô | lôi vào ô tô | kéo lên xe hơi | lôi lên xe hơi | bế lên xe hơi | kéo vô xe | lôi vô xe | đẩy vô xe | nhét vô xe | tống vô xe
  mất tích | không thấy về | bặt tin | mất liên lạc | biệt tăm | biệt tích | bặt vô âm tín | không rõ tung tích | mất tăm | bặt tăm | chưa thấy về | không liên lạc được | mất tăm mất tích | biệt tăm biệt tích
  thôi miên | bỏ bùa | bị mê hoặc | làm phép | bùa mê | bùa mê thuốc lú | bỏ ngải | chơi ngải | bùa ngải | ếm bùa | yểm bùa | trúng bùa | dính bùa
  thuốc mê | xịt mê | khăn tẩm thuốc | ngửi thuốc | xịt thuốc mê | đánh thuốc mê | chụp thuốc mê | chuốc thuốc mê | tẩm thuốc mê | bị đánh thuốc | chụp thuốc
  nổ súng | bắn súng | xả súng | bắn nhau | xả đạn | nã súng | nã đạn | bắn loạn xạ | đấu súng
  đánh nhau | ẩu đả | hỗn chiến | choảng nhau | đánh lộn | uýnh lộn | uýnh nhau | oánh nhau | oánh lộn | quýnh lộn | đập lộn | đập nhau | xô xát | choảng lộn
  tai nạn | đâm xe | va chạm | tông xe | va quẹt | va quệt | húc xe | xe tông | xe đâm | xe húc | xe cán | xe đụng | tông nhau
  tự tử | tự sát | nhảy lầu | quyên sinh | gieo mình | kết liễu đời mình | tự kết liễu | nghĩ quẩn | làm chuyện dại dột | uống thuốc sâu | uống thuốc trừ sâu | uống thuốc rầy | tìm đến cái chết
  buôn người | bán sang | bán qua biên giới | đưa sang campuchia | mua bán người | buôn bán người | lừa bán người
  lấy nội tạng | mổ lấy nội tạng | moi nội tạng | mổ cướp nội tạng | mổ bụng lấy | cướp nội tạng | trộm nội tạng | bán nội tạng | móc nội tạng | mổ lấy tạng | mổ cướp tạng | mổ sống lấy | mổ bụng moi | cướp thận | moi gan | moi ruột
  biên giới | bên kia biên giới | sang bên kia
  xe tải | xe thùng | xe ba gác
  người lạ | kẻ lạ mặt | người lạ mặt | đứa lạ mặt | người lạ hoắc | người không quen | kẻ không quen | đàn ông lạ mặt | đàn bà lạ mặt | phụ nữ lạ mặt | ông lạ mặt | bà lạ mặt | thằng lạ mặt
  tiếp cận | lân la | lại gần | mon men | xáp lại | xán lại | sáp lại
  rình rập | rình | theo dõi | bám theo | rình mò | lảng vảng | lởn vởn | bám đuôi
  bị bắt | bị tóm | bị còng | vào tù | bị tạm giữ | bị khởi tố | bị bắt tạm giam | bị bắt giữ | bị bắt giam | bị tống giam | bị tóm gọn | bị tóm cổ | bị gô cổ | bị túm | bị giam | bị tạm giam | bị giam giữ | bị dẫn giải | bị áp giải | bị còng tay | bị còng đầu | sa lưới | xộ khám | ngồi tù | bóc lịch | bị bắt khẩn cấp | bị khởi tố bắt giam | bắt tạm giam | tra tay vào còng
  tử hình | án tử | xử bắn | xử tử | tiêm thuốc độc | lãnh án tử | lĩnh án tử | bị tuyên tử hình
  lừa đảo | lừa gạt | chiếm đoạt | cuỗm | ăn cắp tiền | lừa tiền | lừa lọc | gạt tiền | lùa gà | scam | lường gạt | bịp bợm | lừa bịp | lừa đảo chiếm đoạt | chiếm đoạt tài sản | lừa đảo chiếm đoạt tài sản
  mất tiền | bay tiền | tiền bốc hơi | mất sạch tiền | bị trừ tiền | bay sạch tiền | mất hết tiền | mất toi tiền | bị rút tiền | bị rút sạch tiền | tiền không cánh mà bay | tiền bay sạch | bị hút tiền | bị mất tiền
  tài khoản ngân hàng | tài khoản nhà băng | thẻ ngân hàng | thẻ atm | thẻ tín dụng
  bấm vào | nhấn vào | click vào | ấn vào | kích vào | truy cập vào | bấm vô | nhấn vô | nhấp vô | click vô | kích vô | click chuột vào
  gọi điện | gọi tới | gọi đến | a lô | gọi cho | alo | gọi điện thoại | gọi điện tới | gọi điện đến | gọi điện cho | điện thoại tới | gọi vào máy | gọi vô máy
  cuộc gọi | số lạ gọi | cú gọi | cuộc điện thoại | cú điện thoại | cuộc gọi lạ
  nhá máy | nháy máy | gọi nhỡ | đá máy
  gọi lại | gọi ngược lại | bấm gọi lại
  danh bạ | sổ danh bạ | số trong máy
  đánh cắp | lấy cắp | hút sạch | lấy sạch | sao chép | hack | bị hack | hack mất | lấy trộm
  thông tin cá nhân | dữ liệu cá nhân | thông tin riêng | thông tin riêng tư | dữ liệu riêng tư
  mã độc | virus máy | file lạ | tệp lạ | phần mềm độc hại | phần mềm gián điệp | malware | mã độc hại | file độc
  nhân viên | cán bộ | người bên
  tổng đài | trực tổng đài | hotline | đường dây nóng | số hotline | tổng đài viên
  xác minh | xác nhận | xác thực
  cập nhật | bổ sung | khai lại | làm lại | khai báo lại | cập nhập | update
  nhà mạng | viettel | mobifone | vinaphone | bên nhà mạng | vietnamobile | bên viettel
  sim | thuê bao | số điện thoại | số di động | số phone | thẻ sim | sim điện thoại
  quà tặng | phần quà | giải thưởng
  việc nhẹ lương cao | cộng tác viên | làm nhiệm vụ online | việc làm online | kiếm tiền online | kiếm tiền tại nhà | làm online tại nhà | việc làm tại nhà | ngồi nhà kiếm tiền | ctv online | tuyển cộng tác viên | tuyển ctv | lương cao việc nhẹ
  đầu tư | góp vốn | rót tiền | bỏ vốn | xuống tiền | bỏ tiền đầu tư
  vay tiền | vay nóng | tín dụng đen | vay app | vay nặng lãi | cho vay nặng lãi | bốc bát họ | vay qua app | vay online | vay tiền online | lãi cắt cổ
  phí | lệ phí | tiền phí
  hóa đơn | biên lai | giấy báo tiền
  miễn cước | miễn phí cước
  bồi thường | đền bù | đền tiền
  phạt nguội | vi phạm giao thông | lỗi giao thông | dính phạt nguội
  trong vòng 24 giờ | nội trong ngày | trong 1 ngày
  2 giờ | 2 tiếng | 2 tiếng nữa | 2 tiếng đồng hồ
  đê | bờ đê | thân đê | con đê | tuyến đê | triền đê
  vỡ đê | đê vỡ | tràn đê | đê bục | bục đê | phá bờ đê | sạt đê | bể đê | thủng đê | đứt đê | đê bị vỡ | vỡ mất đê | vỡ bờ đê | vỡ bờ bao | bể bờ bao | toang đê | đê toang | đê tràn
  đập | đập nước | đập thủy điện | thân đập | con đập | bờ đập | đập chắn | đập chứa
  vỡ đập | đập vỡ | toang đập | đập toang | sập đập | bể đập | đập bị vỡ | đập bể | bục đập | đập bục | đứt đập | vỡ thủy điện | thủy điện vỡ | bể thủy điện | vỡ hồ thủy điện | vỡ đập thủy điện | vỡ mất đập
  xả lũ | xả nước | xả đập | mở cửa xả | xả tràn | mở cửa đáy | mở cửa xả đáy | mở cửa xả lũ | xả lũ khẩn cấp | xả nước đập
  nước lên | nước dâng | nước về | nước tràn về | nước đổ về | nước dâng cao | nước dâng nhanh | nước lên nhanh | nước dâng lên | nước ùa về | nước ập về | nước ập xuống | nước kéo về | nước tràn xuống
  sạt lở | lở đất | lở núi | đất lở | sụt đất | sạt lở đất | trượt đất | trượt lở | đất sạt | núi lở | lở đồi | đồi lở | sạt núi | sạt đồi | sụt lở | đất đá đổ xuống
  cuốn trôi | trôi mất | nước cuốn | lũ cuốn | bị cuốn | nước cuốn trôi | lũ cuốn trôi | bị lũ cuốn | bị nước cuốn | cuốn phăng | cuốn đi mất | trôi tuột | trôi sạch
  đổ bộ | quật | quét qua | càn quét | vào bờ | ập vào | đổ vào đất liền | đi vào đất liền | tràn vào đất liền | quét thẳng vào | đánh thẳng vào
  cấp 17 | giật 17 | giật cấp 17 | giật tới 17
  dự báo | tiên đoán | báo trước
  khí tượng | nhà đài thời tiết | đài khí tượng | trung tâm dự báo | đài khí tượng thủy văn | trung tâm khí tượng | cơ quan khí tượng | đài thời tiết
  ca nô | xuồng | thuyền cứu hộ | tàu cứu hộ | xuồng máy | vỏ lãi | ghe xuồng | thuyền máy | xuồng cứu hộ | ca nô cứu hộ
  cứu hộ | cứu nạn | giải cứu
  cứu đói | hết lương thực | thiếu ăn
  nhà cao tầng | nhà tầng | tòa nhà | cao ốc
  axit | a xít | acid
  hạt nhân | nguyên tử | phóng xạ
  núi lửa | phun trào
  thủy triều | triều cường | nước lớn
  nắng nóng | nóng kỷ lục | nóng khủng khiếp | nắng gắt | nắng như đổ lửa | nắng đổ lửa | nóng như thiêu | nóng hầm hập | nóng chảy mỡ | nắng bể đầu | nắng vỡ đầu | oi bức | nóng bức | nóng nực | nóng như lò
  bùng dịch | bùng phát dịch | dịch bùng | vỡ trận | dịch lan mạnh | dịch bùng phát | bùng phát dịch bệnh | dịch quay lại | dịch quay trở lại | dịch trở lại | tái bùng phát | dịch lan rộng | dịch lây lan mạnh
  ca nhiễm | ca mắc | ca bệnh | f0 | ca dương tính | trường hợp nhiễm | trường hợp dương tính | người nhiễm bệnh | người mắc bệnh | ca lây nhiễm
  khẩu trang | mạng che mặt
  đông máu | máu đông | cục máu đông | vón máu
  đột quỵ | tai biến | đứt mạch máu | nhồi máu | tai biến mạch máu não | xuất huyết não | nhồi máu não | nhồi máu cơ tim | vỡ mạch máu não | đứt mạch máu não
  tử vong đột ngột | đột tử | lăn ra chết | chết đột ngột | gục chết | đột ngột chết | chết bất đắc kỳ tử | bất đắc kỳ tử | chết bất ngờ | chết không rõ nguyên nhân | lăn đùng ra chết | lăn quay ra chết | ngã ra chết | gục xuống chết
  thuốc độc | chất độc | độc tố | hóa chất độc | chất cực độc | hóa chất độc hại | bả độc
  ngộ độc | trúng độc | đau bụng nhập viện | nhiễm độc
  máu nhiễm hiv | máu hiv | máu người bệnh hiv | máu nhiễm bệnh | máu người bệnh
  kim tiêm | bơm kim tiêm | mũi kim | ống tiêm
  cao su | nhựa | ni lông | plastic
  nhập lậu | hàng tàu | hàng lậu | tuồn vào | buôn lậu | hàng nhập lậu
  gà | thịt gà | gà thải
  dịch tả lợn | dịch tả heo | tả lợn châu phi | tả heo
  lây sang người | lây cho người | lây qua người | dính sang người | truyền qua người | truyền sang người | truyền cho người
  thực phẩm bẩn | đồ bẩn | đồ ăn bẩn | thức ăn bẩn | đồ ăn mất vệ sinh | thức ăn mất vệ sinh | hàng bẩn | thực phẩm mất vệ sinh
  tẩm | ngâm | ướp | nhúng | tẩm ướp | ngâm tẩm | ướp tẩm
  chữa khỏi | trị khỏi | khỏi ngay | hết bệnh | trị dứt | trị dứt điểm | chữa dứt điểm | khỏi hẳn | lành bệnh | hết bịnh
  phòng bệnh | ngừa bệnh | tránh được bệnh | chống được | ngừa bịnh | phòng ngừa bệnh | phòng chống bệnh
  nước sôi | nước nóng | nước ấm
  tỏi | củ tỏi | nước tỏi
  xông | xông hơi | hít hơi
  bộ trưởng y tế | sếp bộ y tế | lãnh đạo bộ y tế | bộ trưởng bộ y tế
  bác sĩ | thầy thuốc | đốc tờ | lương y
  sinh đôi | đẻ sinh đôi | thai đôi
  rút ống thở | tắt máy thở | rút máy thở | nhường máy thở
  giấu dịch | ém dịch | giấu bệnh | bưng bít dịch
  đáp án | lời giải | bài giải | gợi ý giải | gợi ý đáp án | bài giải sẵn
  lớp 10 | vào 10 | vào lớp 10 | thi chuyển cấp | vào cấp 3 | lên cấp 3 | tuyển sinh 10 | tuyển sinh lớp 10 | thi vô 10 | thi vào 10
  tốt nghiệp trung học phổ thông | thi tốt nghiệp | thi cấp quốc gia | kỳ thi quốc gia | tốt nghiệp cấp 3 | tốt nghiệp phổ thông | kỳ thi tốt nghiệp | thi tú tài
  đại học | đh | trường đại học
  học phí | tiền học | tiền trường | tiền đóng học | tiền học phí
  học online | học trực tuyến | học qua mạng | học từ xa | dạy online | dạy trực tuyến | dạy qua mạng | học onl
  khai giảng | tựu trường | nhập học | lễ khai giảng | ngày tựu trường
  môn văn | ngữ văn | văn học | môn ngữ văn
  sách giáo khoa | sgk | sách học | sách gk | bộ sách giáo khoa
  sắp phá sản | vỡ nợ | sập tiệm | phá sản | mất khả năng chi trả | mất thanh khoản | mất khả năng thanh toán | mất khả năng trả nợ | bên bờ phá sản | bên bờ vực phá sản | trên bờ phá sản | nguy cơ phá sản | sắp sập tiệm | sắp vỡ nợ
  tiền tiết kiệm | sổ tiết kiệm | tiền gửi | tiền để dành | tiền dành dụm | tiền tích cóp
  lương hưu | tiền hưu | hưu trí | tiền lương hưu | lương hưu trí
  tăng lương | lên lương | nâng lương
  giá xăng | tiền xăng | xăng tăng giá | giá xăng dầu
  giá điện | tiền điện | điện tăng giá
  thuế | tiền thuế | đóng thuế | đánh thuế | nộp thuế | thu thuế
  đất nền | lô đất | mảnh đất | đất
  sốt đất | đất tăng vùn vụt | thổi giá đất | đất lên giá | giá đất tăng | đất sốt | cơn sốt đất | đất tăng giá
  môi giới | cò đất | sale bất động sản | cò nhà đất | sale đất | sale nhà đất
  quy hoạch | bản đồ quy hoạch | vẽ quy hoạch
  cắm mốc | cột mốc | cắm cọc | phân ranh
  giải tỏa | thu hồi đất | lấy đất | giải phóng mặt bằng | gpmb | thu đất
  địa giới | ranh giới hành chính | địa giới hành chính
  thành lập quận | lên quận | thành quận | nâng lên quận
  tỉnh thành | tỉnh, thành phố | các tỉnh
  còn lại | chỉ còn | rút xuống còn | xuống còn
  tờ 1 triệu | đồng 1 triệu | tiền mệnh giá 1 triệu
  mệnh giá nhỏ | tiền lẻ | tờ nhỏ
  vô hiệu | hết hiệu lực | hết giá trị | không còn dùng được | thành giấy lộn
  nồng độ cồn | thổi cồn | đo cồn | thổi nồng độ cồn | rượu bia lái xe | thổi nồng độ | kiểm tra nồng độ cồn | đo nồng độ cồn | test cồn | say rượu lái xe | uống rượu lái xe | kiểm tra nồng độ
  chốt kiểm dịch | trạm kiểm tra | chốt chặn | trạm kiểm dịch | chốt kiểm soát | chốt gác | chốt phòng dịch | chốt chống dịch
  cửa ngõ | các ngả | lối ra vào | lối vào thành phố
  hàng rào | rào chắn | rào kín | dựng rào | rào hết | chặn rào
  đóng cửa | đóng hết | bịt hết | đóng kín
  về quê | bắt xe về | chạy về quê
  di chuyển | đi lại | nhúc nhích
  án binh bất động | đứng im | nằm im | đứng yên một chỗ
  ai ở đâu ở đó | ai ở đâu ở yên đấy | ở đâu ở yên đó | ai đâu ở đó
  quay video | quay phim | quay clip | giơ điện thoại quay | ghi hình | livestream | chĩa máy quay | đưa máy lên quay | giơ máy quay
  xin phép | được phép | cho phép
  triệu tập | mời lên phường | mời làm việc
  nghệ sĩ | ca sĩ | diễn viên | danh hài | người nổi tiếng | celeb | người của công chúng
  ly hôn | bỏ nhau | chia tay | đường ai nấy đi | ly dị | bỏ chồng | ra tòa ly hôn | thôi nhau | đổ vỡ hôn nhân
  nguy kịch | hấp hối | thập tử nhất sinh | thoi thóp | hôn mê sâu | thở thoi thóp | ngàn cân treo sợi tóc
  bắn pháo hoa | đốt pháo bông | bắn pháo bông | bắn pháo | đốt pháo hoa
  tết dương lịch | tết tây | năm mới dương lịch | tết dương
  tết nguyên đán | tết ta | tết âm lịch | tết cổ truyền
  quốc khánh | mùng 2 9 | 2/9 | lễ 2 9
  nghỉ lễ | kỳ nghỉ lễ | đợt nghỉ | được nghỉ lễ | dịp nghỉ lễ | lịch nghỉ lễ
  vé máy bay | vé bay | giá vé bay
  sân vận động | svđ | sân bóng
  xuất hiện | nổi lên | ngoi lên | trồi lên | hiện ra | lù lù
  rắn | con rắn | trăn
  quái vật | sinh vật lạ | con gì to | sinh vật bí ẩn | thủy quái | sinh vật kỳ lạ
  ma | bóng ma | hồn ma
  ufo | đĩa bay | vật thể lạ | vật thể bay
  khám nghiệm tử thi | mổ xác | mổ tử thi | giải phẫu tử thi | mổ khám nghiệm
  vi khuẩn | vi trùng
  mua vàng | gom vàng | ôm vàng | găm vàng | tích vàng | trữ vàng
  rút tiền | rút hết tiền | rút sạch tiền | tất toán sổ | đi rút tiền | rút sạch | ùn ùn rút tiền | đua nhau rút tiền | ồ ạt rút tiền | rút tiền ồ ạt | rút tiết kiệm | rút tiền gửi | rút tiền tiết kiệm
  dừng bay | ngừng bay | cấm bay | hủy bay | dừng đường bay | ngừng đường bay | dừng các chuyến bay | ngưng bay | tạm dừng bay | tạm ngừng bay | ngưng các chuyến bay | hủy chuyến | hủy chuyến bay | hủy các chuyến bay
  dương tính | test ra | thử ra | xét nghiệm ra
  rửa tiền | tẩy tiền
  đặt cọc | cọc trước | chuyển cọc | tiền cọc | cọc tiền | xuống cọc | tiền đặt cọc | cọc giữ chỗ | chuyển tiền cọc
  chứng minh vô tội | chứng minh trong sạch | chứng minh mình trong sạch | minh oan
  sổ hộ khẩu | hộ khẩu | sổ gia đình
  đuổi nhau | rượt nhau | rượt đuổi | truy đuổi
  biết nói | nói được | cất tiếng nói
  vừa đẻ | mới đẻ | mới sinh | mới lọt lòng | vừa sinh | vừa lọt lòng
  giấu | ém | ỉm | bưng bít | giấu nhẹm | giấu giếm | giấu diếm | che giấu | che đậy | ém nhẹm | ỉm đi | bưng bít thông tin | bịt thông tin
`;
