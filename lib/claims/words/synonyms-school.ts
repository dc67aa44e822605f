// Synonyms of schools and exams, and spellings with i and y, a row a line; see synonyms.ts.

export const SCHOOL_SYNONYMS = `
  đi học lại | trở lại trường | quay lại trường | đi học trở lại | đến trường trở lại | tới trường trở lại
  thi đại học | thi vào đại học | thi vô đại học | tuyển sinh đại học | thi đh
  điểm chuẩn | điểm trúng tuyển
  thi trượt | thi rớt
  gian lận thi cử | quay cóp | quay bài
  nâng điểm | sửa điểm | chạy điểm | mua điểm
  bằng cấp giả | bằng dỏm | bằng rởm | bằng đểu
  thí sinh | sỹ tử
  giám thị | người coi thi | cán bộ coi thi
  nữ sinh | học sinh nữ | cô học trò
  nam sinh | học sinh nam | cậu học trò
  hiệu trưởng | thầy hiệu trưởng | cô hiệu trưởng
  cổng trường | trước cổng trường | ngoài cổng trường
  đón con | rước con | đón cháu | rước cháu | đón bé | rước bé
  bảo mẫu | cô giữ trẻ | người giữ trẻ | người trông trẻ | cô trông trẻ
  đăng ký | đký
`;
