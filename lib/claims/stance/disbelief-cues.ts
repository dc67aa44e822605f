// The words by which Vietnamese texts doubt, correct and calm, as data: of claims that they mention, not
// of news. Written with their diacritics; for texts without any they are compared without.

/** Words of disbelief and calm that are no others without their diacritics. */
export const DISOWNING_BARE: readonly string[] = [
  '(?:toàn|chỉ là|lời|tin) đồn',
  'tin (?:làm gì|sao (?:được|nổi)|là dại|thì dại)',
  'ai (?:bảo|nói|đồn|kêu) (?!tôi|tui|mình|em )[^.!?\\n]{3,90} (?:thế|vậy|đâu|hả)(?=\\s*[.,!?…\\n]|$)',
  '(?:yên tâm|tỉnh đi)',
  '(?:hoạt động|vận hành|sinh hoạt|đi lại|đi học|mọi thứ|vẫn) bình thường',
  'bình thường (?:nhé|nha|mà|thôi|cả|hết|ạ)',
  'vẫn (?:\\S+ )?(?:đi học|đi làm|bình|hoạt động|sống|khỏe|nguyên|an toàn|có hiệu lực)',
  'lấy đâu ra',
  '(?:là|bằng|qua|toàn|ra) photoshop',
  'hồi nào(?=\\s*[.,!…\\n]|$)',
  'toàn (?:là )?(?:quân|bọn|lũ|phường) lừa',
  'lấy từ (?:mạng|nước|phim|clip|ảnh)',
  '(?:không|chẳng|chả|chưa|k|ko) hề',
];

/** Those that are: "ai vẽ" is "ai về", "nhảm" is "nhằm". */
export const DISOWNING_MARKED: readonly string[] = [
  '(?:bịa|(?<!hạn )chế (?:ra|ảnh|clip|video)|dựng (?:lên|nên|cảnh|clip|video)|lồng tiếng|đóng phim)',
  'đồn thôi',
  'ai (?:mà )?tin (?:là|thì|mới|được|nổi|cho)',
  'nào (?:\\S+ )?(?:hả|hở|đâu) (?:bạn|các|mấy|mọi|bà|chị|anh|em|mẹ|trời|mà|ta)',
  '(?:mô|đâu) ra(?! (?:đó|đấy|nữa|là))',
  '(?:thổi|đẩy|đội) giá',
  '(?:trục|hưởng|kiếm) lợi',
  'ai (?:vẽ|dựng|chế|tạo)',
  '(?:xạo|xàm|vớ vẩn|nhảm|tào lao|bậy bạ|bóc phốt)',
  '(?:là|chỉ là) (?:lừa|xạo|giả|bịa|đồn|xàm|trò|chiêu|bẫy)',
  'ai đó (?:\\S+ )?(?:sửa|bịa|chế|tự|ghép|dựng)',
  'cũ (?:rích|rồi|mèm)',
];

/**
 * Words of disbelief and calm, said of a claim by who does not believe it: they refute it, if less
 * plainly than those of stance-cues.ts.
 */
export const DISOWNING: readonly string[] = [...DISOWNING_BARE, ...DISOWNING_MARKED];

/** With any of these about, too, nobody is said to repeat a claim; but who passes a story on may say them. */
export const CORRECTING: readonly string[] = [
  '(?:(?<!hạn |cơ |quy |thể |ức |kiềm )chế|ghép|diễn tập|làm giá|fake|hoax|thoải mái|bình tĩnh|bình thường|tỉnh táo|hết hiệu lực)',
  'vẫn (?:\\S+ )?(?:còn|học|như|đông|bán|mở|chạy|dùng|ở nhà|giữ|y)',
  '(?:thật|thực) ra',
  'hóa ra',
  '(?:gỡ|xóa) (?:cái )?(?:bài|xuống|đi|tin)',
  'xin lỗi',
  'lừa (?:đấy|đó|đảo|nha|nhé)',
  'kẻ gian',
  '(?:không|chẳng|chả|đâu|chưa|k|ko) (?:có|hề|ai|phải|cháu nào|ca nào)',
  '(?:kiểm tra|kiểm định|xác minh|check|kiểm nghiệm)(?: lại| hết| rồi| r)?',
  'xác nhận',
  'kết quả',
  '(?:mong|xin|đề nghị|nhờ) (?:mọi người|bà con|các bạn|anh chị) (?:thôi|đừng|ngưng|không|dừng)',
  'từ (?:năm|hồi) (?!nay|sau|tới|học)\\S+',
  'sai(?! sót)',
  'kẻ xấu',
  '(?:không|chẳng|chả|chưa|có|đâu) (?:\\S+ ){1,8}đâu(?=\\s*[.,!…\\n]|$| (?:nhé|nha|mọi người|bà con|các|cả nhà|mà))',
  'không bao giờ',
  'không sao',
  'niêm phong',
  '(?:không|chẳng|chả) (?:\\S+ ){1,4}nào',
  '(?:không|chưa) (?:nhắn|gọi điện|gửi|yêu cầu|bắt|thu|phát|ban hành|tổ chức|kêu gọi)',
  'đừng (?:tin|chia sẻ|share|lan|mua|giới thiệu|bấm|có bấm|chạy loạn)',
];
