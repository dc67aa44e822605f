// Words that say the same in different parts of the country, in speech and in writing: a reviewed
// table, first form for all. Similarity and looking up read texts through it, so that "heo" meets
// "lợn"; listed phrases never do. Words that change their meaning with their neighbours stay out.
import { CRIME_SYNONYMS } from './synonyms-crime.ts';
import { DISASTER_SYNONYMS } from './synonyms-disaster.ts';
import { FOOD_SYNONYMS } from './synonyms-food.ts';
import { HEALTH_SYNONYMS } from './synonyms-health.ts';
import { LIFE_SYNONYMS } from './synonyms-life.ts';
import { MONEY_SYNONYMS } from './synonyms-money.ts';
import { MORE_SYNONYMS } from './synonyms-more.ts';
import { SCAM_SYNONYMS } from './synonyms-scam.ts';
import { SCHOOL_SYNONYMS } from './synonyms-school.ts';
import { STATE_SYNONYMS } from './synonyms-state.ts';
import { WORLD_SYNONYMS } from './synonyms-world.ts';

const PLACES_PEOPLE_AND_ACTS = `
  hà nội | thủ đô | hà thành | thủ đô hà nội | thành phố hà nội | hà lội
  thành phố hồ chí minh | hồ chí minh | sài gòn | thành phố mang tên bác | sài thành | sì gòn | xì gòn | hcmc
  miền nam | trong nam | nam bộ | phía nam
  miền bắc | ngoài bắc | bắc bộ | phía bắc
  miền trung | trung bộ | ngoài trung
  đông nam bộ | miền đông
  tây nam bộ | miền tây | đồng bằng sông cửu long | miền tây nam bộ | đbscl | miệt vườn
  trung quốc | tàu khựa | bên tàu | nước tàu | trung cộng | tàu cộng | tung của | bọn tàu | bọn khựa | trung hoa đại lục
  hàn quốc | bên hàn | xứ hàn | xứ kim chi | nam hàn | xứ sở kim chi | hàn xẻng | xứ củ sâm
  nhật bản | bên nhật | nước nhật | xứ hoa anh đào | người nhật | xứ phù tang | xứ mặt trời mọc | đất nước mặt trời mọc
  cả nước | toàn quốc | khắp nước | khắp cả nước | khắp nơi | trên cả nước | trên toàn quốc | khắp 3 miền | cả 3 miền | từ bắc chí nam | toàn cõi việt nam | khắp việt nam
  toàn thành phố | cả thành phố | khắp thành phố | toàn thành
  công an | cảnh sát | lực lượng công an | cơ quan công an | ngành công an | phía công an | bên công an | chú công an | anh công an | mấy anh công an | mấy chú công an | lực lượng cảnh sát | cơ quan cảnh sát
  cảnh sát giao thông | cảnh sát gt | anh giao thông | áo vàng | chú giao thông | mấy anh áo vàng | anh áo vàng | mấy chú giao thông | mấy anh giao thông | mấy ông giao thông | công an giao thông | cảnh sát áo vàng
  ngân hàng nhà nước | ngân hàng trung ương
  ngân hàng | nhà băng | nhà bank | bank
  điện lực | evn | ngành điện | nhà đèn | bên điện | bên điện lực | công ty điện lực | sở điện lực | tập đoàn điện lực
  bảo hiểm xã hội | bảo hiểm xh | bh xã hội
  bộ giáo dục | bộ gd | bộ gd đt | bộ gdđt
  sở giáo dục | sở gd | sở gd đt | sở gdđt
  ủy ban | chính quyền | nhà chức trách | cơ quan chức trách | giới chức | giới chức trách | cơ quan chức năng | nhà cầm quyền
  bệnh viện | nhà thương | viện | bịnh viện | cơ sở y tế
  trường dân lập | trường tư | trường tư thục | trường ngoài công lập | ngoài công lập | trường quốc tế
  trung học cơ sở | cấp 2
  trung học phổ thông | cấp 3 | phổ thông trung học
  tiểu học | cấp 1
  mầm non | mẫu giáo | nhà trẻ
  sân bay | phi trường | cảng hàng không
  chung cư | khu tập thể | nhà tập thể
  trẻ em | trẻ con | con nít | trẻ nhỏ | em nhỏ | em bé | cháu bé | bọn trẻ | sấp nhỏ | tụi nhỏ | mấy nhóc | bọn nhóc | đứa bé | đứa nhỏ | mấy đứa nhỏ | cháu nhỏ | thiếu nhi | trẻ thơ | trẻ nít | mấy cháu | đám trẻ | lũ trẻ | đứa trẻ | tụi con nít | đám con nít | nhi đồng
  trẻ sơ sinh | em bé mới sinh | em bé mới đẻ | em bé mới lọt lòng | bé sơ sinh | trẻ mới sinh | hài nhi | trẻ mới đẻ | bé mới sinh | bé mới đẻ | đứa trẻ sơ sinh | cháu bé mới sinh | cháu bé sơ sinh | em bé sơ sinh | em bé đỏ hỏn
  bố mẹ | cha mẹ | ba mẹ | phụ huynh | ba má | bố mẹ đẻ | cha má | tía má | bậc phụ huynh | các bậc phụ huynh | phụ huynh học sinh | bậc cha mẹ
  phụ nữ | đàn bà | chị em | nữ giới | phái nữ | phái đẹp | phái yếu | đàn bà con gái
  sản phụ | bà đẻ | bà bầu | phụ nữ mang thai | thai phụ | mẹ bầu | phụ nữ có thai | phụ nữ có bầu | người mang thai
  thanh niên | trai trẻ | gã | thằng | chàng trai | nam thanh niên
  giáo viên | thầy cô | cô giáo | thầy giáo | thầy cô giáo
  học sinh | học trò | các con | các cháu | các em học sinh | học sanh | tụi học trò | lũ học trò
  người dân | dân chúng | bà con | dân tình | nhân dân | bà con cô bác | thường dân | bá tánh | bách tính | bà con mình | quần chúng nhân dân
  kẻ xấu | kẻ gian | đối tượng | bọn xấu | tụi nó | bọn nó | người xấu | tụi xấu | đối tượng xấu | phần tử xấu | thành phần xấu | thành phần bất hảo | kẻ bất lương | quân bất lương | bọn tội phạm | kẻ phạm tội | tụi tội phạm
  kẻ lừa đảo | bọn lừa đảo | tụi lừa đảo | thằng lừa đảo | quân lừa đảo | dân lừa đảo | lũ lừa đảo | bọn lừa | tụi lừa | đối tượng lừa đảo | tội phạm lừa đảo
  bắt cóc | bắt trẻ | bắt trộm | bế trộm | mẹ mìn | bắt đi mất | bế đi mất | lôi đi mất | cướp trẻ | bế xốc đi | ôm đi mất | bồng đi mất | ẵm đi mất | chộp đi mất | bị bế đi | bị bồng đi | bị ẵm đi
  chủ tịch | ông chủ tịch | sếp chủ tịch
  lãnh đạo | sếp | cán bộ cấp cao | quan chức | sếp lớn | lãnh đạo cấp cao | quan chức cấp cao
  nhân viên y tế | nhân viên ngành y | y bác sĩ | cán bộ y tế | nvyt
  tử vong | thiệt mạng | qua đời | bỏ mạng | chết | từ trần | ra đi mãi mãi | mất mạng | không qua khỏi | tắt thở | trút hơi thở cuối | lìa đời | vong mạng | ra đi đột ngột | tạ thế | tử nạn | lìa trần | về với tổ tiên | về cõi vĩnh hằng | về nơi an nghỉ cuối cùng | chầu trời | chầu diêm vương | về chầu trời | ngủm củ tỏi | toi mạng | vĩnh viễn ra đi | ra đi vĩnh viễn | đột ngột ra đi | trút hơi thở | trút hơi thở cuối cùng | từ giã cõi đời | giã từ cõi đời | từ giã trần gian | rời cõi tạm | rời xa cõi tạm | lìa xa cõi đời | nhắm mắt xuôi tay | chết tươi | chết thảm | chết tức tưởi | chết tại chỗ | chết ngay tại chỗ | chết oan | chết queo | chết thẳng cẳng | cướp đi sinh mạng | cướp đi mạng sống
  người tử vong | người chết | người mất | mạng người | nạn nhân tử vong | người thiệt mạng | người bỏ mạng | ca tử vong | trường hợp tử vong | người tử nạn
  bị thương | thương tích | bị trọng thương
  vỡ | bể | toang | bục | nứt toác | bung ra
  sập | đổ sập | đổ ụp | đổ sụp | sụp đổ | sụp
  rơi | rớt | cắm đầu xuống | đâm xuống
  ngập | lụt | chìm trong nước | ngập lụt | úng | chìm | ngập úng | ngập sâu | ngập nặng | ngập nước | nước ngập | úng ngập | úng nước | ngập tới nóc | ngập tận nóc | ngập lút đầu | ngập lênh láng | ngập băng
  lũ | lụt lội | nước lũ | trận lũ | cơn lũ
  mưa lớn | mưa to | mưa xối xả | mưa rất to | mưa rất lớn | mưa cực to | mưa cực lớn | mưa đặc biệt lớn | mưa như trút | mưa như trút nước | mưa như thác đổ | mưa tầm tã | mưa xối | mưa thúi đất | mưa thối đất | mưa tối trời tối đất | mưa ào ào
  siêu bão | bão cực mạnh | bão siêu mạnh | bão khủng khiếp | bão cực lớn | bão khổng lồ | bão quái vật | quái vật bão | bão kinh hoàng | bão hủy diệt | siêu siêu bão
  bão mạnh | bão lớn | bão to | bão dữ | bão rất mạnh | cơn bão lớn | cơn bão mạnh
  sóng thần | sóng to thần | sóng biển khổng lồ | sóng khổng lồ | tsunami
  động đất | rung chấn | dư chấn | rung lắc | địa chấn | trận động đất | rung lắc mạnh | rung chuyển | đất rung
  máy bay trực thăng | trực thăng | máy bay lên thẳng | trực thăng quân đội
  máy bay | phi cơ | tàu bay
  cháy | hỏa hoạn | bốc cháy | cháy rụi | cháy lớn | cháy to | phát hỏa | cháy đùng đùng | cháy ngùn ngụt | cháy trụi | bén lửa | bắt lửa | lửa bùng lên | chìm trong biển lửa | thiêu rụi | giặc lửa | cháy phừng phừng | cháy hừng hực
  nổ | phát nổ | nổ tung | nổ lớn | nổ to | nổ đùng | nổ banh | nổ tan tành | nổ banh xác | nổ cái đùng | nổ đùng đoàng | nổ cái rầm
  cướp | ăn cướp | cướp giật | cướp giựt | giựt đồ | giật dọc | giựt dọc | cướp cạn | trấn lột | trấn cướp
  giết | sát hại | hạ sát | giết hại | đoạt mạng | tước đoạt mạng sống
  phong tỏa | phong thành | lockdown | giới nghiêm | đóng cửa thành phố | bế quan | nội bất xuất | ngoại bất nhập | khóa thành phố | đóng cửa thủ đô | giăng dây phong tỏa | chăng dây phong tỏa | lock down | khóa cửa thành phố
  cách ly | giãn cách | tự cách ly | đi cách ly | dãn cách
  cấm | không cho | không được | không cho phép | nghiêm cấm | cấm tiệt | cấm ngặt | cấm hẳn | hổng cho | hông cho
  ra đường | ra ngoài | ra khỏi nhà | bước ra khỏi cửa | bước chân ra | ra khỏi cửa | ló mặt ra đường | thò mặt ra | thò mặt ra đường | bước chân ra đường | bước ra đường | rời khỏi nhà | bước ra khỏi nhà | đi ra ngoài | bước ra ngoài | ra ngoài đường
  ở nhà | ở trong nhà | nằm nhà | ở yên trong nhà | ru rú trong nhà | ru rú ở nhà | quanh quẩn trong nhà | ở im trong nhà | ở lì trong nhà | bó gối ở nhà
  đi chợ | mua thức ăn | mua đồ ăn | đi siêu thị
  tích trữ | trữ đồ | tích đồ | gom đồ | dự trữ | mua trữ | mua tích trữ | vét sạch | mua dự trữ | mua gom
  chỉ thị | lệnh | chỉ đạo | mệnh lệnh
  công văn | văn bản | giấy tờ có dấu | quyết định có dấu | giấy có dấu | văn bản có dấu | văn bản đóng dấu | giấy có dấu đỏ
  quy định | luật | luật lệ
  nghỉ học | khỏi đi học | không phải đi học | không phải đến trường | nghỉ ở nhà | được nghỉ học | cho nghỉ học | khỏi đến trường | khỏi tới trường | khỏi phải đi học | không đến lớp | không đến trường | không tới trường | không phải tới trường | không phải tới lớp | dừng đến trường | ngừng đến trường | tạm dừng đến trường | tạm nghỉ học | khỏi tới lớp | khỏi đến lớp
  tăng | nâng | đội | tăng vọt | tăng mạnh | tăng gấp
  giảm | hạ | bớt | cắt giảm
  loại bỏ | xóa bỏ | bỏ hết | dẹp | dẹp bỏ | khai tử | xóa sổ | giải tán | bãi bỏ
  bắt buộc | buộc phải | bắt phải | bắt ép | ép phải
  bị phạt | phạt tiền | xử phạt | ăn phạt | đóng phạt | tiền phạt | bị xử phạt | phạt hành chính | xử phạt hành chính | ăn biên bản | dính biên bản | nộp phạt | bị phạt tiền | bị lập biên bản
  mức phạt | mức xử phạt | khung phạt | mức tiền phạt | mức phạt tiền
  sáp nhập | sát nhập | gộp | nhập tỉnh | hợp nhất | gom tỉnh | nhập lại | sắp xếp lại | sắp xếp các | gộp lại | gộp chung | gộp tỉnh | ghép tỉnh | nhập chung | nhập làm 1 | gộp làm 1 | sáp nhập lại | sát nhập lại | nhập vào nhau | về chung 1 tỉnh
  chia tách | tách ra | chia ra | tách tỉnh | chia tỉnh
  thu hồi | tịch thu | lấy lại
  hộ chiếu | passport
  căn cước công dân | căn cước | chứng minh nhân dân | cmnd | chứng minh thư | thẻ căn cước | cmtnd | giấy chứng minh | giấy chứng minh nhân dân | giấy cmnd | căn cước gắn chip | thẻ căn cước công dân
  giấy phép lái xe | bằng lái | bằng lái xe | giấy phép lái
  sổ đỏ | sổ hồng | giấy nhà đất | giấy tờ đất | giấy chứng nhận quyền sử dụng đất | bìa đỏ | giấy hồng | giấy tờ nhà | giấy tờ nhà đất | giấy chứng nhận quyền sử dụng
  đất đai | nhà đất | địa chính | ruộng đất
  vneid | định danh điện tử | tài khoản định danh | app định danh | ứng dụng định danh | định danh mức 2
  sinh trắc học | quét mặt | quét khuôn mặt | xác thực khuôn mặt | sinh trắc | xác thực sinh trắc | nhận diện khuôn mặt | nhận dạng khuôn mặt | quét gương mặt | xác thực gương mặt
  chuyển tiền | chuyển khoản | ck tiền | bank tiền | gửi tiền | chuyển ck | ck qua | ck cho | chuyển khoản tiền
  tài khoản | số tài khoản
  đường link | link | đường dẫn | liên kết | đường linh | link lạ | đường link lạ | link web | url | đường dẫn lạ
  email | mail | thư điện tử | e mail | gmail | hộp thư điện tử
  tin nhắn | sms | nhắn tin | tin sms | tin nhắn sms | nhắn vào máy
  điện thoại | phone | di động | dế | điện thoại di động | đtdđ | máy điện thoại
  khóa thuê bao | khóa sim | khóa số | cắt sim | khóa máy | khóa 2 chiều | chặn sim | cắt thuê bao | khóa số điện thoại | hủy sim | thu hồi sim | khóa sim điện thoại | khóa 1 chiều | khóa thuê bao 2 chiều | khóa sim 2 chiều
  ứng dụng | app | phần mềm
  tải về | cài đặt | cài app | tải app | tải ứng dụng | cài ứng dụng | tải xuống | download | down về | tải về máy | cài về máy | cài vào máy | đao về
  giả danh | mạo danh | xưng là | tự xưng | xưng | giả làm | giả vờ là | giả dạng | đội lốt | mạo nhận | đóng giả | đóng giả làm | giả xưng | tự nhận là | tự giới thiệu là | xưng mình là | giả bộ là | giả bộ làm | giả vờ làm | mạo xưng
  nhận quà | lĩnh quà | tặng quà | phát quà | lãnh quà | lĩnh thưởng | lãnh thưởng | được tặng quà
  nhận tiền | lĩnh tiền | phát tiền | tặng tiền | lãnh tiền | được phát tiền | được cho tiền | được nhận tiền
  hoàn tiền | hoàn lại | trả lại tiền | hoàn lại tiền | hoàn trả tiền | trả tiền lại | hoàn tiền lại | trả lại số tiền | bồi hoàn
  trợ cấp | hỗ trợ | trợ giúp | tiền hỗ trợ | tiền trợ cấp | gói hỗ trợ | khoản hỗ trợ
  tiền mặt | tiền giấy | tờ tiền | mấy tờ | giấy bạc
  đổi tiền | thay tiền | đổi tiền mới
  đô la | usd | ngoại tệ | đô | đôla | dollar | đô la mỹ
  triệu | củ | chai | triệu đồng
  nghìn | ngàn | ngìn | cành
  ủng hộ | quyên góp | từ thiện | cứu trợ | làm từ thiện | thiện nguyện | làm thiện nguyện | cứu tế | gây quỹ từ thiện | lạc quyên
  otp | mã xác nhận | mã xác thực | mã otp | mã số otp | mã 6 số | mã 6 chữ số | mật mã otp | mã gửi về máy
  quốc tế | nước ngoài | ngoại quốc
  covid | covid 19 | corona | cô vít | cô vi | ncov | coronavirus | virus corona | sars cov 2 | cúm tàu | cúm vũ hán | virus vũ hán | dịch vũ hán | viêm phổi vũ hán | covi | cô vid | cô rô na | con cô vít | con cô vi | virus cô rô na
  virus | vi rút | siêu vi
  dịch bệnh | dịch | bệnh dịch | bệnh truyền nhiễm | ôn dịch
  lây | lây nhiễm | lây lan | dính sang | truyền sang | lây sang | truyền qua | lan sang | truyền cho | lây qua | lây truyền | lây bệnh | lây chéo
  hiv | aids | si đa | sida | ết | hiv aids
  ung thư | k giai đoạn | bệnh k | bướu ác | bướu độc | u ác tính | khối u ác tính
  tiêm | chích | bơm
  vắc xin | vaccine | vacxin | văcxin | thuốc chủng | vaxin | vắcxin | thuốc ngừa
  nhiễm | mắc | dính | bị bệnh
  mang thai | có bầu | có thai | mang bầu | cấn bầu | dính bầu
  phun thuốc | phun hóa chất | rải thuốc | xịt thuốc | phun khử trùng | phun khử khuẩn | xịt hóa chất | rải hóa chất | phun xịt
  khử trùng | khử khuẩn | sát khuẩn | diệt khuẩn | tiệt trùng | sát trùng
  mổ | phẫu thuật
  nội tạng | tạng | gan thận | ruột gan | lục phủ ngũ tạng
  cấp cứu | nhập viện | nằm viện
  máy thở | ống thở
  thuốc lá điện tử | vape | pod | thuốc điện tử | thuốc lá nung nóng
  ma túy | chất gây nghiện | hàng trắng | thuốc phiện | chất cấm | chất ma túy | cái chết trắng | bạch phiến
  kẹo | bánh kẹo | viên kẹo | cây kẹo | cục kẹo
  lợn | heo
  thịt lợn | thịt heo
  trứng gà | hột gà | trứng | trứng gà công nghiệp
  cá sấu | con sấu | sấu
  giả | rởm | dỏm | nhái | fake | dởm | ngụy tạo
  đồ ăn | thức ăn | thực phẩm | lương thực | món ăn | đồ ăn thức uống | thức ăn nước uống
  xăng | xăng dầu
  ô tô | xe hơi | xe con | xe bốn bánh | oto | xe ô tô | xế hộp | ôtô | xe ôtô
  xe máy | xe gắn máy | xe 2 bánh | honda | xe mô tô | xe môtô
  tàu hỏa | xe lửa | tàu lửa
  pháo hoa | pháo bông
  mất điện | cúp điện | cắt điện | tối om | ngắt điện | mất điện diện rộng | điện cúp | tối thui | tối hù | tối như hũ nút | điện tắt ngóm | cúp điện luân phiên | cắt điện luân phiên
  mất nước | cúp nước | cắt nước | nước cúp | ngưng cấp nước | ngừng cấp nước | tạm ngừng cấp nước | hết nước máy | cúp nước máy
  mạng xã hội | facebook | fb | phây | tóp tóp | tiktok | zalo | tele | telegram | phây búc | face book | tik tok | zalô | youtube
  đề thi | đề
  lộ đề | lọt đề | rò đề | đề bị lộ | biết trước đề | tuồn đề | rò rỉ đề | rò rỉ đề thi | lộ đề thi | lọt đề thi | đề thi bị lộ | biết đề trước | có đề trước | xì đề | leak đề | leak đề thi | đề bị rò rỉ | tuồn đề ra ngoài | lọt đề ra ngoài
  trúng | y chang | giống hệt | trúng tủ | giống y chang | giống y hệt | y hệt | giống y đúc | trúng phóc
  ngày | hôm | bữa
  tuần | tuần lễ | 7 ngày | 1 tuần
  lần | bận | lượt
  24 giờ | 1 ngày | 24 tiếng
  đêm nay | tối nay | khuya nay | đêm hôm nay | tối hôm nay
  đêm mai | tối mai | khuya mai | nửa đêm mai | tối ngày mai | đêm ngày mai
  nửa đêm | 24h đêm | 12h đêm | 0h
  tuần sau | tuần tới | sang tuần
  tháng sau | tháng tới | sang tháng
  năm sau | năm tới | sang năm
  mấy trăm | hàng trăm | vài trăm | cả trăm | trăm mấy
  mấy nghìn | hàng nghìn | hàng ngàn | vài nghìn | cả nghìn | cả ngàn
  mấy chục | hàng chục | vài chục | cả chục
  hàng loạt | la liệt | nhan nhản | đầy rẫy
  nghiêm trọng | trầm trọng | khủng khiếp | kinh khủng | kinh hoàng | ghê gớm
  sắp | sắp tới | chuẩn bị | nay mai | sắp sửa | tới đây | sắp xảy ra | trong nay mai | ít bữa nữa | vài bữa nữa | ít hôm nữa | vài hôm nữa
  khẩn cấp | gấp | khẩn | hỏa tốc | cấp bách
  toàn bộ | hết thảy | tất cả | toàn bộ hết | cả thảy | tất tần tật | sạch bách | sạch sành sanh | hết ráo | tất thảy
  trước | sẵn từ trước | từ trước
`;

const TABLES = [
  PLACES_PEOPLE_AND_ACTS,
  MORE_SYNONYMS,
  CRIME_SYNONYMS,
  DISASTER_SYNONYMS,
  HEALTH_SYNONYMS,
  FOOD_SYNONYMS,
  MONEY_SYNONYMS,
  SCAM_SYNONYMS,
  STATE_SYNONYMS,
  SCHOOL_SYNONYMS,
  WORLD_SYNONYMS,
  LIFE_SYNONYMS,
];

/** Each row: forms that mean the same; the first stands for all of them. */
export const SYNONYMS: readonly (readonly string[])[] = TABLES.join('')
  .split('\n')
  .filter((row) => row.trim() !== '')
  .map((row) => row.split('|').map((form) => form.trim()));
