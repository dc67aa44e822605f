// Talk among friends, neighbours and relatives, from North to South; see register-cues.ts.
import { lines } from './cue-reader.ts';

export const SPEECH = lines(`
  \\u1ea1
  \\u0111\\u1ea5y
  k\\u00eca
  nh\\u1ec9
  nh\\u00e1
  nh\\u00e9
  \\u01a1i
  h\\u00e9n
  (?:mọi người|bà con|cả nhà|các bác|các mẹ|các bố|các cụ|các mom|các chị|các bạn|các cô|các anh|anh em|chị em|anh chị|cô bác|bố mẹ|ba má|ae|ace|mn|mng|mấy mẹ|mấy má|mấy bà|mấy chị|mấy bác|mấy ní|làng xóm|hội mình|má|bạn|em|chị|anh) ơi
  (?:mn|mng|ae|ace) (?:cẩn|chú|nhớ|đừng|nên|cho|ai|xem|có|để|đi|mình|thấy|nghe|biết|à|ạ|nha|nhé|ui|oi)
  (?:mọi người|bà con|cả nhà|các bác|các mẹ|các cụ|các mom|các chị|mấy mẹ|mấy má|mấy bà|mấy bác|anh em) (?:ạ|à|nhé|nha|nghen|hen|hén|ui|ah|nhá)
  (?:các|mấy) (?:mẹ|mom|má|bác|cụ|bợn|thím|mợ|vợ|ní|cưng|bồ|tỷ) (?:bỉm|nào|này|đừng|nhớ|cho|xem|để|chú ý|cẩn|ai|nghe|thấy|biết|nhà mình|lưu ý|nên|ở)
  mấy (?:bà|ông|chị|anh|em|cô|chú|đứa) (?:nhớ|đừng|cẩn|nghe|thấy|biết|coi|xem|bỉm|ơi|nào)
  (?:mẹ|bác|nhà|chị|cụ|bạn|anh|mom|mợ|thím|đứa) nào (?:\\S+ )?(?:có|biết|chưa|mà|rảnh|cần|bị|cũng|gần|đang|hay)
  (?:cả nhà|bà con) (?:mình|cô bác|nhớ|đừng|nhé|nha|ai|coi|lo|cẩn)
  anh em (?:mình|nhớ|đừng|nhé|nha|lái xe|tài xế|nào|cẩn)
  làng nước
  (?:em|mình|tớ|tôi|tui|mẹ|chị|cháu) (?:vừa|mới) (?:\\S+ )?(?:nghe|thấy|đọc|xem|nhận|gặp|gọi|chứng kiến|biết|bị|hỏi|coi)
  (?:nhà|xóm|khu|ngõ|hẻm|chỗ|trường|công ty|phường|quê|lớp) (?:em|mình|tớ|tui|bọn em|tụi em|chúng em|tụi mình) (?:\\S+ )?(?:cũng|vừa|mới|có|bị|đang|sáng|hôm|ai|đây|này|nè|thì|toàn|chưa)
  (?:bọn|tụi) (?:em|mình|tớ|tui|nó|bây|bay|mày|này|kia|tao|nhỏ|trẻ|con)
  chúng (?:em|nó|mày|bây)
  tui (?:vừa|mới|nghe|thấy|kể|cũng|đang|sợ|coi|biết|hổng|hỏi|nè|đây)
  (?:con|thằng|nhỏ|đứa|ông|bà) (?:bạn|em|cháu|anh|chị|nhóc) (?:em|mình|tớ|tui|tôi)
  (?:thằng|nhỏ) bạn
  (?:chồng|vợ|mẹ|bố|ba|má|chị|bạn|sếp|dì|bác|chú) (?:em|mình|tui|tớ) (?:bảo|kể|kêu|nói|gọi|nhắn|mới|vừa|suýt)
  (?:em|mình|tui|cháu) (?:xin |muốn )?(?:hỏi|chào|báo|kể|nói|nhắc|dặn) (?:tí|chút|xíu|tẹo|thật|nhỏ|cả nhà|mọi người|các bác|các mẹ|cho mọi|cho các|cho cả)
  cho (?:em|mình|tui|cháu) (?:hỏi|xin|biết|thắc mắc|nói)
  (?:ổng|bả) (?:kêu|kể|biểu)
  (?:mày|mầy) (?:ơi|à|ạ|nghe chưa|biết chưa|biết gì)
  (?:thật|lắm|thế|luôn|hết|nguy hiểm|nữa|sợ|kinh|ghê|khổ|chết) (?:đấy|đó) (?:ạ|nhé|nha|các|mọi người|cả nhà|bà con|mn|ae)
  (?:rồi|lắm|thế|đấy|này|luôn|đây|nhé|quá|nữa|vậy|gì|sao|thôi|hết) ạ
  (?:rồi|đấy|đó|thôi|ngay|luôn|với|lắm|này|đi|nhau|thận|vậy|thật|trước|biết|chừng|con|gấp|được|người|nhớ|mình) nhé
  nhé (?:các|mọi|cả|bà|mn|ae|anh|chị|bác|mẹ)
  (?:thế|sao|gì|vậy|không|hả|ai|nào|đâu|thật) nhỉ
  (?:thế|vậy|rồi|gì|sao) (?:hả|hở|hử)
  (?:rồi chứ|chứ lị|chứ bộ|chứ gì nữa|chứ đâu)
  chả (?:hiểu|biết|ai|thấy|lẽ|nhẽ|dám)
  nghe chưa
  biết chưa
  (?:chi|mô|răng) rứa
  rứa (?:hè|hỉ|bây|tề|ạ|mi|mà|là|tê|nì)
  răng (?:mô|hè|hỉ)
  mần (?:răng|chi|rứa)
  (?:hỉ|tề) (?:bây|mi|mọi|bà)
  ngó (?:bộ|chừng)
  nỏ (?:biết|thấy|phải)
  (?:trên|ngoài|trong|dưới|bên) nớ
  (?:luôn|lắm|ghê|quá) á
  (?:luôn|rồi|vậy|lắm|thiệt|quá|dữ|ghê|nè) (?:nha|nghen|nhen)
  (?:chừng|thận|nhớ|đừng|gấp|nghe|biết) (?:nha|nghen|hen|nhen)
  nha (?:mọi người|bà con|các bác|các mẹ|mấy mẹ|mấy má|mấy bà|cả nhà|mn|ae|anh em|chị em)
  (?:ý|đi|con|trước|hết|thôi|sau|người|mình|nhau) (?:nghen|nhen)
  (?:dữ|ghê) (?:thần|hồn|luôn|trời)
  hết (?:trơn|ráo|trọi|hồn hết vía)
  quá (?:trời|chừng)(?: quá đất| luôn| trời)?
  (?:hổng|hông|hong|hem|hok|hỏng|khum) (?:biết|dám|thấy|tin|hiểu|chịu|kịp|phải)
  (?:biết|thấy|phải|được|nghe|tin|thiệt) (?:hông|hem|hok|khum|hơm)
  (?:thiệt|thật) (?:hông|hem|luôn|sự luôn|tình luôn|á|hả)
  (?:nói|kể|coi|nghe|nhìn|xem) (?:nè|nghe nè|nghen|mà coi|mà xem|thử coi)
  (?:đây|đó|này|vậy|sao|hồi|bữa|rồi|vầy) nè
  (?:chứ|chớ) (?:bộ|hổng|hông|giỡn)
  (?:hổm rày|bữa hổm|hồi hổm|bữa rày|mấy bữa nay|bữa giờ)
  (?:ăn|uống|bấm|đụng|dính|chạy) vô
  (?:vậy trời|dzậy|zậy|vậy ta|vậy cà|vậy hả|sao ta)
  (?:mèn|mèng) (?:đét|đéc)(?: ơi| ới)?
  (?:thấy|nhìn|nghe|nghĩ|đọc|coi|xem) (?:mà|xong) (?:sợ|ớn|hãi|rùng|nổi|tức|xót|muốn|run|khiếp)
  (?:vcl|vkl|vloz|clgt|cmnr|cmn|vler|wtf|omg|đcm|đmm|vãi chưởng|vãi đái|vãi lúa)
  (?:hic|huhu|hix|hu hu|hichic|haiz|haizz|haizzz|hazz)
  (?:ko|k0|hok|bik|ntn|ngta|mng|thoy|thui|rùi|rồy|lun|dzậy|nhìu|lém)
  (?:đc|dc) (?:đâu|luôn|lun|mà|ko|k|nha|nhé|nữa)
  (?:ib|inbox|cmt) (?:em|mình|nhé|nha|với|ạ)
  (?:nói|bảo|kể) (?:thật|thiệt|thẳng) (?:là|thì|chứ|với|nha|mọi người|các bác)
  (?:thảo nào|hèn chi|hèn gì|ai dè|ai đời|té ra)
  (?:đúng|thật) là (?:hết nói|chịu|bó tay|hết biết|không còn gì)
  (?:bó tay|chịu|lạy) (?:luôn|thật|các bác|mấy bà|mẹ)
  (?:tóm lại|nói chung|nói túm lại|thôi thì) (?:là )?(?:cứ|đừng|ai cũng|mọi người|bà con|mn|nhà nào)
  cho (?:chắc ăn|chắc cú|lành|nó lành|nó chắc)
  (?:thương|tội|khổ|xót) (?:quá|ghê|lắm|thật|thân) (?:ạ|luôn|đi|trời|mọi người|các bác|nha|nhỉ)
  (?:đấy|đó|nha|nhé|nhá|nhe|nghen|hen|hén|á|ạ|kìa|kia|luôn|lận|ấy|hả|hở|nhỉ|chứ|à|ừ|thôi|mà|vậy|thế|rồi|đi)(?=\\s*(?:[.,!?…;:)"”\\n]|$|[^\\p{L}\\p{N}\\s]))
  (?:trời|giời|chời|ối|ôi|hỡi|bé|con|cháu|cô|chú|bác|dì|thím|mợ|mẹ|bố|ba|bạn|ông|bà) ơi
  cho coi
  gì (?:đâu|mà|kỳ|vậy|thế|đó|đấy|nữa)
  mà (?:sợ|thôi|nghẹn|thấy|cứ|báo|công)
  (?:các|mấy) (?:bác|mẹ|cụ|mom|má|thím|chế|bạn|ông|bà|anh|chị|cậu|em|bố|ba|cháu|con)
  mọi người
  cả nhà
  bà con
  anh em
  (?:ông|bà|anh|chị|thằng|con|đứa|nhỏ|cô|cậu) (?:anh|em|chị|bạn|hàng xóm|họ) (?:tao|em|tôi|tui|mình|nhà)
  (?:tao|tui|tụi|mày|bọn mình|chúng mình|tụi mình|nhà em|nhà tui|quê em|quê tui|xóm em|xóm tui)
  (?:mẹ|bố|ba|má|bà|ông|con|vợ|chồng) (?:em|tôi|tui|mình|kia|nào)
  (?:tụi|bọn|chúng|lũ) (?:nó|này|kia|lừa đảo|xấu|khốn)
  nó (?:bảo|gọi|nhắn|lừa|bắt|bế|xưng|hút|đòi|hack|lấy)
  (?:thằng|gã|lão|mụ|tên|con mụ) \\S+
  hông|hổng|hem|chả|chẳng|đếch|éo
  vãi|vl|vcl|đm|dm
  hay sao(?: ấy)?
  quá (?:trời|đi|các|mọi|bà|cả)
  quá(?=\\s*(?:[.,!?…]|$))
  thiệt|thật (?:sự|luôn|đấy)
  dữ (?:vậy|thần|lắm|luôn)
  ghê
  lắm(?: rồi| các| mọi| luôn)?
  y (?:chang|như|hệt)
  (?:gấp|tới|tận|những|đến) (?:mấy|cả|hàng)
  đã (?:thấy|bảo|nói) (?:rồi|mà)
  mn|ae|nge|ns|nx|đc|ko|khum|hông|z|j
`);
