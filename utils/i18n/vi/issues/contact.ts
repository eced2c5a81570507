import { type P, who } from './shared';

export const contact = {
  email: {
    none: {
      title: () => 'Để trống thư điện tử khi không có.',
      why: 'Ô này chỉ nhận một địa chỉ thư.',
      todo: 'Xóa trống ô này.',
    },
    slip: {
      title: (p: P) => `Xem lại thư điện tử: có thể là ${p.meant}.`,
      why: 'Có thể gõ nhầm dấu cách, dấu phẩy, dấu chấm hoặc dấu tiếng Việt.',
      todo: 'Bấm sửa rồi hỏi lại người dân.',
    },
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
      title: (p: P) => `Xem lại “${p.domain}”: có thể là ${p.meant}.`,
      why: 'Phần sau @ gần giống một tên quen thuộc; sai một chữ là thư không đến.',
      todo: 'Hỏi lại người dân rồi sửa.',
    },
    capitals: {
      title: () => 'Ghi phần sau @ bằng chữ thường.',
      why: 'Một số hệ thống không nhận chữ hoa ở phần này.',
      todo: 'Bấm sửa, địa chỉ giữ nguyên.',
    },
  },
  phone: {
    none: {
      title: () => 'Để trống số điện thoại khi không có.',
      why: 'Ô này chỉ nhận một số điện thoại.',
      todo: 'Xóa trống ô này.',
    },
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
      why: 'Số 0 ở đầu hay bị mất khi chép từ Excel.',
      todo: 'Bấm sửa rồi hỏi lại người dân.',
    },
    old: {
      title: (p: P) => `Đổi số 11 chữ số: nay là ${p.proposal}?`,
      why: 'Số di động 11 chữ số đã ngừng dùng từ 15/11/2018.',
      todo: 'Hỏi người dân số đang dùng.',
    },
    prefix: {
      title: (p: P) => `Xem lại đầu số ${p.prefix}: không có trong danh sách đầu số.`,
      why: 'Danh sách đầu số hiện nay không có số này; có thể là đầu số mới mở.',
      todo: 'Hỏi lại người dân.',
    },
    filler: {
      title: () => 'Ghi số điện thoại thật, hoặc để trống.',
      why: 'Dãy số này thường là số điền tạm.',
      todo: 'Hỏi số để báo kết quả; không có thì để trống.',
    },
    hotline: {
      title: () => 'Ghi số của người dân, không ghi số tổng đài.',
      why: 'Số 1800, 1900 không phải số của cá nhân.',
      todo: 'Hỏi lại người dân.',
    },
    several: {
      title: () => 'Chỉ ghi một số điện thoại.',
      why: 'Ô này chỉ nhận một số.',
      todo: 'Giữ số người dân hay dùng nhất.',
    },
    abroad: {
      title: () => 'Xem lại: đây là số điện thoại nước ngoài.',
      why: 'Sổ tay không kiểm tra được số này; cổng có thể không gửi được tin nhắn.',
      todo: 'Xin thêm một số tại Việt Nam nếu có.',
    },
    form: {
      title: () => 'Ghi số điện thoại liền nhau, bắt đầu bằng 0.',
      why: 'Nhiều cổng không nhận dấu chấm, dấu cách hoặc +84.',
      todo: 'Bấm sửa, số giữ nguyên.',
    },
  },
  'contact-shared': {
    phone: {
      title: (p: P) => `Số điện thoại này cũng là của ${who(p.other)}.`,
      why: 'Có thể là số của tài khoản đăng nhập hoặc của cán bộ còn để lại.',
      todo: 'Hỏi lại người dân; hai người dùng chung thì giữ nguyên.',
    },
    email: {
      title: (p: P) => `Thư điện tử này cũng là của ${who(p.other)}.`,
      why: 'Có thể là địa chỉ của tài khoản đăng nhập hoặc của cán bộ còn để lại.',
      todo: 'Hỏi lại người dân; hai người dùng chung thì giữ nguyên.',
    },
  },
};
