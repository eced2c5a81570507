/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực; hồ sơ nhận trước ngày này theo luật cũ. Quy định mới chưa có người xác nhận.',
};
const STOPS = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực: hồ sơ nhận từ ngày đó không xét theo quy tắc này nữa, cho đến khi quy định mới được xác nhận.',
};

export const death = {
  'death-age': {
    name: 'Tuổi khi chết',
    what: 'Ngày chết không trước năm sinh theo số định danh; trên 110 tuổi thường do gõ nhầm năm.',
  },
  'death-cause': {
    name: 'Nguyên nhân chết',
    what: 'Ghi theo Giấy báo tử. “Chết”, “mất”, dấu chấm hay con số không phải là nguyên nhân.',
  },
  'death-notice-issuer': {
    name: 'Cơ quan cấp Giấy báo tử',
    what: 'Chết tại cơ sở y tế thì cơ sở đó cấp; chết tại nhà thì UBND cấp xã cấp; Tòa án tuyên bố chết thì là bản án, quyết định. Chết do tai nạn, chết đột ngột thì nhắc hỏi văn bản của công an, pháp y.',
    changes: NEW_LAW,
  },
  'death-notice-number': {
    name: 'Số và ngày của Giấy báo tử',
    what: 'Có số thì có ngày cấp, năm trong số khớp với năm cấp; giấy không có số thì để trống.',
  },
  'death-registered-again': {
    name: 'Đăng ký lại khai tử: chỉ khi đã đăng ký trước năm 2016',
    what: 'Chỉ đăng ký lại khi ngày chết và ngày đăng ký trước đây đều trước 01/01/2016.',
    changes: STOPS,
  },
  'death-registration-deadline': {
    name: 'Đăng ký khai tử trong 15 ngày',
    what: 'Đối chiếu ngày chết, ngày nhận hồ sơ với loại đăng ký đã chọn. Chỉ biết tháng hoặc năm thì chỉ nhắc khi chắc chắn.',
    changes: STOPS,
  },
  'death-time': {
    name: 'Giờ, phút chết',
    what: 'Giờ từ 0 đến 23, phút từ 0 đến 59, mỗi ô một số, không kèm chữ.',
  },
  'deceased-card': {
    name: 'Giấy tờ cấp sau ngày chết',
    what: 'Ngày cấp giấy tờ tùy thân của người chết không thể sau ngày chết.',
  },
  'deceased-relation': {
    name: 'Người đi khai tử và người chết',
    what: 'Người chết không thể tự khai: nhắc xem lại quan hệ và họ tên người yêu cầu.',
  },
  'newborn-death': {
    name: 'Trẻ chết trong 24 giờ sau khi sinh',
    what: 'Trẻ sống dưới 24 giờ thì không phải khai sinh, khai tử, trừ khi cha đẻ, mẹ đẻ yêu cầu.',
  },
};
