import { type P, COMPARE, who } from './shared';

export const welfare = {
  'benefit-age': {
    'too-young': {
      title: (p: P) => `Xem lại tuổi: ${p.age} tuổi, đối tượng này phải từ đủ ${p.least} tuổi.`,
      why: 'Nhóm đối tượng và ngày sinh không khớp; người cao tuổi từ đủ 60 tuổi (Luật Người cao tuổi 2009).',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Xem lại tuổi: ${p.age} tuổi, đối tượng này chỉ đến ${p.most} tuổi.`,
      why: 'Nhóm đối tượng và ngày sinh không khớp; trẻ em là người dưới 16 tuổi (Luật Trẻ em 2016).',
      todo: COMPARE,
    },
  },
  'social-pension-age': {
    'too-young': {
      title: (p: P) => `Xem lại tuổi: ${p.age} tuổi, trợ cấp hưu trí xã hội từ đủ ${p.least} tuổi.`,
      why: 'Từ đủ 75 tuổi; hộ nghèo, cận nghèo từ đủ 70 tuổi (Nghị định 176/2025/NĐ-CP).',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì chưa đủ tuổi hưởng.',
    },
    'poor-only': {
      title: (p: P) => `${p.age} tuổi: chỉ hưởng khi thuộc hộ nghèo, hộ cận nghèo.`,
      why: 'Từ đủ 70 đến dưới 75 tuổi phải thuộc hộ nghèo, hộ cận nghèo (Nghị định 176/2025/NĐ-CP).',
      todo: 'Tra danh sách hộ nghèo, hộ cận nghèo của xã.',
    },
    'died-younger': {
      title: (p: P) => `Xem lại tuổi người chết: ${p.age} tuổi, hưu trí xã hội từ đủ ${p.least} tuổi.`,
      why: 'Thủ tục này dành cho người hưởng trợ cấp hưu trí xã hội; người hưởng trợ cấp khác làm thủ tục khác (1.116910).',
      todo: 'Đối chiếu ngày sinh, ngày chết và loại trợ cấp.',
    },
  },
  'benefit-procedure': {
    other: {
      title: (p: P) => `Xem lại thủ tục: đối tượng này có thể thuộc thủ tục ${p.code}.`,
      why: 'Mỗi nhóm đối tượng có thủ tục và tờ khai riêng; địa phương có thể niêm yết khác. Cần người xác nhận.',
      todo: 'Hỏi lại người dân đang hưởng trợ cấp gì, rồi chọn thủ tục.',
    },
  },
  disability: {
    'level-in-kind': {
      title: () => 'Xem lại ô dạng khuyết tật: đang ghi mức độ.',
      why: 'Dạng là vận động; nghe, nói; nhìn; thần kinh, tâm thần; trí tuệ; khác. Mức độ là đặc biệt nặng, nặng, nhẹ.',
      todo: COMPARE,
    },
    'kind-in-level': {
      title: () => 'Xem lại ô mức độ khuyết tật: đang ghi dạng khuyết tật.',
      why: 'Mức độ là đặc biệt nặng, nặng hoặc nhẹ (Luật Người khuyết tật Điều 3).',
      todo: COMPARE,
    },
    'unknown-level': {
      title: () => 'Ghi mức độ khuyết tật: đặc biệt nặng, nặng hoặc nhẹ.',
      why: 'Luật Người khuyết tật chỉ có ba mức độ này (Điều 3).',
      todo: 'Ghi theo Giấy xác nhận khuyết tật.',
    },
    'no-cause': {
      title: () => 'Xem lại ô nguyên nhân khuyết tật: đang ghi dạng hoặc mức độ.',
      why: 'Nguyên nhân là bẩm sinh, bệnh, tai nạn…',
      todo: COMPARE,
    },
    'level-without-kind': {
      title: () => 'Xem lại: dạng khuyết tật ghi không có, nhưng vẫn ghi mức độ.',
      why: 'Có dạng khuyết tật thì mới có mức độ.',
      todo: COMPARE,
    },
    'group-differs': {
      title: () => 'Xem lại mức độ khuyết tật: không khớp với đối tượng hưởng.',
      why: 'Đối tượng hưởng nêu một mức độ, ô mức độ ghi mức khác.',
      todo: 'Đối chiếu với Giấy xác nhận khuyết tật.',
    },
    mild: {
      title: () => 'Xem lại mức độ nhẹ: trợ cấp hằng tháng chỉ cho mức nặng, đặc biệt nặng.',
      why: 'Theo Luật Người khuyết tật Điều 44.',
      todo: 'Đối chiếu mức độ; nếu đúng thì giải thích cho người dân.',
    },
  },
  'minor-representative': {
    empty: {
      title: (p: P) => `Ghi người đại diện: trẻ mới ${p.age} tuổi.`,
      why: 'Trẻ em phải có cha, mẹ hoặc người giám hộ làm thay.',
      todo: 'Ghi họ tên người đại diện theo giấy tờ.',
    },
  },
  'funeral-applicant': {
    deceased: {
      title: (p: P) => `Xem lại ${who(p.person)}: đang ghi chính người đã chết.`,
      why: 'Hỗ trợ mai táng chi cho người hoặc cơ quan lo mai táng.',
      todo: 'Ghi người đứng ra lo mai táng.',
    },
  },
  'submitter-age': {
    'too-young': {
      title: (p: P) => `Xem lại ngày sinh người nộp: mới ${p.age} tuổi.`,
      why: 'Người dưới 15 tuổi chưa nộp thay được; có thể đã ghi ngày sinh của trẻ vào đây.',
      todo: COMPARE,
    },
  },
  'submitter-relation': {
    empty: {
      title: () => 'Ghi quan hệ của người nộp với chủ hồ sơ.',
      why: 'Người nộp khác chủ hồ sơ thì cần nêu quan hệ hoặc có giấy ủy quyền.',
      todo: 'Hỏi người nộp rồi ghi quan hệ, hoặc ghi “Người được ủy quyền”.',
    },
    'not-self': {
      title: () => 'Xem lại quan hệ: ghi bản thân nhưng người nộp khác chủ hồ sơ.',
      why: 'Hai phần đang ghi hai người khác nhau.',
      todo: COMPARE,
    },
    'is-self': {
      title: () => 'Xem lại: người nộp và chủ hồ sơ đang ghi cùng một người.',
      why: 'Ô quan hệ ghi người thân. Chọn “Người nộp là chủ hồ sơ” thì cổng chép người nộp đè lên chủ hồ sơ.',
      todo: COMPARE,
    },
    'too-close': {
      title: (p: P) => `Xem lại quan hệ cha, mẹ và con: hai người chỉ cách nhau ${p.n} tuổi.`,
      why: 'Cha, mẹ và con thường cách nhau từ 12 tuổi trở lên.',
      todo: COMPARE,
    },
  },
};
