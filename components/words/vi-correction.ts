// What only the correction's editor and page say, in Vietnamese.

export const viCorrection = {
  title: 'Trả lời bằng nguồn',
  intro: 'Chọn dạng, sửa theo lời của bạn rồi sao chép. Tiện ích không đăng và không gửi thay bạn.',
  form: 'Dạng trả lời',
  forms: { comment: 'Bình luận', message: 'Tin nhắn', post: 'Bài viết' },
  language: 'Ngôn ngữ của lời trả lời',
  onlyVietnamese: 'Mục này chỉ có bản tiếng Việt.',
  own: 'Lời của bạn, sửa được',
  locked: 'Nguồn luôn đi kèm',
  reset: 'Trả lại lời ban đầu',
  edit: 'Sửa lời, chọn dạng',
  read: 'Xem lại mục',
  copy: 'Sao chép',
  picture: {
    title: 'Ảnh đính chính',
    intro: 'Ảnh dùng nguyên lời của bên công bố, có nguồn và mã dẫn tới nguồn.',
    shape: 'Cỡ ảnh',
    shapes: { wide: 'Ngang 1200 × 630', square: 'Vuông 1080 × 1080' },
    copy: 'Sao chép ảnh',
    save: 'Lưu ảnh',
    done: 'Đã sao chép ảnh. Bạn dán vào bài rồi ghi thêm đường link nguồn nhé.',
    failed: 'Trình duyệt không cho sao chép ảnh. Bạn bấm “Lưu ảnh” rồi đính kèm tệp nhé.',
    scan: 'Quét để\nxem nguồn',
    alt: (fact: string, source: string) => `Ảnh đính chính: ${fact} ${source}`,
    file: 'dinh-chinh',
  },
  share: {
    title: 'Gửi đi nơi khác',
    facebook: 'Facebook',
    mail: 'Thư điện tử',
    places: { zalo: 'Zalo', messenger: 'Messenger' },
    sheet: 'Bảng chia sẻ của máy',
    sheetFailed: 'Máy chưa mở được bảng chia sẻ. Bạn dùng nút sao chép ở trên nhé.',
    subject: 'Thông tin kèm nguồn',
    hint: 'Facebook và thư điện tử mở ô soạn để bạn xem lại rồi tự gửi; Facebook chỉ nhận đường link nguồn. Với Zalo và Messenger, lời được sao chép để bạn dán vào đó.',
    mailCut: 'Lời này quá dài để mở sẵn trong thư, nên thư chỉ có nguồn; bạn dán lời vào sau nhé.',
    paste: (place: string) =>
      `Đã sao chép, có kèm nguồn. Bạn mở ${place}, chọn nơi gửi rồi dán (Ctrl+V) nhé.`,
    failed: 'Trình duyệt không cho sao chép. Bạn dùng nút sao chép ở trên nhé.',
  },
  staff: {
    title: 'Bạn trả lời thay cơ quan?',
    text: 'Hãy nói rõ bạn làm ở đâu, để người đọc biết ai đang nói với mình.',
    read: 'Đã đọc, đừng nhắc nữa',
  },
  unreadTitle: 'Chưa mở được mục này',
  unread:
    'Lúc này máy chưa đọc được danh mục. Bạn thử lại nhé; nếu vẫn vậy, bạn khởi động lại trình duyệt.',
  retry: 'Thử lại',
  lostTitle: 'Trang này không còn nhớ mục nào',
  lost: 'Bạn mở lại từ thẻ hoặc từ cửa sổ tra nhé.',
  noneTitle: 'Mục này không có gì để sao chép',
  none: 'Mục chưa có nguồn an toàn để dẫn, hoặc chỉ là một kênh báo chí.',
};

export type CorrectionWords = typeof viCorrection;
