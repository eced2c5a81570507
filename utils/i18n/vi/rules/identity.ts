export const identity = {
  'card-kind': {
    name: 'Tên thẻ theo người giữ và ngày cấp',
    what: 'Thẻ cấp đến 30/06/2024 tên là căn cước công dân, từ 01/07/2024 là căn cước; danh sách của cổng có thể thiếu tên nên chỉ gợi ý. Thẻ chỉ cấp cho công dân Việt Nam.',
  },
  'card-validity': {
    name: 'Hạn của thẻ căn cước theo tuổi',
    what: 'So ngày hết hạn với mốc đủ 14, 25, 40, 60 tuổi, kể cả thẻ cấp trong 2 năm trước mốc. Không có ô hết hạn thì nhắc xem hạn in trên thẻ.',
  },
  'id-paper-number': {
    name: 'Số giấy tờ tùy thân',
    what: 'Chỉ có số, không có tên giấy tờ; CMND 9 hoặc 12 số; biểu mẫu không hỏi loại thì số 10, 11, 13 chữ số là thẻ căn cước gõ nhầm.',
  },
  'old-card': {
    name: 'CMND đã hết giá trị',
    what: 'Từ 01/01/2025 CMND không còn là giấy tờ của người đang sống. Người chết và giấy tờ cũ giữ nguyên.',
  },
  'old-id-number': {
    name: 'Số CMND cũ',
    what: 'Ô số CMND cũ có 9 hoặc 12 chữ số, giữ số 0 ở đầu, không ghi chữ; người có hai số thì ghi cả hai.',
  },
  'paper-dates': {
    name: 'Ngày cấp giấy tờ tùy thân',
    what: 'Ngày cấp không trước hoặc trùng ngày sinh, không sau ngày hết hạn; thẻ căn cước công dân có từ 2016 và trước 07/2024 chỉ cấp từ đủ 14 tuổi.',
  },
  'paper-expired': {
    name: 'Giấy tờ tùy thân hết hạn',
    what: 'Ngày hết hạn đã qua, và người đó đang làm thủ tục.',
  },
  'paper-issuer': {
    name: 'Cơ quan cấp thẻ theo ngày cấp',
    what: 'So cơ quan cấp với cơ quan in trên thẻ của thời gian đó. Đây là thông lệ in thẻ, không phải luật: thẻ in gì thì ghi như vậy.',
  },
  'paper-people': {
    name: 'Một giấy tờ ở hai chỗ',
    what: 'Hai chỗ cùng số giấy tờ thì phải cùng ngày cấp, cùng cơ quan cấp và cùng một người.',
  },
  passport: {
    name: 'Số hộ chiếu',
    what: 'Chữ không dấu và số, 5 đến 15 ký tự; hộ chiếu Việt Nam một chữ cái và 7 hoặc 8 số. Hộ chiếu nước ngoài không so với dạng Việt Nam.',
  },
  'passport-validity': {
    name: 'Thời hạn hộ chiếu Việt Nam',
    what: 'Hộ chiếu Việt Nam không quá 10 năm kể từ ngày cấp; của người dưới 14 tuổi không quá 5 năm.',
  },
  'personal-id': {
    name: 'Số định danh cá nhân',
    what: '12 chữ số; mã nơi đăng ký khai sinh, thế kỷ và năm sinh trong số phải có thật. Số CMND 9 số không phải số định danh.',
  },
  'personal-id-cross': {
    name: 'Số định danh với giới tính, năm sinh',
    what: 'Chữ số thứ 4 đến 6 cho biết giới tính và năm sinh; so với các ô khác và với vai cha, mẹ, bên nam, bên nữ.',
  },
  'personal-id-people': {
    name: 'Một số định danh, một người',
    what: 'Hai người không trùng số; cùng số thì cùng họ tên và ngày sinh.',
  },
  'two-numbers': {
    name: 'Một người, một số định danh',
    what: 'Cùng họ tên mà số chỉ khác một, hai chữ số, hoặc cùng cả ngày sinh, thì hỏi lại: có thể là một người, một ô gõ nhầm.',
  },
};
