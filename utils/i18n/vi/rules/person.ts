export const person = {
  ethnicity: {
    name: 'Dân tộc theo danh mục',
    what: 'Dân tộc ghi theo danh mục 54 dân tộc; tên gọi khác được đổi về tên chính khi chỉ thuộc một dân tộc. Không suy ra từ họ tên hay nơi ở.',
  },
  gender: {
    name: 'Giới tính',
    what: 'Ghi Nam hoặc Nữ như giấy tờ; khối cha, mẹ, bên nam, bên nữ phải khớp. Không đoán từ chữ "Thị", "Văn".',
  },
  'name-case': {
    name: 'Chữ hoa trong họ tên',
    what: 'Họ tên viết in hoa cả hoặc hoa chữ đầu mỗi tiếng; bắt lỗi Caps Lock và quên Shift. Chỉ đổi hoa thường, không đổi chữ.',
  },
  'name-encoding': {
    name: 'Phông chữ cũ trong họ tên',
    what: 'Nhận ra họ tên chép từ phông TCVN3, VNI hoặc bị lỗi bảng mã. Chỉ gợi ý cách đọc, không tự sửa.',
  },
  'name-marks': {
    name: 'Họ tên thiếu dấu',
    what: 'Họ tên tiếng Việt gõ không dấu phải xem lại giấy tờ, vì không thể tự thêm dấu.',
  },
  'name-parts': {
    name: 'Các ô họ, chữ đệm, tên',
    what: 'Các ô phải khớp với họ tên đầy đủ, mỗi phần đúng ô của mình. Ô trống được gợi ý khi cách tách không gây nhầm.',
  },
  'name-variants': {
    name: 'Một người, hai cách ghi tên',
    what: 'Khi quan hệ cho biết người yêu cầu chính là cha, mẹ hoặc người được đăng ký, họ tên hai khối phải giống nhau từng chữ.',
  },
  'name-words': {
    name: 'Chữ thừa trong ô họ tên',
    what: 'Ô họ tên không ghi "không có", ghi chú, từ xưng hô, chữ viết tắt hay hai người.',
  },
  names: {
    name: 'Chữ cái của họ tên',
    what: 'Họ tên chỉ gồm chữ cái, dấu cách, gạch nối và dấu nháy; không có chữ số, ký tự lạ hay chữ bị mất. Tên nước ngoài giữ chữ của hộ chiếu.',
  },
  nationality: {
    name: 'Quốc tịch',
    what: 'Quốc tịch là tên nước bằng tiếng Việt; dân tộc và số không phải quốc tịch.',
  },
  religion: {
    name: 'Tôn giáo',
    what: 'Chỉ xem khi biểu mẫu hỏi: ghi Không hoặc tên trong danh mục tôn giáo được công nhận.',
  },
};
