import { type P, who, COMPARE, RETYPE, NAME_WHY, FONT_WHY } from './shared';

export const person = {
  ethnicity: {
    foreigner: {
      title: () => 'Xem lại dân tộc: đang ghi người nước ngoài, quốc tịch Việt Nam.',
      why: '“Người nước ngoài” chỉ ghi cho người không có quốc tịch Việt Nam.',
      todo: COMPARE,
    },
    unknown: {
      title: () => 'Xem lại dân tộc: không có trong danh mục 54 dân tộc.',
      why: 'Danh mục các dân tộc ban hành theo Quyết định 121-TCTK/PPCĐ.',
      todo: 'Ghi tên trong danh mục, hoặc chọn “Khác” và ghi rõ.',
    },
    ambiguous: {
      title: (p: P) => `Hỏi rõ dân tộc: tên này dùng cho ${p.groups}.`,
      why: 'Một tên gọi có thể dùng cho nhiều dân tộc.',
      todo: 'Xem giấy tờ rồi ghi tên chính thức.',
    },
    alias: {
      title: (p: P) => `Tên chính thức trong danh mục là ${p.groups}.`,
      why: 'Tên đang ghi là tên gọi khác của dân tộc này.',
      todo: 'Bấm sửa nếu biểu mẫu cần tên chính thức.',
    },
    'foreign-kinh': {
      title: () => 'Xem lại dân tộc: ghi Kinh nhưng quốc tịch nước ngoài.',
      why: 'Người gốc Việt Nam vẫn có thể ghi như vậy.',
      todo: 'Giữ nguyên nếu giấy tờ ghi như vậy.',
    },
  },
  gender: {
    unknown: {
      title: () => 'Ghi giới tính là Nam hoặc Nữ.',
      why: 'Mỗi hệ thống dùng mã số khác nhau cho giới tính.',
      todo: 'Xem giấy tờ rồi chọn.',
    },
    form: {
      title: (p: P) => `Ghi là ${p.meant}.`,
      why: 'Biểu mẫu ghi “Nam” hoặc “Nữ”.',
      todo: 'Bấm sửa để đổi cách ghi.',
    },
    implied: {
      title: (p: P) => `Xem lại giới tính: đây là phần thông tin của ${who(p.person)}.`,
      why: 'Giới tính không khớp với người khai ở phần này.',
      todo: COMPARE,
    },
  },
  'name-case': {
    'caps-lock': {
      title: () => 'Viết hoa lại họ tên: có thể phím Caps Lock đang bật.',
      why: 'Chữ đầu viết thường, các chữ sau viết hoa.',
      todo: 'Tắt Caps Lock rồi bấm sửa, hoặc gõ lại.',
    },
    lower: {
      title: () => 'Viết hoa họ tên.',
      why: 'Họ tên viết in hoa hoặc viết hoa chữ cái đầu.',
      todo: 'Bấm sửa, hoặc gõ lại theo giấy tờ.',
    },
    mixed: {
      title: () => 'Xem lại chữ hoa trong họ tên.',
      why: 'Có chữ hoa nằm giữa một từ.',
      todo: 'Bấm sửa, hoặc gõ lại theo giấy tờ.',
    },
    uneven: {
      title: () => 'Xem lại họ tên: chữ hoa, chữ thường chưa đều.',
      why: 'Có từ viết thường hoặc in hoa cả từ; giấy tờ cũ đôi khi ghi như vậy.',
      todo: 'Giữ nguyên nếu giấy tờ ghi như vậy.',
    },
  },
  'name-encoding': {
    tcvn3: {
      title: (p: P) => `Gõ lại họ tên: phông TCVN3, có thể là “${p.proposal}”.`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    vni: {
      title: (p: P) => `Gõ lại họ tên: phông VNI, có thể là “${p.proposal}”.`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Gõ lại họ tên: chữ bị lỗi phông.'
          : `Gõ lại họ tên: chữ bị lỗi phông, có thể là “${p.proposal}”.`,
      why: 'Chữ bị sai bảng mã khi sao chép.',
      todo: RETYPE,
    },
  },
  'name-marks': {
    'no-marks': {
      title: () => 'Xem lại họ tên: chưa có dấu.',
      why: 'Tên không dấu có nhiều cách đọc, Sổ tay không tự thêm dấu.',
      todo: 'Gõ lại có dấu theo giấy tờ.',
    },
  },
  'name-parts': {
    differ: {
      title: () => 'Xem lại: họ tên khác với các ô họ, chữ đệm, tên.',
      why: 'Các ô này cùng ghi tên của một người.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Đổi chỗ họ và tên: hai ô có vẻ ghi ngược.',
      why: 'Ô tên đang ghi một họ, ô họ thì không phải họ.',
      todo: 'Ghi họ vào ô họ, tên vào ô tên theo giấy tờ.',
    },
    'whole-in-part': {
      title: () => 'Tách họ, chữ đệm, tên: cả họ tên đang ở một ô.',
      why: 'Cổng sẽ ghép các ô lại và tên bị lặp.',
      todo: 'Mỗi ô chỉ ghi phần của mình.',
    },
    propose: {
      title: (p: P) => `Có thể ghi “${p.part}” vào ô này, theo họ tên đầy đủ.`,
      why: 'Thường tách: từ đầu là họ, từ cuối là tên, còn lại là chữ đệm.',
      todo: 'Bấm sửa nếu đúng với giấy tờ.',
    },
  },
  'name-variants': {
    'i-y': {
      title: (p: P) => `Xem lại i, y: họ tên người yêu cầu và ${who(p.person)} ghi khác nhau.`,
      why: 'Theo quan hệ thì hai phần này là một người; “Lý” và “Lí” là hai cách ghi.',
      todo: 'Ghi cả hai chỗ theo giấy tờ tùy thân.',
    },
    marks: {
      title: (p: P) => `Xem lại dấu: họ tên người yêu cầu và ${who(p.person)} khác nhau ở dấu.`,
      why: 'Theo quan hệ thì hai phần này là một người.',
      todo: 'Ghi cả hai chỗ theo giấy tờ tùy thân.',
    },
    'extra-word': {
      title: (p: P) => `Xem lại chữ đệm: người yêu cầu và ${who(p.person)} hơn kém một chữ.`,
      why: 'Theo quan hệ thì hai phần này là một người.',
      todo: 'Ghi cả hai chỗ theo giấy tờ tùy thân.',
    },
  },
  'name-words': {
    placeholder: {
      title: () => 'Để trống ô tên khi chưa có tên.',
      why: 'Ô này ghi gì thì giấy tờ in như vậy.',
      todo: 'Ghi tên theo giấy tờ, hoặc để trống.',
    },
    note: {
      title: () => 'Bỏ ghi chú khỏi ô họ tên.',
      why: 'Ô này chỉ ghi họ tên; số điện thoại, ghi chú có ô riêng.',
      todo: 'Chỉ giữ họ tên.',
    },
    title: {
      title: () => 'Bỏ từ xưng hô trước họ tên.',
      why: '“Ông”, “bà”, “cháu”… không phải là tên.',
      todo: 'Chỉ giữ họ, chữ đệm, tên; giữ nguyên nếu đó là họ.',
    },
    abbreviated: {
      title: () => 'Ghi đầy đủ họ tên, không viết tắt.',
      why: 'Họ tên phải đầy đủ như trên giấy tờ.',
      todo: RETYPE,
    },
    long: {
      title: (p: P) => `Xem lại họ tên: ${p.length} ký tự, dài khác thường.`,
      why: 'Có thể ô này đang có hai tên, hoặc cả ghi chú.',
      todo: COMPARE,
    },
    'one-word': {
      title: () => 'Xem lại họ tên: chỉ có một từ.',
      why: 'Họ tên một từ vẫn đúng nếu giấy tờ ghi như vậy.',
      todo: COMPARE,
    },
    'two-names': {
      title: () => 'Mỗi ô chỉ ghi một người: ô này có hai họ tên.',
      why: 'Hai họ tên đang ghi liền trong một ô.',
      todo: 'Chỉ giữ họ tên của người khai ở phần này.',
    },
  },
  names: {
    'lost-letters': {
      title: () => 'Gõ lại họ tên: có chữ bị mất.',
      why: 'Dấu ? đứng thay chữ bị mất khi sao chép.',
      todo: RETYPE,
    },
    digits: { title: (p: P) => `Bỏ chữ số trong họ tên (“${p.sign}”).`, why: NAME_WHY, todo: RETYPE },
    signs: { title: (p: P) => `Bỏ ký tự lạ trong họ tên (“${p.sign}”).`, why: NAME_WHY, todo: RETYPE },
    letters: {
      title: (p: P) => `Ghi họ tên bằng chữ Latinh (hiện có “${p.sign}”).`,
      why: 'Họ tên trên giấy tờ Việt Nam ghi bằng chữ Latinh; người nước ngoài theo hộ chiếu.',
      todo: RETYPE,
    },
    several: {
      title: () => 'Xem lại họ tên: có dấu phẩy.',
      why: 'Có thể ô này có hai người, hoặc chép theo thứ tự của hộ chiếu.',
      todo: 'Chỉ giữ một họ tên, bỏ dấu phẩy.',
    },
  },
  nationality: {
    form: {
      title: (p: P) => `Ghi quốc tịch là ${p.usual}.`,
      why: 'Biểu mẫu ghi đủ tên nước bằng tiếng Việt.',
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
      why: 'Biểu mẫu ghi theo tên trong danh mục.',
      todo: 'Bấm sửa để đổi cách ghi.',
    },
    ambiguous: {
      title: () => 'Hỏi rõ: Công giáo hay Tin lành.',
      why: 'Người dân dùng cách gọi này cho cả hai tôn giáo.',
      todo: 'Hỏi người dân rồi ghi tên trong danh mục.',
    },
    unknown: {
      title: () => 'Xem lại tôn giáo: không có trong danh mục.',
      why: 'Thờ cúng tổ tiên, tín ngưỡng dân gian thường ghi là “Không”.',
      todo: 'Hỏi người dân; giữ nguyên nếu đúng.',
    },
    'no-religion': {
      title: () => 'Ghi lại tôn giáo: đây không phải tên tôn giáo.',
      why: 'Dân tộc, quốc tịch có ô riêng.',
      todo: 'Ghi “Không”, hoặc tên tôn giáo.',
    },
  },
};
