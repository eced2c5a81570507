export const places = {
  'province-name': {
    name: 'Tên tỉnh, thành phố',
    what: 'Tỉnh đã sáp nhập thì đề nghị đổi sang tên hiện nay (từ 01/07/2025); tên không có trong danh mục thì nhắc. Quê quán, nơi sinh cũ chỉ gợi ý.',
  },
  'commune-province': {
    name: 'Xã, phường thuộc đúng tỉnh',
    what: 'Xã, phường, đặc khu phải thuộc tỉnh/thành phố đã ghi, theo danh mục 3.321 đơn vị. Đơn vị cũ của chính tỉnh đó không coi là nhầm tỉnh.',
  },
  'commune-name': {
    name: 'Tên xã, phường hiện nay',
    what: 'Tên trước 01/07/2025, tên thiếu dấu, nhầm loại hoặc không có trong danh mục thì nhắc kèm tên hiện nay. Có nhiều khả năng thì để cán bộ chọn.',
  },
  'address-mixture': {
    name: 'Còn cấp huyện trong địa chỉ',
    what: 'Từ 01/07/2025 địa chỉ hiện nay không còn quận, huyện, thị xã, thành phố thuộc tỉnh. Quê quán, nơi sinh ghi theo giấy tờ cũ chỉ gợi ý.',
  },
  'address-complete': {
    name: 'Địa chỉ đủ cấp',
    what: 'Có tỉnh thì cần xã/phường, có xã/phường thì cần tỉnh. Nhắc ghi thêm số nhà hoặc thôn ở nơi cư trú, trụ sở, nơi liên hệ.',
  },
  'address-scope': {
    name: 'Trong nước hay nước ngoài',
    what: 'Lựa chọn “Trong nước”, quốc gia và các ô địa chỉ phải cùng chỉ một nơi.',
  },
  'address-detail': {
    name: 'Ô số nhà, đường, thôn',
    what: 'Ô này không nên lặp lại xã, tỉnh đã chọn và không được ghi xã, tỉnh khác.',
  },
  'address-short-forms': {
    name: 'Chữ viết tắt trong địa chỉ',
    what: 'Địa chỉ ghi một dòng: “P.”, “X.”, “TP.” chắc chắn là tên đơn vị hành chính thì đề nghị viết đủ.',
  },
  'detail-left-over': {
    name: 'Số nhà còn của địa chỉ cổng điền sẵn',
    what: 'Đã đổi xã/phường cổng điền sẵn nhưng số nhà vẫn là của địa chỉ cũ.',
  },
  'house-in-two-communes': {
    name: 'Một ngôi nhà, hai xã phường',
    what: 'Hai người cùng số nhà, đường nhưng khác xã/phường: có thể chép nhầm hoặc quên đổi.',
  },
};
