import { type P, COMPARE, who } from './shared';

const NUMBER_TODO = 'Chép theo mục “Số” trên giấy tờ hộ tịch, ví dụ 12/2026.';
const YEAR_WHY = 'Số đăng ký mỗi năm đánh lại từ 01 và ghi kèm năm đăng ký.';

export const records = {
  'record-number': {
    'no-digits': {
      title: () => 'Xem lại số đăng ký: ô này không có chữ số nào.',
      why: 'Không có số thì khó tra cứu sổ hộ tịch.',
      todo: 'Chép số theo giấy tờ; giấy không ghi thì để trống.',
    },
    'personal-id': {
      title: () => 'Xem lại số đăng ký: đang ghi số định danh cá nhân.',
      why: 'Số định danh in trên cùng giấy tờ không phải số đăng ký.',
      todo: NUMBER_TODO,
    },
    'is-date': {
      title: (p: P) => `Xem lại số đăng ký: đang ghi ngày ${p.date}.`,
      why: 'Có thể đã gõ ngày đăng ký vào ô số.',
      todo: NUMBER_TODO,
    },
    'with-book': {
      title: () => 'Nên tách số và quyển số: ô số đang ghi cả hai.',
      why: 'Số đăng ký và quyển số có ô riêng.',
      todo: 'Ghi số vào ô “Số”, quyển vào ô “Quyển số”.',
    },
    label: {
      title: () => 'Nên bỏ chữ “Số” ở ô số đăng ký.',
      why: 'Ô này chỉ ghi số.',
      todo: NUMBER_TODO,
    },
    separator: {
      title: (p: P) => `Xem lại dấu gạch trong số đăng ký: thường ghi ${p.number}.`,
      why: 'Số và năm cách nhau bằng dấu gạch chéo.',
      todo: 'Đối chiếu với giấy tờ rồi sửa.',
    },
    zero: {
      title: () => 'Xem lại số đăng ký: không có số 0.',
      why: 'Số đăng ký đánh từ 01.',
      todo: NUMBER_TODO,
    },
    'year-odd': {
      title: () => 'Xem lại số đăng ký: năm thiếu hoặc thừa chữ số.',
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-ahead': {
      title: (p: P) => `Xem lại số đăng ký: năm ${p.year} chưa đến.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Xem lại số đăng ký: năm ${p.year} quá sớm.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
  },
  'record-book': {
    'other-year': {
      title: (p: P) => `Xem lại: quyển số ghi năm ${p.year}, ngày đăng ký năm ${p.date}.`,
      why: 'Sổ hộ tịch mở theo từng năm.',
      todo: COMPARE,
    },
    zero: {
      title: () => 'Xem lại quyển số: không có quyển số 0.',
      why: 'Quyển số đánh từ 01.',
      todo: 'Chép theo mục “Quyển số” trên giấy tờ.',
    },
    none: {
      title: () => 'Để trống ô quyển số khi giấy tờ không ghi.',
      why: 'Giấy cũ có thể không ghi quyển số.',
      todo: 'Xóa trống ô này.',
    },
    'personal-id': {
      title: () => 'Xem lại quyển số: đang ghi số định danh cá nhân.',
      why: 'Quyển số thường ghi dạng 01/2005.',
      todo: 'Chép theo mục “Quyển số” trên giấy tờ.',
    },
    'year-ahead': {
      title: (p: P) => `Xem lại quyển số: năm ${p.year} chưa đến.`,
      why: 'Năm trong quyển số là năm mở sổ.',
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Xem lại quyển số: năm ${p.year} quá sớm.`,
      why: 'Năm trong quyển số là năm mở sổ.',
      todo: COMPARE,
    },
  },
  'record-year': {
    differs: {
      title: (p: P) => `Xem lại: số đăng ký ghi năm ${p.year}, ngày đăng ký năm ${p.date}.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'book-later': {
      title: (p: P) => `Xem lại quyển số: sổ mở năm ${p.book}, sau năm đăng ký.`,
      why: 'Sổ phải mở trong năm đăng ký hoặc trước đó.',
      todo: COMPARE,
    },
    'copy-number': {
      title: () => 'Xem lại số đăng ký: có thể là số của bản sao trích lục.',
      why: 'Bản sao trích lục có số riêng, khác số đăng ký gốc.',
      todo: 'Chép số đăng ký gốc, nếu bản sao có ghi.',
    },
    'other-extract': {
      title: () => 'Xem lại số đăng ký: đuôi số là của loại trích lục khác.',
      why: 'TLKS thường là trích lục khai sinh, TLKH kết hôn, TLKT khai tử.',
      todo: COMPARE,
    },
  },
  'record-agency': {
    police: {
      title: () => 'Xem lại nơi đăng ký: đang ghi cơ quan công an.',
      why: 'Công an không đăng ký hộ tịch; có thể đã chép nhầm nơi cấp căn cước.',
      todo: 'Ghi Ủy ban nhân dân nơi đã đăng ký, theo giấy tờ hộ tịch.',
    },
    hospital: {
      title: () => 'Xem lại nơi đăng ký: đang ghi cơ sở y tế.',
      why: 'Cơ sở y tế cấp giấy chứng sinh, giấy báo tử, không đăng ký hộ tịch.',
      todo: 'Ghi Ủy ban nhân dân nơi đã đăng ký, theo giấy tờ hộ tịch.',
    },
    'no-name': {
      title: () => 'Xem lại nơi đăng ký: ô này chỉ có số.',
      why: 'Cần tên cơ quan mới tra cứu đúng sổ.',
      todo: 'Ghi tên cơ quan, ví dụ “UBND xã Mường Than”.',
    },
    'no-place': {
      title: () => 'Ghi rõ tên nơi đăng ký.',
      why: 'Không biết của xã, phường nào thì không tra cứu được.',
      todo: 'Ghi đủ tên, ví dụ “UBND xã Mường Than, tỉnh Lai Châu”.',
    },
    gone: {
      title: () => 'Xem lại nơi đăng ký: lúc đó không còn cấp huyện, thị trấn.',
      why: 'Từ 01/07/2025 chỉ còn cấp tỉnh và cấp xã.',
      todo: COMPARE,
    },
  },
  'record-event': {
    'other-paper': {
      title: () => 'Xem lại: tên giấy tờ không khớp với loại việc hộ tịch.',
      why: 'Hai ô đang ghi hai việc hộ tịch khác nhau.',
      todo: 'Chọn lại loại việc, hoặc sửa tên giấy tờ.',
    },
    'own-death': {
      title: () => 'Xem lại quan hệ: khai tử nhưng quan hệ ghi “Bản thân”.',
      why: 'Người yêu cầu không thể là người đã chết.',
      todo: 'Chọn lại quan hệ hoặc loại việc hộ tịch.',
    },
    'before-death': {
      title: () => 'Sửa ngày đăng ký khai tử: trước ngày chết.',
      why: 'Khai tử chỉ đăng ký sau ngày chết.',
      todo: COMPARE,
    },
    'married-young': {
      title: (p: P) => `Xem lại việc kết hôn: khi đó mới ${p.age} tuổi.`,
      why: 'Có thể ghi nhầm ngày sinh, ngày đăng ký hoặc loại việc hộ tịch.',
      todo: COMPARE,
    },
  },
  addressee: {
    gone: {
      title: () => 'Xem lại nơi kính gửi: không còn cấp huyện, thị trấn.',
      why: 'Từ 01/07/2025 chỉ còn cấp tỉnh và cấp xã.',
      todo: 'Ghi Ủy ban nhân dân xã, phường, đặc khu hiện nay.',
    },
    'no-place': {
      title: () => 'Nên ghi rõ Ủy ban nhân dân nơi nào.',
      why: 'Tờ khai phải ghi rõ gửi cơ quan nào.',
      todo: 'Ghi đủ tên, ví dụ “UBND xã Mường Than”.',
    },
  },
  'kin-ages': {
    'elder-younger': {
      title: () => 'Xem lại quan hệ: người yêu cầu không đủ lớn tuổi hơn con, cháu.',
      why: 'Theo quan hệ đã ghi thì người yêu cầu phải lớn tuổi hơn nhiều; quan hệ hay bị ghi ngược.',
      todo: 'Chọn lại quan hệ, hoặc xem lại ngày sinh, số định danh của hai người.',
    },
    'child-older': {
      title: () => 'Xem lại quan hệ: ghi là con nhưng không đủ nhỏ tuổi hơn.',
      why: 'Ô này ghi người yêu cầu là gì của người được yêu cầu; hay bị ghi ngược.',
      todo: 'Chọn lại quan hệ nếu đã ghi ngược.',
    },
  },
  'kin-gender': {
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? `Xem lại quan hệ: không hợp, ${who(p.person)} là nam.`
          : `Xem lại quan hệ: không hợp, ${who(p.person)} là nữ.`,
      why: 'Quan hệ và giới tính không khớp; quan hệ hay bị ghi ngược.',
      todo: 'Chọn lại quan hệ, hoặc xem lại giới tính, số định danh.',
    },
  },
  copies: {
    missing: {
      title: () => 'Ghi số bản sao: đã chọn cấp bản sao.',
      why: 'Đã chọn “Có” thì phải ghi số bản.',
      todo: 'Ghi số bản, ví dụ 2.',
    },
    unwanted: {
      title: () => 'Xem lại: chọn không cấp bản sao nhưng vẫn ghi số bản.',
      why: 'Hai ô không khớp.',
      todo: 'Chọn “Có”, hoặc để trống số bản.',
    },
    zero: {
      title: () => 'Xem lại số bản sao: đang ghi 0.',
      why: 'Đã yêu cầu cấp bản sao thì phải có ít nhất 1 bản.',
      todo: 'Hỏi lại số bản cần cấp.',
    },
    many: {
      title: (p: P) => `Xem lại số bản sao: ${p.count} bản.`,
      why: 'Nhiều hơn thường gặp; có thể đã gõ thừa chữ số.',
      todo: 'Hỏi lại số bản cần cấp.',
    },
    'not-whole': {
      title: () => 'Sửa số bản sao: phải là số nguyên, không âm.',
      why: 'Số bản không thể có phần lẻ hoặc số âm.',
      todo: 'Ghi số bản, ví dụ 2.',
    },
    unreadable: {
      title: () => 'Xem lại số bản sao: chưa rõ là bao nhiêu bản.',
      why: 'Ô này chỉ ghi một số.',
      todo: 'Ghi số bản, ví dụ 2.',
    },
    words: {
      title: (p: P) => `Nên ghi số bản sao bằng số: ${p.count}.`,
      why: 'Ô này chỉ ghi số.',
      todo: 'Ghi bằng chữ số.',
    },
  },
  'change-content': {
    vague: {
      title: () => 'Ghi rõ nội dung: sửa mục nào, từ gì thành gì.',
      why: 'Nội dung đang ghi chưa rõ thay đổi gì.',
      todo: 'Ví dụ: “Ngày sinh từ 01/02/1990 thành 02/01/1990”.',
    },
    same: {
      title: (p: P) => `Xem lại nội dung: trước và sau đều là “${p.value}”.`,
      why: 'Thông tin cũ và thông tin đề nghị giống nhau.',
      todo: COMPARE,
    },
    'not-ethnicity': {
      title: () => 'Xem lại: chọn xác định lại dân tộc nhưng nội dung ghi việc khác.',
      why: 'Việc đề nghị và nội dung không khớp.',
      todo: 'Chọn lại việc đề nghị, hoặc ghi dân tộc cũ và dân tộc đề nghị.',
    },
    'is-correction': {
      title: () => 'Xem lại việc đề nghị: có thể là cải chính.',
      why: 'Mục bỏ trống thì bổ sung, mục ghi sai thì cải chính; thay đổi chủ yếu là đổi họ, chữ đệm, tên.',
      todo: 'Đối chiếu căn cứ rồi chọn đúng việc.',
    },
    'reason-repeats': {
      title: () => 'Nên ghi lý do: ô này đang chép lại nội dung.',
      why: 'Lý do nêu vì sao thay đổi, sai từ đâu.',
      todo: 'Ghi ngắn gọn nguyên nhân, giấy tờ làm căn cứ.',
    },
  },
  'change-consent': {
    'name-own': {
      title: (p: P) => `Nhớ hỏi: ${p.age} tuổi, cần chính người đó và cha, mẹ đồng ý.`,
      why: 'Đổi họ, tên cho người từ đủ 9 tuổi cần người đó đồng ý; dưới 18 tuổi cần cha, mẹ đồng ý (cần đối chiếu).',
      todo: 'Xem tờ khai đã có ý kiến đồng ý chưa.',
    },
    'name-parents': {
      title: () => 'Nhớ hỏi: cần cha, mẹ đồng ý việc đổi họ, tên của trẻ.',
      why: 'Thay đổi họ, chữ đệm, tên của người dưới 18 tuổi cần cha, mẹ đồng ý (cần đối chiếu).',
      todo: 'Xem tờ khai đã có ý kiến đồng ý chưa.',
    },
    ethnicity: {
      title: (p: P) => `Nhớ hỏi: ${p.age} tuổi, cần chính người đó đồng ý đổi dân tộc.`,
      why: 'Xác định lại dân tộc cho người từ đủ 15 đến dưới 18 tuổi cần người đó đồng ý (cần đối chiếu).',
      todo: 'Xem hồ sơ đã có ý kiến đồng ý chưa.',
    },
  },
};
