// What only the first page says, in Vietnamese.

export const viWelcome = {
  title: 'Đọc tin, thấy nguồn',
  intro:
    'Khi điều bạn đọc trùng với một tin đã được kiểm chứng, chữ được gạch nhẹ. Bấm vào chữ để xem ai nói, ngày nào, nguồn ở đâu.',
  language: 'Ngôn ngữ của tiện ích',
  step: (at: number) => `Bước ${at}`,
  tryTitle: 'Thử bấm vào chữ có gạch',
  tryIntro: 'Đây là một bài mẫu; mục hiện ra là mục thật trong danh mục trên máy bạn.',
  tryHint: 'Thẻ sẽ mở ở đây. Trên trang thật, thẻ mở ngay dưới chữ.',
  tryNone: 'Danh mục trên máy đang trống nên chưa có mục nào để thử.',
  sampleTitle: 'Bài mẫu',
  sampleBefore: 'Chiều nay ra chợ, nghe bảo ',
  sampleAfter: '. Có đúng vậy không cả nhà?',
  topicsTitle: 'Chọn điều bạn quan tâm',
  topicsIntro: 'Những chủ đề hay gặp đã được chọn sẵn. Bạn đổi lúc nào cũng được, trong Tùy chọn.',
  staysTitle: 'Biết rõ điều gì ở lại máy bạn',
  never: 'Không bao giờ thu thập',
  nevers: [
    'Bài bạn đọc, điều bạn tra, lời bạn sao chép',
    'Tin nhắn, ô soạn thảo, mật khẩu',
    'Ai đăng, ai chia sẻ, ở nhóm nào',
    'Thống kê sử dụng, mã nhận ra bạn',
  ],
  sent: 'Yêu cầu duy nhất gửi đi là tải danh mục, giống nhau với mọi người cùng chủ đề.',
  daily: 'Dùng hằng ngày',
  days: [
    'Ghim biểu tượng lên thanh công cụ; bấm vào để tra một câu.',
    'Hoặc bôi đen một câu, bấm chuột phải, chọn “Đối chiếu câu này”.',
    'Alt + . mở thẻ của dấu kế tiếp trên trang.',
    'Muốn trả lời thì sao chép lời đính chính: nguồn luôn đi kèm, và bạn tự gửi.',
  ],
  start: 'Bắt đầu đọc',
  options: 'Mở Tùy chọn',
  again: 'Xem lại trang chào',
};

export type WelcomeWords = typeof viWelcome;
