export const marriage = {
  'marriage-age': {
    name: 'Tuổi kết hôn',
    what: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi vào ngày đăng ký; việc kết hôn trước đây xét theo ngày của việc đó.',
  },
  'marriage-same-person': {
    name: 'Hai bên kết hôn là hai người',
    what: 'Hai bên không thể trùng số giấy tờ; trùng họ tên hoặc cả ngày sinh thì nhắc xem lại.',
  },
  'marriage-status': {
    name: 'Tình trạng hôn nhân và lần kết hôn',
    what: 'Người đăng ký kết hôn không được đang có vợ, chồng; lần kết hôn phải khớp với tình trạng đã khai.',
  },
  'marital-facts': {
    name: 'Tình trạng hôn nhân và các mục khác',
    what: 'Tình trạng hôn nhân phải khớp với ngày kết hôn, ngày ly hôn, thông tin vợ hoặc chồng và giới tính đã khai.',
  },
  'divorce-papers': {
    name: 'Bản án, quyết định ly hôn',
    what: 'Người đã ly hôn phải ghi số, ngày, tòa án của bản án hoặc quyết định; năm trong số phải khớp với ngày.',
  },
  'marital-certificate': {
    name: 'Giấy xác nhận tình trạng hôn nhân',
    what: 'Thời gian xác nhận không trước ngày sinh, không sau ngày tiếp nhận; mục đích phải rõ; để kết hôn thì chỉ cấp 01 bản.',
  },
  'marriage-kin': {
    name: 'Nhắc hỏi về quan hệ họ hàng',
    what: 'Hai bên cùng họ, quê cùng thôn, tổ thì nhắc hỏi thêm, không kết luận gì.',
  },
  'marriage-foreigner': {
    name: 'Kết hôn với người nước ngoài',
    what: 'Một bên có quốc tịch nước ngoài thì nhắc xem thủ tục đăng ký kết hôn có yếu tố nước ngoài.',
  },
};
