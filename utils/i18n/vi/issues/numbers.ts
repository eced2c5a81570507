import { type P, who, COMPARE, RETYPE } from './shared';

const NONE = {
  title: () => 'Để trống ô này nếu không có số.',
  why: 'Chữ trong ô số làm cổng báo lỗi hoặc lưu sai.',
  todo: 'Xóa trống ô này.',
};
const JOINED = { why: 'Có dấu cách thì cổng tra cứu không ra.', todo: 'Bấm sửa, số giữ nguyên.' };
const LABEL = { why: 'Ô này đã có tên ở trên, chỉ cần ghi số.', todo: 'Xóa chữ đứng trước số.' };
const READ_BACK = 'Đọc lại từng số cho người dân nghe, hoặc xem giấy của ngân hàng.';
const PERSONAL = {
  title: () => 'Xem lại: đây là số định danh 12 chữ số.',
  why: 'Chưa rõ biểu mẫu có nhận số định danh thay mã BHXH, BHYT hay không.',
  todo: 'Có mã 10 số thì ghi mã đó; cần người xác nhận.',
};

export const numbers = {
  'bank-account': {
    short: {
      title: (p: P) => `Xem lại số tài khoản: chỉ có ${p.digits} chữ số.`,
      why: 'Số tài khoản thường có 6 đến 19 chữ số.',
      todo: READ_BACK,
    },
    long: {
      title: (p: P) => `Xem lại số tài khoản: có tới ${p.digits} chữ số.`,
      why: 'Số tài khoản thường có 6 đến 19 chữ số; đây có thể là số thẻ.',
      todo: READ_BACK,
    },
    spreadsheet: {
      title: () => 'Gõ lại số tài khoản: Excel đã làm mất chữ số.',
      why: 'Excel đổi số dài thành dạng 1,02E+11.',
      todo: 'Gõ lại số đầy đủ từ giấy, không chép từ Excel.',
    },
    'look-alike': {
      title: () => 'Xem lại số tài khoản: có chữ O hoặc l lẫn trong số.',
      why: 'Chữ O, l dễ bị gõ thay cho số 0, 1.',
      todo: READ_BACK,
    },
    nickname: {
      title: () => 'Xem lại số tài khoản: có chữ cái.',
      why: 'Có ngân hàng cho dùng tên tài khoản bằng chữ; kho bạc thường chỉ chi vào tài khoản số.',
      todo: 'Hỏi người dân số tài khoản gốc.',
    },
    'no-digits': {
      title: () => 'Xem lại số tài khoản: ô này không có chữ số nào.',
      why: 'Tên chủ tài khoản và ngân hàng có ô riêng.',
      todo: 'Ghi số tài khoản.',
    },
    signs: {
      title: () => 'Chỉ ghi số tài khoản, không ghi thêm chữ hay dấu.',
      why: 'Ngân hàng và tên chủ tài khoản có ô riêng.',
      todo: 'Xóa phần thừa.',
    },
    label: { title: () => 'Chỉ ghi số tài khoản, không ghi chữ đứng trước.', ...LABEL },
    filler: {
      title: () => 'Ghi số tài khoản thật, hoặc để trống.',
      why: 'Dãy số này thường là số điền tạm.',
      todo: 'Để trống nếu nhận tiền mặt.',
    },
    dash: {
      title: () => 'Bỏ dấu gạch trong số tài khoản.',
      why: 'Dấu gạch lẫn vào khi sao chép, không thuộc số tài khoản.',
      todo: 'Bấm sửa rồi đọc lại từng số.',
    },
    grouping: { title: () => 'Ghi số tài khoản liền nhau.', ...JOINED },
    none: NONE,
  },
  'bank-holder': {
    differs: {
      title: (p: P) => `Xem lại chủ tài khoản: khác họ tên của ${who(p.person)}.`,
      why: 'Tiền chuyển nhầm người rất khó lấy lại.',
      todo: 'Đối chiếu tên trên giấy của ngân hàng với người nhận tiền.',
    },
    'other-person': {
      title: (p: P) => `Xem lại chủ tài khoản: đây là tên của ${who(p.other)}.`,
      why: 'Người khác nhận thay phải đúng quy định của khoản trợ cấp.',
      todo: 'Hỏi lại ai là người nhận tiền.',
    },
    'no-name': {
      title: () => 'Ghi họ tên chủ tài khoản vào ô này.',
      why: 'Ô này đang không có chữ nào.',
      todo: 'Ghi như ngân hàng in; in hoa không dấu cũng được.',
    },
  },
  'bank-name': {
    account: {
      title: () => 'Ghi tên ngân hàng: ô này đang lặp lại số tài khoản.',
      why: 'Hai ngân hàng có thể có cùng một số tài khoản.',
      todo: 'Ghi tên ngân hàng và chi nhánh.',
    },
    'no-name': {
      title: () => 'Ghi tên ngân hàng vào ô này.',
      why: 'Ô này chỉ có số, mà không phải mã ngân hàng 970xxx.',
      todo: 'Ghi tên ngân hàng và chi nhánh.',
    },
  },
  'health-insurance-number': {
    length: {
      title: (p: P) => `Xem lại số thẻ BHYT: 15 hoặc 10 ký tự (hiện có ${p.length}).`,
      why: 'Thẻ cũ có 15 ký tự; thẻ in từ 2021 có 10 chữ số.',
      todo: RETYPE,
    },
    shape: {
      title: () => 'Xem lại số thẻ BHYT: 2 chữ cái rồi 13 chữ số.',
      why: 'Thẻ cũ ghi mã đối tượng, mức hưởng, mã tỉnh, 10 số BHXH; thẻ mới chỉ có 10 số.',
      todo: RETYPE,
    },
    level: {
      title: (p: P) => `Xem lại số thẻ BHYT: không có mức hưởng ${p.level}.`,
      why: 'Ký tự thứ 3 là mức hưởng, từ 1 đến 5.',
      todo: RETYPE,
    },
    object: {
      title: (p: P) => `Xem lại số thẻ BHYT: mã đối tượng ${p.code} ít gặp.`,
      why: 'Hai chữ cái đầu là mã đối tượng, ví dụ DN, TE, HN, GD.',
      todo: COMPARE,
    },
    province: {
      title: (p: P) => `Xem lại số thẻ BHYT: ${p.code} không phải mã tỉnh.`,
      why: 'Ký tự thứ 4, 5 là mã tỉnh của 63 tỉnh, thành phố trước 01/07/2025.',
      todo: COMPARE,
    },
    personal: PERSONAL,
    label: { title: () => 'Chỉ ghi số thẻ BHYT, không ghi chữ đứng trước.', ...LABEL },
    grouping: { title: () => 'Ghi số thẻ BHYT liền nhau, chữ in hoa.', ...JOINED },
    none: NONE,
  },
  'insurance-agrees': {
    card: {
      title: () => 'Xem lại: 10 số cuối thẻ BHYT khác mã số BHXH.',
      why: '10 số cuối của thẻ BHYT chính là mã số BHXH của người đó.',
      todo: COMPARE,
    },
    personal: {
      title: () => 'Xem lại: 12 số này khác số định danh của chính người đó.',
      why: 'Số 12 chữ số ghi thay mã bảo hiểm phải là số định danh của người đó.',
      todo: COMPARE,
    },
  },
  'shared-number': {
    number: {
      title: (p: P) => `Xem lại: số này trùng với ${who(p.other)} nhưng khác họ tên.`,
      why: 'Mỗi người có mã số riêng.',
      todo: COMPARE,
    },
    account: {
      title: (p: P) => `Xem lại: số tài khoản trùng với ${who(p.other)} nhưng khác chủ tài khoản.`,
      why: 'Một tài khoản chỉ có một chủ.',
      todo: READ_BACK,
    },
  },
  'social-insurance-number': {
    length: {
      title: (p: P) => `Mã số BHXH phải có 10 chữ số (hiện có ${p.digits}).`,
      why: 'Mã số BHXH luôn có 10 chữ số, giữ cả số 0 ở đầu.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'Mã số BHXH chỉ gồm chữ số.',
      why: 'Mã số BHXH luôn có 10 chữ số.',
      todo: RETYPE,
    },
    'health-card': {
      title: () => 'Ghi mã số BHXH 10 số: đây là số thẻ BHYT.',
      why: 'Số thẻ BHYT có 2 chữ cái ở đầu; 10 số cuối là mã số BHXH.',
      todo: 'Đối chiếu sổ BHXH rồi ghi 10 số cuối.',
    },
    filler: {
      title: () => 'Ghi mã số BHXH thật, hoặc để trống.',
      why: 'Dãy số này thường là số điền tạm.',
      todo: 'Để trống nếu không có.',
    },
    personal: PERSONAL,
    label: { title: () => 'Chỉ ghi mã số BHXH, không ghi chữ đứng trước.', ...LABEL },
    grouping: { title: () => 'Ghi mã số BHXH liền nhau.', ...JOINED },
    none: NONE,
  },
  'tax-code': {
    length: {
      title: (p: P) => `Xem lại mã số thuế: 10, 12 hoặc 13 chữ số (hiện có ${p.digits}).`,
      why: 'Tổ chức 10 số, đơn vị phụ thuộc 13 số, cá nhân và hộ 12 số định danh.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'Mã số thuế chỉ gồm chữ số.',
      why: 'Chữ O, l, X dễ bị gõ thay cho số. Dấu gạch chỉ có trước 3 số cuối.',
      todo: RETYPE,
    },
    range: {
      title: () => 'Xem lại mã số thuế: dãy số này không được cấp.',
      why: 'Hai số đầu từ 01 trở lên, bảy số tiếp theo từ 0000001 trở lên.',
      todo: RETYPE,
    },
    check: {
      title: () => 'Xem lại mã số thuế: chữ số thứ 10 không khớp.',
      why: 'Chữ số thứ 10 tính từ 9 chữ số trước; lệch là có chữ số gõ nhầm.',
      todo: RETYPE,
    },
    suffix: {
      title: () => 'Xem lại 3 số sau dấu gạch: từ 001 đến 999.',
      why: 'Mã đơn vị phụ thuộc gồm 10 số, dấu gạch và 3 số thứ tự.',
      todo: RETYPE,
    },
    personal: {
      title: () => 'Xem lại mã số thuế: 12 số nhưng không phải số định danh.',
      why: 'Mã số thuế 12 số là số định danh của người nộp thuế hoặc của chủ hộ kinh doanh.',
      todo: RETYPE,
    },
    label: { title: () => 'Chỉ ghi mã số thuế, không ghi chữ đứng trước.', ...LABEL },
    hyphen: {
      title: () => 'Ghi dấu gạch trước 3 số cuối của mã số thuế.',
      why: 'Mã đơn vị phụ thuộc viết dạng 0314409058-002; thiếu gạch thì cổng có thể không nhận.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
    separator: {
      title: () => 'Dùng dấu gạch ngang trước 3 số cuối của mã số thuế.',
      why: 'Mã đơn vị phụ thuộc viết dạng 0314409058-002; dấu khác thì cổng không nhận.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
    grouping: { title: () => 'Ghi mã số thuế liền nhau.', ...JOINED },
    none: NONE,
  },
  'tax-code-holder': {
    organisation: {
      title: () => 'Xem lại mã số thuế: tổ chức không dùng số định danh 12 số.',
      why: 'Tổ chức có mã số thuế 10 số; đơn vị phụ thuộc 13 số.',
      todo: 'Ghi mã số thuế trên giấy đăng ký của tổ chức.',
    },
    foreigner: {
      title: () => 'Xem lại mã số thuế: người nước ngoài dùng mã 10 số.',
      why: 'Người nước ngoài chưa có số định danh thì giữ mã số thuế 10 số (Thông tư 86/2024/TT-BTC).',
      todo: COMPARE,
    },
    person: {
      title: () => 'Xem lại mã số thuế: mã 13 số là của đơn vị phụ thuộc, không phải cá nhân.',
      why: 'Cá nhân dùng số định danh 12 số, hoặc mã 10 số đã cấp trước đây.',
      todo: COMPARE,
    },
  },
  'tax-code-own': {
    person: {
      title: () => 'Xem lại mã số thuế: khác số định danh của chính người đó.',
      why: 'Mã số thuế 12 số chính là số định danh của người đó.',
      todo: COMPARE,
    },
    owner: {
      title: () => 'Xem lại mã số thuế của hộ: khác số định danh của chủ hộ kinh doanh.',
      why: 'Hộ kinh doanh dùng số định danh của chủ hộ làm mã số thuế.',
      todo: COMPARE,
    },
  },
  'tax-code-replaced': {
    person: {
      title: () => 'Xem lại mã số thuế: cá nhân dùng số định danh từ 01/07/2025.',
      why: 'Số định danh cá nhân đã thay mã số thuế 10 số của cá nhân (Thông tư 86/2024/TT-BTC).',
      todo: 'Ghi số định danh; giữ mã cũ nếu biểu mẫu hỏi mã đã cấp trước đây.',
    },
    household: {
      title: () => 'Xem lại mã số thuế: hộ kinh doanh dùng số định danh từ 01/07/2025.',
      why: 'Số định danh của chủ hộ đã thay mã số thuế cũ của hộ kinh doanh (Thông tư 86/2024/TT-BTC).',
      todo: 'Ghi số định danh; giữ mã cũ nếu biểu mẫu hỏi mã đã cấp trước đây.',
    },
  },
};
