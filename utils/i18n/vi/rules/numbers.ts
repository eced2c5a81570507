export const numbers = {
  'bank-account': {
    name: 'Số tài khoản ngân hàng',
    what: 'Có 6 đến 19 chữ số, không lẫn chữ, không bị Excel làm hỏng. Số tài khoản không có chữ số kiểm tra nên cần đọc lại cho người nhận nghe.',
  },
  'bank-holder': {
    name: 'Chủ tài khoản là người nhận tiền',
    what: 'Đối chiếu tên chủ tài khoản với người nhận tiền, không kể dấu, chữ hoa và thứ tự chữ.',
  },
  'bank-name': {
    name: 'Tên ngân hàng',
    what: 'Ô ngân hàng phải có tên ngân hàng hoặc mã 970xxx, không lặp lại số tài khoản.',
  },
  'health-insurance-number': {
    name: 'Số thẻ BHYT',
    what: 'Thẻ cũ có 15 ký tự: mã đối tượng, mức hưởng 1–5, mã tỉnh, 10 số; thẻ mới có 10 số.',
  },
  'insurance-agrees': {
    name: 'Mã số BHXH và thẻ BHYT khớp nhau',
    what: '10 số cuối của thẻ BHYT là mã số BHXH; ghi 12 số thì phải là số định danh của chính người đó.',
  },
  'shared-number': {
    name: 'Hai người không dùng chung mã số',
    what: 'Mỗi người có mã BHXH, BHYT, mã số thuế riêng; một tài khoản chỉ có một chủ.',
  },
  'social-insurance-number': {
    name: 'Mã số BHXH',
    what: 'Có 10 chữ số, giữ số 0 ở đầu; không phải số thẻ BHYT. Chưa rõ có được ghi số định danh thay không, cần người xác nhận.',
  },
  'tax-code': {
    name: 'Mã số thuế',
    what: 'Tổ chức có 10 số, chữ số cuối để kiểm tra; đơn vị phụ thuộc thêm dấu gạch và 3 số; cá nhân, hộ kinh doanh dùng 12 số định danh.',
  },
  'tax-code-holder': {
    name: 'Mã số thuế của ai',
    what: 'Tổ chức không dùng số định danh 12 số; cá nhân không dùng mã 13 số của đơn vị phụ thuộc; người nước ngoài chưa có số định danh dùng mã 10 số.',
  },
  'tax-code-own': {
    name: 'Mã số thuế 12 số là số định danh của chính người đó',
    what: 'Mã số thuế 12 số phải giống số định danh của người đó; của hộ kinh doanh thì giống số của chủ hộ kinh doanh.',
  },
  'tax-code-replaced': {
    name: 'Số định danh thay mã số thuế từ 01/07/2025',
    what: 'Hồ sơ nhận từ 01/07/2025: cá nhân Việt Nam và hộ kinh doanh dùng số định danh; người nước ngoài giữ mã 10 số.',
  },
};
