import { type P, COMPARE, who } from './shared';

export const care = {
  'guardian-age': {
    minor: {
      title: (p: P) => `Xem lại ngày sinh người giám hộ: mới ${p.age} tuổi.`,
      why: 'Người giám hộ phải có năng lực hành vi dân sự đầy đủ, từ đủ 18 tuổi (Bộ luật Dân sự 2015 Điều 49).',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Xem lại: người giám hộ chưa đủ 18 tuổi, người được giám hộ đã lớn.',
      why: 'Có thể đã ghi ngược hai người.',
      todo: 'Đối chiếu giấy tờ rồi đổi chỗ nếu ghi ngược.',
    },
    'ward-adult': {
      title: (p: P) => `Hỏi thêm: người được giám hộ đã ${p.age} tuổi.`,
      why: 'Người từ đủ 18 tuổi chỉ được giám hộ khi Tòa án tuyên bố mất năng lực hành vi dân sự hoặc có khó khăn trong nhận thức.',
      todo: 'Xem quyết định của Tòa án trong hồ sơ.',
    },
  },
  'adoption-age': {
    'not-older': {
      title: () => 'Sửa ngày sinh: người nhận con nuôi không lớn tuổi hơn con nuôi.',
      why: 'Người nhận con nuôi phải sinh trước con nuôi.',
      todo: COMPARE,
    },
    gap: {
      title: (p: P) => `Xem lại tuổi: người nhận con nuôi chỉ hơn con nuôi ${p.years} tuổi.`,
      why: 'Phải hơn từ 20 tuổi trở lên, trừ cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột (Luật Nuôi con nuôi 2010 Điều 14).',
      todo: 'Đối chiếu ngày sinh và quan hệ của hai người.',
    },
    'adopter-minor': {
      title: () => 'Xem lại ngày sinh: người nhận con nuôi chưa đủ 18 tuổi.',
      why: 'Người nhận con nuôi phải có năng lực hành vi dân sự đầy đủ (Luật Nuôi con nuôi 2010 Điều 14).',
      todo: COMPARE,
    },
    adult: {
      title: (p: P) => `Xem lại ngày sinh: người được nhận làm con nuôi đã ${p.age} tuổi.`,
      why: 'Con nuôi dưới 16 tuổi, hoặc dưới 18 tuổi trong một số trường hợp (Luật Nuôi con nuôi 2010 Điều 8).',
      todo: COMPARE,
    },
    sixteen: {
      title: (p: P) => `Hỏi thêm: người được nhận làm con nuôi đã ${p.age} tuổi.`,
      why: 'Từ đủ 16 đến dưới 18 tuổi chỉ cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột được nhận (Luật Nuôi con nuôi 2010 Điều 8).',
      todo: 'Hỏi quan hệ của hai người.',
    },
  },
  'care-same-person': {
    same: {
      title: (p: P) => `Sửa lại: ${who(p.person)} trùng với người được chăm sóc.`,
      why: 'Hai phần này phải là hai người; có thể đã chép nhầm.',
      todo: COMPARE,
    },
    parent: {
      title: (p: P) => `Xem lại: ${who(p.person)} trùng với cha hoặc mẹ của trẻ.`,
      why: 'Cha, mẹ đã là người đại diện của con: không đăng ký giám hộ, không nhận con mình làm con nuôi.',
      todo: COMPARE,
    },
  },
};
