export const person = {
  ethnicity: {
    name: 'Dân tộc theo danh mục',
    what: 'Ghi theo danh mục 54 dân tộc; tên gọi khác chỉ của một dân tộc thì gợi ý tên chính thức. Không suy ra từ họ tên hay nơi ở.',
  },
  gender: {
    name: 'Giới tính',
    what: 'Ghi Nam hoặc Nữ như giấy tờ; phần cha, mẹ, bên nam, bên nữ phải khớp. Không đoán từ chữ “Thị”, “Văn”.',
  },
  'name-case': {
    name: 'Chữ hoa trong họ tên',
    what: 'Họ tên in hoa cả, hoặc viết hoa chữ đầu mỗi từ; nhận ra lỗi do Caps Lock, quên Shift. Chỉ đổi chữ hoa, chữ thường, không đổi chữ.',
  },
  'name-encoding': {
    name: 'Phông chữ cũ trong họ tên',
    what: 'Nhận ra họ tên chép từ phông TCVN3, VNI hoặc sai bảng mã. Chỉ gợi ý cách đọc, không tự sửa.',
  },
  'name-marks': {
    name: 'Họ tên thiếu dấu',
    what: 'Họ tên tiếng Việt gõ không dấu thì xem lại giấy tờ; Sổ tay không tự thêm dấu.',
  },
  'name-parts': {
    name: 'Các ô họ, chữ đệm, tên',
    what: 'Các ô phải khớp với họ tên đầy đủ, mỗi phần đúng ô. Ô trống được gợi ý khi chỉ có một cách tách.',
  },
  'name-variants': {
    name: 'Một người, hai cách ghi tên',
    what: 'Theo quan hệ thì người yêu cầu chính là cha, mẹ hoặc người được đăng ký: họ tên hai chỗ phải giống nhau từng chữ.',
  },
  'name-words': {
    name: 'Chữ thừa trong ô họ tên',
    what: 'Ô họ tên không ghi “không có”, ghi chú, từ xưng hô, chữ viết tắt hay tên hai người.',
  },
  names: {
    name: 'Chữ cái của họ tên',
    what: 'Họ tên chỉ gồm chữ cái, dấu cách, gạch nối và dấu nháy; không có chữ số, ký tự lạ hay chữ bị mất. Tên người nước ngoài ghi như hộ chiếu.',
  },
  nationality: {
    name: 'Quốc tịch',
    what: 'Ghi tên nước bằng tiếng Việt; không ghi dân tộc hay số.',
  },
  religion: {
    name: 'Tôn giáo',
    what: 'Chỉ xét khi biểu mẫu hỏi: ghi “Không” hoặc tên trong danh mục tôn giáo được công nhận.',
  },
};
