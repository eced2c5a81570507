export const contact = {
  'contact-shared': {
    name: 'Hai người chung liên hệ',
    what: 'Nhắc khi hai người khác nhau, không phải vợ chồng hay cha mẹ con, có chung số điện thoại hoặc thư điện tử.',
  },
  email: {
    name: 'Thư điện tử',
    what: 'Một địa chỉ đúng dạng, không dấu, không dấu cách; nhận ra tên miền gõ nhầm và dấu do bộ gõ thêm.',
  },
  phone: {
    name: 'Số điện thoại',
    what: 'Số di động 10 chữ số, máy bàn 11 chữ số theo kế hoạch đánh số từ 2018; nhận ra số cũ và số 0 bị mất.',
  },
};
