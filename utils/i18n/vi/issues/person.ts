import { type P, who, COMPARE, RETYPE, NAME_WHY, FONT_WHY } from './shared';

export const person = {
  ethnicity: {
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
    'foreign-kinh': {
      title: () => 'Xem lại dân tộc: Kinh, nhưng quốc tịch nước ngoài.',
      why: 'Người gốc Việt Nam vẫn có thể ghi như vậy.',
      todo: 'Giữ nguyên nếu giấy tờ ghi như vậy.',
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
  'name-encoding': {
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
  },
  'name-marks': {
    'no-marks': {
      title: () => 'Xem lại họ tên: chưa có dấu.',
      why: 'Không thể tự thêm dấu: một tên không dấu có nhiều cách đọc.',
      todo: 'Gõ lại có dấu theo giấy tờ.',
    },
  },
  'name-parts': {
    differ: {
      title: () => 'Xem lại: họ tên khác với các ô họ, chữ đệm, tên.',
      why: 'Hai chỗ ghi cùng một tên.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Đổi chỗ họ và tên: hai ô đang ghi ngược.',
      why: 'Ô tên đang có một họ, ô họ thì không.',
      todo: 'Ghi họ vào ô họ, tên vào ô tên theo giấy tờ.',
    },
    'whole-in-part': {
      title: () => 'Tách họ, chữ đệm, tên: cả họ tên đang ở một ô.',
      why: 'Cổng sẽ ghép các ô lại và tên bị lặp.',
      todo: 'Mỗi ô chỉ ghi phần của mình.',
    },
    propose: {
      title: (p: P) => `Có thể ghi "${p.part}" vào ô này, theo họ tên đầy đủ.`,
      why: 'Cách tách thường dùng: tiếng đầu là họ, tiếng cuối là tên, còn lại là chữ đệm.',
      todo: 'Bấm sửa nếu đúng với giấy tờ.',
    },
  },
  'name-variants': {
    'i-y': {
      title: (p: P) => `Hai cách ghi i và y: người yêu cầu và ${who(p.person)}.`,
      why: 'Theo quan hệ thì hai khối là một người; "Lý" và "Lí" là hai cách ghi khác nhau.',
      todo: 'Ghi cả hai chỗ theo giấy tờ tùy thân.',
    },
    marks: {
      title: (p: P) => `Xem lại dấu: họ tên người yêu cầu và ${who(p.person)} khác dấu.`,
      why: 'Theo quan hệ thì hai khối là một người.',
      todo: 'Ghi cả hai chỗ theo giấy tờ tùy thân.',
    },
    'extra-word': {
      title: (p: P) => `Xem lại chữ đệm: người yêu cầu và ${who(p.person)} hơn kém một chữ.`,
      why: 'Theo quan hệ thì hai khối là một người.',
      todo: 'Ghi cả hai chỗ theo giấy tờ tùy thân.',
    },
  },
  'name-words': {
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
    'two-names': {
      title: () => 'Ghi mỗi ô một người: đang có hai họ tên.',
      why: 'Hai họ tên nối với nhau trong một ô.',
      todo: 'Giữ họ tên của người thuộc khối này.',
    },
  },
  names: {
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
    several: {
      title: () => 'Xem lại họ tên: có dấu phẩy.',
      why: 'Có thể đã ghi hai người vào một ô, hoặc chép thứ tự của hộ chiếu.',
      todo: 'Chỉ giữ một họ tên, bỏ dấu phẩy.',
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
  religion: {
    form: {
      title: (p: P) => `Ghi tôn giáo là ${p.main}.`,
      why: 'Biểu mẫu dùng tên trong danh mục.',
      todo: 'Bấm sửa để đổi cách ghi.',
    },
    ambiguous: {
      title: () => 'Hỏi rõ: Công giáo hay Tin lành.',
      why: 'Cách gọi này dùng cho hai tôn giáo.',
      todo: 'Hỏi người dân rồi ghi tên trong danh mục.',
    },
    unknown: {
      title: () => 'Xem lại tôn giáo: chưa thấy trong danh mục.',
      why: 'Thờ cúng tổ tiên, tín ngưỡng dân gian thường ghi là Không.',
      todo: 'Hỏi người dân; giữ nguyên nếu đúng.',
    },
    'no-religion': {
      title: () => 'Ghi lại tôn giáo: đây không phải tên tôn giáo.',
      why: 'Dân tộc, quốc tịch có ô riêng.',
      todo: 'Ghi Không, hoặc tên tôn giáo.',
    },
  },
};
