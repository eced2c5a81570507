import { type P, COMPARE, TWO_LEVELS } from './shared';

export const places = {
  'address-mixture': {
    'old-province': {
      title: (p: P) => `Đổi sang tỉnh/thành phố hiện nay: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Chọn đơn vị hiện nay; giữ tên cũ nếu mục này ghi theo giấy tờ cũ.',
    },
    district: {
      title: (p: P) => `Bỏ cấp huyện: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Chọn xã/phường hiện nay và để trống cấp huyện.',
    },
    'old-ward': {
      title: (p: P) => `Chọn xã/phường hiện nay thay cho "${p.text}".`,
      why: 'Thị trấn không còn từ 01/07/2025.',
      todo: 'Chọn xã, phường hoặc đặc khu hiện nay.',
    },
    'ward-alone': {
      title: () => 'Chọn tỉnh/thành phố cho xã/phường này.',
      why: 'Nhiều xã trùng tên ở các tỉnh khác nhau.',
      todo: 'Chọn tỉnh/thành phố trước, rồi chọn lại xã/phường.',
    },
    'left-over': {
      title: () => 'Kiểm tra số nhà: còn lại từ địa chỉ cổng điền sẵn.',
      why: 'Xã/phường đã đổi nhưng số nhà vẫn là của địa chỉ trước.',
      todo: 'Ghi số nhà mới hoặc xóa ô này.',
    },
    'district-in-detail': {
      title: (p: P) => `Bỏ tên cấp huyện trong địa chỉ: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Chỉ giữ số nhà, đường, thôn hoặc tổ dân phố.',
    },
    'other-ward': {
      title: (p: P) => `Xem lại "${p.text}": khác xã/phường đã chọn.`,
      why: 'Ô chi tiết ghi một xã/phường khác với danh sách; có thể là tên cũ.',
      todo: 'Bỏ tên này nếu không cần giữ tên cũ.',
    },
    'one-house-two-wards': {
      title: () => 'Xem lại địa chỉ: cùng số nhà nhưng khác xã/phường với người khác.',
      why: 'Một ngôi nhà chỉ thuộc một xã/phường.',
      todo: COMPARE,
    },
  },
};
