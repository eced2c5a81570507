/**
 * Writes `corpus.json`: plausible names of every people that stands at a counter, put together at random from public parts.
 * Nobody real is meant. The file is kept; run this again only to widen it.
 *
 *   npx tsx tests/names/make.ts [seed]
 */
import { writeFileSync } from 'node:fs';

const SEED = Number(process.argv[2] ?? 20261122);

/** Mulberry32: the same seed writes the same file. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const next = random(SEED);
const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
const words = (text: string): string[] => text.split(' ');
const lines = (text: string): string[] => text.split('|');

type Make = () => string;
/** A template: `%` stands for a part drawn from the next list. */
const from =
  (...parts: (readonly string[] | string)[]): Make =>
  () =>
    parts
      .map((part) => (typeof part === 'string' ? part : pick(part)))
      .filter((part) => part !== '')
      .join(' ');

// --- Kinh and Hoa
const COMMON = words(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Đoàn Lâm Trịnh Đào Mai Phùng Tô Lương',
);
const RARE = words(
  'Âu Ấu Bạch Bàng Bành Bế Biện Ca Cái Cam Cao Cát Cầm Cấn Châu Chế Chu Chung Chử Cổ Cù Cung Danh Diêm Diệp Doãn Dư Đàm Đan Đậu Đèo Điền Đồng Đổng Đới Đường Giang Giáp Hà Hạ Hàn Hứa Kha Khổng Khuất Khúc Khương Kiều Kim La Lã Lạc Lại Lăng Liêu Lục Lữ Lưu Ma Mã Mạc Mạch Mâu Ngân Nghiêm Ngọ Ngụy Nhan Nhâm Nhữ Ninh Nông Ong Ông Phí Phó Phương Quách Quản Sái Sầm Tạ Tăng Tào Thạch Thái Thân Thẩm Thi Thiều Tiêu Tôn Tống Trà Triệu Trình Từ Uông Ứng Văn Viên Vi Vương Yên Chiêm Ôn Tiết Thào Hầu Xa Quàng Tòng Lường Lò Vừ Giàng Sùng Phù Lộc Bồ Nhiêu Trang Đái Thiệu',
);
const MIDDLE = lines(
  'Văn|Thị|Thị|Văn|Hữu|Đức|Công|Quang|Minh|Ngọc|Thanh|Thu|Bích|Kim|Mỹ|Xuân|Gia|Bảo|Anh|Hải|Quốc|Đình|Duy|Tuấn|Khánh|Thế|Trọng|Thuỳ|Thùy|Phương|Hồng|Tuyết|Diệu|Như|Hoài|Thái|Bá|Viết|Sỹ|Sĩ|Phúc|Tấn|Tú|Yến|Mai|Vĩnh|Chí|Hoàng|Nhật|Cẩm|Ái|Á|Nam|Thị Thanh|Thị Ngọc|Thị Hồng|Thị Kim|Hoàng Minh|Ngọc Bảo|Thị Mỹ|Đăng|Khắc|Doãn|Thúc|Huy|Trí|Uyên|Út|Bé|Thị Bé|Văn Út|Thị Út|Vân||||',
);
const GIVEN = words(
  'An Anh Ánh Bách Bảo Bình Cẩm Châu Chi Chiến Chính Cúc Cường Danh Diễm Diệp Diệu Dung Dũng Duy Duyên Dương Đan Đào Đạt Điệp Đông Đức Giang Hà Hạ Hải Hán Hạnh Hào Hảo Hằng Hân Hậu Hiên Hiền Hiếu Hiệp Hoa Hòa Hoà Hoài Hoan Hoàn Hồng Huân Huệ Hùng Huy Huyên Huyền Hương Hường Hưng Hữu Ích Kha Khải Khang Khánh Khoa Khoát Khôi Khuê Khương Kiên Kiệt Kiều Kim Kỳ Ký Lam Lan Lâm Lập Lê Lệ Liên Liễu Linh Loan Lộc Lợi Luân Lục Lụa Lương Ly Lý Mai Mạnh Mẫn Minh My Mỹ Mĩ Nam Nga Ngà Ngân Nghi Nghĩa Ngoan Ngọc Nguyên Nguyệt Nhạc Nhàn Nhân Nhẫn Nhi Nhiên Nhung Như Ninh Nữ Oanh Phát Phi Phong Phú Phúc Phước Phượng Quân Quang Quế Quí Quý Quốc Quyên Quyền Quyết Quỳnh Sang Sâm Sinh Sơn Sương Tài Tâm Tân Tấn Thạch Thái Thanh Thành Thảo Thắm Thắng Thân Thi Thìn Thịnh Thoa Thọ Thông Thơ Thơm Thu Thuận Thúy Thuý Thủy Thuỷ Thùy Thư Thương Tiên Tiến Tín Tình Tính Toàn Toản Tôn Trà Trang Trâm Trân Trí Trinh Trọng Trung Trúc Trường Tú Tuân Tuấn Tùng Tuệ Tuyền Tuyết Tươi Tường Tý Uy Uyên Ước Vân Vi Vĩ Viễn Việt Vinh Vũ Vương Vy Xuân Xoan Xuyến Yên Yến Ý Á Ê Ô Út Bé Tèo Ngữ Khuyên Nguyện Thoại Toại Ngoạn Khoảnh Quảng Huấn Luyến Thuần Nhạn',
);
const BABY = lines(
  'Bảo An|Gia Hân|Minh Khuê|Quỳnh Anh|Phương Thảo|Bảo Ngọc|Hải Đăng|Minh Quân|Tuệ Nhi|Khánh Linh|Anh Thư|Đăng Khoa|Nhã Uyên|An Nhiên|Thiên Ân|Hoàng Yến',
);
const DOUBLE = lines(
  'Nguyễn Trần|Lê Nguyễn|Trần Lê|Phạm Vũ|Nguyễn Phước|Đặng Trần|Hồ Đắc|Lê Phan|Vũ Đỗ|Nguyễn Khoa|Đỗ Hoàng|Phan Huỳnh|Bùi Lê|Trịnh Nguyễn',
);
const ROYAL = lines(
  'Tôn Nữ|Tôn Thất|Công Tằng Tôn Nữ|Công Huyền Tôn Nữ|Huyền Tôn Nữ|Công Tôn Nữ|Vĩnh|Bửu|Bảo|Tôn Nữ Thị|Công Tằng Tôn Nữ Thị|Công Huyền Tôn Nữ Thị',
);
const CHRISTIAN = lines(
  'Maria|Giuse|Phêrô|Phaolô|Têrêsa|Gioan|Anna|Đaminh|Antôn|Micae|Giacôbê|Maria Têrêsa|Gioan Baotixita|Catarina|Cêcilia|Augustinô|Vinh Sơn|Phanxicô Xaviê',
);
const HOA = lines(
  'Trương|Lâm|Huỳnh|Quách|Lý|Trần|Vương|Mạch|La|Diệp|Thái|Tăng|Âu Dương|Hoàng Phủ|Phùng|Lương|Châu|Lưu|Quan|Dư|Hứa|Tô|Phó|Giang|Ngô|Tất|Lìu|Chìu|Sú|Vòng|Chướng|Lầu|Voòng|Chống|Lồ|Cún|Tsằn|Sín|Phún|Ngẩu|Chíu|Hỷ',
);
const HOA_GIVEN = lines(
  'A Nhì|A Sáng|Chí Cường|Mỹ Linh|Bội Nghi|Gia Huy|Vĩnh Phát|Tú Anh|A Múi|Sủi Kín|Nhộc Phật|Cỏng Sềnh|Phủng Kíu|Bảo Nhi|Siu Mùi|Dũ Lân|Khải Minh|Ngọc Phụng|A Tài|Xú Múi|Kíu',
);

// --- the North
const TAI = lines(
  'Lò|Lường|Quàng|Cà|Tòng|Hoàng|Cầm|Bạc|Vi|Hà|Lô|Lữ|Ngân|Lang|Vừ|Đèo|Điêu|Mè|Cút|Kha|Quang|Lộc|Khoàng|Lèo|Ngần|Xin|Xo|Lự',
);
const TAI_GIVEN = lines(
  'Văn Pản|Thị Ơn|Văn Ín|Thị Pâng|Văn Ơn|Thị Xôm|Văn Phóng|Thị Ín|Văn Chựa|Thị Hặc|Văn Inh|Thị Ọi|Thị Lả|Văn Biêng|Thị Đôi|Văn Ón|Thị Ánh|Văn Hiêng|Khăm Phiu|Thị Oỏng',
);
const TAY = lines(
  'Nông|Hoàng|Lý|Vi|Bế|Ma|Lục|Đàm|Chu|Lăng|Triệu|Mông|Hứa|Phùng|Nguyễn|Lã|Lương|Dương|Sầm|Khau|Quan|Hà|Nình|Bàng',
);
const TAY_GIVEN = lines(
  'Văn Slảo|Thị Nhình|Thị Eng|Văn Lìn|Thị Pảo|A Chiu|Văn Dền|Thị Coóng|Thị Mòn|Ích Đạt|Thị Bưởi|Văn Tàng|Thị Slao|Văn Nhằm|Hồng Nhung|Quốc Bảo',
);
const MUONG = lines('Bùi|Đinh|Quách|Hà|Bạch|Phùng|Xa|Cao|Phạm|Đinh Công|Quách Công|Bùi Văn|Bùi Thị|Hà Công');
const MUONG_GIVEN = lines('Ẻn|Dến|Ểu|Òm|Bịch|Nhởn|Ển|Dậm|Thiệp|Ịn|Ngoắn|Khưng|Nuôi|Đẹp|Chuốt|Tiệp');
const MONG = lines(
  'Giàng|Vàng|Sùng|Thào|Lý|Ly|Mùa|Hờ|Hạng|Cứ|Lầu|Và|Vừ|Chang|Cháng|Vù|Ma|Thò|Hầu|Sình|Dình|Tráng|Mã|Già|Xồng|Phàng|Chớ|Khang|Sần|Ly Seo|Giàng Seo|Vàng Seo|Thào Seo',
);
const MONG_GIVEN = lines(
  'A Páo|Thị Mỷ|A Sử|Thị Dợ|A Chớ|A Lồng|Thị Máy|A Tủa|Y Và|Bá Dia|Thị Xà|A Phử|Mí Vư|Mí Sính|Thị Vá|Seo Pao|A Giống Hồ|Thị Chía|Pà Só|Thị Súa|A Dơ|Y Xia|Nỏ Tu|Chờ Lì|Khái Sò|Thị Pằng',
);
const DAO = lines('Bàn|Đặng|Triệu|Phùng|Lý|Tẩn|Phàn|Chảo|Chìu|Dương|Dềnh|Lò|Tằng|Hoàng|Chẻo|Phượn|Trịu');
const DAO_GIVEN = lines(
  'Tài Lìn|Mùi Chài|Sành Sểnh|Láo Lở|Mùi Mui|Phụ Khé|Dào Vần|Tòn Sếnh|Tả Mẩy|San Mẩy|Lở Mẩy|Văn Chằn|Chòi Pham|Duần Phẩu|Vần Siểu|Sơn Hành|Thị Chán|Kiềm Sơn|Quầy Phin|Líu Mẩy|Ông Khé',
);
const NORTH = lines(
  'Chang A Sán|Pờ Xè Lừ|Sừng Sừng Khai|Lỳ Phì Cà|Khoàng Hừ Gơ|Phùng Xà Pư|Vàng Lỳ Mé|Ly Xè Ché|Cháng Khừ Dê|Thàng Thị Xuấn|Sin Thị Thủng|Lìm Đình Vĩ|Giàng Khừ Xa|Pờ Gió Nu|Mào Khừ Na|Lò Ha Xá|Tao Văn Phổi|Tỏng Văn Sơ|Cụt Thị Bông|Xeo Văn Bảy|Moong Văn Nghệ|Lữ Thị Ó|Viềng Văn Mày|Hơ Ông Lử|Cao Thị Lệ|Vàng Sỉn Chá|Củng Phủ Lủng|Tráng Hảnh Mìn|Lùng Thị Tiểng|Lồ Phà Diu|Pu Pèo Xính|Chu Sính Phài',
);

// --- the highlands and the coast
const EDE_CLAN = lines(
  'Niê|Êban|Mlô|Niê Kđăm|Ayŭn|Byă|Kbuôr|Kđoh|Hđơk|Hwing|Ênuôl|Buôn Yă|Buôn Krông|Niê Hra|Mlô Duôn Du|Kpă|Kpơr|Ktla|Êčăm|Ađrơng|Niê Brĭt|Kriêng|Bkrông|Rahlan|Knul|Hmŏk|Ktul|Adrơng|Krông|Bdap|Ê Ban',
);
const EDE = [
  from(
    ['Y'],
    lines(
      'Bhăm|Thuin|Blô|Wăn|Nguôp|Djăng|Tlam|Sôr|Khiêm|Bhŏk|Ƀhiao|Ngun|Kuăn|Dhăm|Čhih|Hŏ|Wing|Sam|Ñuôn|Prăk',
    ),
    EDE_CLAN,
  ),
  from(
    lines(
      "H'Hen|H'Ngăm|H'Wiên|H’Nuôn|H'Brĭt|H’Blăk|H'Yar|H'Dlĭm|H'Zina|H'Ñaih|H'Čhuôn|H'Đa Ra|HLinh|H Bliăk|H' Loan|H'Lan Anh|H'Mi",
    ),
    EDE_CLAN,
  ),
];
const JRAI = from(
  lines(
    'Ksor|Siu|Rơ Châm|Rmah|Kpă|Nay|Rcom|Rah Lan|Rơ Lan|Puih|Rơ Mah|R’Ô|Rô|Ksơr|Ayun|Kpuih|Ralan|Hiao|Nay Kỳ|Alê|Rơ Ô|Kpui',
  ),
  lines(
    "H'Lan|Blơn|Hyéo|H'Yéo|Ril|Hăng|H'Bia|Y Thoa|Thŭk|Hnhun|H’Nguyên|Phiên|Jú|Hben|Wưng|Măng|Đơ|Chăn|Ƀơm|Krĭh|Kleng|Lim|H'Uyên|Hmrik|Pêl|Tơk|Alăh|H'Krih|Xuyến",
  ),
);
const BAHNAR = from(
  lines('Đinh|A|Y|Đinh Thị|Đinh Văn|A Đinh|Bá|Pơ Loong|Hmưnh|Phyưnh|Yưk|Blin|Ân'),
  lines(
    'Hnao|Blưm|Byưk|Thưih|Nhơn|Hmin|Krông|Jăm|Plênh|Hlưng|Bloi|Glui|Chreng|Yơng|Prơi|Pơh|Đêl|Dơng|Brưi|Khưn',
  ),
);
const SEDANG = from(
  lines('A|Y|A Xưng|Y Thu|A Đe|Xơ Vân|Y Bé'),
  lines(
    'Hlao|Đeng|Brôl Vẻl|Dun|Ghi|Xiêng|Mươn|Thảo|Phiên|Kêu|Tuấn|Blong|Rơ Nga|Nghĩa|Pôi|Bơng|Đuẩn|Hlin|Mêch',
  ),
);
const KOHO = from(
  lines(
    "K'|Ka|Cil|Kon Sơ|Liêng Hót|Liêng Jrang|Rơ Ông|Cil Múp|Kră Jăn|Bon Niêng|Pang Ting|Lơ Mu|Bon Yô|Kơ Să|Bon Krong|Dà Cát|Klong|Sơ Ao|Lơ Mu Ha|Păng Sim|Da Gout|Touneh|Jơ Lơng",
  ),
  lines(
    "Brêl|K'Brốp|K’Tham|Ha Sinh|Ha Brông|K'Duyên|Ka Thêm|Nhim|Mbrơi|Ha Chú|K'Sĩ|Y Đa Ni|Ka Sương|K’Hoài|Ngọc Niêm|K'Điệp|Jôan|Pơ Sa|Ju Ly|Ha Krong",
  ),
);
const MNONG = from(
  lines("Điểu|Thị|Y|H'|K'|N'|Đàm|Du|Bing|Liêng|Triếk|Rơ Yam|Bon Jrang|Ndu|Pang Pê"),
  lines('Krang|Mai|Nhơn|K’Lộc|Byơk|Sroi|Nglơng|Thế|Grưng|Mbông|Xuân|B’Roih|Khăm|Druôn|Ngai|Pơnh|Brang|Krung'),
);
const CHAM = [
  from(
    lines(
      'Đàng|Bá|Báo|Quảng|Lưu|Thành|Trượng|Thiên Sanh|Đạo|Từ Công|Lộ|Hán|Kiều|Châu|Nại|Não|Dụng|Thổ|Ức|Văn Công|Đổng|Hứa|Phú|Tài|Miêu|Qua|Thông|Lượng|Trượng Văn',
    ),
    lines(
      'Năng Hồng|Thị Dương|Văn Tiếp|Minh Hạnh|Thị Ái Ly|Trung Kha|Jaka|Inra Sara Tịnh|Kiều Maily|Thị Nở|Năng Thọ|Cửu Long|Thị Hiền|Văn Chừ|Thị Bích|Đình Dzụng|Thị Thanh Ngọc',
    ),
  ),
  from(
    lines('Mohamad|Haji|Abdul|Salim|Ysa|Mách|Châu|Kim|Chàm|Do|Sa|Ro|Ma|Đô'),
    lines(
      'Rôhim|Mariam|Yusof|Karim|Sa Lếh|Ali|Fatimah|Rosiah|Hasan|Ro Hy Mah|Danh|Amine|Sô Pha|Ka Rim|Gia Phá|Zakaria|Zay Nal',
    ),
  ),
];
const KHMER = from(
  lines(
    'Thạch|Sơn|Kim|Danh|Lâm|Lý|Châu|Kiên|Trà|Tăng|Liêu|Đào|Trương|Neáng|Chau|Néang|Thạch Thị|Kim Thị|Danh Thị|Sơn Thị|Thạch Sa|Lâm Sô|Mai|Ngô|Huỳnh|Triệu|Hứa',
  ),
  lines(
    'Sa Rươl|Sô Phia|Rây|Chane|Sóc Kha|Phua|Sà Rương|Sô Phiếp|Dươl|Som Nang|Srây|Sâm Oane|Hươl|Chanh Đa|Sa Ry|Phi Rum|Kim Sêng|Phe|Sà Mết|Thị Sa Bươne|Vi Sal|Oanh Na|Rithy|Khêm|Đa Ra|Sóc|Ri|Chanh Thi|Thị Néth|Nuôl|Huôi Na|Rít Thy|Kôl|Srây Mom',
  ),
);
const RAGLAI = from(
  lines(
    'Chamaléa|Katơr|Pinăng|Pi Năng|Mang|Cao|Tro|Bo Bo|Mấu|Patâu Axá|Pupur|Đá Mài|Mà|Cà Mau|Tà Yên|Tạ Thia|Chamalé|Ka Dá|Tain|Chà Mi|Kator|Bo Bo Thị|Mấu Thị|Cao Thị',
  ),
  lines(
    'Thạnh|Thị Thủy|Nhiệm|Thị Khích|Dẻo|Ninh|Diệp|Hạnh|Phụng|Thị Nhồng|Ân|Quốc Duyên|Thị Bưởi|Thiệp|Âu|Thị Vân|Xuân Danh|Điệp|Tía',
  ),
);
const TRUONG_SON = from(
  lines(
    'Hồ|Hồ Thị|Hồ Văn|Pả|Kăn|A Viết|Avô|Alăng|Zơrâm|Bhling|Bríu|Pơloong|Arất|Coor|Tơ Ngôl|Ria|Clâu|Hiên|Ating|Zơ Râm|Kring|Blúp|Hôih|Ra Pát|Lê|Trần|Quỳnh|Viên Xuân|A Kiêng|Un|Chờ Rum|Riah|Bh’Nướch',
  ),
  lines(
    'Pưng|Kăm Loan|Nhing|Nơm|Đhuông|Blao|Thị Pôih|Ngước|Thị Bưu|Avêl|Thị Ra Ơi|Lương|Căn Sơi|Cu Lai|Ăm Bương|Pỉ Hơi|Thị Nam|Nghĩa|Bhuôch|Pơi|Thuần|Crêl|Thị Thôm|Ka Giang|Y Kông|Xươm',
  ),
);
const XTIENG = from(
  lines('Điểu|Thị|Điểu Thị|Điểu K’|Điểu Hoàng|Dương Thị|Lâm|Đồng|Thị Mỹ|Điểu Minh'),
  lines('Hrơn|Bẽo|Sa Riêng|Lên|Đreo|Nhế|Brép|Hươnh|Khuê|Xrây|Lộc|Bé|Đun|Mơ|Xơ|Thơi|Tươi|Bôi|Khưl|Krai|Gái'),
);
const HRE = from(
  lines('Phạm|Đinh|Phạm Văn|Phạm Thị|Đinh Thị|Đinh Văn|Hồ|Đinh Ka|Gơ|Y'),
  lines('Nhất|Xoăn|Tría|Reo|Ghim|Y Ra|Đe|Ối|Ngoa|Blói|Brũi|Ka La|Đố|Thêu|Nghề|Thinh|Hrũ|Véo'),
);
const CHORO = from(
  lines('Điểu|Thổ|Văn|Đào|Lâm|Nguyễn|Dương|Hùng|Tòng|Ka|Ya|Jơ Nâng|Ma|Touprong|Kơ Dơng|Touneh Hàn|Tou Prong'),
  lines('Đằng|Thị Nhẽo|Bồng|Sáng|Nhưỡng|Thị Mươi|Út|Ha Ly|Loan|Tuất|Nai|Quyn|Thương|Nho|Wuy|Ma Bích|Tý'),
);

// --- the world, as passports write it
const LATIN: [readonly string[], readonly string[]][] = [
  [
    lines(
      'José|María|Ángel|Íñigo|Begoña|Raúl|Sofía|Joaquín|Lucía|Martín|Jesús|Ana María|Juan Pablo|María José|Zoé|Iñaki',
    ),
    lines(
      'García Núñez|Muñoz|Peña Ibáñez|Fernández de Córdoba|Ordóñez y Vega|Báez|Peláez Gómez|Sáenz de Santamaría|Castañeda|López de la Torre|Güell|Etxeberria|Saá|Nuñez|Quiñones',
    ),
  ],
  [
    lines('João|Inês|Conceição|Rui|Tânia|Luís|Gonçalo|Simão|Antónia|Cauã|Thaís|Otávio'),
    lines(
      'Leão|Guimarães|Simões|da Conceição|Araújo|dos Santos|Gonçalves|Magalhães|de Brandão e Sá|Falcão|Mourão|Brito Leão',
    ),
  ],
  [
    lines(
      'François|Anaïs|Loïc|Zoë|Noël|Hélène|Maëlle|Gaël|Aïcha|Jean-Luc|Anne-Sophie|Thaïs|Raphaël|Maïa|Naïm|Héloïse|Benoît|Côme|Maïté',
    ),
    lines(
      "Lévêque|d'Aubigné|Dupré|Le Goff|Le Bihan|Saïd|Noël-Baron|L’Hermite|Haddad|Chaïb|Aït Ahmed|Lefèvre|Poincenet|Du Bois|Caïn|Le Van|de La Tour|N'Guessan|Benoît-Levy",
    ),
  ],
  [
    lines(
      'Jürgen|Bärbel|Götz|Günther|Käthe|Sören|Uwe|Hans-Jörg|Ömer|Özlem|Gülsüm|Çağla|Işıl|Şükrü|İbrahim|Tuğba',
    ),
    lines(
      'Müller|Groß|von der Heide|Schäfer-Weiß|Strauß|Öztürk|Yıldız|Şahin|Çelik|Görler-Ebner|zu Löwen|Böll|Köhn|Ünal|Aydoğan|Bäcker',
    ),
  ],
  [
    lines('Søren|Bjørn|Åse|Øyvind|Jørgen|Þórunn|Guðrún|Ægir|Päivi|Jyrki|Äänis|Malin|Håkan|Ólafur|Eiður'),
    lines(
      'Sørensen|Bjørnø|Åkesson|Nygård|Þorvaldsson|Jónsdóttir|Määttä|Yliö|Nyström|Kjærgaard|Hjálmarsdóttir|Sjöö|Pääkkönen|Mø|Tõnisson',
    ),
  ],
  [
    lines(
      'Łukasz|Zdzisław|Żaneta|Ľubomír|Jiří|Dvořák|Šárka|Željko|Đorđe|Ćira|Źdźbło|Ágnes|Zoltán|Győző|Ștefan|Ioana|Gheorghiță|Ėglė|Rūta|Jānis|Kęstutis|Ķirsis',
    ),
    lines(
      'Wałęga|Łęcki|Źrebiec|Dvořáčková|Krajčír|Žižka|Đukić|Hadžić|Kovačević|Őrsi|Szőke|Țăran|Ciobănașu|Čiurlis|Bērziņš|Žukauskaitė|Mickevič|Rejzková|Nagyné Szűts',
    ),
  ],
  [
    lines(
      "John F.|Mary Ann|Patrick J.|J. Robert|Seán|Siobhán|William|D'Andre|LaToya|DeShawn|Kevin|Anh|Emily Rose|T. J.|Mia",
    ),
    lines(
      "O'Brien|McDonald|MacKenzie|O’Connor-Smith|St. James|Kenworthy Jr.|Fitz-Gerald|Walker III|Nguyen|Tran|Van Buren|De La Cruz|Smith-Jones|LeBlanc|Carter, Jr.|Doe II|Pham|Le|McAllister Sr.|Le Roux",
    ),
  ],
  [
    lines('Keʻala|Kaʻiulani|Leilani|Hōkū|Wiremu|Ngaio|Māhina|Tāne|Sione|Losa|Tuʻipulotu|ʻAlisi'),
    lines('Kānekoa|Kahaleʻa|Te Rangi|Ngata|Faʻasavalu|Tupou|Nāone|Kamakau|Te Whāiti|Taufa’ahau|Manuʻa'),
  ],
];
const EAST: Make[] = [
  from(
    lines(
      'Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Ryu|Hong|Do|Bae|Noh|Ha',
    ),
    lines(
      'Min Jun|Seo-yeon|Ji Hoon|Hye-jin|Soo Bin|Dong Hyun|Eun-kyung|Young Hee|Sang Woo|Yu Na|Min-ho|Jin Ah|Ji Min|Ha Neul|Da In|Minsoo|Jisoo',
    ),
  ),
  from(
    lines(
      'Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Dang|Lü|Nie|Ouyang|Tan|Ngo|Lim|Chua|Ong|Goh|Teo|Chan|Ng|Cheung|Tsang|Yip|Lam|Duong',
    ),
    lines(
      'Xiaoming|Wei|Li Na|Jianguo|Mei-ling|Yuxuan|Zihan|Haoran|Kok Wai|Siew Eng|Chee Keong|Ka Shing|Tsz Ching|Chia-hao|Ya-ting|Guo Qiang|Xue|Lüping|Bao Zhu|Jiawen|Hui Min|Pei Shan',
    ),
  ),
  from(
    lines(
      'Sato|Suzuki|Takahashi|Tanaka|Watanabe|Itō|Yamamoto|Nakamura|Kobayashi|Katō|Ōno|Ueda|Inoue|Endo|Abe|Mori',
    ),
    lines('Haruto|Yui|Kenji|Sakura|Shō|Hina|Taro|Misaki|Ren|Yūki|Aoi|Daisuke|Naoko|Jun|Ai'),
  ),
  from(
    lines(
      'Bounmy|Khamphone|Somchay|Keo|Vilay|Bouakham|Souphaphone|Chanthala|Thongdam|Sengdeuane|Noy|Phonesavanh|Viengxay|Douangchay',
    ),
    lines(
      'Vongsa|Phommachanh|Sisavath|Keomany|Inthavong|Siphanthong|Xayavong|Bounnhang|Sengsouvanh|Chanthavong|Vilaysack|Ya|Her|Xiong',
    ),
  ),
  from(
    lines('Sok|Chea|Heng|Chan|Kong|Sovann|Meas|Ouk|Prak|Ros|Som|Tep|Nuon|Keo|Srey|Duong|Ly|Sun|Ngin|Chhay'),
    lines(
      'Sophea|Sokha|Dara|Sreymom|Bopha|Vannak|Rithy|Chanthou|Piseth|Sreyneang|Kosal|Vuthy|Makara|Sopheap|Mony|Thida|Phalla',
    ),
  ),
  from(
    lines(
      'Somchai|Suthida|Nattapong|Kanya|Chaiwat|Pornthip|Anong|Wichai|Siriporn|Thanakorn|M.L. Ploy|Arthit',
    ),
    lines(
      'Srisawat|Chaiyasit|Wongsakul|Ratanapongpaiboon|na Ayutthaya|Kittisakdikul|Phromsiri|Suwannarat|Thongdee|Boonmee',
    ),
  ),
  from(
    lines(
      'Suhartini|Sukarmi|Wulandari|Budiono|Sutrisno|Ratnasari|Slamet|Yuliana|Hartini|Supriyadi|Dewi|Agus',
    ),
    lines('||||Santoso|Wibowo|Kusuma|Hidayat|Saputra|Situmorang|bin Abdullah|Ayu Lestari'),
  ),
  from(
    lines(
      'Ahmad|Nurul|Mohd. Faizal|Siti Aminah|Wan Azizah|Hj. Ismail|Muhammad|Nik Nor|Ravi|Priya|Suresh|Kavitha|Karthik',
    ),
    lines(
      "bin Hassan|binti Abdullah|Abd. Rahman|a/l Muthu|A/P Subramaniam|bin Tengku Ja'afar|S/O Raman|D/O Krishnan|Al-Attas|bte Osman|Kumar",
    ),
  ),
  from(
    lines(
      'Ma. Teresa|Juan Carlo|Maria Cristina|Jose|Ma. Luisa|Angelica Mae|Mark Anthony|Niño|Efren P.|Rowena T.',
    ),
    lines(
      'Santos|dela Cruz|Reyes|de los Reyes|Magsalin|Bautista|Macaraeg|Del Rosario|Peñaflor|Quiñonez|Dy|Sy-Tan',
    ),
  ),
  from(
    lines('Aung|Daw Khin|Ko Ko|Thet|Ma Hla|U Tin|Zaw|Su Su|Nay|Min'),
    lines('Myint|Lwin|Kyaw Htun|Mar Oo|Thuzar|Win Naing|Hlaing|Phyo|Zin Mar'),
  ),
  from(
    lines(
      'Amit|Priyanka|Venkata Subrahmanyam|Gurpreet|Lakshmi|Rajesh|Md. Rafiqul|Nusrat|Tharindu|Kamala|V. S.|Sunil',
    ),
    lines(
      'Sharma|Patel|Iyer|Singh|Kaur|Islam|Chowdhury|Wijesinghe Arachchige|Jayawardene|Ramanathan|Rao|Begum|Nairpal-Dass',
    ),
  ),
  from(
    lines("Omar|Fāṭima|ʿAlī|Sa'id|Nasser|Zaynab|Yāsmīn|Hüseyin|Reza|Shirin|Abd al-Rahman|Ibn|Aïda"),
    lines(
      'al-Khalidi|Al Sa’ud|el-Fassi|Ben Youssef|Haddad|Mahmoudi|Aït Benhaddou|Abu Zayd|Khoury|Ḥasan|al-Ḥusaynī|Bint Nasir',
    ),
  ),
  from(
    lines('Ivan|Yekaterina|Dmitriy|Anastasiya|Oleksandr|Nataliia|Bolormaa|Aleksey|Sof’ya|Zhanna'),
    lines('Petrov|Kuznetsova|Shevchuk|Batbayar|Il’in|Solov’ev|Grigor’yeva|Tkachenko|Lukashov-Novik|Mamedov'),
  ),
  from(
    lines("Kwame|Ngozi|Ọlá|Adébáyọ̀|Chukwuemeka|N'Golo|Thandiwe|Mbali|Aminata|Yaw|Tšepo|Ẹniọlá|Njĩrĩ"),
    lines(
      "Mensah|Okonkwo|Adéwálé|Diallo|N'Diaye|Ndlovu|Nkansah-Baidoo|Mbatha|Traoré|Ọbáyọmí|Mwangi|Ŋuŋu|van Wyk",
    ),
  ),
  from(
    lines('Kevin|Julie|Tommy|Cindy|David|Jennifer|Minh-Anh|Linda|Andy|Mai-Ly|Christine|Daniel'),
    lines('Nguyen|Tran|Pham|Le|Hoang|Vo|Dang Williams|Bui-Carter|Huynh|Truong-Meyer|Ngo|Phan'),
  ),
];

const KINDS: [count: number, make: Make][] = [
  [330, from(COMMON, MIDDLE, GIVEN)],
  [260, from(RARE, MIDDLE, GIVEN)],
  [60, from(COMMON, MIDDLE, BABY)],
  [60, from(DOUBLE, lines('|Thị|Minh|Gia|Ngọc'), BABY)],
  [50, from(ROYAL, lines('|Ngọc|Phương|Quỳnh|Hoàng|Thanh'), GIVEN)],
  [50, from(CHRISTIAN, COMMON, MIDDLE, GIVEN)],
  [80, from(HOA, HOA_GIVEN)],
  [60, from(TAI, TAI_GIVEN)],
  [60, from(TAY, TAY_GIVEN)],
  [40, from(MUONG, lines('|Thị|Văn'), MUONG_GIVEN)],
  [80, from(MONG, MONG_GIVEN)],
  [60, from(DAO, DAO_GIVEN)],
  [30, from(NORTH)],
  [110, () => (next() < 0.5 ? EDE[0]! : EDE[1]!)()],
  [80, JRAI],
  [50, BAHNAR],
  [40, SEDANG],
  [60, KOHO],
  [50, MNONG],
  [90, () => (next() < 0.5 ? CHAM[0]! : CHAM[1]!)()],
  [100, KHMER],
  [60, RAGLAI],
  [70, TRUONG_SON],
  [50, XTIENG],
  [40, HRE],
  [40, CHORO],
  // Children of mixed couples: a surname of here or there, names of both.
  [
    40,
    from(
      COMMON,
      lines('Emma|Louis|Minh-Anh Sophie|Yuki|Alexander|Ji-woo|Léa|Noah|Émilie|Hans|Chloé|Anaïs'),
      lines('|Lan|An|Nam|Vy|Mai'),
    ),
  ],
  [
    30,
    from(
      lines('Dupont|Müller|Kim|Smith|García|Tanaka|Chen|Petrov|O’Neill|Johansson'),
      lines('Ngọc|Bảo|Gia|Thị|Minh'),
      GIVEN,
    ),
  ],
  ...LATIN.map(([first, last]): [number, Make] => [55, from(first, last)]),
  ...EAST.map((make): [number, Make] => [45, make]),
  // Written without marks, as minorities and old registers do.
  [
    40,
    () =>
      from([...TAI, 'Thach', 'Son', 'Kim', 'Danh'], ['Van Pan', 'Thi On', 'Sa Ruon', 'Van In', 'Thi'])()
        .normalize('NFD')
        .replace(/\p{M}/gu, ''),
  ],
];

const TITLES = /^(?:Út|Bé) /;
const names = new Set<string>();
for (const [count, make] of KINDS) {
  const until = names.size + count;
  for (let tries = 0; names.size < until && tries < count * 20; tries++) {
    const name = make()
      .replace(/' (?=\p{L})/gu, "'")
      .normalize('NFC')
      .trim();
    if (TITLES.test(name)) continue;
    names.add(next() < 0.25 ? name.toUpperCase() : name);
  }
}
const list = [...names];
const body = list.map((name) => `    ${JSON.stringify(name)}`).join(',\n');
writeFileSync(
  new URL('corpus.json', import.meta.url),
  `{\n  "seed": ${SEED},\n  "names": [\n${body}\n  ]\n}\n`,
);
console.log(`seed ${SEED}: ${list.length} names`);
