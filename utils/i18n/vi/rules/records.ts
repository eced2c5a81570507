/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực; hồ sơ nhận trước ngày này theo luật cũ. Quy định mới cần người xác nhận.',
};

export const records = {
  'record-number': {
    name: 'Số đăng ký hộ tịch',
    what: 'Số ghi như 12/2026, hoặc chỉ số trên giấy cũ; không phải số 0, ngày, số định danh hay năm chưa tới.',
  },
  'record-book': {
    name: 'Quyển số',
    what: 'Quyển số ghi như 01/2005; năm của quyển không ở tương lai và khớp năm đăng ký (sổ mở theo từng năm).',
  },
  'record-year': {
    name: 'Năm của số, quyển và ngày đăng ký',
    what: 'Năm trong số đăng ký là năm của ngày đăng ký; sổ được mở trong năm đó hoặc trước đó.',
  },
  'record-agency': {
    name: 'Nơi đã đăng ký hộ tịch',
    what: 'Là cơ quan đăng ký hộ tịch có tên đầy đủ, thuộc cấp còn tồn tại vào ngày đăng ký.',
  },
  'record-event': {
    name: 'Loại việc hộ tịch và các mục khác',
    what: 'Tên giấy tờ, ngày đăng ký, tuổi và quan hệ khớp với loại việc hộ tịch (khai sinh, kết hôn, khai tử…).',
    changes: NEW_LAW,
  },
  addressee: {
    name: 'Nơi kính gửi',
    what: 'Tờ khai gửi cơ quan còn tồn tại: từ 01/07/2025 không còn cấp huyện, thị trấn.',
  },
  'kin-ages': {
    name: 'Quan hệ và tuổi',
    what: 'Cha, mẹ, ông, bà sinh trước con, cháu. Ngưỡng 12 tuổi chỉ để rà soát.',
  },
  'kin-gender': {
    name: 'Quan hệ và giới tính',
    what: 'Quan hệ như vợ, chồng, con trai, bà nội khớp với giới tính hoặc số định danh của người ấy.',
  },
  copies: {
    name: 'Số lượng bản sao',
    what: 'Số bản sao là số nguyên nhỏ, khớp với việc chọn có hay không cấp bản sao.',
  },
  'change-content': {
    name: 'Nội dung thay đổi, cải chính',
    what: 'Nội dung nói rõ từ gì thành gì, hai giá trị khác nhau, đúng với việc đã chọn.',
    changes: NEW_LAW,
  },
  'change-consent': {
    name: 'Đồng ý khi đổi tên, xác định lại dân tộc cho người dưới 18 tuổi',
    what: 'Nhắc hỏi sự đồng ý của chính người đó và của cha mẹ theo tuổi.',
    changes: NEW_LAW,
  },
};
