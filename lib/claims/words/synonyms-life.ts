// Synonyms of people, events and time, a row a line; see synonyms.ts.

export const LIFE_SYNONYMS = `
  bé gái | cô bé | con bé | em bé gái | cháu bé gái | bé nữ
  bé trai | cậu bé | thằng bé | em bé trai | cháu bé trai | thằng nhóc
  đàn ông | nam giới | cánh mày râu | cánh đàn ông | phái mạnh
  cô gái | thiếu nữ | cô nàng
  người cao tuổi | người lớn tuổi | cụ già | người có tuổi | người cao niên
  hàng xóm | lối xóm | chòm xóm | hàng xóm láng giềng
  nông dân | bà con nông dân | nhà nông
  phóng viên | nhà báo
  ti vi | tivi
  người giúp việc | osin | ô sin | chị giúp việc | cô giúp việc
  ăn xin | hành khất
  thầy cúng | thầy pháp
  xem bói | coi bói | bói toán
  kết hôn | cưới nhau | thành hôn | lên xe hoa | về chung 1 nhà | nên duyên vợ chồng | lấy vợ | lấy chồng | làm đám cưới
  đám cưới | lễ cưới | hôn lễ | tiệc cưới
  ngoại tình | có bồ nhí | cắm sừng | bồ bịch
  diễu binh | duyệt binh
  vô số | hằng hà sa số | không đếm xuể | vô kể
  sáng mai | sáng ngày mai | sớm mai
  chiều mai | chiều ngày mai
  ngày nay | hôm nay | bữa nay | ngày hôm nay | bữa ni | hôm ni
  ngày qua | hôm qua | bữa qua | ngày hôm qua
  đêm qua | tối qua | hồi hôm | đêm hôm qua | tối hôm qua | khuya hôm qua
  sáng nay | hồi sáng | sáng hôm nay
  chiều nay | hồi chiều | chiều hôm nay
  trưa nay | hồi trưa | trưa hôm nay
  mấy ngày nay | mấy hôm nay | mấy bữa nay | mấy bữa rày | mấy hôm rày | những ngày qua | mấy ngày qua | vài ngày nay
  gần đây | dạo gần đây | thời gian gần đây
  48 giờ | 48 tiếng
  72 giờ | 72 tiếng
  14 ngày | 2 tuần | 2 tuần lễ
  21 ngày | 3 tuần | 3 tuần lễ
  15 ngày | nửa tháng
  đột ngột | thình lình | đột nhiên | bỗng nhiên | bỗng dưng | bất thình lình | đùng 1 cái
  lập tức | ngay lập tức | tức thì | ngay tắp lự | tức tốc
  từ nay về sau | từ nay trở đi | từ giờ trở đi | kể từ nay
  cùng lúc | cùng 1 lúc | đồng loạt | nhất loạt
  phát hiện | phát hiện ra | tìm thấy
  hoảng loạn | hoảng sợ | hốt hoảng | hoảng hồn | hoảng hốt
  té ngã | bị té
  lén lút | lén la lén lút
`;
