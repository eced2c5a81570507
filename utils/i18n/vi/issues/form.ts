import { type P, who, COMPARE, RETYPE, DATE_TODO } from './shared';

export const form = {
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
    'after-receipt': {
      title: (p: P) => `Xem lại ngày ${p.date}: sau ngày nhận hồ sơ (${p.received}).`,
      why: 'Giấy tờ và sự việc trong hồ sơ có trước khi hồ sơ được nhận, trừ giấy tờ nộp bổ sung.',
      todo: 'Gõ lại theo giấy tờ; nếu là giấy nộp bổ sung, chọn "Đã đối chiếu".',
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
  },
  'date-order': {
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
  'mirror-fields': {
    'card-number': {
      title: () => 'Xem lại: số trên thẻ khác số định danh.',
      why: 'Số trên thẻ căn cước chính là số định danh cá nhân.',
      todo: COMPARE,
    },
    twice: {
      title: (p: P) => `Xem lại: mục này có hai ô ghi khác nhau ("${p.other}").`,
      why: 'Cổng hiện cùng một mục ở hai chỗ.',
      todo: 'Ghi hai ô giống nhau.',
    },
  },
  required: {
    empty: {
      title: () => 'Ghi mục này: đang để trống.',
      why: 'Thủ tục cần thông tin này trong trường hợp đang chọn.',
      todo: 'Ghi theo giấy tờ.',
    },
    usual: {
      title: () => 'Ghi mục này nếu giấy tờ có: đang để trống.',
      why: 'Thủ tục này thường cần thông tin này; có giấy tờ không ghi.',
      todo: 'Ghi theo giấy tờ, hoặc để trống khi giấy tờ không có.',
    },
    portal: {
      title: () => 'Ghi mục này: cổng đánh dấu bắt buộc.',
      why: 'Cổng không nhận hồ sơ khi mục này để trống.',
      todo: 'Ghi theo giấy tờ.',
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
    'other-birth': {
      title: (p: P) => `Xem lại ngày sinh: người yêu cầu là ${who(p.person)} nhưng hai ngày khác nhau.`,
      why: 'Theo quan hệ và họ tên thì hai khối là một người.',
      todo: COMPARE,
    },
    gender: {
      title: (p: P) => `Xem lại giới tính: quan hệ của người yêu cầu là ${who(p.person)}.`,
      why: 'Giới tính không khớp với quan hệ đã chọn.',
      todo: 'Sửa giới tính, hoặc chọn lại quan hệ.',
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
  'text-form': {
    invisible: {
      title: () => 'Xóa ký tự ẩn trong ô này.',
      why: 'Ký tự ẩn đi theo khi chép; cổng so sánh sẽ không khớp.',
      todo: 'Bấm sửa, chữ nhìn thấy giữ nguyên.',
    },
    punctuation: {
      title: () => 'Bỏ dấu câu ở cuối họ tên.',
      why: 'Dấu phẩy, chấm phẩy đi theo khi chép.',
      todo: 'Bấm sửa, họ tên giữ nguyên.',
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
  'other-text': {
    empty: {
      title: () => 'Ghi rõ nội dung bên cạnh "Khác".',
      why: 'Chọn "Khác" thì cần ghi rõ theo giấy tờ.',
      todo: 'Ghi nội dung, hoặc chọn lại trong danh sách.',
    },
    left: {
      title: () => 'Xem lại ô "Khác": đang chọn mục khác mà ô này có chữ.',
      why: 'Ô này chỉ dùng khi chọn "Khác".',
      todo: 'Bấm sửa để xóa, hoặc chọn lại "Khác".',
    },
  },
  'text-encoding': {
    mojibake: {
      title: (p: P) =>
        p.proposal === '' ? 'Gõ lại: chữ bị lỗi mã.' : `Gõ lại: chữ bị lỗi mã, có thể là "${p.proposal}".`,
      why: 'Chữ bị đọc sai bảng mã khi chép.',
      todo: RETYPE,
    },
    lost: {
      title: () => 'Gõ lại: có chữ bị mất.',
      why: 'Ký tự lạ thay cho chữ bị mất khi chép.',
      todo: RETYPE,
    },
  },
};
