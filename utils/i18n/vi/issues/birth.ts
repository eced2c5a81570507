import { type P, who, COMPARE } from './shared';

export const birth = {
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
};
