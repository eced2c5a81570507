import { type P, COMPARE } from './shared';

export const marriage = {
  'marriage-age': {
    'too-young': {
      title: (p: P) => `Xem tuổi kết hôn: ${p.age} tuổi, đủ ${p.least} tuổi vào ${p.day}.`,
      why: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi (Luật Hôn nhân và gia đình 2014 Điều 8).',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì chưa đăng ký được.',
    },
  },
  'marriage-same-person': {
    'same-paper': {
      title: () => 'Xem lại số giấy tờ: hai bên nam, nữ đang trùng số.',
      why: 'Mỗi giấy tờ chỉ của một người.',
      todo: COMPARE,
    },
    'same-name-birth': {
      title: () => 'Xem lại: hai bên trùng cả họ tên và ngày sinh.',
      why: 'Có thể đã chép nhầm khối này sang khối kia.',
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Xem lại: hai bên trùng họ tên.',
      why: 'Có thể đã chép nhầm khối này sang khối kia.',
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Xem tình trạng hôn nhân: đang có vợ hoặc chồng.',
      why: 'Người đang có vợ hoặc có chồng không được kết hôn với người khác (Luật Hôn nhân và gia đình 2014 Điều 5).',
      todo: COMPARE,
    },
    'count-too-high': {
      title: (p: P) => `Xem lại: chưa kết hôn nhưng ghi lần thứ ${p.count}.`,
      why: 'Tình trạng hôn nhân và số lần kết hôn không khớp.',
      todo: COMPARE,
    },
    'count-too-low': {
      title: () => 'Xem lại: đã từng kết hôn nhưng ghi lần thứ nhất.',
      why: 'Tình trạng hôn nhân và số lần kết hôn không khớp.',
      todo: COMPARE,
    },
    'decision-missing': {
      title: () => 'Ghi số bản án hoặc quyết định ly hôn.',
      why: 'Người đã ly hôn cần giấy tờ chứng minh việc ly hôn đã có hiệu lực.',
      todo: 'Ghi số, ngày và tòa án theo bản án hoặc quyết định.',
    },
  },
};
