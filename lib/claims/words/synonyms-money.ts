// Synonyms of money, work and land, a row a line; see synonyms.ts.

export const MONEY_SYNONYMS = `
  mắc bẫy | sập bẫy | dính bẫy | sa bẫy | mắc lừa
  đa cấp | kinh doanh đa cấp | bán hàng đa cấp
  tiền ảo | tiền điện tử | tiền kỹ thuật số | tiền mã hóa
  cơ quan thuế | bên thuế | cục thuế | chi cục thuế | ngành thuế | tổng cục thuế
  kê khai thuế | khai thuế
  thuế thu nhập cá nhân | thuế tncn
  hộ kinh doanh | hộ kinh doanh cá thể | hộ buôn bán | hộ kd
  tiền lương | lương bổng | lương tháng
  lĩnh lương | lãnh lương
  giá vàng tăng | vàng tăng giá | vàng lên giá
  rớt giá | tụt giá | xuống giá
  lạm phát | trượt giá | tiền mất giá | đồng tiền mất giá
  polymer | polime | pô li me
  cây atm | máy atm | trụ atm | cây rút tiền | máy rút tiền | buồng atm
  ví điện tử | ví momo | momo | zalopay
  thất nghiệp | mất việc | mất việc làm
  sa thải | đuổi việc | cho nghỉ việc | cho thôi việc | cắt giảm nhân sự | cắt giảm lao động | buộc thôi việc
  tinh giản biên chế | tinh giảm biên chế | giảm biên chế
  tuyển dụng | tuyển người | tuyển lao động
  xuất khẩu lao động | xklđ | đi lao động nước ngoài
  nhà máy | xí nghiệp | công xưởng | nhà xưởng
  khu công nghiệp | kcn | khu chế xuất
  bảo hiểm y tế | thẻ bảo hiểm y tế | thẻ bảo hiểm
  trợ cấp thất nghiệp | bảo hiểm thất nghiệp | tiền thất nghiệp | bhtn
  rút bảo hiểm xã hội 1 lần | rút bảo hiểm 1 lần | lãnh bảo hiểm 1 lần | nhận bảo hiểm 1 lần
  nhà hảo tâm | mạnh thường quân | người hảo tâm
  bất động sản | bđs
  miễn phí | không mất tiền | khỏi trả tiền | không tốn tiền | không mất phí | không tốn phí | không thu tiền | không lấy tiền | khỏi tốn tiền
  miễn học phí | khỏi đóng học phí | không thu học phí | không phải đóng học phí | miễn tiền học | khỏi đóng tiền học
  trúng thưởng | trúng giải thưởng
`;
