export const places = {
  'province-name': {
    name: 'Tên tỉnh, thành phố',
    what: 'Tỉnh đã sáp nhập từ 01/07/2025 được đề nghị đổi sang tên hiện nay; tên không có trong danh mục được nhắc. Quê quán, nơi sinh cũ chỉ gợi ý.',
  },
  'commune-province': {
    name: 'Xã, phường thuộc đúng tỉnh',
    what: 'Xã, phường, đặc khu phải thuộc tỉnh/thành phố đã ghi, theo danh mục 3.321 đơn vị. Đơn vị cũ của tỉnh không bị coi là nhầm tỉnh.',
  },
  'commune-name': {
    name: 'Tên xã, phường hiện nay',
    what: 'Tên trước 01/07/2025, tên thiếu dấu, nhầm loại hoặc không có trong danh mục được nhắc kèm tên hiện nay. Khi có nhiều khả năng thì để cán bộ chọn.',
  },
  'address-mixture': {
    name: 'Còn cấp huyện trong địa chỉ',
    what: 'Từ 01/07/2025 địa chỉ hiện tại không còn quận, huyện, thị xã, thành phố thuộc tỉnh. Quê quán, nơi sinh ghi theo giấy tờ cũ chỉ gợi ý.',
  },
  'address-complete': {
    name: 'Địa chỉ đủ cấp',
    what: 'Có tỉnh thì cần xã/phường, có xã/phường thì cần tỉnh. Nhắc ghi thêm số nhà hoặc thôn ở nơi cư trú, trụ sở, nơi liên lạc.',
  },
  'address-scope': {
    name: 'Trong nước hay nước ngoài',
    what: 'Lựa chọn "Trong nước", quốc gia và các ô địa chỉ phải cùng nói về một nơi.',
  },
  'address-detail': {
    name: 'Ô số nhà, đường, thôn',
    what: 'Ô này không nên lặp lại xã, tỉnh đã chọn và không được nêu xã hoặc tỉnh khác.',
  },
  'address-short-forms': {
    name: 'Chữ viết tắt trong địa chỉ',
    what: 'Địa chỉ ghi một dòng: "P.", "X.", "TP." được đề nghị viết đủ khi chắc chắn đó là tên đơn vị hành chính.',
  },
  'detail-left-over': {
    name: 'Số nhà còn lại từ địa chỉ điền sẵn',
    what: 'Xã/phường đã đổi so với lúc cổng điền sẵn nhưng số nhà vẫn là của địa chỉ trước.',
  },
  'house-in-two-communes': {
    name: 'Một ngôi nhà, hai xã phường',
    what: 'Hai người ghi cùng số nhà, đường nhưng khác xã/phường: có thể chép nhầm hoặc quên đổi.',
  },
};
