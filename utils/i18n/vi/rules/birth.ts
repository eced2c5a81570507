/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực; hồ sơ nhận trước ngày này theo luật cũ. Quy định mới chưa có người xác nhận.',
};
const STOPS = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực: hồ sơ nhận từ ngày đó không xét theo quy tắc này nữa, cho đến khi quy định mới được xác nhận.',
};

export const birth = {
  'birth-kind': {
    name: 'Loại khai sinh và thông tin cha, mẹ',
    what: 'Đối chiếu loại khai sinh với thông tin cha, mẹ và quan hệ của người yêu cầu: đã xác định được ai thì phải có thông tin của người đó.',
    changes: NEW_LAW,
  },
  'birth-registered-again': {
    name: 'Đăng ký lại khai sinh: chỉ khi đã đăng ký trước năm 2016',
    what: 'Chỉ đăng ký lại khi ngày sinh và ngày đăng ký trước đây đều trước 01/01/2016.',
    changes: STOPS,
  },
  'birth-registration-deadline': {
    name: 'Đăng ký khai sinh trong 60 ngày',
    what: 'Đối chiếu ngày sinh, ngày nhận hồ sơ với loại đăng ký đã chọn. Hạn rơi vào ngày nghỉ thì tính đến ngày làm việc tiếp theo; rơi vào kỳ nghỉ lễ, Tết thì không nhắc.',
    changes: STOPS,
  },
  'child-age': {
    name: 'Tuổi của người được khai sinh',
    what: 'Thủ tục liên thông chỉ dành cho trẻ dưới 6 tuổi; người lớn hơn có thủ tục riêng. Tuổi quá cao thường do gõ nhầm năm.',
  },
  'child-ethnicity': {
    name: 'Dân tộc của con theo cha hoặc mẹ',
    what: 'Nhắc khi dân tộc của con khác cả cha và mẹ, hoặc khác người duy nhất đã xác định được. Có người nước ngoài thì không xét.',
  },
  'child-hometown': {
    name: 'Quê quán của con theo cha hoặc mẹ',
    what: 'Chỉ xét khi tờ khai có quê quán của cả cha và mẹ. Tỉnh cũ và tỉnh mới sau sáp nhập được coi là một.',
    changes: NEW_LAW,
  },
  'child-name': {
    name: 'Họ tên của con, cha, mẹ giống hệt nhau',
    what: 'Hai người trong nhà trùng cả họ, chữ đệm, tên thường do chép nhầm phần thông tin.',
  },
  'child-nationality': {
    name: 'Quốc tịch của con và cha, mẹ',
    what: 'Cha và mẹ đều là công dân Việt Nam thì con có quốc tịch Việt Nam; cha và mẹ đều có quốc tịch khác mà con ghi Việt Nam thì cần xem lại.',
  },
  'child-number': {
    name: 'Trẻ khai sinh lần đầu mà đã có số định danh',
    what: 'Số định danh được cấp khi đăng ký khai sinh. Đã có số thì xem lại có phải đăng ký lần đầu không.',
    changes: NEW_LAW,
  },
  'child-surname': {
    name: 'Họ của con theo cha hoặc mẹ',
    what: 'Đối chiếu họ của con với họ cha, họ mẹ. Không xét tên có họ đứng sau, người nước ngoài và các dân tộc không đặt họ đứng trước.',
  },
  'facility-name': {
    name: 'Tên cơ sở y tế ở nơi sinh, nơi chết',
    what: 'Sinh hoặc chết tại cơ sở y tế thì phải ghi tên cơ sở; trạm y tế mang tên xã khác thì nhắc xem lại xã đã chọn.',
  },
  'grandparent-asks': {
    name: 'Ông, bà đi khai sinh cho cháu',
    what: 'Tuổi của người yêu cầu phải hợp với quan hệ ông, bà nội hoặc ngoại. Khoảng cách 12 tuổi chỉ dùng để rà soát.',
  },
  'parent-age': {
    name: 'Tuổi của cha, mẹ so với con',
    what: 'Cha, mẹ phải sinh trước con. Hơn con dưới 12 tuổi, mẹ trên 60 hoặc cha trên 85 tuổi khi con sinh thường do gõ nhầm năm.',
  },
  'parents-marriage': {
    name: 'Ngày kết hôn của cha, mẹ',
    what: 'Đối chiếu ngày trên Giấy chứng nhận kết hôn với ngày sinh của cha, mẹ: khi kết hôn phải đủ tuổi.',
  },
  'registration-choice': {
    name: 'Loại đăng ký, loại khai sinh ghi việc khác',
    what: 'Nhắc khi nội dung gõ tay không giống loại nào thường gặp. Nội dung chọn từ danh sách của cổng thì không xét.',
  },
  'requester-age': {
    name: 'Tuổi của người yêu cầu khai sinh, khai tử',
    what: 'Người dưới 15 tuổi không tự đi đăng ký; thường do ghi nhầm người hoặc số định danh.',
  },
};
