/** Option lists of the replicas, in the spellings the portals show (several of them differ from the official ones). */

/** 54 groups and the doubles that real lists carry; "Khác" asks for a text. */
export const ETHNIC_GROUPS = [
  ...'Kinh|Tày|Thái|Mường|Khơ-me|Hoa|Nùng|Mông|Dao|Gia-rai|Ê-đê|Ba-na|Sán Chay|Chăm|Cơ-ho|Xơ-đăng'.split('|'),
  ...'Sán Dìu|Hrê|Ra-glai|Mnông|Thổ|Xtiêng|Khơ-mú|Bru-Vân Kiều|Cơ-tu|Giáy|Tà-ôi|Mạ|Gié-Triêng|Co'.split('|'),
  ...'Chơ-ro|Xinh-mun|Hà Nhì|Chu-ru|Lào|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn|Lự|Ngái|Chứt|Lô Lô'.split(
    '|',
  ),
  ...'Mảng|Cơ Lao|Bố Y|Cống|Si La|Pu Péo|Rơ-măm|Brâu|Ơ-đu'.split('|'),
  ..."Hán|Họ|K'Ho|H'Mông|M'Nông|Khác".split('|'),
];

/** The other version of the form: spaces for hyphens, curly apostrophes, one spelling only for some groups. */
export const ETHNIC_GROUPS_ALIAS = ETHNIC_GROUPS.filter(
  (name) => !['Mông', 'Mnông', 'Cơ-ho'].includes(name),
).map((name) => (name.includes("'") ? name.replace("'", '’') : name.replace('-', ' ')));

export const NATIONALITIES = [
  ...'Việt Nam|Ai Cập|Ấn Độ|Anh|Áo|Ba Lan|Bỉ|Bồ Đào Nha|Bra-xin|Cam-pu-chia|Ca-na-đa|Cu Ba|Đài Loan'.split(
    '|',
  ),
  ...'Đan Mạch|Đức|Hà Lan|Hàn Quốc|Hoa Kỳ|In-đô-nê-xi-a|I-ta-li-a|Lào|Ma-lai-xi-a|Mi-an-ma|Na Uy|Nga'.split(
    '|',
  ),
  ...'Nhật Bản|Niu Di-lân|Ô-xtơ-rây-li-a|Pháp|Phi-líp-pin|Phần Lan|Séc|Tây Ban Nha|Thái Lan'.split('|'),
  ...'Thụy Điển|Thụy Sĩ|Triều Tiên|Trung Quốc|U-crai-na|Xin-ga-po|Không quốc tịch|Chưa xác định'.split('|'),
];

export const GENDERS = ['Nam', 'Nữ'];

export const PAPER_KINDS = [
  'Chứng minh nhân dân',
  'Thẻ căn cước công dân',
  'Thẻ căn cước',
  'Giấy chứng nhận căn cước',
  'Hộ chiếu',
  'Giấy tờ hợp lệ thay thế hộ chiếu',
];

export const PAPER_KINDS_ALIAS = [
  'Chứng minh nhân dân',
  'Căn cước công dân',
  'Thẻ Căn cước',
  'Giấy chứng nhận căn cước',
  'Hộ chiếu',
  'Giấy tờ khác…',
];

export const RESIDENCE_KINDS = ['Thường trú', 'Tạm trú', 'Nơi ở hiện tại'];

export const BIRTH_KINDS = [
  'Đã xác định được cả cha lẫn mẹ',
  'Chưa xác định được mẹ',
  'Chưa xác định được cha',
  'Chưa xác định được cả cha lẫn mẹ',
  'Trẻ bị bỏ rơi',
];

export const MARITAL_STATES = [
  'Chưa đăng ký kết hôn với ai',
  'Đã đăng ký kết hôn, nhưng đã ly hôn',
  'Đã đăng ký kết hôn, nhưng vợ/chồng đã chết',
];

export const DEATH_NOTICES = ['Giấy báo tử', 'Trích lục bản án, quyết định của Tòa án', 'Văn bản xác nhận'];

export const CHANGE_KINDS = ['Thay đổi', 'Cải chính', 'Bổ sung thông tin', 'Xác định lại dân tộc'];

export const CHANGED_RECORDS = ['Khai sinh', 'Kết hôn', 'Khai tử', 'Nhận cha, mẹ, con', 'Giám hộ'];
