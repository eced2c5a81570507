export const residence = {
  'stay-period': {
    name: 'Thời hạn tạm trú',
    what: 'Không quá 02 năm và chưa qua; nhắc khi ở dưới 30 ngày, khi gia hạn quá sớm hoặc đã hết hạn.',
  },
  'householder-relation': {
    name: 'Quan hệ với chủ hộ',
    what: 'Quan hệ phải khớp với phần chủ hộ và với tuổi của hai người.',
  },
  'resident-minor': {
    name: 'Người chưa thành niên đăng ký cư trú',
    what: 'Đăng ký tạm trú cần cha, mẹ hoặc người giám hộ đồng ý; tách hộ, làm chủ hộ cần người có năng lực hành vi dân sự đầy đủ.',
  },
};
