/** One sentence per rule and subtype (`title`), with why it matters and what to do. Short, no blame, verb first. */
import { common } from './common';

type P = Readonly<Record<string, string | number>>;

/** The person named in a parameter. */
const who = (person: string | number | undefined): string =>
  (common.persons as Readonly<Record<string, string>>)[String(person)] ?? String(person);

const ID_WHY =
  'Số định danh cá nhân luôn có 12 chữ số: 3 số nơi đăng ký khai sinh, 1 số thế kỷ và giới tính, 2 số năm sinh, 6 số ngẫu nhiên.';
const COMPARE = 'Đối chiếu với giấy tờ rồi sửa ô chưa đúng.';
const RETYPE = 'Gõ lại theo giấy tờ.';
const NAME_WHY = 'Họ tên chỉ gồm chữ cái (Bộ luật Dân sự 2015 Điều 26 khoản 3).';
const FONT_WHY = 'Chữ chép từ tệp cũ dùng phông trước Unicode: cổng sẽ lưu sai tên.';
const DATE_TODO = 'Ghi dạng ngày/tháng/năm, ví dụ 05/03/1990.';
const TWO_LEVELS = 'Từ 01/07/2025 địa chỉ chỉ còn hai cấp: tỉnh/thành phố và xã/phường/đặc khu.';

const GENDERS: Readonly<Record<string, string>> = { male: 'nam', female: 'nữ' };
const ISSUERS: Readonly<Record<string, string>> = {
  ministry: 'Bộ Công an',
  'order-police': 'Cục Cảnh sát QLHC về TTXH',
  'population-police': 'Cục Cảnh sát ĐKQL cư trú',
};

export const issues = {
  'address-mixture': {
    'old-province': {
      title: (p: P) => `Đổi sang tỉnh/thành phố hiện nay: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Chọn đơn vị hiện nay; giữ tên cũ nếu mục này ghi theo giấy tờ cũ.',
    },
    district: {
      title: (p: P) => `Bỏ cấp huyện: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Chọn xã/phường hiện nay và để trống cấp huyện.',
    },
    'old-ward': {
      title: (p: P) => `Chọn xã/phường hiện nay thay cho "${p.text}".`,
      why: 'Thị trấn không còn từ 01/07/2025.',
      todo: 'Chọn xã, phường hoặc đặc khu hiện nay.',
    },
    'ward-alone': {
      title: () => 'Chọn tỉnh/thành phố cho xã/phường này.',
      why: 'Nhiều xã trùng tên ở các tỉnh khác nhau.',
      todo: 'Chọn tỉnh/thành phố trước, rồi chọn lại xã/phường.',
    },
    'left-over': {
      title: () => 'Kiểm tra số nhà: còn lại từ địa chỉ cổng điền sẵn.',
      why: 'Xã/phường đã đổi nhưng số nhà vẫn là của địa chỉ trước.',
      todo: 'Ghi số nhà mới hoặc xóa ô này.',
    },
    'district-in-detail': {
      title: (p: P) => `Bỏ tên cấp huyện trong địa chỉ: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Chỉ giữ số nhà, đường, thôn hoặc tổ dân phố.',
    },
    'other-ward': {
      title: (p: P) => `Xem lại "${p.text}": khác xã/phường đã chọn.`,
      why: 'Ô chi tiết ghi một xã/phường khác với danh sách; có thể là tên cũ.',
      todo: 'Bỏ tên này nếu không cần giữ tên cũ.',
    },
    'one-house-two-wards': {
      title: () => 'Xem lại địa chỉ: cùng số nhà nhưng khác xã/phường với người khác.',
      why: 'Một ngôi nhà chỉ thuộc một xã/phường.',
      todo: COMPARE,
    },
  },
  'birth-kind': {
    'parent-empty': {
      title: (p: P) => `Ghi thông tin ${who(p.parent)}, hoặc chọn lại loại khai sinh.`,
      why: 'Loại khai sinh nói đã xác định được người này nhưng khối thông tin còn trống.',
      todo: COMPARE,
    },
    'parent-filled': {
      title: (p: P) => `Chọn lại loại khai sinh: đang có thông tin ${who(p.parent)}.`,
      why: 'Loại khai sinh nói chưa xác định được người này.',
      todo: 'Chọn lại loại khai sinh hoặc xóa khối thông tin này.',
    },
  },
  'birth-registration-deadline': {
    late: {
      title: (p: P) => `Xem loại đăng ký: trẻ sinh đã ${p.days} ngày, hạn là ${p.last}.`,
      why: 'Khai sinh được đăng ký trong 60 ngày từ ngày sinh; sau đó là quá hạn.',
      todo: 'Chọn "Đăng ký quá hạn" nếu danh sách có, và xem lệ phí.',
    },
    'not-late': {
      title: (p: P) => `Xem loại đăng ký: mới ${p.days} ngày, còn trong hạn đến ${p.last}.`,
      why: 'Khai sinh trong 60 ngày là đúng hạn và không thu lệ phí.',
      todo: 'Chọn "Đăng ký đúng hạn", hoặc xem lại ngày sinh.',
    },
    'again-too-new': {
      title: () => 'Xem loại đăng ký: "đăng ký lại" chỉ cho việc trước 01/01/2016.',
      why: 'Đăng ký lại áp dụng khi sổ hộ tịch và bản chính đăng ký trước năm 2016 đều mất.',
      todo: 'Chọn đăng ký mới, hoặc xem lại ngày sinh.',
    },
  },
  dates: {
    'two-digit-year': {
      title: () => 'Ghi năm đủ 4 chữ số.',
      why: 'Năm hai chữ số có thể hiểu theo hai thế kỷ.',
      todo: DATE_TODO,
    },
    'not-real': {
      title: () => 'Xem lại ngày: lịch không có ngày này.',
      why: 'Tháng có 28 đến 31 ngày; 29/02 chỉ có ở năm nhuận.',
      todo: RETYPE,
    },
    'month-first': {
      title: () => 'Ghi ngày trước, tháng sau.',
      why: 'Ngày đang ghi theo thứ tự tháng/ngày/năm.',
      todo: DATE_TODO,
    },
    'year-first': {
      title: () => 'Ghi theo thứ tự ngày/tháng/năm.',
      why: 'Ngày đang ghi năm trước.',
      todo: DATE_TODO,
    },
    'zero-part': {
      title: () => 'Bỏ phần 00: chỉ ghi phần ngày tháng đã biết.',
      why: 'Không có ngày 00 hoặc tháng 00.',
      todo: 'Nếu giấy tờ chỉ có năm, ghi năm.',
    },
    incomplete: {
      title: () => 'Ghi đủ ngày, tháng, năm.',
      why: 'Một phần của ngày còn trống.',
      todo: DATE_TODO,
    },
    lunar: {
      title: () => 'Ghi ngày dương lịch.',
      why: 'Giấy tờ hộ tịch ghi theo dương lịch.',
      todo: 'Đối chiếu giấy tờ để lấy ngày dương lịch.',
    },
    unreadable: {
      title: () => 'Ghi lại ngày: chưa đọc được.',
      why: 'Ô này chỉ nhận ngày tháng.',
      todo: DATE_TODO,
    },
    future: {
      title: (p: P) => `Xem lại ngày ${p.date}: chưa đến.`,
      why: 'Việc này chỉ có thể đã xảy ra.',
      todo: RETYPE,
    },
    'too-old': {
      title: (p: P) => `Xem lại năm sinh: tính ra ${p.age} tuổi.`,
      why: 'Người đang làm thủ tục khó có thể hơn 120 tuổi.',
      todo: COMPARE,
    },
    'day-needed': {
      title: () => 'Ghi đủ ngày, tháng, năm ở ô này.',
      why: 'Giấy tờ này luôn có đủ ngày, tháng, năm.',
      todo: DATE_TODO,
    },
    form: {
      title: (p: P) => `Ghi thành ${p.date}.`,
      why: 'Cổng và giấy tờ ghi ngày dạng ngày/tháng/năm.',
      todo: 'Bấm sửa để đổi cách ghi, ngày giữ nguyên.',
    },
    'death-before-birth': {
      title: (p: P) => `Xem lại: chết ${p.second} trước khi sinh ${p.first}.`,
      why: 'Ngày chết không thể trước ngày sinh.',
      todo: COMPARE,
    },
    'marriage-before-birth': {
      title: (p: P) => `Xem lại: kết hôn ${p.second} trước khi sinh ${p.first}.`,
      why: 'Ngày kết hôn không thể trước ngày sinh.',
      todo: COMPARE,
    },
    'divorce-before-marriage': {
      title: (p: P) => `Xem lại: ly hôn ${p.second} trước khi kết hôn ${p.first}.`,
      why: 'Ngày ly hôn không thể trước ngày kết hôn.',
      todo: COMPARE,
    },
    'notice-before-death': {
      title: (p: P) => `Xem lại: giấy báo tử ${p.second} trước ngày chết ${p.first}.`,
      why: 'Giấy báo tử được cấp sau khi chết.',
      todo: COMPARE,
    },
    'record-before-birth': {
      title: (p: P) => `Xem lại: đăng ký ${p.second} trước khi sinh ${p.first}.`,
      why: 'Việc hộ tịch được đăng ký sau khi sinh.',
      todo: COMPARE,
    },
    period: {
      title: (p: P) => `Xem lại: đến ${p.second} lại trước từ ${p.first}.`,
      why: 'Ngày cuối không thể trước ngày đầu.',
      todo: 'Đổi chỗ hai ngày hoặc sửa ngày chưa đúng.',
    },
  },
  'death-registration-deadline': {
    late: {
      title: (p: P) => `Xem loại đăng ký: đã ${p.days} ngày từ ngày chết.`,
      why: 'Khai tử được đăng ký trong 15 ngày; sau đó là quá hạn.',
      todo: 'Chọn "Đăng ký quá hạn", hoặc xem lại ngày chết.',
    },
    'not-late': {
      title: (p: P) => `Xem loại đăng ký: mới ${p.days} ngày từ ngày chết.`,
      why: 'Khai tử trong 15 ngày là đúng hạn.',
      todo: 'Chọn "Đăng ký đúng hạn", hoặc xem lại ngày chết.',
    },
  },
  email: {
    spaces: {
      title: () => 'Bỏ dấu cách trong thư điện tử.',
      why: 'Địa chỉ thư không có dấu cách. Không có thư thì để trống.',
      todo: 'Ghi lại, ví dụ ten@example.com, hoặc để trống.',
    },
    marks: {
      title: () => 'Bỏ dấu tiếng Việt trong thư điện tử.',
      why: 'Địa chỉ thư chỉ gồm chữ không dấu, số và dấu chấm.',
      todo: 'Hỏi lại người dân rồi gõ không dấu.',
    },
    shape: {
      title: () => 'Ghi thư điện tử dạng ten@example.com.',
      why: 'Địa chỉ thiếu @, thiếu dấu chấm hoặc thừa ký tự.',
      todo: 'Hỏi lại người dân rồi gõ lại.',
    },
    domain: {
      title: (p: P) => `Xem lại "${p.domain}": có thể là ${p.meant}.`,
      why: 'Tên miền gần giống một tên quen thuộc; sai một chữ thì thư không đến.',
      todo: 'Hỏi lại người dân rồi sửa.',
    },
    capitals: {
      title: () => 'Ghi tên miền bằng chữ thường.',
      why: 'Một số hệ thống không nhận chữ hoa sau @.',
      todo: 'Bấm sửa để đổi, địa chỉ giữ nguyên.',
    },
  },
  ethnicity: {
    'other-empty': {
      title: () => 'Ghi tên dân tộc bên cạnh "Khác".',
      why: 'Chọn "Khác" thì cần ghi rõ theo giấy tờ.',
      todo: 'Ghi tên dân tộc như trên giấy tờ.',
    },
    foreigner: {
      title: () => 'Xem lại dân tộc: quốc tịch là Việt Nam.',
      why: '"Người nước ngoài" chỉ dùng cho người không có quốc tịch Việt Nam.',
      todo: COMPARE,
    },
    unknown: {
      title: () => 'Xem lại dân tộc: không có trong danh mục 54 dân tộc.',
      why: 'Danh mục theo Quyết định 121-TCTK/PPCĐ.',
      todo: 'Ghi tên trong danh mục, hoặc chọn "Khác" và ghi rõ.',
    },
    ambiguous: {
      title: (p: P) => `Hỏi rõ dân tộc: tên này dùng cho ${p.groups}.`,
      why: 'Một tên gọi khác có thể thuộc nhiều dân tộc.',
      todo: 'Xem giấy tờ rồi ghi tên chính.',
    },
    alias: {
      title: (p: P) => `Tên chính trong danh mục là ${p.groups}.`,
      why: 'Tên đang ghi là tên gọi khác của dân tộc này.',
      todo: 'Bấm sửa nếu biểu mẫu cần tên chính.',
    },
    'not-of-parents': {
      title: () => 'Xem lại dân tộc của con: khác cả cha và mẹ.',
      why: 'Dân tộc của con theo cha đẻ hoặc mẹ đẻ (Bộ luật Dân sự 2015 Điều 29).',
      todo: COMPARE,
    },
  },
  gender: {
    unknown: {
      title: () => 'Ghi giới tính là Nam hoặc Nữ.',
      why: 'Mã số của giới tính khác nhau giữa các hệ thống.',
      todo: 'Xem giấy tờ rồi chọn.',
    },
    form: {
      title: (p: P) => `Ghi là ${p.meant}.`,
      why: 'Biểu mẫu dùng "Nam" và "Nữ".',
      todo: 'Bấm sửa để đổi cách ghi.',
    },
    implied: {
      title: (p: P) => `Xem lại giới tính: đây là khối thông tin của ${who(p.person)}.`,
      why: 'Giới tính không khớp với vai của người này.',
      todo: COMPARE,
    },
  },
  hostile: {
    'too-long': {
      title: (p: P) => `Rút ngắn: ${p.length} ký tự, ô này tối đa ${p.longest}.`,
      why: 'Có thể đã dán nhầm cả văn bản vào ô.',
      todo: 'Xóa phần dán nhầm.',
    },
    direction: {
      title: () => 'Xóa ký tự ẩn đổi hướng chữ.',
      why: 'Ký tự ẩn làm chữ hiện ra khác với nội dung thật.',
      todo: 'Bấm sửa, rồi đọc lại ô này.',
    },
    markup: {
      title: () => 'Xóa mã trang web trong ô này.',
      why: 'Nội dung giống mã trang web, không phải thông tin của hồ sơ.',
      todo: RETYPE,
    },
  },
  'id-paper-number': {
    label: {
      title: () => 'Chỉ ghi số, không ghi tên giấy tờ.',
      why: 'Tên giấy tờ đã có ô riêng.',
      todo: 'Xóa chữ đứng trước số.',
    },
    'old-card': {
      title: (p: P) => `Xem lại số CMND: 9 hoặc 12 chữ số (hiện có ${p.digits}).`,
      why: 'CMND có 9 chữ số; loại cấp sau có 12 chữ số.',
      todo: RETYPE,
    },
    'passport-signs': {
      title: () => 'Số hộ chiếu chỉ gồm chữ không dấu và số.',
      why: 'Hộ chiếu in số theo chuẩn quốc tế.',
      todo: 'Gõ lại theo trang có ảnh của hộ chiếu.',
    },
    'passport-long': {
      title: (p: P) => `Xem lại số hộ chiếu: ${p.length} ký tự là quá dài.`,
      why: 'Số hộ chiếu dài nhất 15 ký tự.',
      todo: 'Gõ lại theo trang có ảnh của hộ chiếu.',
    },
    'passport-shape': {
      title: () => 'Xem lại số hộ chiếu: dạng ít gặp.',
      why: 'Hộ chiếu Việt Nam thường có 1 chữ cái và 7 hoặc 8 chữ số; hộ chiếu nước ngoài từ 5 ký tự.',
      todo: COMPARE,
    },
    grouping: {
      title: () => 'Ghi số liền nhau, chữ in hoa.',
      why: 'Dấu cách và chữ thường làm cổng tra cứu không ra.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
  },
  'marriage-age': {
    'too-young': {
      title: (p: P) => `Xem tuổi kết hôn: ${p.age} tuổi, đủ ${p.least} tuổi vào ${p.day}.`,
      why: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi (Luật Hôn nhân và gia đình 2014 Điều 8).',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì chưa đăng ký được.',
    },
  },
  'marriage-same-person': {
    'same-paper': {
      title: () => 'Xem lại số giấy tờ: hai bên nam, nữ đang trùng số.',
      why: 'Mỗi giấy tờ chỉ của một người.',
      todo: COMPARE,
    },
    'same-name-birth': {
      title: () => 'Xem lại: hai bên trùng cả họ tên và ngày sinh.',
      why: 'Có thể đã chép nhầm khối này sang khối kia.',
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Xem lại: hai bên trùng họ tên.',
      why: 'Có thể đã chép nhầm khối này sang khối kia.',
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Xem tình trạng hôn nhân: đang có vợ hoặc chồng.',
      why: 'Người đang có vợ hoặc có chồng không được kết hôn với người khác (Luật Hôn nhân và gia đình 2014 Điều 5).',
      todo: COMPARE,
    },
    'count-too-high': {
      title: (p: P) => `Xem lại: chưa kết hôn nhưng ghi lần thứ ${p.count}.`,
      why: 'Tình trạng hôn nhân và số lần kết hôn không khớp.',
      todo: COMPARE,
    },
    'count-too-low': {
      title: () => 'Xem lại: đã từng kết hôn nhưng ghi lần thứ nhất.',
      why: 'Tình trạng hôn nhân và số lần kết hôn không khớp.',
      todo: COMPARE,
    },
    'decision-missing': {
      title: () => 'Ghi số bản án hoặc quyết định ly hôn.',
      why: 'Người đã ly hôn cần giấy tờ chứng minh việc ly hôn đã có hiệu lực.',
      todo: 'Ghi số, ngày và tòa án theo bản án hoặc quyết định.',
    },
  },
  'mirror-fields': {
    'card-number': {
      title: () => 'Xem lại: số trên thẻ khác số định danh.',
      why: 'Số trên thẻ căn cước chính là số định danh cá nhân.',
      todo: COMPARE,
    },
    'name-parts': {
      title: () => 'Xem lại: họ tên khác với các ô họ, chữ đệm, tên.',
      why: 'Hai chỗ ghi cùng một tên.',
      todo: COMPARE,
    },
    twice: {
      title: (p: P) => `Xem lại: mục này có hai ô ghi khác nhau ("${p.other}").`,
      why: 'Cổng hiện cùng một mục ở hai chỗ.',
      todo: 'Ghi hai ô giống nhau.',
    },
  },
  'name-case': {
    'caps-lock': {
      title: () => 'Viết hoa lại họ tên: phím Caps Lock đang bật.',
      why: 'Chữ đầu thường, chữ sau hoa.',
      todo: 'Tắt Caps Lock, bấm sửa hoặc gõ lại.',
    },
    lower: {
      title: () => 'Viết hoa họ tên.',
      why: 'Họ tên viết in hoa hoặc viết hoa chữ cái đầu.',
      todo: 'Bấm sửa, hoặc gõ lại theo giấy tờ.',
    },
    mixed: {
      title: () => 'Xem lại chữ hoa trong họ tên.',
      why: 'Có chữ hoa ở giữa tiếng.',
      todo: 'Bấm sửa, hoặc gõ lại theo giấy tờ.',
    },
    uneven: {
      title: () => 'Chữ hoa chưa đều trong họ tên.',
      why: 'Có tiếng viết thường hoặc viết hoa cả tiếng; giấy tờ cũ đôi khi ghi như vậy.',
      todo: 'Giữ nguyên nếu giấy tờ ghi như vậy.',
    },
  },
  names: {
    tcvn3: {
      title: (p: P) => `Gõ lại họ tên: phông TCVN3, có thể là "${p.proposal}".`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    vni: {
      title: (p: P) => `Gõ lại họ tên: phông VNI, có thể là "${p.proposal}".`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Gõ lại họ tên: chữ bị lỗi mã.'
          : `Gõ lại họ tên: chữ bị lỗi mã, có thể là "${p.proposal}".`,
      why: 'Chữ bị đọc sai bảng mã khi chép.',
      todo: RETYPE,
    },
    placeholder: {
      title: () => 'Để trống ô tên khi chưa có tên.',
      why: 'Ô này sẽ được in lên giấy tờ đúng như đã ghi.',
      todo: 'Ghi tên theo giấy tờ, hoặc để trống.',
    },
    note: {
      title: () => 'Bỏ ghi chú khỏi ô họ tên.',
      why: 'Ô này chỉ ghi họ tên; điện thoại, ghi chú có ô riêng.',
      todo: 'Chỉ giữ họ tên.',
    },
    'lost-letters': {
      title: () => 'Gõ lại họ tên: có chữ bị mất.',
      why: 'Dấu ? thay cho chữ bị mất khi chép.',
      todo: RETYPE,
    },
    digits: { title: (p: P) => `Bỏ chữ số trong họ tên ("${p.sign}").`, why: NAME_WHY, todo: RETYPE },
    signs: { title: (p: P) => `Bỏ ký tự lạ trong họ tên ("${p.sign}").`, why: NAME_WHY, todo: RETYPE },
    letters: {
      title: (p: P) => `Ghi họ tên bằng chữ Latinh (hiện có "${p.sign}").`,
      why: 'Họ tên trên giấy tờ Việt Nam ghi bằng chữ Latinh; người nước ngoài theo hộ chiếu.',
      todo: RETYPE,
    },
    title: {
      title: () => 'Bỏ từ xưng hô trước họ tên.',
      why: '"Ông", "bà", "cháu"… không phải là tên.',
      todo: 'Chỉ giữ họ, chữ đệm, tên; giữ nguyên nếu đó là họ.',
    },
    abbreviated: {
      title: () => 'Ghi đủ chữ đệm, không viết tắt.',
      why: 'Họ tên ghi đủ như trên giấy tờ.',
      todo: RETYPE,
    },
    'no-marks': {
      title: () => 'Xem lại họ tên: chưa có dấu.',
      why: 'Không thể tự thêm dấu: một tên không dấu có nhiều cách đọc.',
      todo: 'Gõ lại có dấu theo giấy tờ.',
    },
    long: {
      title: (p: P) => `Xem lại họ tên: ${p.length} ký tự là dài khác thường.`,
      why: 'Có thể đã ghi hai tên hoặc ghi chú vào một ô.',
      todo: COMPARE,
    },
    'one-word': {
      title: () => 'Họ tên chỉ có một tiếng.',
      why: 'Tên một tiếng vẫn đúng nếu giấy tờ ghi như vậy.',
      todo: COMPARE,
    },
  },
  nationality: {
    form: {
      title: (p: P) => `Ghi quốc tịch là ${p.usual}.`,
      why: 'Biểu mẫu ghi tên nước đầy đủ bằng tiếng Việt.',
      todo: 'Bấm sửa để đổi cách ghi.',
    },
    'no-country': {
      title: () => 'Ghi quốc tịch là tên nước.',
      why: 'Nội dung đang ghi không phải tên nước; dân tộc có ô riêng.',
      todo: 'Ghi tên nước theo giấy tờ, ví dụ Việt Nam.',
    },
  },
  'paper-dates': {
    'old-card': {
      title: () => 'Dùng giấy tờ khác: CMND hết giá trị từ 01/01/2025.',
      why: 'CMND chỉ có giá trị đến hết 31/12/2024 (Luật Căn cước Điều 46).',
      todo: 'Ghi thẻ căn cước, căn cước công dân hoặc hộ chiếu.',
    },
    'before-birth': {
      title: (p: P) => `Xem lại: cấp ${p.issued} trước khi sinh ${p.birth}.`,
      why: 'Giấy tờ chỉ được cấp sau khi sinh.',
      todo: COMPARE,
    },
    'expiry-before-issue': {
      title: () => 'Xem lại: ngày hết hạn trước ngày cấp.',
      why: 'Giấy tờ hết hạn sau ngày cấp.',
      todo: COMPARE,
    },
    expired: {
      title: (p: P) => `Xem giấy tờ: hết hạn ngày ${p.date}.`,
      why: 'Người làm thủ tục cần giấy tờ còn giá trị.',
      todo: 'Đề nghị giấy tờ còn hạn, hoặc tra số định danh.',
    },
    issuer: {
      title: (p: P) => `Xem cơ quan cấp: thẻ ngày ${p.date} thường do ${ISSUERS[String(p.issuer)]} cấp.`,
      why: 'Cơ quan in trên thẻ đổi theo thời gian: Cục cư trú (2016–2018), Cục trật tự xã hội (đến 06/2024), Bộ Công an (từ 07/2024).',
      todo: 'Ghi đúng như thẻ in.',
    },
    'card-kind': {
      title: (p: P) => `Xem loại giấy tờ: thẻ cấp ${p.date} là căn cước công dân.`,
      why: 'Thẻ tên "căn cước" có từ 01/07/2024; trước đó là căn cước công dân.',
      todo: 'Chọn đúng loại như tên in trên thẻ.',
    },
    renewal: {
      title: (p: P) => `Xem hạn in trên thẻ: theo tuổi, có thể đã hết ngày ${p.date}.`,
      why: 'Thẻ được cấp đổi khi đủ 14, 25, 40 và 60 tuổi (Luật Căn cước Điều 21).',
      todo: 'Ngày in trên thẻ là ngày quyết định.',
    },
  },
  'parent-age': {
    'not-older': {
      title: () => 'Xem lại ngày sinh: cha hoặc mẹ không lớn tuổi hơn con.',
      why: 'Cha, mẹ phải sinh trước con.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Xem lại ngày sinh: hơn con ${p.years} tuổi.`,
      why: 'Khoảng cách dưới 12 tuổi thường do gõ nhầm năm.',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Xem lại ngày sinh: hơn con ${p.years} tuổi.`,
      why: 'Khoảng cách này rất hiếm, thường do gõ nhầm năm.',
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
      why: 'Chữ O hoặc l dễ bị gõ thay cho số 0 và 1. Chưa có số thì để trống.',
      todo: RETYPE,
    },
    'old-number': {
      title: () => 'Ghi số định danh 12 số: đây là số CMND 9 số.',
      why: 'CMND 9 số không phải số định danh và đã hết giá trị từ 01/01/2025.',
      todo: 'Xem thẻ căn cước hoặc VNeID để lấy số 12 chữ số.',
    },
    filler: {
      title: () => 'Ghi số định danh thật, hoặc để trống.',
      why: 'Dãy số này là số điền tạm.',
      todo: 'Để trống nếu chưa có số; không ghi số tạm.',
    },
    century: {
      title: () => 'Xem lại chữ số thứ 4: thế kỷ này chưa đến.',
      why: 'Chữ số thứ 4 hiện nay chỉ từ 0 đến 3.',
      todo: RETYPE,
    },
    future: {
      title: (p: P) => `Xem lại số định danh: năm sinh trong số là ${p.year}.`,
      why: 'Năm sinh trong số chưa đến.',
      todo: RETYPE,
    },
    'too-old': {
      title: (p: P) => `Xem lại số định danh: năm sinh ${p.year}, ${p.age} tuổi.`,
      why: 'Số này cho tuổi lớn hơn 120, thường do nhầm chữ số thứ 4.',
      todo: RETYPE,
    },
    province: {
      title: (p: P) => `Xem lại 3 số đầu: ${p.code} không phải mã tỉnh.`,
      why: 'Ba số đầu là mã nơi đăng ký khai sinh theo 63 tỉnh trước 07/2025.',
      todo: 'Gõ lại; nếu thẻ in đúng như vậy thì đánh dấu đã đối chiếu.',
    },
    abroad: {
      title: (p: P) => `Mã ${p.code}: khai sinh tại nước ngoài, không đối chiếu được.`,
      why: 'Mã nước không có trong bảng công khai.',
      todo: 'Đọc lại số trên thẻ.',
    },
    grouping: {
      title: () => 'Ghi số định danh liền nhau.',
      why: 'Cổng chỉ nhận 12 chữ số, không có dấu cách hay dấu chấm.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
  },
  'personal-id-cross': {
    gender: {
      title: (p: P) => `Xem lại giới tính: số định danh là của ${GENDERS[String(p.idGender)]}.`,
      why: 'Chữ số thứ 4 chẵn là nam, lẻ là nữ.',
      todo: COMPARE,
    },
    year: {
      title: (p: P) => `Xem lại năm sinh: số định danh ghi ${p.idYear}, ô ngày sinh ghi ${p.year}.`,
      why: 'Chữ số thứ 4 đến thứ 6 là năm sinh.',
      todo: COMPARE,
    },
    'gender-and-year': {
      title: (p: P) => `Xem lại số định danh: là của ${GENDERS[String(p.idGender)]}, sinh năm ${p.idYear}.`,
      why: 'Số không khớp cả giới tính và năm sinh; có thể là số của người khác.',
      todo: COMPARE,
    },
    'implied-gender': {
      title: (p: P) => `Xem lại số định danh: đây là số của ${GENDERS[String(p.idGender)]}.`,
      why: 'Chữ số thứ 4 không khớp với vai của người này.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Đổi lại: hai số định danh đang nằm nhầm chỗ nhau.',
      why: 'Số này khớp với người kia, số kia khớp với người này.',
      todo: 'Đổi chỗ hai số sau khi đối chiếu giấy tờ.',
    },
  },
  'personal-id-people': {
    'two-names': {
      title: (p: P) => `Xem lại: số này trùng với ${who(p.other)} nhưng khác họ tên.`,
      why: 'Mỗi số định danh chỉ của một người.',
      todo: COMPARE,
    },
    'marks-differ': {
      title: (p: P) => `Xem lại dấu trong họ tên: khác với ${who(p.other)}, cùng số.`,
      why: 'Hai chỗ cùng số định danh nhưng tên khác dấu.',
      todo: COMPARE,
    },
    'name-differs': {
      title: (p: P) => `Xem lại họ tên: thiếu hoặc thừa chữ so với ${who(p.other)}, cùng số.`,
      why: 'Hai chỗ cùng số định danh nhưng tên không giống hẳn.',
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
      title: () => 'Xem lại: người yêu cầu trùng số định danh với người chết.',
      why: 'Cổng có thể đã điền sẵn số của tài khoản.',
      todo: COMPARE,
    },
    'two-births': {
      title: (p: P) => `Xem lại ngày sinh: ${who(p.other)} cùng số nhưng sinh ${p.date}.`,
      why: 'Một người chỉ có một ngày sinh.',
      todo: COMPARE,
    },
    'two-numbers': {
      title: (p: P) => `Xem lại: cùng tên, cùng ngày sinh với ${who(p.other)} nhưng khác số.`,
      why: 'Một người chỉ có một số định danh.',
      todo: COMPARE,
    },
  },
  phone: {
    characters: {
      title: () => 'Số điện thoại chỉ gồm chữ số.',
      why: 'Có chữ hoặc ký tự lạ. Không có điện thoại thì để trống.',
      todo: 'Gõ lại, hoặc để trống.',
    },
    length: {
      title: (p: P) => `Xem lại số điện thoại: ${p.digits} chữ số.`,
      why: 'Di động có 10 chữ số, máy bàn có 11 chữ số kể cả số 0.',
      todo: 'Hỏi lại người dân rồi sửa.',
    },
    'zero-lost': {
      title: () => 'Thêm số 0 ở đầu số điện thoại.',
      why: 'Số 0 đầu thường mất khi chép từ bảng tính.',
      todo: 'Bấm sửa, rồi hỏi lại người dân.',
    },
    old: {
      title: (p: P) => `Đổi số 11 chữ số: nay có thể là ${p.proposal}.`,
      why: 'Số di động 11 chữ số đã ngừng từ 15/11/2018.',
      todo: 'Hỏi lại người dân số đang dùng.',
    },
    prefix: {
      title: (p: P) => `Xem lại đầu số ${p.prefix}: chưa thấy sử dụng.`,
      why: 'Đầu số này không có trong danh sách hiện nay; đầu số mới vẫn có thể được mở.',
      todo: 'Hỏi lại người dân.',
    },
    filler: {
      title: () => 'Ghi số điện thoại thật, hoặc để trống.',
      why: 'Dãy số này là số điền tạm.',
      todo: 'Hỏi số để báo kết quả, hoặc để trống.',
    },
    hotline: {
      title: () => 'Ghi số riêng, không ghi số tổng đài.',
      why: 'Số 1800, 1900 không phải số của cá nhân.',
      todo: 'Hỏi lại người dân.',
    },
    several: {
      title: () => 'Chỉ ghi một số điện thoại.',
      why: 'Ô này chỉ nhận một số.',
      todo: 'Giữ số hay dùng nhất.',
    },
    abroad: {
      title: () => 'Số điện thoại nước ngoài.',
      why: 'Không đối chiếu được theo đầu số Việt Nam; cổng có thể không gửi tin nhắn.',
      todo: 'Xin thêm một số tại Việt Nam nếu có.',
    },
    form: {
      title: () => 'Ghi số điện thoại liền nhau, bắt đầu bằng 0.',
      why: 'Nhiều cổng không nhận dấu chấm, dấu cách hoặc +84.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
  },
  'requester-relation': {
    'other-number': {
      title: (p: P) => `Xem lại người yêu cầu: quan hệ là ${who(p.person)} nhưng khác số định danh.`,
      why: 'Cổng có thể đã điền sẵn người của tài khoản đăng nhập.',
      todo: 'Sửa khối người yêu cầu, hoặc chọn lại quan hệ.',
    },
    'other-name': {
      title: (p: P) => `Xem lại người yêu cầu: quan hệ là ${who(p.person)} nhưng khác họ tên.`,
      why: 'Cổng có thể đã điền sẵn người của tài khoản đăng nhập.',
      todo: 'Sửa khối người yêu cầu, hoặc chọn lại quan hệ.',
    },
    'self-child': {
      title: () => 'Chọn lại quan hệ: trẻ nhỏ không tự yêu cầu.',
      why: 'Trẻ chưa đủ 6 tuổi do người đại diện yêu cầu.',
      todo: 'Chọn cha, mẹ hoặc khác.',
    },
    'is-parent': {
      title: (p: P) => `Xem quan hệ: người yêu cầu có số định danh của ${who(p.person)}.`,
      why: 'Số trùng với cha hoặc mẹ nhưng quan hệ ghi khác.',
      todo: 'Chọn đúng quan hệ.',
    },
  },
  required: {
    empty: {
      title: () => 'Ghi mục này: đang để trống.',
      why: 'Thủ tục cần thông tin này trong trường hợp đang chọn.',
      todo: 'Ghi theo giấy tờ.',
    },
    portal: {
      title: () => 'Ghi mục này: cổng đánh dấu bắt buộc.',
      why: 'Cổng không nhận hồ sơ khi mục này để trống.',
      todo: 'Ghi theo giấy tờ.',
    },
  },
  'text-form': {
    invisible: {
      title: () => 'Xóa ký tự ẩn trong ô này.',
      why: 'Ký tự ẩn đi theo khi chép; cổng so sánh sẽ không khớp.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    'look-alike': {
      title: () => 'Thay chữ Ð nước ngoài bằng chữ Đ.',
      why: 'Hai chữ nhìn giống nhau nhưng mã khác nhau.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    unicode: {
      title: () => 'Đổi sang Unicode dựng sẵn.',
      why: 'Chữ đang ở dạng tổ hợp; cổng so sánh sẽ không khớp.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    spaces: {
      title: () => 'Bỏ dấu cách thừa.',
      why: 'Hai dấu cách liền nhau làm tên không khớp khi tra cứu.',
      todo: 'Bấm sửa.',
    },
  },
};
