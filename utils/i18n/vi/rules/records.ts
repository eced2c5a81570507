/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Luật Hộ tịch số 03/2026/QH16 có hiệu lực; hồ sơ nhận trước ngày này theo luật cũ. Quy định mới chưa có người xác nhận.',
};

export const records = {
  'record-number': {
    name: 'Số đăng ký hộ tịch',
    what: 'Ghi dạng 12/2026, giấy cũ có thể chỉ có số; không phải số 0, ngày, số định danh hay năm chưa đến.',
  },
  'record-book': {
    name: 'Quyển số',
    what: 'Ghi dạng 01/2005; năm của quyển không sau năm nay và khớp với năm đăng ký (sổ mở theo từng năm).',
  },
  'record-year': {
    name: 'Năm của số, quyển và ngày đăng ký',
    what: 'Năm trong số đăng ký phải là năm của ngày đăng ký; sổ mở trong năm đó hoặc trước đó.',
  },
  'record-agency': {
    name: 'Nơi đã đăng ký hộ tịch',
    what: 'Phải là cơ quan đăng ký hộ tịch, ghi đủ tên, thuộc cấp còn hoạt động vào ngày đăng ký.',
  },
  'record-event': {
    name: 'Loại việc hộ tịch và các mục khác',
    what: 'Tên giấy tờ, ngày đăng ký, tuổi và quan hệ phải khớp với loại việc hộ tịch (khai sinh, kết hôn, khai tử…).',
    changes: NEW_LAW,
  },
  addressee: {
    name: 'Nơi kính gửi',
    what: 'Tờ khai phải gửi cơ quan còn hoạt động: từ 01/07/2025 không còn cấp huyện, thị trấn.',
  },
  'kin-ages': {
    name: 'Quan hệ và tuổi',
    what: 'Cha, mẹ, ông, bà phải sinh trước con, cháu. Khoảng cách 12 tuổi chỉ dùng để rà soát.',
  },
  'kin-gender': {
    name: 'Quan hệ và giới tính',
    what: 'Quan hệ như vợ, chồng, con trai, bà nội phải khớp với giới tính hoặc số định danh của người đó.',
  },
  copies: {
    name: 'Số lượng bản sao',
    what: 'Là số nguyên, không quá lớn, khớp với lựa chọn có hay không cấp bản sao.',
  },
  'change-content': {
    name: 'Nội dung thay đổi, cải chính',
    what: 'Nội dung phải nêu rõ từ gì thành gì, trước và sau khác nhau, đúng với việc đã chọn.',
    changes: NEW_LAW,
  },
  'change-consent': {
    name: 'Ý kiến đồng ý khi đổi tên, xác định lại dân tộc cho người dưới 18 tuổi',
    what: 'Nhắc xem ý kiến đồng ý của chính người đó và của cha, mẹ, tùy theo tuổi.',
    changes: NEW_LAW,
  },
};
