import { type P, who, ID_WHY, COMPARE, RETYPE, GENDERS, ISSUERS } from './shared';

const NONE = {
  title: () => 'Để trống ô này nếu không có số.',
  why: 'Chữ trong ô số làm cổng báo lỗi hoặc lưu sai.',
  todo: 'Xóa trống ô này.',
};
const PASSPORT = 'Gõ lại theo trang có ảnh của hộ chiếu.';
const CARD_AGES =
  'Thẻ đổi khi đủ 14, 25, 40 và 60 tuổi; thẻ cấp trong 2 năm trước tuổi đó thì dùng đến tuổi đổi tiếp theo.';

export const identity = {
  'card-kind': {
    foreigner: {
      title: () => 'Xem lại loại giấy tờ: thẻ căn cước chỉ cấp cho công dân Việt Nam.',
      why: 'Người nước ngoài dùng hộ chiếu; người gốc Việt Nam có giấy chứng nhận căn cước.',
      todo: 'Xem lại quốc tịch và loại giấy tờ.',
    },
    older: {
      title: (p: P) => `Xem lại loại giấy tờ: thẻ cấp ngày ${p.date} là căn cước công dân.`,
      why: 'Thẻ căn cước có từ 01/07/2024; trước đó là thẻ căn cước công dân.',
      todo: 'Chọn đúng tên in trên thẻ.',
    },
    newer: {
      title: (p: P) => `Xem lại loại giấy tờ: thẻ cấp ngày ${p.date} là thẻ căn cước.`,
      why: 'Từ 01/07/2024 chỉ cấp thẻ căn cước.',
      todo: 'Chọn đúng tên in trên thẻ.',
    },
  },
  'card-validity': {
    expiry: {
      title: (p: P) => `Xem lại ngày hết hạn: tính theo tuổi, thẻ dùng đến ngày ${p.date}.`,
      why: CARD_AGES,
      todo: 'Xem hạn in trên thẻ rồi đối chiếu ngày cấp, ngày sinh.',
    },
    'no-birthday': {
      title: () => 'Xem lại ngày hết hạn: không trùng ngày đủ 14, 25, 40 hay 60 tuổi.',
      why: CARD_AGES,
      todo: 'Xem hạn in trên thẻ rồi đối chiếu ngày sinh.',
    },
    endless: {
      title: () => 'Xem lại ngày hết hạn: thẻ này không có thời hạn.',
      why: 'Thẻ cấp sau 58 tuổi dùng suốt đời (Luật Căn cước Điều 21).',
      todo: 'Cổng cho phép thì để trống; thẻ in gì thì ghi như vậy.',
    },
    renewal: {
      title: (p: P) => `Xem hạn in trên thẻ: tính theo tuổi, có thể đã hết hạn ngày ${p.date}.`,
      why: CARD_AGES,
      todo: 'Theo hạn in trên thẻ.',
    },
  },
  'id-paper-number': {
    label: {
      title: () => 'Chỉ ghi số, không ghi tên giấy tờ.',
      why: 'Tên giấy tờ có ô riêng.',
      todo: 'Xóa chữ đứng trước số.',
    },
    'old-card': {
      title: (p: P) => `Xem lại số CMND: 9 hoặc 12 chữ số (hiện có ${p.digits}).`,
      why: 'CMND có 9 chữ số; loại cấp sau có 12 chữ số.',
      todo: RETYPE,
    },
    length: {
      title: (p: P) => `Xem lại số giấy tờ: thẻ căn cước có 12 chữ số (hiện có ${p.digits}).`,
      why: 'Số giấy tờ toàn chữ số thường là số thẻ căn cước 12 số; số 0 ở đầu dễ bị mất.',
      todo: 'Gõ lại; nếu là giấy tờ khác và số đúng như vậy thì bấm “Đã đối chiếu giấy tờ”.',
    },
    'no-card': {
      title: () => 'Xem lại số giấy tờ: 12 chữ số nhưng không phải số thẻ căn cước.',
      why: 'Thẻ căn cước không có mã tỉnh, thế kỷ hoặc năm sinh như trong số này.',
      todo: COMPARE,
    },
    none: NONE,
  },
  'old-card': {
    ended: {
      title: () => 'Dùng giấy tờ khác: CMND đã hết giá trị từ 01/01/2025.',
      why: 'CMND chỉ có giá trị đến hết 31/12/2024 (Luật Căn cước Điều 46).',
      todo: 'Ghi theo thẻ căn cước, căn cước công dân hoặc hộ chiếu.',
    },
    number: {
      title: () => 'Xem lại giấy tờ: 9 chữ số là số CMND đã hết giá trị.',
      why: 'CMND chỉ có giá trị đến hết 31/12/2024 (Luật Căn cước Điều 46).',
      todo: 'Ghi số thẻ căn cước; số CMND cũ chỉ ghi ở ô riêng.',
    },
  },
  'old-id-number': {
    length: {
      title: (p: P) => `Xem lại số CMND cũ: 9 hoặc 12 chữ số (hiện có ${p.digits}).`,
      why: 'CMND có 9 chữ số; loại cấp sau có 12 chữ số. Giữ số 0 ở đầu.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'Số CMND cũ chỉ gồm chữ số.',
      why: 'CMND có 9 chữ số; loại cấp sau có 12 chữ số.',
      todo: RETYPE,
    },
    filler: {
      title: () => 'Ghi số CMND cũ thật, hoặc để trống.',
      why: 'Dãy số này thường là số điền tạm.',
      todo: 'Để trống nếu không có.',
    },
    label: {
      title: () => 'Chỉ ghi số CMND cũ, không ghi chữ đứng trước.',
      why: 'Ô này đã có tên ở trên, chỉ cần ghi số.',
      todo: 'Xóa chữ đứng trước số.',
    },
    grouping: {
      title: () => 'Ghi số CMND cũ liền nhau.',
      why: 'Có dấu cách thì cổng tra cứu không ra.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
    none: NONE,
  },
  'paper-dates': {
    'before-birth': {
      title: (p: P) => `Xem lại: ngày cấp ${p.issued} trước ngày sinh ${p.birth}.`,
      why: 'Giấy tờ chỉ được cấp sau khi sinh.',
      todo: COMPARE,
    },
    'on-birthday': {
      title: () => 'Xem lại ngày cấp: đang trùng ngày sinh.',
      why: 'Giấy tờ tùy thân không cấp ngay ngày sinh; có thể đã gõ nhầm ô.',
      todo: COMPARE,
    },
    'before-cards': {
      title: (p: P) => `Xem lại ngày cấp ${p.issued}: thẻ căn cước công dân có từ năm 2016.`,
      why: 'Luật Căn cước công dân có hiệu lực từ 01/01/2016; trước đó chỉ có CMND.',
      todo: COMPARE,
    },
    'under-age': {
      title: (p: P) => `Xem lại ngày cấp ${p.issued}: đến ${p.age14} mới đủ 14 tuổi.`,
      why: 'Trước 01/07/2024, thẻ chỉ cấp cho người từ đủ 14 tuổi.',
      todo: COMPARE,
    },
    'expiry-before-issue': {
      title: () => 'Xem lại: ngày hết hạn trước ngày cấp.',
      why: 'Ngày hết hạn phải sau ngày cấp.',
      todo: COMPARE,
    },
  },
  'paper-expired': {
    expired: {
      title: (p: P) => `Xem lại giấy tờ: đã hết hạn ngày ${p.date}.`,
      why: 'Người làm thủ tục cần giấy tờ còn giá trị.',
      todo: 'Đề nghị xuất trình giấy tờ còn hạn, hoặc tra cứu số định danh.',
    },
  },
  'paper-issuer': {
    other: {
      title: (p: P) => `Xem lại cơ quan cấp: thẻ ngày ${p.date} thường do ${ISSUERS[String(p.issuer)]} cấp.`,
      why: 'Cơ quan in trên thẻ thay đổi theo thời gian: Cục ĐKQL cư trú (2016–2018), Cục QLHC về TTXH (đến 06/2024), Bộ Công an (từ 07/2024).',
      todo: 'Ghi đúng như in trên thẻ; xem lại cả ngày cấp.',
    },
    unusual: {
      title: (p: P) => `Xem lại cơ quan cấp: thẻ ngày ${p.date} thường ghi ${ISSUERS[String(p.issuer)]}.`,
      why: 'Tên cơ quan đang ghi khác với tên thường in trên thẻ thời gian đó.',
      todo: 'Ghi đúng như in trên thẻ.',
    },
    'no-words': {
      title: () => 'Ghi tên cơ quan cấp vào ô này.',
      why: 'Ô này chỉ có số hoặc ký hiệu.',
      todo: 'Ghi đúng như in trên giấy tờ; ngày cấp có ô riêng.',
    },
    passport: {
      title: () => 'Xem lại cơ quan cấp: đây là nơi cấp thẻ căn cước, không cấp hộ chiếu.',
      why: 'Hộ chiếu do cơ quan quản lý xuất nhập cảnh cấp.',
      todo: COMPARE,
    },
  },
  'paper-people': {
    'two-dates': {
      title: (p: P) => `Xem lại ngày cấp: ${who(p.other)} cùng số giấy tờ nhưng cấp ngày ${p.date}.`,
      why: 'Cùng một người, cùng một thẻ thì cùng ngày cấp.',
      todo: COMPARE,
    },
    'two-issuers': {
      title: (p: P) => `Xem lại cơ quan cấp: cùng một thẻ nhưng ghi khác với ${who(p.other)}.`,
      why: 'Cùng một người, cùng một thẻ thì cùng cơ quan cấp.',
      todo: COMPARE,
    },
    'two-names': {
      title: (p: P) => `Xem lại: số giấy tờ này trùng với ${who(p.other)} nhưng khác họ tên.`,
      why: 'Mỗi giấy tờ chỉ cấp cho một người.',
      todo: COMPARE,
    },
  },
  passport: {
    signs: {
      title: () => 'Số hộ chiếu chỉ gồm chữ không dấu và số.',
      why: 'Số hộ chiếu in theo chuẩn quốc tế.',
      todo: PASSPORT,
    },
    long: {
      title: (p: P) => `Xem lại số hộ chiếu: ${p.length} ký tự là quá dài.`,
      why: 'Số hộ chiếu dài nhất là 15 ký tự.',
      todo: PASSPORT,
    },
    shape: {
      title: () => 'Xem lại số hộ chiếu: kiểu số này ít gặp.',
      why: 'Hộ chiếu Việt Nam thường có 1 chữ cái và 7 hoặc 8 chữ số; hộ chiếu nước ngoài từ 5 ký tự.',
      todo: COMPARE,
    },
    'card-number': {
      title: () => 'Xem lại: đây là số thẻ căn cước, không phải số hộ chiếu.',
      why: 'Số hộ chiếu Việt Nam bắt đầu bằng một chữ cái.',
      todo: 'Ghi số hộ chiếu, hoặc chọn lại loại giấy tờ.',
    },
    grouping: {
      title: () => 'Ghi số hộ chiếu liền nhau, chữ in hoa.',
      why: 'Có dấu cách, chữ thường thì cổng tra cứu không ra.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
  },
  'passport-validity': {
    'too-long': {
      title: (p: P) => `Xem lại ngày hết hạn: hộ chiếu dùng ${p.years} năm, đến ngày ${p.date}.`,
      why: 'Hộ chiếu Việt Nam có thời hạn 10 năm; của người dưới 14 tuổi là 5 năm.',
      todo: COMPARE,
    },
  },
  'personal-id': {
    length: {
      title: (p: P) => `Số định danh phải có 12 chữ số (hiện có ${p.digits}).`,
      why: ID_WHY,
      todo: RETYPE,
    },
    characters: {
      title: () => 'Số định danh chỉ gồm chữ số.',
      why: 'Chữ O, l dễ bị gõ thay cho số 0, 1. Chưa có số thì để trống.',
      todo: RETYPE,
    },
    label: {
      title: () => 'Chỉ ghi số định danh, không ghi chữ đứng trước.',
      why: 'Cổng chỉ nhận 12 chữ số.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
    'old-number': {
      title: () => 'Ghi số định danh 12 số: đây là số CMND 9 số.',
      why: 'CMND 9 số không phải số định danh và đã hết giá trị từ 01/01/2025.',
      todo: 'Xem thẻ căn cước hoặc VNeID để lấy số 12 chữ số.',
    },
    filler: {
      title: () => 'Ghi số định danh thật, hoặc để trống.',
      why: 'Dãy số này thường là số điền tạm.',
      todo: 'Để trống nếu chưa có số; không ghi số tạm.',
    },
    century: {
      title: () => 'Xem lại chữ số thứ 4 của số định danh: chỉ từ 0 đến 3.',
      why: 'Chữ số này cho biết thế kỷ sinh và giới tính; từ 4 trở lên là thế kỷ chưa đến.',
      todo: RETYPE,
    },
    future: {
      title: (p: P) => `Xem lại số định danh: năm sinh trong số là ${p.year}.`,
      why: 'Năm sinh trong số chưa đến.',
      todo: RETYPE,
    },
    'too-old': {
      title: (p: P) => `Xem lại số định danh: năm sinh ${p.year}, ${p.age} tuổi.`,
      why: 'Theo số này thì trên 120 tuổi; thường do gõ nhầm chữ số thứ 4.',
      todo: RETYPE,
    },
    province: {
      title: (p: P) => `Xem lại 3 số đầu của số định danh: ${p.code} không phải mã tỉnh.`,
      why: 'Ba số đầu là mã nơi đăng ký khai sinh, theo 63 tỉnh, thành phố trước 01/07/2025.',
      todo: 'Gõ lại; nếu thẻ in đúng như vậy thì bấm “Đã đối chiếu giấy tờ”.',
    },
    abroad: {
      title: (p: P) => `Xem lại 3 số đầu: ${p.code} là mã khai sinh ở nước ngoài.`,
      why: 'Không có bảng mã nước công khai để Sổ tay kiểm tra.',
      todo: 'Đọc lại từng số trên thẻ.',
    },
    grouping: {
      title: () => 'Ghi số định danh liền nhau.',
      why: 'Cổng chỉ nhận 12 chữ số, không có dấu cách hay dấu chấm.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
  },
  'personal-id-cross': {
    gender: {
      title: (p: P) => `Xem lại giới tính: theo số định danh là ${GENDERS[String(p.idGender)]}.`,
      why: 'Chữ số thứ 4 chẵn là nam, lẻ là nữ.',
      todo: COMPARE,
    },
    year: {
      title: (p: P) => `Xem lại năm sinh: theo số định danh là ${p.idYear}, ô ngày sinh ghi ${p.year}.`,
      why: 'Chữ số thứ 4 đến thứ 6 cho biết năm sinh.',
      todo: COMPARE,
    },
    'gender-and-year': {
      title: (p: P) =>
        `Xem lại số định danh: số này của ${GENDERS[String(p.idGender)]}, sinh năm ${p.idYear}.`,
      why: 'Số này không khớp cả giới tính lẫn năm sinh; có thể là số của người khác.',
      todo: COMPARE,
    },
    'implied-gender': {
      title: (p: P) => `Xem lại số định danh: theo số này là ${GENDERS[String(p.idGender)]}.`,
      why: 'Chữ số thứ 4 không khớp giới tính của người khai ở phần này.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Đổi chỗ: hai số định danh đang ghi nhầm cho nhau.',
      why: 'Số này khớp với người kia, số kia khớp với người này.',
      todo: 'Đối chiếu giấy tờ rồi đổi chỗ hai số.',
    },
  },
  'personal-id-people': {
    'two-names': {
      title: (p: P) => `Xem lại: số này trùng với ${who(p.other)} nhưng khác họ tên.`,
      why: 'Mỗi số định danh chỉ của một người.',
      todo: COMPARE,
    },
    'marks-differ': {
      title: (p: P) => `Xem lại dấu trong họ tên: cùng số định danh với ${who(p.other)} nhưng khác dấu.`,
      why: 'Cùng số định danh là cùng một người, họ tên phải giống từng dấu.',
      todo: COMPARE,
    },
    'name-differs': {
      title: (p: P) => `Xem lại họ tên: cùng số định danh với ${who(p.other)} nhưng thừa hoặc thiếu chữ.`,
      why: 'Cùng số định danh là cùng một người, họ tên phải giống nhau.',
      todo: COMPARE,
    },
    'child-parent': {
      title: () => 'Xem lại: con trùng số định danh với cha hoặc mẹ.',
      why: 'Mỗi số định danh chỉ của một người.',
      todo: COMPARE,
    },
    spouses: {
      title: () => 'Xem lại: hai người trùng số định danh.',
      why: 'Mỗi số định danh chỉ của một người.',
      todo: COMPARE,
    },
    'requester-deceased': {
      title: (p: P) => `Xem lại: ${who(p.person)} trùng số định danh với người chết.`,
      why: 'Cổng có thể đã điền sẵn số của người đang đăng nhập.',
      todo: COMPARE,
    },
    'two-births': {
      title: (p: P) => `Xem lại ngày sinh: ${who(p.other)} cùng số định danh nhưng sinh ngày ${p.date}.`,
      why: 'Một người chỉ có một ngày sinh.',
      todo: COMPARE,
    },
  },
  'two-numbers': {
    slip: {
      title: (p: P) => `Xem lại số định danh: cùng họ tên, số gần giống với ${who(p.other)}.`,
      why: 'Hai số chỉ khác một, hai chữ số: có thể là một người, có ô gõ nhầm.',
      todo: COMPARE,
    },
    'same-birth': {
      title: (p: P) => `Xem lại: cùng họ tên, ngày sinh với ${who(p.other)} nhưng khác số định danh.`,
      why: 'Một người chỉ có một số định danh.',
      todo: COMPARE,
    },
  },
};
