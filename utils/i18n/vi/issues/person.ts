import { type P, who, COMPARE, RETYPE, NAME_WHY, FONT_WHY } from './shared';

export const person = {
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
};
