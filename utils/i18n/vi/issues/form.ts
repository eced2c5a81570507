import { type P, who, COMPARE, RETYPE, DATE_TODO } from './shared';

export const form = {
  dates: {
    'two-digit-year': {
      title: () => 'Ghi năm đủ 4 chữ số.',
      why: 'Năm chỉ có hai chữ số thì không rõ thế kỷ nào.',
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
      title: () => 'Bỏ số 00: chỉ ghi phần ngày, tháng, năm đã biết.',
      why: 'Không có ngày 00 hoặc tháng 00.',
      todo: 'Giấy tờ chỉ có năm thì chỉ ghi năm.',
    },
    incomplete: {
      title: () => 'Ghi đủ ngày, tháng, năm.',
      why: 'Ngày, tháng hoặc năm còn để trống.',
      todo: DATE_TODO,
    },
    lunar: {
      title: () => 'Ghi ngày dương lịch.',
      why: 'Giấy tờ hộ tịch ghi ngày dương lịch.',
      todo: 'Xem giấy tờ để lấy ngày dương lịch.',
    },
    unreadable: {
      title: () => 'Ghi lại ngày: chưa rõ là ngày nào.',
      why: 'Ô này chỉ nhận ngày tháng.',
      todo: DATE_TODO,
    },
    future: {
      title: (p: P) => `Xem lại ngày ${p.date}: chưa đến.`,
      why: 'Ngày ở ô này không thể sau ngày hôm nay.',
      todo: RETYPE,
    },
    'after-receipt': {
      title: (p: P) => `Xem lại ngày ${p.date}: sau ngày nhận hồ sơ (${p.received}).`,
      why: 'Giấy tờ và sự việc trong hồ sơ có trước ngày nhận hồ sơ, trừ giấy tờ nộp bổ sung.',
      todo: 'Gõ lại theo giấy tờ; nếu là giấy nộp bổ sung thì bấm “Đã đối chiếu giấy tờ”.',
    },
    'too-old': {
      title: (p: P) => `Xem lại năm sinh: tính ra đã ${p.age} tuổi.`,
      why: 'Người trong hồ sơ khó có thể trên 120 tuổi.',
      todo: COMPARE,
    },
    'day-needed': {
      title: () => 'Ghi đủ ngày, tháng, năm ở ô này.',
      why: 'Giấy tờ này luôn có đủ ngày, tháng, năm.',
      todo: DATE_TODO,
    },
    form: {
      title: (p: P) => `Ghi thành ${p.date}.`,
      why: 'Cổng và giấy tờ ghi theo dạng ngày/tháng/năm.',
      todo: 'Bấm sửa để đổi cách ghi, ngày giữ nguyên.',
    },
  },
  'date-order': {
    'death-before-birth': {
      title: (p: P) => `Xem lại: ngày chết ${p.second} trước ngày sinh ${p.first}.`,
      why: 'Ngày chết không thể trước ngày sinh.',
      todo: COMPARE,
    },
    'marriage-before-birth': {
      title: (p: P) => `Xem lại: ngày kết hôn ${p.second} trước ngày sinh ${p.first}.`,
      why: 'Ngày kết hôn không thể trước ngày sinh.',
      todo: COMPARE,
    },
    'divorce-before-marriage': {
      title: (p: P) => `Xem lại: ngày ly hôn ${p.second} trước ngày kết hôn ${p.first}.`,
      why: 'Ngày ly hôn không thể trước ngày kết hôn.',
      todo: COMPARE,
    },
    'notice-before-death': {
      title: (p: P) => `Xem lại: giấy báo tử cấp ${p.second}, trước ngày chết ${p.first}.`,
      why: 'Giấy báo tử cấp sau khi người đó chết.',
      todo: COMPARE,
    },
    'record-before-birth': {
      title: (p: P) => `Xem lại: ngày đăng ký ${p.second} trước ngày sinh ${p.first}.`,
      why: 'Việc hộ tịch chỉ được đăng ký sau khi sinh.',
      todo: COMPARE,
    },
    period: {
      title: (p: P) => `Xem lại: “đến ngày” ${p.second} trước “từ ngày” ${p.first}.`,
      why: 'Ngày kết thúc không thể trước ngày bắt đầu.',
      todo: 'Đổi chỗ hai ngày hoặc sửa ngày chưa đúng.',
    },
  },
  hostile: {
    'too-long': {
      title: (p: P) => `Rút ngắn nội dung: ${p.length} ký tự, ô này tối đa ${p.longest}.`,
      why: 'Có thể đã dán nhầm cả văn bản vào ô.',
      todo: 'Xóa phần dán nhầm.',
    },
    direction: {
      title: () => 'Xóa ký tự ẩn làm đảo chiều chữ.',
      why: 'Ký tự ẩn làm chữ hiện ra khác với nội dung thật.',
      todo: 'Bấm sửa rồi đọc lại ô này.',
    },
    markup: {
      title: () => 'Xóa mã trang web trong ô này.',
      why: 'Nội dung giống mã trang web, không phải thông tin của hồ sơ.',
      todo: RETYPE,
    },
  },
  'mirror-fields': {
    'card-number': {
      title: () => 'Xem lại: số trên thẻ khác số định danh.',
      why: 'Số trên thẻ căn cước chính là số định danh cá nhân.',
      todo: COMPARE,
    },
    twice: {
      title: (p: P) => `Xem lại: mục này có hai ô, đang ghi khác nhau (“${p.other}”).`,
      why: 'Trang của cổng có mục này ở hai chỗ.',
      todo: 'Ghi hai ô như nhau, theo giấy tờ.',
    },
  },
  required: {
    empty: {
      title: () => 'Ghi mục này: đang để trống.',
      why: 'Trường hợp đang chọn của thủ tục cần thông tin này.',
      todo: 'Ghi theo giấy tờ.',
    },
    usual: {
      title: () => 'Ghi mục này nếu giấy tờ có: đang để trống.',
      why: 'Thủ tục này thường cần; có loại giấy tờ không ghi.',
      todo: 'Ghi theo giấy tờ; giấy tờ không có thì để trống.',
    },
    portal: {
      title: () => 'Ghi mục này: cổng bắt buộc nhập.',
      why: 'Cổng không nhận hồ sơ khi mục này để trống.',
      todo: 'Ghi theo giấy tờ.',
    },
  },
  'requester-relation': {
    'other-number': {
      title: (p: P) => `Xem lại người yêu cầu: quan hệ ghi ${who(p.person)} nhưng khác số định danh.`,
      why: 'Cổng có thể đã điền sẵn người đang đăng nhập.',
      todo: 'Sửa phần người yêu cầu, hoặc chọn lại quan hệ.',
    },
    'other-name': {
      title: (p: P) => `Xem lại người yêu cầu: quan hệ ghi ${who(p.person)} nhưng khác họ tên.`,
      why: 'Cổng có thể đã điền sẵn người đang đăng nhập.',
      todo: 'Sửa phần người yêu cầu, hoặc chọn lại quan hệ.',
    },
    'other-birth': {
      title: (p: P) => `Xem lại ngày sinh: người yêu cầu là ${who(p.person)} nhưng hai chỗ ghi khác nhau.`,
      why: 'Theo quan hệ và họ tên thì hai phần này là một người.',
      todo: COMPARE,
    },
    gender: {
      title: (p: P) => `Xem lại giới tính: quan hệ của người yêu cầu là ${who(p.person)}.`,
      why: 'Giới tính không khớp với quan hệ đã chọn.',
      todo: 'Sửa giới tính, hoặc chọn lại quan hệ.',
    },
    'self-child': {
      title: () => 'Chọn lại quan hệ: trẻ nhỏ không tự đứng tên yêu cầu.',
      why: 'Trẻ dưới 6 tuổi phải có người đại diện yêu cầu.',
      todo: 'Chọn cha, mẹ hoặc quan hệ khác.',
    },
    'is-parent': {
      title: (p: P) => `Xem lại quan hệ: người yêu cầu có số định danh của ${who(p.person)}.`,
      why: 'Số định danh trùng với cha hoặc mẹ nhưng quan hệ ghi khác.',
      todo: 'Chọn đúng quan hệ.',
    },
  },
  'text-form': {
    invisible: {
      title: () => 'Xóa ký tự ẩn trong ô này.',
      why: 'Ký tự ẩn lẫn vào khi sao chép; cổng tra cứu sẽ không khớp.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    punctuation: {
      title: () => 'Bỏ dấu câu ở cuối họ tên.',
      why: 'Dấu phẩy, chấm phẩy lẫn vào khi sao chép.',
      todo: 'Bấm sửa, họ tên giữ nguyên.',
    },
    'look-alike': {
      title: () => 'Thay chữ Ð nước ngoài bằng chữ Đ.',
      why: 'Hai chữ nhìn giống nhau nhưng máy hiểu là hai chữ khác.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    unicode: {
      title: () => 'Đổi sang Unicode dựng sẵn.',
      why: 'Chữ đang là Unicode tổ hợp; cổng tra cứu sẽ không khớp.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    spaces: {
      title: () => 'Bỏ dấu cách thừa.',
      why: 'Hai dấu cách liền nhau làm tên không khớp khi tra cứu.',
      todo: 'Bấm sửa.',
    },
  },
  'other-text': {
    empty: {
      title: () => 'Ghi rõ nội dung của mục “Khác”.',
      why: 'Chọn “Khác” thì cần ghi rõ là gì.',
      todo: 'Ghi theo giấy tờ, hoặc chọn lại trong danh sách.',
    },
    left: {
      title: () => 'Xem lại ô “Khác”: có chữ nhưng danh sách không chọn “Khác”.',
      why: 'Ô này chỉ ghi khi danh sách chọn “Khác”.',
      todo: 'Xóa trống ô này, hoặc chọn lại “Khác”.',
    },
  },
  'text-encoding': {
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Gõ lại: chữ bị lỗi phông.'
          : `Gõ lại: chữ bị lỗi phông, có thể là “${p.proposal}”.`,
      why: 'Chữ bị sai bảng mã khi sao chép.',
      todo: RETYPE,
    },
    lost: {
      title: () => 'Gõ lại: có chữ bị mất.',
      why: 'Ký tự lạ đứng thay chữ bị mất khi sao chép.',
      todo: RETYPE,
    },
  },
};
