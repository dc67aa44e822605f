// Synonyms of food and shops, a row a line; see synonyms.ts.

export const FOOD_SYNONYMS = `
  thịt thối | thịt ôi | thịt hôi thối | thịt bốc mùi | thịt ôi thiu | thịt hư thối
  mì tôm | mì gói | mì ăn liền
  mì chính | bột ngọt
  đậu phộng | đậu phụng | hạt lạc
  dưa hấu | quả dưa hấu | trái dưa hấu
  sầu riêng | trái sầu riêng | quả sầu riêng
  rau củ | rau quả | rau cỏ
  trứng vịt lộn | hột vịt lộn | vịt lộn
  trứng vịt | hột vịt
  giò lụa | chả lụa
  rượu bia | bia rượu
  nhậu nhẹt | ăn nhậu | đi nhậu
  cà phê | cafe | cà fê | coffee | caphe
  khoai mì | củ mì
  tiệm tạp hóa | quán tạp hóa | cửa hàng tạp hóa
  bán hàng rong | hàng rong | gánh hàng rong
  bữa ăn bán trú | cơm bán trú | suất ăn bán trú
  thương lái | lái buôn | con buôn
  tiểu thương | bà con tiểu thương | dân buôn bán | người buôn bán
  cạn hàng | không còn hàng | hết sạch hàng | khan hàng
  ùn ùn kéo | ùn ùn | lũ lượt kéo | ào ào kéo | ồ ạt kéo | đổ xô đi | ùn ùn kéo nhau
  thú cưng | thú nuôi
`;
