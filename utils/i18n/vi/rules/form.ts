export const form = {
  dates: {
    name: 'Ngày tháng',
    what: 'Ngày có thật, đọc được một cách duy nhất, không ở tương lai. Chỉ biết năm hoặc tháng thì ghi phần đã biết.',
  },
  'date-order': {
    name: 'Thứ tự các ngày',
    what: 'Sinh, kết hôn, ly hôn, chết, đăng ký và giấy báo tử phải theo thứ tự có thể xảy ra.',
  },
  hostile: {
    name: 'Nội dung lạ trong ô',
    what: 'Nhận ra văn bản dán nhầm, ký tự ẩn đổi hướng chữ và mã trang web.',
  },
  'mirror-fields': {
    name: 'Hai ô cùng một thông tin',
    what: 'Số định danh và số trên thẻ, hoặc cùng một mục hiện hai chỗ, phải giống nhau.',
  },
  'other-text': {
    name: 'Mục "Khác"',
    what: 'Chọn "Khác" thì ghi rõ ở ô bên cạnh; chọn mục khác thì ô đó để trống.',
  },
  'requester-relation': {
    name: 'Quan hệ của người yêu cầu',
    what: 'Quan hệ là cha, mẹ hoặc bản thân thì hai khối phải là cùng một người; trẻ nhỏ không tự yêu cầu.',
  },
  required: {
    name: 'Mục bắt buộc',
    what: 'Mục mà thủ tục hoặc cổng cần trong trường hợp đang chọn thì không để trống.',
  },
  'text-encoding': {
    name: 'Lỗi mã trong địa chỉ và các ô khác',
    what: 'Nhận ra chữ bị mất hoặc bị đọc sai bảng mã ngoài ô họ tên.',
  },
  'text-form': {
    name: 'Dạng chữ',
    what: 'Đổi Unicode tổ hợp thành dựng sẵn, bỏ ký tự ẩn và dấu cách thừa; chữ nhìn thấy giữ nguyên.',
  },
};
