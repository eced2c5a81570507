import { type P, COMPARE } from './shared';

const COUNT_WHY = 'Tình trạng hôn nhân và số lần kết hôn không khớp.';
const COPIED_WHY = 'Có thể đã chép nhầm thông tin bên này sang bên kia.';
const STATUS_WHY = 'Tình trạng hôn nhân không khớp với mục khác trên tờ khai.';

export const marriage = {
  'marriage-age': {
    'before-birth': {
      title: () => 'Sửa ngày: ngày đăng ký kết hôn trước ngày sinh.',
      why: 'Ngày kết hôn không thể trước ngày sinh.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Xem lại tuổi kết hôn: mới ${p.age} tuổi, đến ${p.day} mới đủ ${p.least} tuổi.`,
      why: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi (Luật Hôn nhân và gia đình 2014 Điều 8).',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì chưa đăng ký được.',
    },
  },
  'marriage-same-person': {
    'same-paper': {
      title: () => 'Xem lại số giấy tờ: hai bên trùng số.',
      why: 'Mỗi giấy tờ chỉ của một người.',
      todo: COMPARE,
    },
    'same-name-birth': {
      title: () => 'Xem lại: hai bên trùng cả họ tên và ngày sinh.',
      why: COPIED_WHY,
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Xem lại: hai bên trùng họ tên.',
      why: COPIED_WHY,
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Xem lại tình trạng hôn nhân: đang ghi có vợ hoặc chồng.',
      why: 'Người đang có vợ hoặc có chồng không được kết hôn với người khác (Luật Hôn nhân và gia đình 2014 Điều 5).',
      todo: 'Đối chiếu kết quả tra cứu; nếu đúng thì không đăng ký được.',
    },
    'count-too-high': {
      title: (p: P) => `Xem lại: ghi chưa kết hôn nhưng lần kết hôn là ${p.count}.`,
      why: COUNT_WHY,
      todo: COMPARE,
    },
    'count-too-low': {
      title: (p: P) => `Xem lại: ghi đã từng kết hôn nhưng lần kết hôn là ${p.count}.`,
      why: COUNT_WHY,
      todo: COMPARE,
    },
    'no-status': {
      title: () => 'Xem lại tình trạng hôn nhân: ô này đang ghi việc khác.',
      why: 'Nội dung không nói về hôn nhân; có thể đã chép nhầm ô.',
      todo: 'Chọn lại tình trạng hôn nhân.',
    },
    'count-zero': {
      title: () => 'Xem lại số lần kết hôn: đang ghi 0.',
      why: 'Ô này ghi lần kết hôn đang đăng ký; lần đầu ghi 1.',
      todo: 'Lần đầu thì ghi 1.',
    },
    'count-odd': {
      title: (p: P) => `Xem lại số lần kết hôn: ${p.count}.`,
      why: 'Ô này ghi kết hôn lần thứ mấy; có thể đã gõ nhầm số khác.',
      todo: 'Ghi một số nhỏ, ví dụ 1 hoặc 2.',
    },
  },
  'marital-facts': {
    single: {
      title: () => 'Xem lại: ghi chưa kết hôn nhưng có khai kết hôn hoặc ly hôn.',
      why: STATUS_WHY,
      todo: COMPARE,
    },
    ended: {
      title: () => 'Xem lại: ghi đang có vợ, chồng nhưng hôn nhân đã chấm dứt.',
      why: 'Theo ngày ly hôn hoặc ngày vợ, chồng chết thì hôn nhân đó đã chấm dứt.',
      todo: COMPARE,
    },
    young: {
      title: () => 'Xem lại: ghi đã từng kết hôn nhưng chưa đủ tuổi kết hôn.',
      why: 'Tình trạng hôn nhân không khớp với ngày sinh.',
      todo: COMPARE,
    },
    order: {
      title: () => 'Xem lại: ngày vợ hoặc chồng chết trước ngày kết hôn.',
      why: 'Ngày kết hôn phải trước ngày vợ hoặc chồng chết.',
      todo: COMPARE,
    },
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? 'Xem lại: tình trạng “có vợ” ghi cho bên nữ.'
          : 'Xem lại: tình trạng “có chồng” ghi cho bên nam.',
      why: 'Tình trạng hôn nhân và giới tính không khớp.',
      todo: 'Chọn lại tình trạng hôn nhân, hoặc sửa giới tính theo giấy tờ.',
    },
  },
  'divorce-papers': {
    missing: {
      title: () => 'Ghi đủ số, ngày, tòa án của bản án hoặc quyết định ly hôn.',
      why: 'Cần bản án, quyết định ly hôn để tra cứu và ghi đúng tình trạng hôn nhân.',
      todo: 'Ghi theo bản án, quyết định đã có hiệu lực.',
    },
    'not-needed': {
      title: () => 'Xem lại: ghi chưa kết hôn nhưng có bản án, quyết định ly hôn.',
      why: STATUS_WHY,
      todo: 'Chọn lại tình trạng hôn nhân, hoặc để trống phần bản án.',
    },
    'no-number': {
      title: () => 'Ghi số bản án: ô này chưa có chữ số nào.',
      why: 'Không có số thì không tra cứu được bản án, quyết định.',
      todo: 'Ghi theo mẫu 45/2023/QĐST-HNGĐ; không có thì để trống.',
    },
    'year-ahead': {
      title: (p: P) => `Xem lại số bản án: năm ${p.year} chưa đến.`,
      why: 'Năm trong số bản án là năm tòa án ra bản án, quyết định.',
      todo: COMPARE,
    },
    'year-differs': {
      title: (p: P) => `Xem lại bản án: số ghi năm ${p.year}, ngày ghi năm ${p.date}.`,
      why: 'Năm trong số bản án là năm tòa án ra bản án, quyết định.',
      todo: COMPARE,
    },
    'too-early': {
      title: () => 'Xem lại ngày bản án: khi đó chưa đủ tuổi kết hôn.',
      why: 'Người chưa đủ tuổi kết hôn thường không có bản án ly hôn.',
      todo: COMPARE,
    },
    'before-marriage': {
      title: (p: P) => `Xem lại ngày bản án ly hôn: trước ngày kết hôn ${p.date}.`,
      why: 'Ngày ly hôn phải sau ngày kết hôn của hôn nhân đó; có thể đã gõ nhầm một ngày.',
      todo: COMPARE,
    },
    'not-final': {
      title: (p: P) => `Hỏi lại: bản án sơ thẩm mới ${p.since} ngày, đã có hiệu lực chưa?`,
      why: 'Bản án sơ thẩm có thể bị kháng cáo, kháng nghị nên chưa có hiệu lực ngay; quyết định công nhận thuận tình ly hôn thì có.',
      todo: 'Xem bản án đã có xác nhận có hiệu lực pháp luật chưa.',
    },
    'not-court': {
      title: () => 'Xem lại nơi ra bản án: không phải Tòa án.',
      why: 'Bản án, quyết định ly hôn do Tòa án ra; có thể đã chép nhầm nơi cấp giấy tờ khác.',
      todo: 'Ghi tên Tòa án theo bản án, quyết định.',
    },
  },
  'marital-certificate': {
    'before-birth': {
      title: () => 'Sửa thời gian xác nhận: đang tính từ trước ngày sinh.',
      why: 'Không xác nhận được cho thời gian trước ngày sinh.',
      todo: COMPARE,
    },
    'before-age': {
      title: () => 'Xem lại thời gian xác nhận: có thể ghi từ ngày đủ tuổi kết hôn.',
      why: 'Đang tính từ khi chưa đủ tuổi kết hôn; thường chỉ cần từ ngày đủ tuổi.',
      todo: 'Hỏi người yêu cầu cần xác nhận từ ngày nào.',
    },
    ahead: {
      title: (p: P) => `Xem lại thời gian xác nhận: ngày ${p.date} chưa đến.`,
      why: 'Chỉ xác nhận được đến ngày tiếp nhận.',
      todo: 'Ghi đến ngày tiếp nhận; biểu mẫu cho phép thì để trống.',
    },
    'before-end': {
      title: () => 'Xem lại thời gian xác nhận: đang tính từ khi hôn nhân trước chưa chấm dứt.',
      why: 'Trong một phần thời gian đó người này còn có vợ hoặc chồng.',
      todo: 'Hỏi lại có nên ghi từ ngày ly hôn hoặc ngày vợ, chồng chết không.',
    },
    'one-copy': {
      title: (p: P) => `Xem lại số bản: ghi ${p.copies} bản, dùng để kết hôn chỉ cấp 01 bản.`,
      why: 'Giấy xác nhận tình trạng hôn nhân để kết hôn chỉ cấp 01 bản.',
      todo: 'Ghi 1, hoặc chọn lại mục đích.',
    },
    married: {
      title: () => 'Xem lại: ghi đang có vợ, chồng nhưng xin giấy để kết hôn.',
      why: 'Người đang có vợ hoặc có chồng không được kết hôn với người khác (Luật Hôn nhân và gia đình 2014 Điều 5).',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Xem lại ngày sinh: chưa đủ ${p.least} tuổi để kết hôn.`,
      why: 'Giấy xác nhận có giá trị 6 tháng: để kết hôn thì hết hạn trước ngày đủ tuổi.',
      todo: 'Đối chiếu ngày sinh và mục đích sử dụng.',
    },
    vague: {
      title: () => 'Ghi rõ giấy xác nhận dùng để làm gì.',
      why: 'Giấy không dùng để kết hôn phải ghi rõ mục đích sử dụng.',
      todo: 'Ghi cụ thể, ví dụ “Vay vốn ngân hàng”.',
    },
  },
  'marriage-kin': {
    ask: {
      title: () => 'Hỏi thêm: hai bên cùng họ, quê cùng thôn, tổ.',
      why: 'Luật cấm kết hôn giữa những người có họ trong phạm vi ba đời; cùng họ, cùng quê chưa hẳn là họ hàng.',
      todo: 'Hỏi hai bên có quan hệ họ hàng trong ba đời không.',
    },
  },
  'marriage-foreigner': {
    foreign: {
      title: () => 'Xem lại thủ tục: có một bên là người nước ngoài.',
      why: 'Kết hôn có yếu tố nước ngoài là thủ tục riêng (2.000806), khác giấy tờ và thời hạn.',
      todo: 'Đối chiếu quốc tịch; nếu đúng thì chọn thủ tục 2.000806.',
    },
  },
};
