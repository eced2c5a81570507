import { type P, COMPARE, who } from './shared';

const NUMBER_TODO = 'Chép theo mục “Số” trên giấy tờ hộ tịch, ví dụ 12/2026.';
const YEAR_WHY = 'Số đăng ký đánh lại từ 01 mỗi năm và ghi kèm năm đăng ký.';

export const records = {
  'record-number': {
    'no-digits': {
      title: () => 'Xem số đăng ký: ô này chưa có chữ số nào.',
      why: 'Không có số thì khó tra cứu sổ hộ tịch.',
      todo: 'Chép số theo giấy tờ; không biết thì để trống.',
    },
    'personal-id': {
      title: () => 'Xem số đăng ký: đang ghi số định danh cá nhân.',
      why: 'Số đăng ký hộ tịch khác số định danh in trên cùng tờ giấy.',
      todo: NUMBER_TODO,
    },
    'is-date': {
      title: (p: P) => `Xem số đăng ký: đang ghi ngày ${p.date}.`,
      why: 'Ngày đăng ký đã được gõ vào ô số.',
      todo: NUMBER_TODO,
    },
    'with-book': {
      title: () => 'Nên tách: ô số đang ghi cả quyển số.',
      why: 'Số đăng ký và quyển số là hai ô.',
      todo: 'Ghi số vào ô “Số”, quyển vào ô “Quyển số”.',
    },
    label: {
      title: () => 'Nên bỏ chữ “Số” trong ô số đăng ký.',
      why: 'Ô này chỉ ghi số.',
      todo: NUMBER_TODO,
    },
    separator: {
      title: (p: P) => `Xem dấu trong số đăng ký: thường ghi ${p.number}.`,
      why: 'Số và năm cách nhau bằng dấu gạch chéo.',
      todo: 'Đối chiếu giấy tờ rồi sửa dấu.',
    },
    zero: {
      title: () => 'Xem số đăng ký: không có số 0.',
      why: 'Số đăng ký đánh từ 01.',
      todo: NUMBER_TODO,
    },
    'year-odd': {
      title: () => 'Xem số đăng ký: năm không đủ hoặc thừa chữ số.',
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-ahead': {
      title: (p: P) => `Xem số đăng ký: năm ${p.year} chưa tới.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Xem số đăng ký: năm ${p.year} quá xa.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
  },
  'record-book': {
    'other-year': {
      title: (p: P) => `Xem lại: quyển số năm ${p.year}, ngày đăng ký năm ${p.date}.`,
      why: 'Sổ hộ tịch mở theo từng năm.',
      todo: COMPARE,
    },
    zero: {
      title: () => 'Xem quyển số: không có quyển số 0.',
      why: 'Quyển số đánh từ 01.',
      todo: 'Chép theo mục “Quyển số” trên giấy tờ.',
    },
    none: {
      title: () => 'Nên để trống ô quyển số khi giấy tờ không ghi.',
      why: 'Giấy cũ có thể không ghi quyển số.',
      todo: 'Để trống ô này.',
    },
    'personal-id': {
      title: () => 'Xem quyển số: đang ghi số định danh cá nhân.',
      why: 'Quyển số thường ghi như 01/2005.',
      todo: 'Chép theo mục “Quyển số” trên giấy tờ.',
    },
    'year-ahead': {
      title: (p: P) => `Xem quyển số: năm ${p.year} chưa tới.`,
      why: 'Năm trong quyển số là năm mở sổ.',
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Xem quyển số: năm ${p.year} quá xa.`,
      why: 'Năm trong quyển số là năm mở sổ.',
      todo: COMPARE,
    },
  },
  'record-year': {
    differs: {
      title: (p: P) => `Xem lại: số đăng ký năm ${p.year}, ngày đăng ký năm ${p.date}.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'book-later': {
      title: (p: P) => `Xem quyển số: sổ mở năm ${p.book}, sau năm đăng ký.`,
      why: 'Việc đăng ký ghi vào sổ đã mở từ năm đó hoặc trước đó.',
      todo: COMPARE,
    },
    'copy-number': {
      title: () => 'Xem số: có thể là số của bản sao trích lục.',
      why: 'Bản sao trích lục có số riêng, khác số đăng ký gốc.',
      todo: 'Chép số của lần đăng ký gốc, nếu bản sao có ghi.',
    },
    'other-extract': {
      title: () => 'Xem số: đuôi số là của loại trích lục khác.',
      why: 'TLKS thường là khai sinh, TLKH là kết hôn, TLKT là khai tử.',
      todo: COMPARE,
    },
  },
  'record-agency': {
    police: {
      title: () => 'Xem nơi đăng ký: đang ghi cơ quan công an.',
      why: 'Công an không đăng ký hộ tịch; có thể đã chép nơi cấp căn cước.',
      todo: 'Ghi Ủy ban nhân dân nơi đã đăng ký, theo giấy tờ hộ tịch.',
    },
    hospital: {
      title: () => 'Xem nơi đăng ký: đang ghi cơ sở y tế.',
      why: 'Cơ sở y tế cấp giấy chứng sinh, giấy báo tử, không đăng ký hộ tịch.',
      todo: 'Ghi Ủy ban nhân dân nơi đã đăng ký, theo giấy tờ hộ tịch.',
    },
    'no-name': {
      title: () => 'Xem nơi đăng ký: ô này chỉ có số.',
      why: 'Cần tên cơ quan để tra cứu đúng sổ.',
      todo: 'Ghi tên cơ quan, ví dụ “UBND xã Mường Than”.',
    },
    'no-place': {
      title: () => 'Ghi rõ tên nơi đăng ký.',
      why: 'Chưa biết là cơ quan của xã, phường nào thì không tra cứu được.',
      todo: 'Ghi đủ tên, ví dụ “UBND xã Mường Than, tỉnh Lai Châu”.',
    },
    gone: {
      title: () => 'Xem nơi đăng ký: ngày đó không còn cấp huyện, thị trấn.',
      why: 'Từ 01/07/2025 chỉ còn cấp tỉnh và cấp xã.',
      todo: COMPARE,
    },
  },
  'record-event': {
    'other-paper': {
      title: () => 'Xem lại: tên giấy tờ không khớp loại việc hộ tịch.',
      why: 'Hai ô nói về hai việc hộ tịch khác nhau.',
      todo: 'Chọn lại loại, hoặc sửa tên giấy tờ.',
    },
    'own-death': {
      title: () => 'Xem quan hệ: việc khai tử mà người yêu cầu là “Bản thân”.',
      why: 'Người yêu cầu không thể là người đã chết.',
      todo: 'Chọn lại quan hệ hoặc loại việc hộ tịch.',
    },
    'before-death': {
      title: () => 'Sửa ngày đăng ký khai tử: trước ngày chết.',
      why: 'Khai tử chỉ đăng ký sau khi người đó chết.',
      todo: COMPARE,
    },
    'married-young': {
      title: (p: P) => `Xem lại: việc kết hôn của người mới ${p.age} tuổi.`,
      why: 'Ngày sinh, ngày đăng ký hoặc loại việc hộ tịch có thể ghi nhầm.',
      todo: COMPARE,
    },
  },
  addressee: {
    gone: {
      title: () => 'Xem nơi kính gửi: cấp huyện, thị trấn không còn.',
      why: 'Từ 01/07/2025 chỉ còn cấp tỉnh và cấp xã.',
      todo: 'Ghi Ủy ban nhân dân xã, phường, đặc khu hiện nay.',
    },
    'no-place': {
      title: () => 'Nên ghi rõ Ủy ban nhân dân nơi nào.',
      why: 'Tờ khai gửi đến một cơ quan có tên.',
      todo: 'Ghi đủ tên, ví dụ “UBND xã Mường Than”.',
    },
  },
  'kin-ages': {
    'elder-younger': {
      title: () => 'Xem quan hệ: người yêu cầu không đủ lớn tuổi hơn con, cháu.',
      why: 'Theo quan hệ đã ghi, người yêu cầu sinh trước nhiều năm; quan hệ hay bị ghi ngược.',
      todo: 'Chọn lại quan hệ, hoặc xem lại ngày sinh, số định danh hai người.',
    },
    'child-older': {
      title: () => 'Xem quan hệ: ghi là con nhưng người yêu cầu không đủ nhỏ tuổi hơn.',
      why: 'Ô này ghi người yêu cầu là gì của người kia; hay bị ghi ngược.',
      todo: 'Chọn lại quan hệ nếu đã ghi ngược.',
    },
  },
  'kin-gender': {
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? `Xem quan hệ: không hợp, ${who(p.person)} là nam.`
          : `Xem quan hệ: không hợp, ${who(p.person)} là nữ.`,
      why: 'Từ chỉ quan hệ và giới tính trái nhau; quan hệ hay bị ghi ngược.',
      todo: 'Chọn lại quan hệ, hoặc xem lại giới tính, số định danh.',
    },
  },
  copies: {
    missing: {
      title: () => 'Ghi số bản sao: đã chọn cấp bản sao.',
      why: 'Đã chọn “Có” thì ghi số bản.',
      todo: 'Ghi một số, ví dụ 2.',
    },
    unwanted: {
      title: () => 'Xem lại: chọn không cấp bản sao nhưng có ghi số bản.',
      why: 'Hai ô không khớp.',
      todo: 'Chọn “Có”, hoặc để trống số bản.',
    },
    zero: {
      title: () => 'Xem số bản sao: đang ghi 0.',
      why: 'Đã yêu cầu cấp bản sao thì phải có ít nhất 1 bản.',
      todo: 'Hỏi lại số bản cần cấp.',
    },
    many: {
      title: (p: P) => `Xem số bản sao: ${p.count} bản.`,
      why: 'Nhiều hơn mức thường gặp; có thể đã gõ thừa chữ số.',
      todo: 'Hỏi lại số bản cần cấp.',
    },
    'not-whole': {
      title: () => 'Sửa số bản sao: phải là số nguyên, không âm.',
      why: 'Không có nửa bản hay số bản âm.',
      todo: 'Ghi một số, ví dụ 2.',
    },
    unreadable: {
      title: () => 'Xem số bản sao: chưa đọc được là bao nhiêu bản.',
      why: 'Ô này chỉ ghi một số.',
      todo: 'Ghi một số, ví dụ 2.',
    },
    words: {
      title: (p: P) => `Nên ghi số bản sao bằng số: ${p.count}.`,
      why: 'Ô này chỉ ghi số.',
      todo: 'Ghi chữ số.',
    },
  },
  'change-content': {
    vague: {
      title: () => 'Ghi rõ nội dung: sửa mục nào, từ gì thành gì.',
      why: 'Nội dung đang ghi chưa cho biết thay đổi điều gì.',
      todo: 'Ghi như “Ngày sinh từ 01/02/1990 thành 02/01/1990”.',
    },
    same: {
      title: (p: P) => `Xem nội dung: trước và sau đều là “${p.value}”.`,
      why: 'Thông tin cũ và thông tin đề nghị đang giống nhau.',
      todo: COMPARE,
    },
    'not-ethnicity': {
      title: () => 'Xem lại: xác định lại dân tộc nhưng nội dung nói việc khác.',
      why: 'Việc đề nghị và nội dung không khớp.',
      todo: 'Chọn lại việc đề nghị, hoặc ghi dân tộc cũ và dân tộc đề nghị.',
    },
    'is-correction': {
      title: () => 'Xem việc đề nghị: có thể là cải chính.',
      why: 'Mục để trống thì bổ sung; mục ghi sai thì cải chính; thay đổi chủ yếu là họ, chữ đệm, tên.',
      todo: 'Đối chiếu căn cứ rồi chọn đúng việc.',
    },
    'reason-repeats': {
      title: () => 'Nên ghi lý do: đang chép lại nội dung.',
      why: 'Lý do cho biết vì sao phải thay đổi, sai từ đâu.',
      todo: 'Ghi ngắn gọn nguyên nhân và giấy tờ làm căn cứ.',
    },
  },
  'change-consent': {
    'name-own': {
      title: (p: P) => `Nhớ hỏi: ${p.age} tuổi, cần chính người đó và cha mẹ đồng ý.`,
      why: 'Đổi họ, tên cho người từ đủ 9 tuổi cần người đó đồng ý; dưới 18 tuổi cần cha, mẹ đồng ý (cần đối chiếu).',
      todo: 'Xem ý kiến đồng ý đã có trong tờ khai chưa.',
    },
    'name-parents': {
      title: () => 'Nhớ hỏi: cần cha, mẹ đồng ý việc đổi họ, tên của trẻ.',
      why: 'Thay đổi họ, chữ đệm, tên của người dưới 18 tuổi cần cha, mẹ đồng ý (cần đối chiếu).',
      todo: 'Xem ý kiến đồng ý đã có trong tờ khai chưa.',
    },
    ethnicity: {
      title: (p: P) => `Nhớ hỏi: ${p.age} tuổi, cần chính người đó đồng ý đổi dân tộc.`,
      why: 'Xác định lại dân tộc cho người từ đủ 15 đến dưới 18 tuổi cần người đó đồng ý (cần đối chiếu).',
      todo: 'Xem ý kiến đồng ý đã có trong hồ sơ chưa.',
    },
  },
};
