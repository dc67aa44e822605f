// Synonyms of frauds, telephones and the net, a row a line; see synonyms.ts.

export const SCAM_SYNONYMS = `
  chiếm quyền điều khiển | chiếm quyền kiểm soát | cướp quyền điều khiển
  lộ thông tin | lộ dữ liệu | lộ data | rò rỉ dữ liệu | rò rỉ thông tin | lộ lọt thông tin | lộ lọt dữ liệu | leak thông tin
  mật khẩu | password | mã pin
  đăng nhập | log in | login
  khóa tài khoản | bị khóa tài khoản | tài khoản bị khóa | phong tỏa tài khoản | đóng băng tài khoản | tài khoản bị phong tỏa | tài khoản bị đóng băng
  deepfake | deep fake | ghép mặt | hoán đổi khuôn mặt | giả khuôn mặt
  giả giọng | giả giọng nói | nhái giọng | giọng giả
  trí tuệ nhân tạo | trí thông minh nhân tạo
  ảnh ghép | ảnh cắt ghép | hình ghép | hình cắt ghép | ảnh photoshop
  video | đoạn clip | đoạn video | video clip | vi đê ô
  video nóng | clip nóng | clip nhạy cảm | clip sex | video nhạy cảm | video sex
  camera | camera an ninh | camera giám sát | mắt thần
  internet | mạng internet | in tơ nét
  mất internet | mất mạng internet | rớt mạng | đứt mạng | mất wifi | đứt cáp quang | sập mạng
  trạm phát sóng | cột phát sóng | trạm bts | trạm thu phát sóng | trạm 5g | cột 5g
  tắt sóng 2g | cắt sóng 2g | dừng sóng 2g | tắt 2g | ngừng 2g
  laptop | máy tính xách tay
  điện thoại thông minh | smartphone | điện thoại cảm ứng
  sạc dự phòng | pin dự phòng
  nổ pin | pin nổ | pin phát nổ
  mã qr | qr code | quét qr
  thủ đoạn | chiêu trò | mánh khóe | mánh lới
  chặn liên lạc | cắt liên lạc | cắt đứt liên lạc
  máy bay không người lái | drone | uav | flycam
  người thân | người nhà | thân nhân | thân nhơn
`;
