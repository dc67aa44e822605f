// Synonyms of crime and those who fight it, a row a line; see synonyms.ts.

export const CRIME_SYNONYMS = `
  bắt quả tang | bắt tận tay | bắt tại trận | bắt tại chỗ
  trộm cắp | ăn trộm | ăn cắp | trộm vặt | chôm chỉa | chôm đồ | trộm đạo
  kẻ trộm | đạo chích | tên trộm | thằng trộm | kẻ cắp | thằng ăn cắp | thằng ăn trộm | quân ăn trộm | bọn trộm
  móc túi | rạch túi | móc bóp | móc ví | rạch giỏ
  chém nhau | chém lộn | đâm chém nhau | đâm chém | chém giết nhau
  hung thủ | kẻ sát nhân | kẻ thủ ác | tên sát nhân | kẻ giết người | thủ phạm
  hiếp dâm | cưỡng hiếp | hãm hiếp | cưỡng dâm | xâm hại tình dục | giở trò đồi bại | lạm dụng tình dục
  quấy rối tình dục | sàm sỡ | sờ soạng | dê gái
  bạo hành | đánh đập | hành hạ | ngược đãi
  tống tiền | đòi tiền chuộc | đòi chuộc | vòi tiền chuộc | bắt nộp tiền chuộc
  đòi nợ | siết nợ | xiết nợ
  xã hội đen | đầu gấu | dân anh chị | dân xã hội | dân giang hồ
  băng nhóm | băng đảng | băng ổ nhóm
  cơ quan điều tra | cơ quan cảnh sát điều tra | cqđt
  truy nã | truy lùng | lùng bắt | truy bắt
  vượt ngục | trốn trại | trốn tù | phá ngục | sổng trại | trốn khỏi trại giam
  trại giam | nhà giam | nhà lao | trại tạm giam | khám lớn
  thi thể | xác chết | tử thi | xác người | cái xác
  phân xác | chặt xác | phân thây
  đặt bom | cài bom | gài bom | gài mìn | cài mìn | đặt mìn
  nghi phạm | nghi can | kẻ tình nghi | đối tượng tình nghi | đối tượng nghi vấn
  nạn nhân | người bị nạn | người gặp nạn | người bị hại
  nhân chứng | người chứng kiến
  tù chung thân | án chung thân | chung thân
  lĩnh án | lãnh án
  xét xử | hầu tòa | đưa ra tòa | xử án
  đe dọa | hăm dọa | dọa dẫm | hù dọa | dọa nạt | hăm he
  kề dao | dí dao | gí dao | kê dao
  bịt miệng | bụm miệng | bịt mồm
  đột nhập | lẻn vào | lẻn vô | mò vô | cạy cửa vào
  phóng hỏa | đốt nhà | châm lửa đốt | tưới xăng đốt | tạt xăng đốt | đổ xăng đốt
  giam lỏng | bị nhốt | nhốt lại
  kêu cứu | cầu cứu | kêu la cầu cứu
  tri hô | hô hoán
  bỏ trốn | bỏ chạy | tẩu thoát | cao chạy xa bay | trốn mất | chuồn mất | lẩn trốn | chạy trốn
  ăn chặn | bớt xén | xà xẻo | ăn bớt
  tham ô | biển thủ | thụt két | rút ruột
  hối lộ | ăn hối lộ | nhận hối lộ | đưa hối lộ | đút lót | lót tay | nhận phong bì | chạy chọt
  đánh bạc | cờ bạc | bài bạc | đánh bài ăn tiền
  sòng bạc | casino | ca si nô
  mại dâm | bán dâm
  gái mại dâm | gái bán dâm | gái gọi | gái bán hoa | gái điếm | gái làng chơi | cave
  con nghiện | xì ke | dân nghiện | thằng nghiện | bọn nghiện
  phê thuốc | ngáo đá | phê đá | ngáo thuốc
  tâm thần | bệnh tâm thần | điên khùng | khùng điên | thần kinh có vấn đề | thần kinh không bình thường
  khỏa thân | lõa thể | không mảnh vải che thân
  bắt nạt | ăn hiếp | ức hiếp
  rải đinh | đinh tặc
  đua xe trái phép | quái xế
  nhà trọ | dãy trọ | xóm trọ
`;
