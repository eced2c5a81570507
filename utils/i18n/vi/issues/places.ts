import { type P, COMPARE, TWO_LEVELS } from './shared';

const LISTS = 'Danh mục từ 01/07/2025 có 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu.';
const LEFT_BEHIND = 'Một trong hai mục có thể còn sót từ lần chọn trước.';
const ONE_PLACE = 'Một địa chỉ chỉ thuộc một xã/phường của một tỉnh, thành phố.';

export const places = {
  'province-name': {
    gone: {
      title: (p: P) => `Đổi sang tỉnh/thành phố hiện nay: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Chọn tên hiện nay; mục ghi theo giấy tờ cũ thì giữ tên cũ.',
    },
    misspelt: {
      title: (p: P) => `Xem lại tên tỉnh “${p.text}”: có thể là ${p.meant}.`,
      why: 'Không có tỉnh, thành phố nào tên như vậy.',
      todo: 'Sửa tên tỉnh, thành phố theo giấy tờ.',
    },
    unknown: {
      title: (p: P) => `Chọn lại tỉnh/thành phố: “${p.text}” không có trong danh mục.`,
      why: 'Từ 01/07/2025 có 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15).',
      todo: 'Chọn tỉnh, thành phố hiện nay; ở nước ngoài thì chọn quốc gia.',
    },
  },
  'commune-province': {
    other: {
      title: (p: P) => `Chọn lại xã/phường: “${p.text}” thuộc ${p.where}.`,
      why: LISTS,
      todo: 'Sửa tỉnh/thành phố hoặc xã/phường theo giấy tờ.',
    },
    others: {
      title: (p: P) => `Chọn lại xã/phường: “${p.text}” không thuộc tỉnh/thành phố này.`,
      why: LISTS,
      todo: 'Sửa tỉnh/thành phố hoặc xã/phường theo giấy tờ.',
    },
  },
  'commune-name': {
    renamed: {
      title: (p: P) => `Đổi “${p.text}” sang tên hiện nay: ${p.now}.`,
      why: 'Đơn vị này đã nhập vào xã/phường mới từ 01/07/2025.',
      todo: 'Ghi tên hiện nay; mục ghi theo giấy tờ cũ thì giữ tên cũ.',
    },
    several: {
      title: (p: P) => `Chọn tên hiện nay của “${p.text}”: ${p.names}.`,
      why: 'Tên cũ này nay thuộc nhiều xã/phường khác nhau.',
      todo: 'Hỏi thôn, tổ dân phố hoặc huyện cũ rồi chọn.',
    },
    unmarked: {
      title: (p: P) => `Ghi đủ dấu cho “${p.text}”: ${p.names}?`,
      why: 'Không có dấu thì tên nhiều xã/phường trong tỉnh giống nhau.',
      todo: 'Chọn đúng tên theo giấy tờ.',
    },
    misspelt: {
      title: (p: P) => `Xem lại tên “${p.text}”: có thể là ${p.names}.`,
      why: 'Tỉnh/thành phố này không có xã/phường nào tên đúng như vậy.',
      todo: 'Đối chiếu với giấy tờ rồi chọn đúng tên.',
    },
    unknown: {
      title: (p: P) => `Chọn lại xã/phường: danh mục không có “${p.text}”.`,
      why: LISTS,
      todo: 'Chọn xã/phường hiện nay; có thể đây là tên thôn hoặc tên rất cũ.',
    },
    retyped: {
      title: (p: P) => `Ghi tên hiện nay: ${p.now}.`,
      why: 'Xã này đã lên phường trước ngày tiếp nhận.',
      todo: 'Chọn tên hiện nay nếu danh sách của cổng đã có.',
    },
    townlet: {
      title: (p: P) => `Chọn xã/phường hiện nay thay cho “${p.text}”.`,
      why: 'Từ 01/07/2025 không còn thị trấn.',
      todo: 'Chọn xã, phường hoặc đặc khu hiện nay.',
    },
  },
  'address-mixture': {
    district: {
      title: (p: P) => `Bỏ cấp huyện “${p.text}”.`,
      why: TWO_LEVELS,
      todo: 'Chọn xã/phường hiện nay và để trống cấp huyện.',
    },
    'district-in-detail': {
      title: (p: P) => `Bỏ cấp huyện “${p.text}” trong địa chỉ.`,
      why: TWO_LEVELS,
      todo: 'Chỉ giữ số nhà, đường, thôn hoặc tổ dân phố.',
    },
  },
  'address-complete': {
    'no-province': {
      title: () => 'Chọn tỉnh/thành phố cho xã/phường này.',
      why: 'Nhiều xã trùng tên ở các tỉnh khác nhau.',
      todo: 'Chọn tỉnh/thành phố trước, rồi chọn lại xã/phường.',
    },
    'no-commune': {
      title: () => 'Chọn xã/phường: địa chỉ chỉ có tỉnh/thành phố.',
      why: 'Địa chỉ gồm tỉnh/thành phố và xã/phường/đặc khu.',
      todo: 'Chọn xã/phường; giấy tờ chỉ ghi tỉnh thì để trống.',
    },
    'no-house': {
      title: () => 'Ghi thêm số nhà, thôn hoặc tổ dân phố nếu có.',
      why: 'Giấy mời và kết quả gửi theo địa chỉ này.',
      todo: 'Hỏi người dân; không có thì để trống.',
    },
  },
  'address-scope': {
    'inland-abroad': {
      title: () => 'Xem lại: đã chọn “Trong nước” nhưng còn địa chỉ nước ngoài.',
      why: LEFT_BEHIND,
      todo: 'Xóa địa chỉ nước ngoài hoặc đổi lựa chọn.',
    },
    'inland-country': {
      title: (p: P) => `Xem lại: đã chọn “Trong nước” nhưng quốc gia là ${p.text}.`,
      why: LEFT_BEHIND,
      todo: 'Sửa quốc gia hoặc đổi lựa chọn.',
    },
    'abroad-unit': {
      title: (p: P) => `Xem lại “${p.text}”: nơi này đã chọn là ở nước ngoài.`,
      why: LEFT_BEHIND,
      todo: 'Bỏ tỉnh, xã trong nước hoặc đổi lựa chọn.',
    },
    'country-province': {
      title: (p: P) => `Xem lại “${p.text}”: quốc gia đã chọn không phải Việt Nam.`,
      why: 'Tỉnh, thành phố này thuộc Việt Nam.',
      todo: 'Sửa quốc gia hoặc tỉnh/thành phố theo giấy tờ.',
    },
  },
  'address-detail': {
    'other-province': {
      title: (p: P) => `Xem lại “${p.text}”: khác tỉnh/thành phố đã chọn.`,
      why: ONE_PLACE,
      todo: COMPARE,
    },
    'other-ward': {
      title: (p: P) => `Xem lại “${p.text}”: khác xã/phường đã chọn.`,
      why: ONE_PLACE,
      todo: COMPARE,
    },
    'old-name': {
      title: (p: P) => `Bỏ tên cũ “${p.text}” nếu không cần giữ.`,
      why: 'Đây là tên trước 01/07/2025 của xã/phường đã chọn.',
      todo: 'Chỉ giữ số nhà, đường, thôn hoặc tổ dân phố.',
    },
    repeats: {
      title: () => 'Bỏ tên xã, tỉnh trong ô số nhà: đã có ô riêng.',
      why: 'Giấy tờ in ra sẽ lặp lại tên xã hoặc tỉnh.',
      todo: 'Chỉ giữ số nhà, đường, thôn hoặc tổ dân phố.',
    },
    'only-units': {
      title: () => 'Sửa ô số nhà: đang chỉ lặp lại tên xã, tỉnh.',
      why: 'Giấy tờ in ra sẽ lặp lại tên xã hoặc tỉnh.',
      todo: 'Ghi số nhà, thôn, tổ dân phố; không có thì để trống.',
    },
  },
  'address-short-forms': {
    short: {
      title: () => 'Viết đủ “phường”, “xã”, “thành phố” trong địa chỉ.',
      why: 'Sổ và giấy tờ ghi đủ tên loại đơn vị hành chính.',
      todo: 'Bấm sửa để viết đủ, hoặc giữ nguyên.',
    },
  },
  'detail-left-over': {
    'left-over': {
      title: () => 'Xem lại số nhà: còn của địa chỉ cổng điền sẵn.',
      why: 'Xã/phường đã đổi nhưng số nhà vẫn là của địa chỉ cũ.',
      todo: 'Ghi số nhà mới, hoặc xóa trống ô này.',
    },
  },
  'house-in-two-communes': {
    'two-wards': {
      title: () => 'Xem lại địa chỉ: hai người cùng số nhà nhưng khác xã/phường.',
      why: 'Một ngôi nhà chỉ thuộc một xã/phường.',
      todo: COMPARE,
    },
  },
};
