export const numbers = {
  'bank-account': {
    name: 'Số tài khoản ngân hàng',
    what: '6 đến 19 chữ số, không lẫn chữ, không bị bảng tính làm hỏng. Không có số kiểm tra nên cần đọc lại cho người nhận.',
  },
  'bank-holder': {
    name: 'Chủ tài khoản là người nhận tiền',
    what: 'So tên chủ tài khoản với người nhận, không kể dấu, chữ hoa và thứ tự chữ.',
  },
  'bank-name': {
    name: 'Tên ngân hàng',
    what: 'Ô ngân hàng có tên ngân hàng hoặc mã 970xxx, không lặp lại số tài khoản.',
  },
  'health-insurance-number': {
    name: 'Số thẻ BHYT',
    what: 'Thẻ cũ 15 ký tự: mã đối tượng, mức hưởng 1–5, mã tỉnh, 10 số; thẻ mới 10 số.',
  },
  'insurance-agrees': {
    name: 'Mã số BHXH và thẻ BHYT khớp nhau',
    what: '10 số cuối của thẻ BHYT là mã số BHXH; 12 số là số định danh của chính người đó.',
  },
  'shared-number': {
    name: 'Hai người không chung mã số',
    what: 'Mã BHXH, BHYT, mã số thuế của mỗi người là riêng; một tài khoản có một chủ.',
  },
  'social-insurance-number': {
    name: 'Mã số BHXH',
    what: '10 chữ số, giữ số 0 ở đầu; không phải số thẻ BHYT. Ghi số định danh thay thế thì chưa rõ có được nhận, cần xác nhận.',
  },
  'tax-code': {
    name: 'Mã số thuế',
    what: 'Tổ chức 10 số có số kiểm tra, đơn vị phụ thuộc thêm dấu gạch và 3 số, cá nhân và hộ 12 số định danh.',
  },
  'tax-code-holder': {
    name: 'Mã số thuế của ai',
    what: 'Tổ chức không dùng số định danh 12 số; cá nhân không dùng mã 13 số của đơn vị phụ thuộc; người nước ngoài chưa có số định danh dùng mã 10 số.',
  },
  'tax-code-own': {
    name: 'Mã số thuế 12 số là số định danh của chính người đó',
    what: 'Mã số thuế 12 số phải giống số định danh của người đó; của hộ kinh doanh giống số của chủ hộ.',
  },
  'tax-code-replaced': {
    name: 'Số định danh thay mã số thuế từ 01/07/2025',
    what: 'Hồ sơ nhận từ 01/07/2025: cá nhân Việt Nam và hộ kinh doanh dùng số định danh; người nước ngoài giữ mã 10 số.',
  },
};
