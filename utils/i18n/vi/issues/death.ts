import { type P, COMPARE } from './shared';

const FROM_NOTICE = 'Chép theo Giấy báo tử; giấy không ghi thì để trống, bấm “Đã đối chiếu giấy tờ”.';
const TYPE_NUMBER = 'Giờ, phút chết ghi bằng số, mỗi ô một số.';
const ISSUER_TODO = 'Đối chiếu nơi chết, loại giấy, cơ quan cấp với giấy tờ trong hồ sơ.';

export const death = {
  'death-age': {
    'too-old': {
      title: (p: P) => `Xem lại ngày sinh, ngày chết: tính ra ${p.years} tuổi.`,
      why: 'Tuổi này rất hiếm, thường do gõ nhầm năm.',
      todo: COMPARE,
    },
    'before-birth': {
      title: () => 'Xem lại ngày chết: trước năm sinh theo số định danh.',
      why: 'Số định danh cho biết năm sinh; một trong hai ô chưa đúng.',
      todo: COMPARE,
    },
  },
  'death-cause': {
    none: {
      title: () => 'Ghi nguyên nhân chết theo Giấy báo tử.',
      why: 'Nội dung đang ghi không phải nguyên nhân chết.',
      todo: FROM_NOTICE,
    },
    unknown: {
      title: () => 'Xem Giấy báo tử có ghi nguyên nhân chết không.',
      why: 'Nguyên nhân chết được ghi theo Giấy báo tử.',
      todo: FROM_NOTICE,
    },
  },
  'death-notice-issuer': {
    placeholder: {
      title: () => 'Để trống ô cơ quan cấp nếu không có Giấy báo tử.',
      why: 'Nội dung đang ghi không phải tên cơ quan.',
      todo: 'Ghi tên cơ quan như trên giấy, hoặc xóa trống ô này.',
    },
    kind: {
      title: () => 'Xem lại loại giấy hoặc cơ quan cấp: hai ô không khớp.',
      why: 'Tòa án ra bản án, quyết định; Giấy báo tử do cơ sở y tế hoặc UBND cấp xã cấp.',
      todo: ISSUER_TODO,
    },
    hospital: {
      title: () => 'Xem lại cơ quan cấp: chết tại cơ sở y tế thì cơ sở đó cấp Giấy báo tử.',
      why: 'Chết tại cơ sở y tế thì thủ trưởng cơ sở đó cấp (NĐ 123/2015 Điều 4).',
      todo: ISSUER_TODO,
    },
    home: {
      title: () => 'Xem lại nơi chết hoặc cơ quan cấp: chết tại nhà, giấy do cơ sở y tế cấp.',
      why: 'Chết tại nhà thì UBND cấp xã nơi chết cấp (NĐ 123/2015 Điều 4).',
      todo: ISSUER_TODO,
    },
    violent: {
      title: () => 'Hỏi văn bản của công an hoặc pháp y về việc chết.',
      why: 'Chết do tai nạn, chết đột ngột hoặc có nghi vấn thì văn bản đó thay Giấy báo tử (NĐ 123/2015 Điều 4).',
      todo: ISSUER_TODO,
    },
  },
  'death-notice-number': {
    placeholder: {
      title: () => 'Để trống ô số nếu Giấy báo tử không có số.',
      why: 'Nội dung đang ghi không phải số của giấy.',
      todo: 'Chép đúng số trên giấy, hoặc xóa trống ô này.',
    },
    'other-year': {
      title: (p: P) => `Xem lại số Giấy báo tử: số ghi năm ${p.year}, ngày cấp ghi năm ${p.date}.`,
      why: 'Năm ghi trong số thường là năm cấp.',
      todo: COMPARE,
    },
    'no-date': {
      title: () => 'Ghi ngày cấp Giấy báo tử.',
      why: 'Đã có số giấy nhưng chưa có ngày cấp.',
      todo: FROM_NOTICE,
    },
    'no-number': {
      title: () => 'Ghi số Giấy báo tử.',
      why: 'Đã có ngày cấp nhưng chưa có số giấy.',
      todo: FROM_NOTICE,
    },
  },
  'death-registered-again': {
    'again-too-new': {
      title: (p: P) => `Xem lại: “đăng ký lại” chỉ cho việc đăng ký trước 01/01/2016, ngày chết ${p.date}.`,
      why: 'Chỉ đăng ký lại khi đã đăng ký trước năm 2016 mà sổ hộ tịch và bản chính đều mất.',
      todo: 'Làm thủ tục đăng ký khai tử, hoặc xem lại ngày chết.',
    },
    'record-too-new': {
      title: (p: P) => `Xem lại: “đăng ký lại” chỉ cho việc đăng ký trước 01/01/2016, sổ ghi ${p.date}.`,
      why: 'Đã đăng ký từ năm 2016 thì còn trong sổ: xin bản sao, không đăng ký lại.',
      todo: 'Xem lại ngày đăng ký trước đây, hoặc hướng dẫn xin bản sao trích lục.',
    },
  },
  'death-registration-deadline': {
    late: {
      title: (p: P) => `Xem lại loại đăng ký: đã ${p.days} ngày từ ngày chết, hạn là ${p.last}.`,
      why: 'Thời hạn đăng ký khai tử là 15 ngày; sau đó là quá hạn.',
      todo: 'Chọn “Đăng ký quá hạn”, hoặc xem lại ngày chết.',
    },
    'not-late': {
      title: (p: P) => `Xem lại loại đăng ký: mới ${p.days} ngày từ ngày chết.`,
      why: 'Đăng ký khai tử trong 15 ngày là đúng hạn.',
      todo: 'Chọn “Đăng ký đúng hạn”, hoặc xem lại ngày chết.',
    },
  },
  'death-time': {
    hour: {
      title: (p: P) => `Xem lại giờ chết: không có ${p.hour} giờ.`,
      why: 'Giờ trong ngày từ 0 đến 23.',
      todo: FROM_NOTICE,
    },
    'hour-24': {
      title: () => 'Ghi 0 giờ thay cho 24 giờ và xem lại ngày chết.',
      why: '24 giờ hôm trước là 0 giờ hôm sau; cổng chỉ nhận giờ từ 0 đến 23.',
      todo: 'Hỏi rõ ngày trên Giấy báo tử trước khi sửa.',
    },
    minute: {
      title: (p: P) => `Xem lại phút chết: không có phút ${p.minute}.`,
      why: 'Phút từ 0 đến 59.',
      todo: FROM_NOTICE,
    },
    'no-number': {
      title: () => 'Ghi giờ, phút chết bằng số, hoặc để trống.',
      why: TYPE_NUMBER,
      todo: FROM_NOTICE,
    },
    'no-hour': {
      title: () => 'Ghi giờ chết: đang chỉ có phút.',
      why: TYPE_NUMBER,
      todo: FROM_NOTICE,
    },
    both: {
      title: () => 'Ghi phút vào ô phút: ô giờ đang ghi cả giờ và phút.',
      why: TYPE_NUMBER,
      todo: 'Ghi giờ và phút vào hai ô.',
    },
    form: {
      title: () => 'Chỉ ghi số, bỏ chữ giờ, phút.',
      why: TYPE_NUMBER,
      todo: 'Bấm sửa để chỉ giữ lại số.',
    },
  },
  'deceased-card': {
    'after-death': {
      title: (p: P) => `Xem lại ngày cấp giấy tờ: sau ngày chết ${p.death}.`,
      why: 'Giấy tờ tùy thân chỉ cấp cho người còn sống.',
      todo: COMPARE,
    },
  },
  'deceased-relation': {
    self: {
      title: () => 'Chọn lại quan hệ: người yêu cầu không thể là người chết.',
      why: 'Người yêu cầu khai tử là người thân hoặc người khác.',
      todo: 'Ghi quan hệ của người yêu cầu với người chết.',
    },
    'same-name': {
      title: () => 'Xem lại họ tên người yêu cầu: giống hệt họ tên người chết.',
      why: 'Thường do phần người yêu cầu chép từ phần người chết.',
      todo: COMPARE,
    },
  },
  'newborn-death': {
    'under-a-day': {
      title: () => 'Hỏi trẻ sống được bao lâu: dưới 24 giờ thì không phải khai tử.',
      why: 'Trẻ sống dưới 24 giờ không phải khai sinh, khai tử, trừ khi cha đẻ, mẹ đẻ yêu cầu.',
      todo: 'Hỏi cha, mẹ có yêu cầu không; nếu có thì vẫn đăng ký.',
    },
  },
};
