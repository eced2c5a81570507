/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực; hồ sơ nhận trước ngày này theo luật cũ. Quy định mới cần người xác nhận.',
};
const STOPS = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực: quy tắc này thôi báo với hồ sơ nhận từ ngày đó, đến khi quy định mới được xác nhận.',
};

export const birth = {
  'birth-kind': {
    name: 'Loại khai sinh và thông tin cha, mẹ',
    what: 'So loại khai sinh với khối cha, khối mẹ và quan hệ của người yêu cầu: đã xác định được ai thì có thông tin của người đó.',
    changes: NEW_LAW,
  },
  'birth-registered-again': {
    name: 'Đăng ký lại khai sinh: chỉ việc trước năm 2016',
    what: 'Ngày sinh và ngày đăng ký trước đây phải trước 01/01/2016 thì mới được đăng ký lại.',
    changes: STOPS,
  },
  'birth-registration-deadline': {
    name: 'Khai sinh trong 60 ngày',
    what: 'So ngày sinh và ngày nhận hồ sơ với loại đăng ký đã chọn. Hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc; kỳ nghỉ lễ, Tết thì không báo.',
    changes: STOPS,
  },
  'child-age': {
    name: 'Tuổi của người được khai sinh',
    what: 'Thủ tục liên thông chỉ cho trẻ dưới 6 tuổi; người đã lớn có thủ tục riêng; tuổi quá cao thường do gõ nhầm năm.',
  },
  'child-ethnicity': {
    name: 'Dân tộc của con theo cha hoặc mẹ',
    what: 'Báo khi dân tộc của con khác cả cha lẫn mẹ, hoặc khác người duy nhất đã xác định được. Không xét khi có người nước ngoài.',
  },
  'child-hometown': {
    name: 'Quê quán của con theo cha hoặc mẹ',
    what: 'Chỉ xét khi tờ khai có quê quán của cha và của mẹ. Tên tỉnh cũ và tỉnh mới sau sáp nhập được coi là một.',
    changes: NEW_LAW,
  },
  'child-name': {
    name: 'Họ tên của con và cha, mẹ trùng hệt nhau',
    what: 'Hai người trong nhà cùng họ, chữ đệm, tên thường do chép nhầm khối thông tin.',
  },
  'child-nationality': {
    name: 'Quốc tịch của con và cha, mẹ',
    what: 'Cha, mẹ đều là công dân Việt Nam thì con có quốc tịch Việt Nam; cha, mẹ đều mang quốc tịch khác thì cần xem lại.',
  },
  'child-number': {
    name: 'Trẻ khai sinh lần đầu mà đã có số định danh',
    what: 'Số định danh được cấp khi đăng ký khai sinh. Có số từ trước thì xem có đúng là đăng ký lần đầu không.',
    changes: NEW_LAW,
  },
  'child-surname': {
    name: 'Họ của con theo cha hoặc mẹ',
    what: 'So họ của con với họ cha, họ mẹ. Không xét tên có họ đứng sau, người nước ngoài và các dân tộc không theo lối đặt họ trước.',
  },
  'facility-name': {
    name: 'Tên cơ sở y tế ở nơi sinh, nơi chết',
    what: 'Nơi sinh, nơi chết tại cơ sở y tế cần có tên cơ sở; trạm y tế mang tên xã khác thì nhắc xem lại xã đã chọn.',
  },
  'grandparent-asks': {
    name: 'Ông, bà đi khai sinh cho cháu',
    what: 'Tuổi của người yêu cầu phải hợp với quan hệ ông, bà nội, ngoại. Ngưỡng 12 tuổi chỉ để rà soát.',
  },
  'parent-age': {
    name: 'Tuổi của cha, mẹ so với con',
    what: 'Cha, mẹ sinh trước con. Khoảng cách dưới 12 tuổi, mẹ trên 60, cha trên 85 tuổi khi sinh con thường do gõ nhầm năm.',
  },
  'parents-marriage': {
    name: 'Ngày kết hôn của cha, mẹ',
    what: 'So ngày trên Giấy chứng nhận kết hôn với ngày sinh của cha, mẹ: khi kết hôn phải đủ tuổi.',
  },
  'registration-choice': {
    name: 'Loại đăng ký, loại khai sinh ghi việc khác',
    what: 'Nhắc khi ô gõ tay không có từ nào của các lựa chọn thường có. Không xét giá trị chọn từ danh sách của cổng.',
  },
  'requester-age': {
    name: 'Tuổi của người yêu cầu khai sinh, khai tử',
    what: 'Người dưới 15 tuổi không tự đi đăng ký; thường do ghi nhầm người hoặc nhầm số định danh.',
  },
};
