/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực; hồ sơ nhận trước ngày này theo luật cũ. Quy định mới cần người xác nhận.',
};
const STOPS = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực: quy tắc này thôi báo với hồ sơ nhận từ ngày đó, đến khi quy định mới được xác nhận.',
};

export const death = {
  'death-age': {
    name: 'Tuổi khi chết',
    what: 'Ngày chết không trước năm sinh trong số định danh; tuổi trên 110 thường do gõ nhầm năm.',
  },
  'death-cause': {
    name: 'Nguyên nhân chết',
    what: 'Ghi theo Giấy báo tử. "Chết", "mất", dấu chấm hay con số không phải là nguyên nhân.',
  },
  'death-notice-issuer': {
    name: 'Cơ quan cấp Giấy báo tử',
    what: 'Chết tại cơ sở y tế thì cơ sở đó cấp, chết tại nhà thì UBND cấp xã, Tòa án tuyên bố thì bản án. Tai nạn, đột ngột thì hỏi văn bản của công an, pháp y.',
    changes: NEW_LAW,
  },
  'death-notice-number': {
    name: 'Số và ngày của Giấy báo tử',
    what: 'Số và ngày cấp đi cùng nhau, năm trong số giống năm cấp; không có số thì để trống.',
  },
  'death-registered-again': {
    name: 'Đăng ký lại khai tử: chỉ việc trước năm 2016',
    what: 'Ngày chết và ngày đăng ký trước đây phải trước 01/01/2016 thì mới được đăng ký lại.',
    changes: STOPS,
  },
  'death-registration-deadline': {
    name: 'Khai tử trong 15 ngày',
    what: 'So ngày chết và ngày nhận hồ sơ với loại đăng ký đã chọn. Chỉ biết tháng hoặc năm thì báo khi chắc chắn.',
    changes: STOPS,
  },
  'death-time': {
    name: 'Giờ, phút chết',
    what: 'Giờ từ 0 đến 23, phút từ 0 đến 59, mỗi số một ô, không kèm chữ.',
  },
  'deceased-card': {
    name: 'Giấy tờ cấp sau ngày chết',
    what: 'Ngày cấp giấy tờ tùy thân của người chết không thể sau ngày chết.',
  },
  'deceased-relation': {
    name: 'Người đi khai tử và người chết',
    what: 'Người chết không thể tự khai: xem ô quan hệ và họ tên người yêu cầu.',
  },
  'newborn-death': {
    name: 'Trẻ chết trong 24 giờ sau khi sinh',
    what: 'Trẻ sống dưới 24 giờ không phải khai sinh, khai tử, trừ khi cha đẻ, mẹ đẻ yêu cầu.',
  },
};
