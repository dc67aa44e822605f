// Synonyms of places, other countries, war, a row a line; see synonyms.ts.

export const WORLD_SYNONYMS = `
  bắc triều tiên | bắc hàn
  hoa kỳ | nước mỹ | bên mỹ | xứ cờ hoa | mỹ quốc
  thái lan | xứ chùa vàng
  campuchia | cam pu chia | căm pu chia | cambodia | xứ chùa tháp
  nước úc | australia | bên úc | xứ chuột túi | xứ kangaroo
  singapore | sing ga po | singapo | xinh ga po | đảo quốc sư tử
  ukraine | ukraina | ucraina | u crai na
  liên hợp quốc | liên hiệp quốc | lhq
  người quốc tế | người nước ngoài | người ngoại quốc | ông tây | khách tây | tây ba lô | mấy ông tây | khách nước ngoài | du khách nước ngoài
  việt kiều | người việt hải ngoại | người việt ở nước ngoài | kiều bào | đồng bào hải ngoại
  nhập cảnh trái phép | nhập cảnh chui | nhập cảnh lậu | vượt biên trái phép | nhập cư trái phép
  cấm xuất cảnh | tạm hoãn xuất cảnh | hoãn xuất cảnh | không cho xuất cảnh
  đóng cửa biên giới | đóng cửa khẩu | đóng biên giới
  trục xuất | đuổi về nước
  giao tranh | đụng độ | giao chiến | chạm súng | chiến sự
  chiến tranh thế giới thứ 3 | thế chiến 3 | thế chiến thứ 3 | đại chiến thế giới thứ 3 | chiến tranh thế giới lần thứ 3 | chiến tranh thế giới 3
  chiến tranh thế giới thứ 2 | thế chiến 2 | thế chiến thứ 2 | thế chiến ii | chiến tranh thế giới lần thứ 2 | đệ nhị thế chiến
  không kích | ném bom | dội bom | oanh tạc | thả bom | oanh kích
  tàu chiến | chiến hạm | tàu hải quân | tàu quân sự
  tàu sân bay | hàng không mẫu hạm
  máy bay chiến đấu | chiến đấu cơ | máy bay tiêm kích | tiêm kích cơ
  xe tăng | chiến xa | xe tank
  tàu ngầm | tiềm thủy đĩnh
  bộ đội | anh bộ đội | chú bộ đội | lính tráng
  nghĩa vụ quân sự | nvqs | đi bộ đội | đi nghĩa vụ | nhập ngũ
  lệnh tổng động viên | tổng động viên
  biểu tình | xuống đường biểu tình | đi biểu tình
  bạo loạn | nổi loạn
  người ngoài hành tinh | sinh vật ngoài hành tinh
  hải phòng | đất cảng | thành phố hoa phượng đỏ
  nghệ an | xứ nghệ
  đắk lắk | đắc lắc | đăk lăk | đak lak | daklak | đaklak | đăklăk | đắclắc
  đắk nông | đắc nông | đăk nông | đak nông | daknong | đăknông
  buôn ma thuột | buôn mê thuột | ban mê thuột | bmt
  bắc kạn | bắc cạn
  kon tum | kontum | công tum
  pleiku | plei ku | plây cu | plây ku
  bà rịa vũng tàu | brvt
  thừa thiên huế | tt huế
  hồng kông | hong kong | hongkong | hương cảng
  sông mê kông | sông mekong | sông mê công | sông cửu long | mê kông | mekong
  nông thôn | miền quê | thôn quê | vùng quê
  ngoại thành | ven đô | ngoại ô
  phường xã | xã phường
  nhiều nơi | nhiều địa phương
`;
