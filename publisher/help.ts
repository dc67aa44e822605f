import type { Words } from './words.ts';

/** What `--help` prints. */
export const HELP: Words = {
  vi: `npm run publisher -- LỆNH [TÙY CHỌN]

  import     --from TỆP --data THƯ_MỤC  đưa bảng (.xlsx, .csv) hay các mục (.jsonl) vào danh mục
  import     --from TỆP --data THƯ_MỤC [--topic CHỦ_ĐỀ] [--rating-words TỆP]
                                        đưa vào bài kiểm chứng ClaimReview (.jsonld, .json, .html)
  table      --data THƯ_MỤC --out TỆP   ghi các mục thành bảng (.xlsx, .csv) để làm tiếp
  check      --data THƯ_MỤC             soi lại các mục: hình thức, nguồn, lời lẽ, cụm từ, nhóm từ
  try        "ĐOẠN VĂN" --data THƯ_MỤC  cho biết đoạn văn sẽ được đánh dấu ở đâu, thế nào
             (hoặc --from TỆP)
  init       --data THƯ_MỤC --keys THƯ_MỤC
                                        tạo thư mục mẫu, cặp chìa khóa ký (không bao giờ in ra),
                                        hoặc cả hai
  public-key --keys THƯ_MỤC             in khóa công khai, để người đọc tin danh mục của bạn
  share      --keys THƯ_MỤC [--feed https://ĐỊA_CHỈ/manifest.json]
                                        in những gì người đọc cần để thêm danh mục: đường link,
                                        khóa công khai, dấu vân tay khóa
  build      --data THƯ_MỤC --out THƯ_MỤC --keys THƯ_MỤC
                                        ghi lần xuất bản tiếp theo, có chữ ký
  build      --data THƯ_MỤC --out THƯ_MỤC --unsigned
                                        cũng vậy mà không cần chìa khóa, để ký ở máy khác
  build      --data THƯ_MỤC --starter THƯ_MỤC
                                        ghi bộ khởi đầu, không chữ ký, đi kèm tiện ích
  export     --data THƯ_MỤC --out THƯ_MỤC [--site https://ĐỊA_CHỈ/]
                                        ghi trang web cho từng mục và dữ liệu ClaimReview,
                                        và ghi điều thay đổi vào history.jsonl của --data
  note       MÃ --data THƯ_MỤC --text "LỜI"
                                        nói trong nhật ký công khai một mục đã sai ở đâu
  sign       --out THƯ_MỤC --keys THƯ_MỤC
                                        ký bản chưa ký; nếu không có, ký lại lần xuất bản trước
                                        thêm 30 ngày
  rotate-key --keys THƯ_MỤC             tạo chìa khóa kế tiếp; lần xuất bản sau trao quyền cho nó
  withdraw   MÃ --data THƯ_MỤC --reason "LÝ DO"
                                        rút một mục, và giữ lại nội dung cùng lý do

  --sequence SỐ, với build hay sign: số của lần xuất bản trước, khi không còn gì cho biết.
  --lang en, với mọi lệnh: nói tiếng Anh. Muốn luôn như vậy, đặt biến môi trường DOI_CHIEU_LANG=en.

THƯ_MỤC của --data có rebuttals.jsonl, notices.jsonl, channels.jsonl, topics.json và publisher.json.
Cách dùng từng bước: docs/xuat-ban.md.`,
  en: `npm run publisher -- COMMAND [OPTIONS]

  import     --from FILE --data DIR     bring in a table (.xlsx, .csv) or entries (.jsonl)
  import     --from FILE --data DIR [--topic ID] [--rating-words FILE]
                                        bring in ClaimReview markup (.jsonld, .json, .html)
  table      --data DIR --out FILE      write the entries as a table (.xlsx, .csv) to go on in
  check      --data DIR                 look entries over: form, sources, wording, phrases
  try        TEXT --data DIR            say what readers would see marked in a text, and how
             (or --from FILE)
  init       --data DIR --keys DIR      make a sample folder, a key pair (never printed), or both
  public-key --keys DIR                 print the public key that readers trust
  share      --keys DIR [--feed https://ADDRESS/manifest.json]
                                        print what readers need to add the feed: its link,
                                        the public key and its fingerprint
  build      --data DIR --out DIR --keys DIR
                                        write the next publication of the signed feed
  build      --data DIR --out DIR --unsigned
                                        the same without a key, to be signed elsewhere
  build      --data DIR --starter DIR   write the unsigned starter set that ships in the extension
  export     --data DIR --out DIR [--site https://ADDRESS/]
                                        write a page for each entry and the ClaimReview feed,
                                        and note what changed in DIR/history.jsonl
  note       ID --data DIR --text TEXT  say in the public log what was wrong with an entry
  sign       --out DIR --keys DIR       sign what was built unsigned; else sign the last publication
                                        anew, for another 30 days
  rotate-key --keys DIR                 make the next key; the next publication hands over to it
  withdraw   ID --data DIR --reason TEXT
                                        take an entry back, and keep what it was and why it went

  --sequence N, with build or sign: the number of the last publication, where nothing tells it.
  --lang en, with any command: speak English; DOI_CHIEU_LANG=en in the environment says so for good.

DIR of --data holds rebuttals.jsonl, notices.jsonl, channels.jsonl, topics.json and publisher.json.
See docs/publishing.md.`,
};
