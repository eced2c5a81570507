export const contact = {
  'contact-shared': {
    name: 'Hai người chung số điện thoại, thư điện tử',
    what: 'Nhắc khi hai người không phải vợ chồng hay cha, mẹ và con mà chung số điện thoại hoặc thư điện tử.',
  },
  email: {
    name: 'Thư điện tử',
    what: 'Một địa chỉ đúng dạng, không dấu, không dấu cách; nhận ra phần sau @ gõ nhầm và dấu do bộ gõ tiếng Việt thêm vào.',
  },
  phone: {
    name: 'Số điện thoại',
    what: 'Số di động 10 chữ số, máy bàn 11 chữ số theo quy hoạch kho số từ 2018; nhận ra số cũ và số bị mất số 0 ở đầu.',
  },
};
