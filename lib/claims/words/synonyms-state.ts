// Synonyms of offices, papers, police and traffic, a row a line; see synonyms.ts.

export const STATE_SYNONYMS = `
  đăng ký xe | cà vẹt | cà vẹt xe | giấy đăng ký xe | cavet xe
  đăng kiểm | đăng kiểm xe | kiểm định xe
  biển số xe | biển số | bảng số xe | biển kiểm soát | bks | biển xe
  giấy khai sinh | khai sanh | giấy khai sanh
  giấy kết hôn | giấy hôn thú | hôn thú | đăng ký kết hôn
  giấy đi đường | giấy ra đường | giấy thông hành
  con dấu | mộc đỏ
  có hiệu lực | bắt đầu áp dụng | chính thức áp dụng | bắt đầu có hiệu lực | chính thức có hiệu lực
  bỏ cấp huyện | xóa cấp huyện | bỏ huyện | không còn cấp huyện | giải thể cấp huyện
  chính quyền 2 cấp | chính quyền địa phương 2 cấp | mô hình 2 cấp
  đổi tên | thay tên | đặt lại tên | đặt tên mới | lấy tên mới
  từ chức | xin từ chức | xin thôi chức | từ nhiệm
  cách chức | bãi nhiệm | miễn nhiệm | bay chức | mất ghế
  bầu cử | đi bầu | đi bỏ phiếu | tuyển cử
  phiếu bầu | lá phiếu
  ứng cử viên | ứng viên | người ứng cử
  gian lận bầu cử | gian lận phiếu bầu | gian lận phiếu
  hội đồng nhân dân | hđnd
  mặt trận tổ quốc | mttq
  chữ thập đỏ | hồng thập tự
  bộ giao thông vận tải | bộ gtvt | bộ giao thông
  sở giao thông vận tải | sở gtvt | sở giao thông
  bộ thông tin và truyền thông | bộ tt tt | bộ thông tin truyền thông | bộ tttt
  sở thông tin và truyền thông | sở tt tt | sở thông tin truyền thông | sở tttt
  bộ y tế | byt
  bộ công an | bca
  bộ nông nghiệp và phát triển nông thôn | bộ nông nghiệp | bộ nn ptnt
  viện kiểm sát | viện kiểm sát nhân dân | vks | vksnd
  tổng bí thư | tbt
  chủ tịch hồ chí minh | bác hồ | hồ chủ tịch | cụ hồ
  lăng bác | lăng chủ tịch hồ chí minh | lăng hồ chủ tịch
  tổ trưởng dân phố | trưởng khu phố | tổ trưởng khu phố | bác tổ trưởng | bà tổ trưởng | ông tổ trưởng
  trưởng thôn | trưởng xóm | trưởng ấp
  dân phòng | bảo vệ dân phố
  loa phường | loa phát thanh | loa phóng thanh
  tước giấy phép lái xe | tước bằng lái | tước bằng | giam bằng | giam bằng lái | tước quyền lái xe
  tạm giữ xe | giam xe | hốt xe | tạm giữ phương tiện
  vượt đèn đỏ | chạy đèn đỏ | vượt đèn
  đèn giao thông | đèn tín hiệu | đèn xanh đèn đỏ
  quá tốc độ | chạy quá tốc độ | vượt quá tốc độ | vượt tốc độ
  mũ bảo hiểm | nón bảo hiểm
  kẹt xe | tắc đường | ùn tắc giao thông | ùn tắc | kẹt đường | tắc cứng
  vỉa hè | lề đường | hè phố
  cao tốc | đường cao tốc | xa lộ
  xe buýt | xe bus | ô tô buýt
  xe khách | xe giường nằm | xe đường dài | xe liên tỉnh
  xe ôm | honda ôm
  taxi | tắc xi | xe taxi
  metro | tàu điện ngầm | tàu điện metro | tàu metro | xe điện ngầm
  chậm chuyến | trễ chuyến | hoãn chuyến | delay chuyến
  vé tàu | vé xe lửa | vé tàu hỏa | vé tàu lửa
  hết vé | không còn vé
  phe vé | dân phe vé | vé chợ đen
  ga tàu | ga xe lửa | ga tàu hỏa
  tài xế | người lái xe | người cầm lái
  trạm thu phí | trạm bot | bot thu phí
  không chính chủ | chưa chính chủ | chưa sang tên | không sang tên
  xe hết niên hạn | xe quá niên hạn | xe quá đát
  vòng xoay | bùng binh | vòng xuyến
  trong ngõ | trong hẻm | trong kiệt
  đầu ngõ | đầu hẻm | đầu kiệt
  chặt cây | đốn cây | đốn hạ cây | chặt hạ cây
  hồ hoàn kiếm | hồ gươm
  tạm hoãn | hoãn lại | dời lại | dời lịch | lùi lịch | trì hoãn | hoãn vô thời hạn
  tạm dừng | tạm ngừng | tạm ngưng
  ngừng hoạt động | dừng hoạt động | ngưng hoạt động | đình chỉ hoạt động
`;
