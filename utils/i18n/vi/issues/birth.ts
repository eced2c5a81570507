import { type P, who, COMPARE } from './shared';

const SLIP = 'Khoảng cách này thường do gõ nhầm năm.';

export const birth = {
  'birth-kind': {
    'parent-empty': {
      title: (p: P) => `Ghi thông tin ${who(p.parent)}, hoặc chọn lại loại khai sinh.`,
      why: 'Theo loại khai sinh thì đã xác định được người này, nhưng phần thông tin còn trống.',
      todo: COMPARE,
    },
    'parent-filled': {
      title: (p: P) => `Chọn lại loại khai sinh: đang có thông tin ${who(p.parent)}.`,
      why: 'Theo loại khai sinh đã chọn thì chưa xác định được người này.',
      todo: 'Chọn lại loại khai sinh, hoặc xóa phần thông tin này.',
    },
    'parent-asks': {
      title: (p: P) => `Chọn lại loại khai sinh hoặc quan hệ: người yêu cầu là ${who(p.parent)}.`,
      why: 'Theo loại khai sinh đã chọn thì chưa xác định được chính người đang yêu cầu.',
      todo: 'Hỏi lại; muốn nhận con thì làm kết hợp thủ tục nhận cha, mẹ, con.',
    },
  },
  'birth-registered-again': {
    'again-too-new': {
      title: (p: P) => `Xem lại: “đăng ký lại” chỉ cho việc đăng ký trước 01/01/2016, ngày sinh ${p.date}.`,
      why: 'Chỉ đăng ký lại khi đã đăng ký trước năm 2016 mà sổ hộ tịch và bản chính đều mất.',
      todo: 'Chọn đăng ký khai sinh, hoặc xem lại ngày sinh.',
    },
    'record-too-new': {
      title: (p: P) => `Xem lại: “đăng ký lại” chỉ cho việc đăng ký trước 01/01/2016, sổ ghi ${p.date}.`,
      why: 'Đã đăng ký từ năm 2016 thì còn trong sổ: xin bản sao, không đăng ký lại.',
      todo: 'Xem lại ngày đăng ký trước đây, hoặc hướng dẫn xin bản sao trích lục.',
    },
  },
  'birth-registration-deadline': {
    late: {
      title: (p: P) => `Xem lại loại đăng ký: trẻ sinh đã ${p.days} ngày, hạn là ${p.last}.`,
      why: 'Thời hạn đăng ký khai sinh là 60 ngày từ ngày sinh; sau đó là quá hạn.',
      todo: 'Chọn “Đăng ký quá hạn” nếu danh sách có, và xem lệ phí.',
    },
    'not-late': {
      title: (p: P) => `Xem lại loại đăng ký: mới ${p.days} ngày, còn trong hạn đến ${p.last}.`,
      why: 'Đăng ký khai sinh trong 60 ngày là đúng hạn và không thu lệ phí.',
      todo: 'Chọn “Đăng ký đúng hạn”, hoặc xem lại ngày sinh.',
    },
    'papers-too-early': {
      title: (p: P) => `Xem lại loại đăng ký: trẻ mới ${p.days} ngày, thường chưa có giấy tờ cá nhân.`,
      why: 'Loại này dành cho người chưa khai sinh nhưng đã có hồ sơ, giấy tờ cá nhân.',
      todo: 'Chọn “Đăng ký đúng hạn”, hoặc xem lại ngày sinh.',
    },
  },
  'child-age': {
    'not-under-six': {
      title: (p: P) => `Xem lại ngày sinh hoặc thủ tục: trẻ đã ${p.years} tuổi, thủ tục cho trẻ dưới 6 tuổi.`,
      why: 'Thủ tục liên thông chỉ dành cho trẻ em dưới 6 tuổi.',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì làm thủ tục đăng ký khai sinh riêng.',
    },
    grown: {
      title: (p: P) => `Xem lại thủ tục: người được khai sinh đã ${p.years} tuổi.`,
      why: 'Người đã có hồ sơ, giấy tờ cá nhân có thủ tục khai sinh riêng (1.004772).',
      todo: 'Hỏi người yêu cầu đã có giấy tờ gì trước khi chọn thủ tục.',
    },
    'no-papers-yet': {
      title: () => 'Xem lại ngày sinh hoặc thủ tục: trẻ mới sinh chưa có giấy tờ cá nhân.',
      why: 'Thủ tục này dành cho người chưa khai sinh nhưng đã có hồ sơ, giấy tờ cá nhân.',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì làm thủ tục đăng ký khai sinh.',
    },
    'too-old': {
      title: (p: P) => `Xem lại ngày sinh: người được khai sinh đã ${p.years} tuổi.`,
      why: 'Tuổi này rất hiếm, thường do gõ nhầm năm.',
      todo: COMPARE,
    },
  },
  'child-ethnicity': {
    neither: {
      title: () => 'Xem lại dân tộc của con: khác dân tộc của cả cha và mẹ.',
      why: 'Dân tộc của con theo dân tộc của cha đẻ hoặc mẹ đẻ (Bộ luật Dân sự 2015 Điều 29).',
      todo: COMPARE,
    },
    'not-of-parent': {
      title: (p: P) => `Xem lại dân tộc của con: khác dân tộc của ${who(p.parent)}.`,
      why: 'Chỉ xác định được một người là cha hoặc mẹ thì con theo dân tộc của người đó.',
      todo: COMPARE,
    },
  },
  'child-hometown': {
    neither: {
      title: () => 'Xem lại quê quán của con: khác tỉnh với quê của cả cha và mẹ.',
      why: 'Quê quán của con theo quê quán của cha hoặc mẹ (Luật Hộ tịch 2014 Điều 4).',
      todo: 'Hỏi cha, mẹ lấy quê quán của ai rồi đối chiếu giấy tờ.',
    },
  },
  'child-name': {
    'of-parent': {
      title: (p: P) => `Xem lại họ tên của con: giống hệt họ tên của ${who(p.parent)}.`,
      why: 'Hai người trùng cả họ, chữ đệm, tên thường do chép nhầm phần thông tin.',
      todo: COMPARE,
    },
    parents: {
      title: () => 'Xem lại họ tên của cha và mẹ: hai người ghi cùng một họ tên.',
      why: 'Hai người trùng cả họ, chữ đệm, tên thường do chép nhầm phần thông tin.',
      todo: COMPARE,
    },
  },
  'child-nationality': {
    foreign: {
      title: () => 'Xem lại quốc tịch của con: cha, mẹ là công dân Việt Nam.',
      why: 'Con của công dân Việt Nam có quốc tịch Việt Nam (Luật Quốc tịch Điều 15).',
      todo: COMPARE,
    },
    vietnamese: {
      title: () => 'Xem lại quốc tịch: con ghi Việt Nam, cha và mẹ đều quốc tịch khác.',
      why: 'Con có quốc tịch Việt Nam khi có cha hoặc mẹ là công dân Việt Nam.',
      todo: COMPARE,
    },
  },
  'child-number': {
    'before-registration': {
      title: () => 'Xem lại: trẻ khai sinh lần đầu thường chưa có số định danh.',
      why: 'Số định danh cá nhân được cấp khi đăng ký khai sinh.',
      todo: 'Để trống ô này, hoặc xem lại có phải đăng ký lần đầu không.',
    },
  },
  'child-surname': {
    neither: {
      title: () => 'Xem lại họ của con: khác họ của cả cha và mẹ.',
      why: 'Họ của con theo họ cha đẻ hoặc mẹ đẻ (Bộ luật Dân sự 2015 Điều 26).',
      todo: 'Hỏi cha, mẹ đã thỏa thuận họ nào rồi đối chiếu giấy tờ.',
    },
    'not-of-parent': {
      title: (p: P) => `Xem lại họ của con: khác họ của ${who(p.parent)}.`,
      why: 'Chỉ xác định được một người là cha hoặc mẹ thì con theo họ của người đó.',
      todo: COMPARE,
    },
    marks: {
      title: () => 'Xem lại dấu trong họ của con: khác họ của cha, mẹ một dấu.',
      why: 'Họ của con phải giống họ của cha hoặc mẹ đến từng dấu.',
      todo: COMPARE,
    },
  },
  'facility-name': {
    unnamed: {
      title: () => 'Ghi rõ tên cơ sở y tế.',
      why: 'Sinh hoặc chết tại cơ sở y tế thì ghi tên cơ sở như trên giấy tờ.',
      todo: 'Chép tên cơ sở từ Giấy chứng sinh hoặc Giấy báo tử.',
    },
    'other-commune': {
      title: () => 'Xem lại xã/phường: trạm y tế mang tên xã khác.',
      why: 'Trạm y tế có thể còn mang tên xã cũ; cũng có thể đã chọn nhầm xã.',
      todo: COMPARE,
    },
  },
  'grandparent-asks': {
    'other-side': {
      title: (p: P) =>
        `Xem lại “nội”, “ngoại”: người yêu cầu không đủ lớn tuổi hơn ${who(p.parent)} của trẻ.`,
      why: 'Tuổi của người yêu cầu hợp với bên còn lại hơn.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Xem lại quan hệ: ông, bà chỉ hơn ${who(p.parent)} của trẻ ${p.years} tuổi.`,
      why: SLIP,
      todo: COMPARE,
    },
  },
  'registration-choice': {
    'no-choice': {
      title: () => 'Chọn lại loại đăng ký: ô này đang ghi việc khác.',
      why: 'Nội dung không giống loại nào thường gặp; có thể đã chép nhầm ô.',
      todo: 'Chọn một dòng trong danh sách của biểu mẫu.',
    },
  },
  'requester-age': {
    'too-young': {
      title: (p: P) => `Xem lại người yêu cầu: mới ${p.years} tuổi.`,
      why: 'Người dưới 15 tuổi phải có người đại diện làm thay; có thể phần này ghi nhầm người.',
      todo: COMPARE,
    },
  },
  'parent-age': {
    both: {
      title: () => 'Xem lại ngày sinh của con: không hợp với tuổi của cả cha và mẹ.',
      why: 'Tuổi của cả cha và mẹ đều không hợp thì thường ngày sinh của con ghi sai.',
      todo: COMPARE,
    },
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
    rare: {
      title: (p: P) => `Đối chiếu ngày sinh: ${who(p.parent)} hơn con ${p.years} tuổi.`,
      why: 'Khoảng cách này có thật nhưng ít gặp.',
      todo: COMPARE,
    },
  },
  'parents-marriage': {
    'child-before': {
      title: (p: P) => `Hỏi văn bản thừa nhận con chung: trẻ sinh trước ngày kết hôn ${p.date}.`,
      why: 'Con sinh trước khi đăng ký kết hôn: cha, mẹ thừa nhận con chung bằng văn bản (Thông tư 04/2020/TT-BTP).',
      todo: 'Hỏi cha, mẹ; đối chiếu ngày sinh và ngày kết hôn.',
    },
    'too-young': {
      title: (p: P) => `Xem lại ngày kết hôn ${p.date}: khi đó ${who(p.parent)} mới ${p.years} tuổi.`,
      why: 'Nam kết hôn từ đủ 20 tuổi, nữ từ đủ 18 tuổi (Luật Hôn nhân và gia đình Điều 8).',
      todo: 'Đối chiếu Giấy chứng nhận kết hôn và ngày sinh.',
    },
    'before-birth': {
      title: (p: P) => `Xem lại ngày kết hôn ${p.date}: trước ngày sinh của ${who(p.parent)}.`,
      why: 'Ngày kết hôn không thể trước ngày sinh.',
      todo: 'Đối chiếu Giấy chứng nhận kết hôn và ngày sinh.',
    },
  },
};
