export const residence = {
  'stay-period': {
    name: 'Thời hạn tạm trú',
    what: 'Không quá 02 năm, chưa qua; nhắc khi ở dưới 30 ngày và khi gia hạn quá sớm hoặc đã hết hạn.',
  },
  'householder-relation': {
    name: 'Quan hệ với chủ hộ',
    what: 'Ô quan hệ khớp với khối chủ hộ và với tuổi của hai người.',
  },
  'resident-minor': {
    name: 'Người chưa thành niên đăng ký cư trú',
    what: 'Tạm trú cần cha, mẹ hoặc người giám hộ đồng ý; tách hộ và làm chủ hộ cần người đủ năng lực hành vi dân sự.',
  },
};
