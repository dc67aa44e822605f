// Words of two syllables that a line of a picture is not broken inside of. Not a dictionary: the ones
// that corrections use most. Names and numbers with their units are kept together without it.

export const KEPT_TOGETHER: ReadonlySet<string> = new Set(
  `an ninh, an toàn, bác bỏ, bài viết, báo chí, bảo hiểm, bắt buộc, bắt cóc, bệnh viện, bịa đặt, bình thường, bộ phận,
cá nhân, cảnh báo, căn cước, căn cứ, chia sẻ, chính phủ, chính quyền, chính thức, chính xác, chủ tịch, chuyển khoản,
chuyển tiền, chứng minh, chưa có, công an, công bố, công văn, công ty, cơ quan, cơ sở, cung cấp, cư dân, dân cư,
dịch bệnh, dịch vụ, dữ liệu, đăng tải, địa phương, điện thoại, điều tra, điều trị, đính chính, đổi tiền, động đất,
đường link, đường phố, giả danh, giả mạo, giấy tờ, giao thông, giáo dục, hình ảnh, học phí, học sinh, hộ chiếu,
khẳng định, khu vực, kiểm chứng, kiểm tra, lan truyền, lan tràn, lo lắng, lừa đảo, mạo danh, mệnh giá, môi trường,
mạng xã, ngân hàng, người dân, người lớn, nhà nước, nhà trường, nội dung, phương tiện, phòng chống, phụ huynh,
phường xã, quốc gia, quy định, quy hoạch, rửa tiền, sáp nhập, sinh viên, sự thật, sự việc, sức khỏe, tài khoản,
tài liệu, thành phố, thiên tai, thông báo, thông tin, thủ tục, thực hiện, thực phẩm, thời tiết, tin đồn, tin giả,
tin nhắn, tổ chức, tội phạm, tra cứu, trẻ em, trung tâm, trường học, tuyên bố, tư vấn, ủy ban, vắc xin, vui lòng,
xã hội, xác minh, xác nhận, xử lý, xuất hiện, y tế, yêu cầu`
    .split(/,\s+/)
    .map((word) => word.normalize('NFC')),
);
