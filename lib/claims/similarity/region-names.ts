// What a part of the country is called in texts: the provinces and cities of 2025 by the names they have
// now and had before, so that a text of either year agrees with itself, and towns and districts that
// papers name without them; and countries, which are always elsewhere. Compiled from general knowledge
// of the country, not from a list of anybody's.

/** A line a region, its names parted by bars. */
export const REGION_NAMES = `
Hà Nội|HN|Hà Đông|Sơn Tây|Ba Đình|Hoàn Kiếm|Đống Đa|Hai Bà Trưng|Cầu Giấy|Thanh Xuân|Hoàng Mai|Long Biên|Tây Hồ|Hồ Tây|Nam Từ Liêm|Bắc Từ Liêm|Đông Anh|Gia Lâm|Sóc Sơn|Thanh Trì|Hoài Đức|Đan Phượng|Mê Linh|Chương Mỹ|Mỹ Đức|Ứng Hòa|Thường Tín|Phú Xuyên|Thạch Thất|Quốc Oai|Ba Vì|Nội Bài
TP.HCM|HCM|SG|TPHCM|TP HCM|Hồ Chí Minh|Sài Gòn|Thủ Đức|Củ Chi|Hóc Môn|Bình Chánh|Nhà Bè|Gò Vấp|Tân Sơn Nhất|Bình Dương|Thủ Dầu Một|Dĩ An|Bà Rịa|Vũng Tàu|Côn Đảo
Hải Phòng|HP|Thủy Nguyên|Đồ Sơn|Cát Bà|Hải Dương|Chí Linh|Tứ Kỳ|Cẩm Giàng
Đà Nẵng|ĐN|Hòa Vang|Sơn Trà|Hải Châu|Quảng Nam|Hội An|Tam Kỳ|Trà My
Huế|Thừa Thiên
Cần Thơ|Ninh Kiều|Sóc Trăng|Hậu Giang|Vị Thanh
Quảng Ninh|Hạ Long|Cẩm Phả|Móng Cái|Uông Bí|Vân Đồn
Cao Bằng
Lạng Sơn|Hữu Lũng|Đồng Đăng
Lai Châu
Điện Biên
Sơn La|Mộc Châu
Lào Cai|Sa Pa|Sapa|Bát Xát|Yên Bái|Nghĩa Lộ|Mù Cang Chải
Tuyên Quang|Hà Giang|Đồng Văn|Mèo Vạc
Thái Nguyên|Bắc Kạn|Bắc Cạn|Phổ Yên|Sông Công
Phú Thọ|Việt Trì|Lâm Thao|Vĩnh Phúc|Vĩnh Yên|Phúc Yên|Tam Đảo|Hòa Bình
Bắc Ninh|Từ Sơn|Bắc Giang|Việt Yên
Hưng Yên|Văn Giang|Thái Bình
Ninh Bình|Tam Điệp|Nam Định|Hà Nam|Phủ Lý
Thanh Hóa|Sầm Sơn|Bỉm Sơn|Nghi Sơn
Nghệ An|Cửa Lò|Con Cuông|Kỳ Sơn|Quỳnh Lưu|Diễn Châu|Tương Dương
Hà Tĩnh|Kỳ Anh|Hồng Lĩnh
Quảng Trị|Đông Hà|Gio Linh|Quảng Bình|Đồng Hới
Quảng Ngãi|Lý Sơn|Kon Tum
Gia Lai|Pleiku|Bình Định|Quy Nhơn
Đắk Lắk|Đắc Lắc|Đăk Lăk|Buôn Ma Thuột|Buôn Mê Thuột|Phú Yên|Tuy Hòa
Khánh Hòa|Nha Trang|Cam Ranh|Ninh Thuận|Phan Rang
Lâm Đồng|Đà Lạt|Bảo Lộc|Đắk Nông|Đắc Nông|Đăk Nông|Bình Thuận|Phan Thiết
Đồng Nai|Biên Hòa|Long Khánh|Bình Phước|Đồng Xoài
Tây Ninh|Long An
Đồng Tháp|Cao Lãnh|Sa Đéc|Tiền Giang|Mỹ Tho|Cai Lậy
Vĩnh Long|Bến Tre|Trà Vinh
An Giang|Long Xuyên|Châu Đốc|Kiên Giang|Rạch Giá|Phú Quốc
Cà Mau|Bạc Liêu
`;

/** Words as well, unless a capital tells: youth, peace, the river's dragon. */
export const WORDS_AS_WELL =
  'Thanh Xuân|Hòa Bình|Thái Bình|Long Biên|Hải Châu|Đồng Văn|Biên Hòa|Hai Bà Trưng';

/** Other words as well without their diacritics. */
export const WORDS_IF_BARE =
  'Sơn La|Bến Tre|An Giang|Nam Định|Hà Nam|Hậu Giang|Ba Vì|Lý Sơn|Long An|Quốc Oai|Đông Hà|Sông Công|Nhà Bè|Hà Đông|Hồ Tây|Đống Đa|Gia Lâm|Thanh Trì|Thường Tín|Đông Anh|Đan Phượng|Củ Chi|Dĩ An|Côn Đảo|Thủy Nguyên|Tứ Kỳ|Hòa Vang|Hải Châu|Huế|Vị Thanh|Đồng Đăng|Điện Biên|Tam Đảo|Con Cuông|Tương Dương|Đồng Hới|Tuy Hòa|Nha Trang|Ba Lan';

/** Always elsewhere. */
export const COUNTRY_NAMES =
  'Trung Quốc|Đài Loan|Hồng Kông|Hong Kong|Macau|Nhật Bản|Hàn Quốc|Triều Tiên|Thái Lan|Campuchia|Myanmar|Malaysia|Singapore|Indonesia|Philippines|Ấn Độ|Pakistan|Bangladesh|Nepal|Sri Lanka|Afghanistan|Iran|Iraq|Syria|Israel|Palestine|Qatar|Thổ Nhĩ Kỳ|Ai Cập|Nam Phi|Nigeria|Kenya|Ukraine|Italy|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Ba Lan|Thụy Điển|Thụy Sĩ|Hy Lạp|Hoa Kỳ|Canada|Mexico|Brazil|Argentina|Venezuela|Australia|New Zealand';
