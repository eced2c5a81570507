import { type P, COMPARE } from './shared';

export const residence = {
  'stay-period': {
    'too-long': {
      title: (p: P) => `Xem lại ngày hết hạn tạm trú ${p.date}: quá 02 năm.`,
      why: 'Thời hạn tạm trú tối đa 02 năm, được gia hạn nhiều lần (Luật Cư trú 2020 Điều 27).',
      todo: 'Ghi ngày hết hạn trong vòng 02 năm.',
    },
    over: {
      title: (p: P) => `Xem lại ngày hết hạn tạm trú ${p.date}: đã qua.`,
      why: 'Không đăng ký tạm trú cho thời gian đã qua.',
      todo: 'Hỏi người dân còn ở đến ngày nào.',
    },
    short: {
      title: () => 'Ở dưới 30 ngày: có thể chỉ cần thông báo lưu trú.',
      why: 'Đăng ký tạm trú khi ở từ 30 ngày trở lên (Luật Cư trú 2020 Điều 27).',
      todo: 'Hỏi lại ở bao lâu; ngắn ngày thì hướng dẫn thông báo lưu trú.',
    },
    ended: {
      title: (p: P) => `Xem lại: thời hạn tạm trú cũ có thể đã hết (${p.date}).`,
      why: 'Gia hạn làm trong 15 ngày trước ngày hết hạn; đã hết hạn thì hỏi Công an cấp xã có phải đăng ký lại không.',
      todo: 'Đối chiếu ngày hết hạn cũ; cần người xác nhận.',
    },
    early: {
      title: (p: P) => `Chưa đến lúc gia hạn: chỉ làm trong ${p.n} ngày trước ngày hết hạn.`,
      why: 'Gia hạn làm trong 15 ngày trước ngày hết thời hạn tạm trú.',
      todo: 'Xem lại ngày bắt đầu, hoặc hẹn người dân quay lại.',
    },
  },
  'householder-relation': {
    'not-head': {
      title: () => 'Xem lại quan hệ với chủ hộ: ghi “Chủ hộ” nhưng khác người ở phần chủ hộ.',
      why: 'Ghi là chủ hộ thì phải trùng với người ở phần chủ hộ.',
      todo: COMPARE,
    },
    'is-head': {
      title: () => 'Xem lại quan hệ với chủ hộ: người này chính là chủ hộ.',
      why: 'Hai phần ghi cùng một người, nhưng ô quan hệ ghi khác.',
      todo: 'Ghi “Chủ hộ”, hoặc sửa phần chủ hộ.',
    },
    'turned-round': {
      title: (p: P) => `Xem lại quan hệ với chủ hộ: người con lại sinh trước ${p.n} năm.`,
      why: 'Cha, mẹ sinh trước con; có thể quan hệ ghi ngược.',
      todo: COMPARE,
    },
    'too-close': {
      title: (p: P) => `Xem lại quan hệ với chủ hộ: cha, mẹ và con chỉ cách nhau ${p.n} tuổi.`,
      why: 'Cha, mẹ và con thường cách nhau từ 12 tuổi trở lên.',
      todo: COMPARE,
    },
    'young-spouse': {
      title: (p: P) => `Xem lại quan hệ với chủ hộ: vợ, chồng mới ${p.age} tuổi, chưa đủ ${p.least}.`,
      why: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi mới được kết hôn (Luật Hôn nhân và gia đình 2014 Điều 8).',
      todo: COMPARE,
    },
  },
  'resident-minor': {
    split: {
      title: (p: P) => `Xem lại tuổi người tách hộ: ${p.age} tuổi, chưa đủ ${p.least}.`,
      why: 'Hộ mới phải có ít nhất một người có năng lực hành vi dân sự đầy đủ (Luật Cư trú 2020 Điều 25).',
      todo: 'Đối chiếu ngày sinh; xem trong hộ mới có ai đủ 18 tuổi.',
    },
    householder: {
      title: (p: P) => `Xem lại tuổi chủ hộ: ${p.age} tuổi, chưa đủ ${p.least}.`,
      why: 'Chủ hộ phải có năng lực hành vi dân sự đầy đủ, trừ khi trong hộ không có ai như vậy (Luật Cư trú 2020 Điều 10).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `Mới ${p.age} tuổi: cần cha, mẹ hoặc người giám hộ đồng ý.`,
      why: 'Người chưa thành niên đăng ký tạm trú phải được cha, mẹ hoặc người giám hộ đồng ý.',
      todo: 'Chọn trường hợp “Người tạm trú chưa thành niên” để xem đủ giấy tờ.',
    },
  },
};
