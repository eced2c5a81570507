export const form = {
  dates: {
    name: 'Ngày tháng',
    what: 'Ngày phải có thật, chỉ hiểu được một cách và không sau hôm nay. Chỉ biết năm hoặc tháng, năm thì ghi phần đã biết.',
  },
  'date-order': {
    name: 'Thứ tự các ngày',
    what: 'Ngày sinh, kết hôn, ly hôn, chết, đăng ký, cấp Giấy báo tử phải đúng thứ tự trước sau.',
  },
  hostile: {
    name: 'Nội dung lạ trong ô',
    what: 'Nhận ra văn bản dán nhầm, ký tự ẩn làm đảo chiều chữ và mã trang web.',
  },
  'mirror-fields': {
    name: 'Hai ô cùng một thông tin',
    what: 'Số định danh và số trên thẻ, hoặc cùng một mục hiện hai chỗ, phải giống nhau.',
  },
  'other-text': {
    name: 'Mục “Khác”',
    what: 'Chọn “Khác” thì ghi rõ ở ô bên cạnh; không chọn thì để trống ô đó.',
  },
  'requester-relation': {
    name: 'Quan hệ của người yêu cầu',
    what: 'Quan hệ là cha, mẹ hoặc bản thân thì người yêu cầu phải chính là người đó; trẻ nhỏ không tự đứng tên yêu cầu.',
  },
  required: {
    name: 'Mục bắt buộc',
    what: 'Không để trống mục mà thủ tục hoặc cổng cần trong trường hợp đang chọn.',
  },
  'text-encoding': {
    name: 'Chữ lỗi phông trong địa chỉ và các ô khác',
    what: 'Nhận ra chữ bị mất hoặc sai bảng mã ở các ô ngoài họ tên.',
  },
  'text-form': {
    name: 'Chữ tổ hợp, ký tự ẩn, dấu cách thừa',
    what: 'Đổi Unicode tổ hợp thành dựng sẵn, bỏ ký tự ẩn và dấu cách thừa; chữ nhìn thấy giữ nguyên.',
  },
};
