export const marriage = {
  'marriage-age': {
    name: 'Tuổi kết hôn',
    what: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi vào ngày đăng ký; việc kết hôn trước đây xét theo ngày của việc đó.',
  },
  'marriage-same-person': {
    name: 'Hai bên kết hôn là hai người',
    what: 'Hai bên không trùng số giấy tờ, không trùng họ tên cùng ngày sinh.',
  },
  'marriage-status': {
    name: 'Tình trạng hôn nhân và lần kết hôn',
    what: 'Người đăng ký kết hôn không đang có vợ, chồng; lần kết hôn thứ mấy khớp với tình trạng đã khai.',
  },
  'marital-facts': {
    name: 'Tình trạng hôn nhân và các mục khác',
    what: 'Tình trạng hôn nhân khớp với ngày kết hôn, ngày ly hôn, vợ hoặc chồng và giới tính đã khai.',
  },
  'divorce-papers': {
    name: 'Bản án, quyết định ly hôn',
    what: 'Người đã ly hôn có số, ngày, tòa án của bản án hoặc quyết định; năm trong số khớp với ngày.',
  },
  'marital-certificate': {
    name: 'Giấy xác nhận tình trạng hôn nhân',
    what: 'Thời gian xác nhận không trước ngày sinh, không sau ngày tiếp nhận; mục đích rõ ràng; để kết hôn chỉ cấp 01 bản.',
  },
  'marriage-kin': {
    name: 'Gợi ý hỏi về quan hệ họ hàng',
    what: 'Hai bên cùng họ và cùng quê đến thôn, tổ thì nhắc hỏi thêm; không kết luận gì.',
  },
  'marriage-foreigner': {
    name: 'Kết hôn với người nước ngoài',
    what: 'Một bên có quốc tịch nước ngoài thì nhắc xem thủ tục đăng ký kết hôn có yếu tố nước ngoài.',
  },
};
