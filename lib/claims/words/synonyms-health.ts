// Synonyms of illness, medicine and death, a row a line; see synonyms.ts.

export const HEALTH_SYNONYMS = `
  tang lễ | đám tang | đám ma
  bất tỉnh | ngất xỉu | ngất lịm | bất tỉnh nhân sự | xỉu ngang | ngất đi | té xỉu | ngã ngất | lăn ra ngất | xỉu luôn
  ngừng tim | ngưng tim | trụy tim | tim ngừng đập | lên cơn đau tim
  tiêm phòng | chích ngừa | chủng ngừa | tiêm chủng | tiêm ngừa | chích thuốc ngừa
  mũi tiêm | mũi chích | mũi vắc xin
  sốc phản vệ | sốc thuốc
  tác dụng phụ | phản ứng phụ
  vô sinh | không đẻ được | không sinh được con | mất khả năng sinh sản | tịt đẻ | hiếm muộn
  sảy thai | sẩy thai | hư thai | thai lưu | thai chết lưu
  sinh con | sanh con | sinh nở | sanh nở | lâm bồn | vượt cạn | sinh em bé | sanh em bé | đẻ em bé
  bệnh nhân | người bệnh | bịnh nhân | con bệnh
  sốt cao | sốt li bì | sốt hầm hập | sốt đùng đùng | nóng sốt
  khó thở | thở không được | thở không nổi | không thở được | không thở nổi
  đau họng | rát họng | viêm họng | đau cổ họng
  tiêu chảy | ỉa chảy | tào tháo đuổi | tào tháo rượt | đi ngoài liên tục
  nôn mửa | ói mửa | nôn ói | nôn thốc nôn tháo | nôn ọe
  sốt xuất huyết | sxh
  tay chân miệng | chân tay miệng
  đậu mùa khỉ | mpox
  cúm gia cầm | cúm gà | h5n1 | cúm a h5n1 | cúm h5n1
  tiểu đường | đái tháo đường
  cao huyết áp | huyết áp cao | tăng xông | lên tăng xông | tăng huyết áp
  cảm lạnh | cảm mạo | trúng gió | nhiễm lạnh
  thuốc đông y | thuốc dân tộc | thuốc gia truyền | thuốc dân gian
  kháng sinh | thuốc kháng sinh | thuốc trụ sinh
  thực phẩm chức năng | tpcn
  y tá | điều dưỡng | cô y tá
  trung tâm kiểm soát bệnh tật | cdc
  viêm phổi | sưng phổi
  sỏi thận | sạn thận
  đau mắt đỏ | viêm kết mạc | nhặm mắt
  quai bị | má chàm bàm
  bệnh phong | bệnh cùi | bệnh hủi | phong cùi
  bệnh lao | lao phổi | ho lao
  sán lợn | sán heo | sán dải lợn | sán dải heo | sán dây lợn | sán dây heo
  vi khuẩn ăn thịt người | whitmore | vi khuẩn whitmore | bệnh whitmore
  xét nghiệm | lấy mẫu xét nghiệm
  que test | kit test | kít test | que thử | bộ kit test | que xét nghiệm
  oxy | ô xy | oxi | ôxy | ôxi
  tăng sức đề kháng | tăng đề kháng | nâng sức đề kháng | tăng miễn dịch | tăng cường miễn dịch
  bệnh nền | bệnh lý nền
  ngã bệnh | lâm bệnh | ngã bịnh
  ốm đau | đau ốm | bệnh tật
  hiến máu | hiến tặng máu
`;
