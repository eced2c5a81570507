export const identity = {
  'card-kind': {
    name: 'Tên thẻ theo người giữ và ngày cấp',
    what: 'Thẻ cấp đến 30/06/2024 là căn cước công dân, từ 01/07/2024 là căn cước; danh sách của cổng có thể thiếu tên nên chỉ gợi ý. Thẻ chỉ cấp cho công dân Việt Nam.',
  },
  'card-validity': {
    name: 'Hạn của thẻ căn cước theo tuổi',
    what: 'Đối chiếu ngày hết hạn với các tuổi đổi thẻ 14, 25, 40, 60, kể cả thẻ cấp trong 2 năm trước đó. Biểu mẫu không hỏi ngày hết hạn thì nhắc xem hạn in trên thẻ.',
  },
  'id-paper-number': {
    name: 'Số giấy tờ tùy thân',
    what: 'Chỉ ghi số, không ghi tên giấy tờ; CMND có 9 hoặc 12 số. Biểu mẫu không hỏi loại giấy thì số có 10, 11, 13 chữ số coi là thẻ căn cước gõ nhầm.',
  },
  'old-card': {
    name: 'CMND đã hết giá trị',
    what: 'Từ 01/01/2025 người làm thủ tục không dùng CMND nữa. Thông tin của người chết và giấy tờ cũ thì giữ nguyên.',
  },
  'old-id-number': {
    name: 'Số CMND cũ',
    what: 'Số CMND cũ có 9 hoặc 12 chữ số, giữ số 0 ở đầu, không ghi chữ; người có hai số thì ghi cả hai.',
  },
  'paper-dates': {
    name: 'Ngày cấp giấy tờ tùy thân',
    what: 'Ngày cấp phải sau ngày sinh, trước ngày hết hạn; thẻ căn cước công dân có từ năm 2016 và trước 01/07/2024 chỉ cấp từ đủ 14 tuổi.',
  },
  'paper-expired': {
    name: 'Giấy tờ tùy thân hết hạn',
    what: 'Nhắc khi giấy tờ của người đang làm thủ tục đã quá ngày hết hạn.',
  },
  'paper-issuer': {
    name: 'Cơ quan cấp thẻ theo ngày cấp',
    what: 'Đối chiếu cơ quan cấp với tên thường in trên thẻ thời gian đó. Đây là thông lệ, không phải quy định: thẻ in gì thì ghi như vậy.',
  },
  'paper-people': {
    name: 'Một giấy tờ ở hai chỗ',
    what: 'Hai chỗ ghi cùng số giấy tờ thì phải cùng người, cùng ngày cấp và cơ quan cấp.',
  },
  passport: {
    name: 'Số hộ chiếu',
    what: 'Gồm chữ không dấu và số, 5 đến 15 ký tự; hộ chiếu Việt Nam có một chữ cái và 7 hoặc 8 số. Hộ chiếu nước ngoài không xét theo dạng này.',
  },
  'passport-validity': {
    name: 'Thời hạn hộ chiếu Việt Nam',
    what: 'Hộ chiếu Việt Nam không quá 10 năm kể từ ngày cấp; của người dưới 14 tuổi không quá 5 năm.',
  },
  'personal-id': {
    name: 'Số định danh cá nhân',
    what: 'Có 12 chữ số; mã nơi đăng ký khai sinh, thế kỷ và năm sinh trong số phải có thật. Số CMND 9 số không phải số định danh.',
  },
  'personal-id-cross': {
    name: 'Số định danh khớp với giới tính, năm sinh',
    what: 'Chữ số thứ 4 đến thứ 6 cho biết giới tính và năm sinh; đối chiếu với các ô khác và với phần cha, mẹ, bên nam, bên nữ.',
  },
  'personal-id-people': {
    name: 'Một số định danh, một người',
    what: 'Hai người không thể trùng số; cùng số thì phải cùng họ tên và ngày sinh.',
  },
  'two-numbers': {
    name: 'Một người, một số định danh',
    what: 'Hai chỗ cùng họ tên mà số chỉ khác một, hai chữ số, hoặc cùng cả ngày sinh mà khác số, thì nhắc xem lại: có thể là một người, có ô gõ nhầm.',
  },
};
