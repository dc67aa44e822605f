// Synonyms of water, wind, fire, power and other disasters, a row a line; see synonyms.ts.

export const DISASTER_SYNONYMS = `
  lũ quét | lũ ống | lũ bùn đá
  áp thấp nhiệt đới | atnđ
  lốc xoáy | gió lốc | giông lốc | dông lốc | gió xoáy | tố lốc | lốc tố
  gió giật | gió mạnh | gió lớn | gió to | gió rít
  rét đậm | rét hại | rét đậm rét hại | lạnh kỷ lục | rét kỷ lục | lạnh thấu xương | lạnh buốt | rét buốt | lạnh cóng | rét căm căm | lạnh tê tái | rét cắt da cắt thịt
  không khí lạnh | gió mùa đông bắc | gió bấc | đợt lạnh | đợt rét
  tuyết rơi | mưa tuyết
  hạn hán | khô hạn | hạn nặng
  xâm nhập mặn | mặn xâm nhập | hạn mặn
  ô nhiễm không khí | không khí ô nhiễm | bụi mịn
  hồ chứa | hồ chứa nước | hồ thủy lợi
  hố tử thần | hố sụt | hố sụt lún
  sụt lún | lún sụt | lún nứt
  vùi lấp | chôn vùi | bị vùi
  chết đuối | chết chìm | bị đuối nước | ngộp nước
  sơ tán | di tản | chạy lũ | chạy lụt | di dời dân | đi sơ tán | lánh nạn
  báo động 3 | báo động cấp 3 | báo động mức 3
  mưa lũ | bão lũ | bão lụt | mưa lụt | lũ bão
  vùng lũ | vùng lụt | vùng ngập lụt | rốn lũ
  chữa cháy | cứu hỏa | dập lửa | dập cháy | dập đám cháy
  phòng cháy chữa cháy | phòng cháy và chữa cháy
  bình gas | bình ga | bình gaz | bình khí gas | bình khí ga
  rò gas | xì gas | xì ga | rò ga | rò rỉ gas | rò rỉ khí gas | rò rỉ khí ga
  chập điện | chạm điện | chập mạch | chạm mạch
  điện giật | giật điện | điện giựt | bị giật điện
  ngạt khói | ngộp khói | sặc khói
  sống sót | thoát chết | thoát nạn
  sập cầu | cầu sập | cầu bị sập | gãy cầu | cầu gãy
  sập nhà | nhà sập | nhà bị sập | nhà đổ sập
  tốc mái | bay mái | bay nóc | tốc nóc
  cây đổ | cây ngã | cây gãy đổ | cây bật gốc
  chìm tàu | tàu chìm | đắm tàu | tàu đắm | lật tàu | tàu lật | lật thuyền | chìm thuyền | chìm xuồng | lật xuồng | chìm ghe | lật ghe
  trật bánh | trật đường ray | trật ray
  lật xe | xe lật | xe bị lật
  rơi thang máy | thang máy rơi | rớt thang máy | thang máy rớt | đứt cáp thang máy
  rơi lầu | té lầu | ngã lầu | rớt lầu
  rơi máy bay | máy bay rơi | rớt máy bay | máy bay rớt | máy bay gặp nạn | máy bay lâm nạn
  xả thải | xả chất thải | xả trộm chất thải | đổ trộm chất thải
  thiên thạch | vẫn thạch
  ngày tận thế | trái đất diệt vong | thế giới diệt vong
  trái đất | địa cầu
  mất điện thoại | rớt điện thoại | mất máy điện thoại
  công tơ điện | đồng hồ điện | điện kế
  cột điện | trụ điện | cột đèn | trụ đèn
  cây xăng | trạm xăng | cửa hàng xăng dầu | trụ bơm xăng | cột bơm xăng | trạm đổ xăng
  nước máy | nước thủy cục | nước sinh hoạt
  nước bẩn | nước ô nhiễm | nước nhiễm bẩn
`;
