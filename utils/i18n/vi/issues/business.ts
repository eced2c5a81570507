import { type P, COMPARE } from './shared';

const NAME_LAW = 'Tên hộ kinh doanh đặt theo Điều 86 Nghị định 168/2025/NĐ-CP.';
const NAME_TODO = 'Hỏi người dân tên khác rồi ghi lại tên riêng.';
const MONEY_WHY = 'Vốn kinh doanh ghi bằng số, đơn vị đồng.';
const MONEY_TODO = 'Gõ lại số tiền, ví dụ 50.000.000.';

export const business = {
  'business-name': {
    'no-proper-name': {
      title: () => 'Ghi tên riêng sau cụm từ “Hộ kinh doanh”.',
      why: `${NAME_LAW} Tên gồm cụm từ “Hộ kinh doanh” và tên riêng.`,
      todo: 'Ghi tên riêng theo giấy đề nghị.',
    },
    'no-letters': {
      title: () => 'Ghi tên riêng bằng chữ cái, không chỉ số và ký hiệu.',
      why: `${NAME_LAW} Tên riêng viết bằng chữ cái, có thể kèm chữ số, ký hiệu.`,
      todo: NAME_TODO,
    },
    forbidden: {
      title: (p: P) => `Bỏ cụm từ “${p.word}” khỏi tên hộ kinh doanh.`,
      why: 'Tên hộ kinh doanh không được có “công ty”, “doanh nghiệp”.',
      todo: NAME_TODO,
    },
    enterprise: {
      title: (p: P) => `Xem lại tên: “${p.word}” là cách gọi của doanh nghiệp, hợp tác xã.`,
      why: 'Tên hộ kinh doanh không được gây nhầm với doanh nghiệp, hợp tác xã.',
      todo: NAME_TODO,
    },
    sign: {
      title: (p: P) => `Bỏ ký hiệu “${p.sign}” khỏi tên hộ kinh doanh.`,
      why: `${NAME_LAW} Ký hiệu lạ không in được trên giấy chứng nhận.`,
      todo: 'Ghi lại tên riêng bằng chữ cái, chữ số.',
    },
    letter: {
      title: (p: P) => `Xem lại chữ “${p.letter}”: không được dùng để đặt tên.`,
      why: `${NAME_LAW} Tên riêng viết bằng chữ cái tiếng Việt và các chữ F, J, Z, W.`,
      todo: 'Ghi bằng chữ cái tiếng Việt; tên tiếng nước ngoài có ô riêng.',
    },
  },
  'business-other-names': {
    company: {
      title: (p: P) => `Xem lại tên tiếng nước ngoài: “${p.word}” nghĩa là công ty.`,
      why: 'Hộ kinh doanh không phải công ty; tên tiếng nước ngoài dịch từ tên tiếng Việt.',
      todo: 'Hỏi người dân tên khác, ví dụ “… Household Business”.',
    },
    'not-foreign': {
      title: () => 'Xem lại tên tiếng nước ngoài: giống hệt tên tiếng Việt.',
      why: 'Ô này chỉ ghi khi hộ có tên bằng tiếng nước ngoài.',
      todo: 'Hộ không có tên tiếng nước ngoài thì xóa trống ô này.',
    },
    longer: {
      title: () => 'Xem lại tên viết tắt: dài hơn tên hộ kinh doanh.',
      why: 'Có thể hai ô đã ghi nhầm cho nhau.',
      todo: COMPARE,
    },
  },
  'business-lines': {
    'no-code': {
      title: () => 'Ghi thêm mã ngành cấp bốn (4 chữ số).',
      why: 'Ngành, nghề kinh doanh ghi theo mã cấp bốn của Hệ thống ngành kinh tế Việt Nam.',
      todo: 'Tra mã ngành rồi ghi trước tên ngành, ví dụ 4711.',
    },
    length: {
      title: (p: P) => `Mã ngành cấp bốn có 4 chữ số (${p.code} có ${p.n}).`,
      why: 'Mã 2, 3 chữ số là nhóm lớn hơn; mã 5 chữ số là chi tiết hơn. Excel có thể làm mất số 0 ở đầu.',
      todo: 'Chọn mã 4 chữ số; phần chi tiết ghi vào ghi chú.',
    },
    unknown: {
      title: (p: P) => `Xem lại mã ngành ${p.code}: không có nhóm ngành này.`,
      why: 'Hệ thống ngành kinh tế Việt Nam không có hai chữ số đầu như vậy.',
      todo: 'Tra lại mã ngành.',
    },
    letter: {
      title: (p: P) => `Xem lại mã ngành ${p.code}: mã chỉ gồm 4 chữ số.`,
      why: 'Có thể đã gõ chữ cái thay chữ số (O thay 0, l thay 1).',
      todo: 'Tra lại mã ngành.',
    },
    twice: {
      title: (p: P) => `Xem lại: mã ngành ${p.code} ghi hai lần.`,
      why: 'Mỗi ngành chỉ đăng ký một lần.',
      todo: 'Bỏ một dòng, hoặc sửa dòng gõ nhầm mã.',
    },
  },
  'business-capital': {
    small: {
      title: (p: P) => `Xem lại vốn ${p.amount} đồng: có thể thiếu số 0.`,
      why: 'Người dân hay nói gọn “20 triệu”; ô này tính bằng đồng.',
      todo: 'Hỏi lại rồi gõ đủ số 0.',
    },
    large: {
      title: () => 'Xem lại vốn: trên 100 tỷ đồng, có thể thừa số 0.',
      why: 'Hộ kinh doanh hiếm khi có vốn lớn như vậy.',
      todo: 'Hỏi lại rồi gõ đúng số tiền.',
    },
    zero: { title: () => 'Ghi vốn kinh doanh lớn hơn 0.', why: MONEY_WHY, todo: MONEY_TODO },
    negative: { title: () => 'Vốn kinh doanh không thể là số âm.', why: MONEY_WHY, todo: MONEY_TODO },
    fraction: {
      title: () => 'Ghi vốn bằng số nguyên đồng, không có phần lẻ.',
      why: MONEY_WHY,
      todo: MONEY_TODO,
    },
    grouping: {
      title: () => 'Xem lại dấu chấm: mỗi nhóm sau dấu chấm có 3 chữ số.',
      why: 'Không rõ gõ thiếu hay thừa chữ số.',
      todo: MONEY_TODO,
    },
    scientific: {
      title: () => 'Gõ lại vốn: Excel đã rút gọn số (dạng E+).',
      why: 'Dạng rút gọn đã mất các chữ số cuối.',
      todo: MONEY_TODO,
    },
    words: {
      title: (p: P) => `Ghi vốn bằng số: ${p.amount} đồng.`,
      why: MONEY_WHY,
      todo: 'Đối chiếu rồi ghi bằng số.',
    },
    unreadable: { title: () => 'Ghi vốn kinh doanh bằng số, đơn vị đồng.', why: MONEY_WHY, todo: MONEY_TODO },
  },
  'business-labourers': {
    'not-whole': {
      title: () => 'Ghi số lao động bằng số nguyên, ví dụ 3.',
      why: 'Ô này ghi tổng số người lao động.',
      todo: 'Gõ lại số người.',
    },
    many: {
      title: (p: P) => `Xem lại số lao động: ${p.n} người.`,
      why: 'Hộ kinh doanh hiếm khi có trên 200 lao động; có thể đã gõ nhầm số khác vào ô này.',
      todo: COMPARE,
    },
  },
  'business-owner': {
    'too-young': {
      title: (p: P) => `Xem lại tuổi chủ hộ kinh doanh: ${p.age} tuổi, chưa đủ ${p.least}.`,
      why: 'Chủ hộ kinh doanh phải có năng lực hành vi dân sự đầy đủ, từ đủ 18 tuổi (Bộ luật Dân sự 2015 Điều 20).',
      todo: 'Đối chiếu ngày sinh; nếu đúng thì người này chưa làm chủ hộ được.',
    },
    foreigner: {
      title: () => 'Xem lại quốc tịch chủ hộ kinh doanh: không phải Việt Nam.',
      why: 'Chỉ công dân Việt Nam được đăng ký hộ kinh doanh.',
      todo: COMPARE,
    },
    group: {
      title: () => 'Xem lại loại chủ thể: không còn đăng ký cho nhóm cá nhân.',
      why: 'Từ 01/07/2025 hộ kinh doanh do một cá nhân hoặc các thành viên hộ gia đình đăng ký; hộ của nhóm lập trước đó vẫn hoạt động.',
      todo: 'Chọn “Cá nhân” hoặc “Thành viên hộ gia đình”.',
    },
    family: {
      title: () => 'Xem lại loại chủ thể: ghi cá nhân, trường hợp đang chọn là hộ gia đình.',
      why: 'Ở phần giấy tờ đang chọn trường hợp “Hộ gia đình cùng đăng ký”.',
      todo: 'Sửa loại chủ thể, hoặc bỏ chọn trường hợp hộ gia đình.',
    },
  },
  'business-start-date': {
    far: {
      title: (p: P) => `Xem lại ngày bắt đầu hoạt động ${p.date}: còn hơn một năm nữa.`,
      why: 'Thường do gõ nhầm năm.',
      todo: COMPARE,
    },
    past: {
      title: (p: P) => `Xem lại ngày bắt đầu hoạt động ${p.date}: trước ngày nộp hồ sơ.`,
      why: 'Hộ mới chỉ hoạt động từ ngày được cấp giấy chứng nhận trở đi.',
      todo: 'Hỏi lại; bắt đầu ngay khi được cấp giấy thì để trống ô này.',
    },
    'before-birth': {
      title: (p: P) => `Xem lại ngày bắt đầu hoạt động ${p.date}: trước ngày sinh của chủ hộ.`,
      why: 'Một trong hai ngày đã ghi nhầm.',
      todo: COMPARE,
    },
  },
  'business-tax-method': {
    unknown: {
      title: () => 'Chọn phương pháp tính thuế trong danh sách.',
      why: 'Ô này đang ghi nội dung khác, không phải phương pháp tính thuế.',
      todo: 'Hỏi người dân; thường là “Phương pháp kê khai”.',
    },
    'lump-sum': {
      title: () => 'Hỏi lại phương pháp tính thuế: thuế khoán đã bỏ từ 01/01/2026.',
      why: 'Nghị quyết 198/2025/QH15 bỏ thuế khoán với hộ kinh doanh; danh sách của cổng có thể chưa đổi. Cần người xác nhận.',
      todo: 'Hỏi cơ quan thuế nếu chưa rõ; thường chọn “Phương pháp kê khai”.',
    },
  },
  'business-pause': {
    late: {
      title: (p: P) => `Xem lại ngày ${p.date}: phải báo trước ít nhất 03 ngày làm việc.`,
      why: 'Hồ sơ tạm ngừng, tiếp tục kinh doanh phải gửi trước ngày đó ít nhất 03 ngày làm việc.',
      todo: 'Hỏi người dân chọn ngày muộn hơn.',
    },
    'too-long': {
      title: (p: P) => `Rút ngắn thời gian tạm ngừng: quá một năm kể từ ${p.date}.`,
      why: 'Mỗi lần đăng ký tạm ngừng không quá một năm.',
      todo: 'Ghi ngày kết thúc sớm hơn; hết hạn có thể đăng ký tiếp.',
    },
  },
  'business-agent': {
    agent: {
      title: () => 'Chọn trường hợp ủy quyền: người nộp không phải chủ hộ kinh doanh.',
      why: 'Nộp thay chủ hộ kinh doanh phải có giấy tờ ủy quyền.',
      todo: 'Chọn trường hợp ủy quyền để xem đủ giấy tờ.',
    },
    self: {
      title: () => 'Bỏ chọn trường hợp ủy quyền: chủ hộ kinh doanh tự nộp.',
      why: 'Chủ hộ kinh doanh tự nộp thì không cần giấy ủy quyền.',
      todo: 'Bỏ chọn trường hợp ủy quyền, hoặc sửa phần người nộp.',
    },
  },
};
