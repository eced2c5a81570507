/** Forms 01 (receipt) and 03 (refusal): what the papers say, and the bar beside them. */

const two = (count: number): string => String(count).padStart(2, '0');
const list = (labels: readonly string[]): string => labels.join('; ');

/** A published time limit in words, by its unit. */
export const terms = {
  WORKING_DAY: (amount: number) => `${two(amount)} ngày làm việc`,
  DAY: (amount: number) => `${two(amount)} ngày`,
  HOUR: (amount: number) => `${two(amount)} giờ`,
  MONTH: (amount: number) => `${two(amount)} tháng`,
  SAME_DAY: (_amount: number) => 'trong ngày làm việc; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo',
};

export const receipt = {
  /* ---------- what the paper says ---------- */
  title: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
  code: 'Mã hồ sơ:',
  qr: 'Mã QR / mã vạch',
  office: 'Bộ phận tiếp nhận và trả kết quả:',
  of: 'Tiếp nhận hồ sơ của:',
  personalId: 'Số định danh cá nhân/CCCD hoặc mã số thuế:',
  components: '1. Thành phần hồ sơ nộp gồm:',
  name: 'Tên giấy tờ',
  kind: 'Loại',
  quantity: (count: number) => two(count),
  quantityTitle: 'Số lượng',
  note: 'Ghi chú',
  kinds: {
    original: 'bản chính',
    'certified-copy': 'bản sao có chứng thực',
    photocopy: 'bản chụp',
    declaration: 'bản chính',
    electronic: 'bản điện tử',
  },
  shown: 'Giấy tờ đã xuất trình, đối chiếu và trả lại:',
  sets: '2. Số lượng hồ sơ:',
  setsUnit: '(bộ)',
  time: '3. Thời gian giải quyết hồ sơ theo quy định là:',
  received: '4. Thời gian nhận hồ sơ:',
  due: '5. Thời gian trả kết quả giải quyết hồ sơ:',
  way: '6. Đăng ký nhận kết quả tại:',
  ways: {
    counter: 'Bộ phận tiếp nhận và trả kết quả',
    postal: 'Qua bưu chính công ích',
    online: 'Trực tuyến (kho dữ liệu điện tử, VNeID)',
  },
  fee: 'Phí, lệ phí (nếu có):',
  dong: 'đồng',
  paid: 'Đã nộp',
  unpaid: 'Chưa nộp',
  feeProof: 'Biên lai số:',
  book: 'Vào Sổ theo dõi hồ sơ, Quyển số:',
  bookLine: 'Số thứ tự:',
  giver: 'NGƯỜI NỘP HỒ SƠ',
  taker: 'NGƯỜI TIẾP NHẬN HỒ SƠ',
  copyOne: 'Liên 1: giao người nộp hồ sơ',
  copyTwo: 'Liên 2: lưu kèm hồ sơ',

  /* ---------- on the screen ---------- */
  twoCopies: 'In 2 liên (người nộp; kèm hồ sơ)',
  qrRoom: 'Chừa ô cho mã QR, mã vạch',
  lackingTitle: 'Hồ sơ còn thiếu, chưa nên in giấy tiếp nhận',
  lacking: (labels: readonly string[]) => `Thiếu hoặc chưa đạt: ${list(labels)}.`,
  faults: (count: number) => `Tờ khai còn ${count} lỗi.`,
  lackingDo: 'Hồ sơ thiếu thì dùng mẫu 02. Nếu vẫn in, ghi lý do vào cột Ghi chú.',
  unseen: (labels: readonly string[]) => `Còn ${labels.length} giấy tờ chưa xem: ${list(labels)}.`,
  noRows: 'Chưa giấy tờ nào được đánh dấu Đã nhận. Đánh dấu trong danh mục, hoặc thêm dòng.',
  check: 'Xem lại trước khi in',
  kindOpen: (labels: readonly string[]) => `Ghi loại bản đã nhận (bản chính hay bản sao): ${list(labels)}.`,
  noCode: 'Mã hồ sơ do hệ thống một cửa cấp: chép từ cổng, hoặc để trống.',
  receivedNow: 'Giờ nhận lấy lúc mở trang này. Sửa nếu đã nhận trước đó.',
  immediate:
    'Giải quyết ngay khi nhận thì không bắt buộc giấy hẹn, trừ khi người nộp yêu cầu; vẫn ghi vào hệ thống.',
  published: (time: string) => `Thời hạn đã công bố: ${time}`,
  dueNone: 'Chưa có thời hạn chắc chắn để tính ngày hẹn: chọn ở ô Hẹn trả của Sổ tay bên cổng, hoặc tự ghi.',
  dueRefused: (about: string, provisional: string) =>
    `Chưa chắc ngày hẹn${about === '' ? '' : ` (vướng ${about})`}${provisional === '' ? '' : `; tạm tính ${provisional}`}. Hỏi cơ quan rồi tự ghi.`,
  dueFrom: 'Ngày hẹn tính từ giờ nhận ở trên. Đổi giờ nhận thì xem lại ngày hẹn.',
  dueLook: 'Ngày hẹn có điểm cần xem: mở “vì sao?” ở ô Hẹn trả của Sổ tay.',
  duePromised: (day: string) => `Cổng hẹn ngày ${day}: ghi theo cổng, điền giờ.`,
  dueDiffers: (day: string, ours: string) => `Cổng hẹn ngày ${day}, Sổ tay tính ${ours}: xem lại.`,
  /** A day without its hour: dotted to be filled. */
  dueDay: (day: string) => `…… giờ …… phút, ngày ${day}`,
  feePublished: (fee: string) => `Mức thu đã công bố: ${fee}`,
};

export const refusal = {
  /* ---------- what the paper says ---------- */
  title: 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
  of: 'Tiếp nhận hồ sơ của:',
  reason: 'Lý do không tiếp nhận:',
  ground: 'Căn cứ pháp lý:',
  agency: 'Cơ quan có thẩm quyền giải quyết:',
  proof: 'Biên bản kèm theo (số, ngày):',
  closing: 'Xin thông báo để ông/bà được biết.',
  texts: {
    competence:
      'Nội dung yêu cầu không thuộc thẩm quyền giải quyết của cơ quan nào trong tỉnh, thành phố này.',
    notEligible: 'Đối tượng không đủ điều kiện thực hiện thủ tục theo căn cứ ghi dưới đây.',
    forged: 'Trong hồ sơ có giấy tờ giả mạo, đã lập biên bản.',
    withdrawn: 'Người nộp hồ sơ tự nguyện rút hồ sơ.',
  },

  /* ---------- on the screen ---------- */
  choose: 'Lý do từ chối',
  chooseBad: 'Không dùng để từ chối',
  reasons: {
    competence: 'Không thuộc thẩm quyền cơ quan nào trong tỉnh',
    notEligible: 'Không đúng đối tượng, không đủ điều kiện',
    forged: 'Giấy tờ giả, đã lập biên bản',
    withdrawn: 'Người nộp xin rút',
    missingPaper: 'Thiếu giấy tờ',
    boundary: 'Khác xã, phường trong cùng tỉnh',
    overdue: 'Quá hạn',
    hours: 'Hết giờ làm việc',
    absent: 'Cán bộ đi vắng',
  },
  badTitle: 'Làm thế này thay cho từ chối',
  hints: {
    missingPaper: 'Thiếu giấy tờ: lập mẫu 02, hướng dẫn bổ sung một lần, đủ và rõ.',
    boundary:
      'Trong cùng tỉnh, nơi nào cũng tiếp nhận (Nghị định 118/2025/NĐ-CP): nhận rồi chuyển nơi giải quyết.',
    overdue: 'Quá hạn không phải căn cứ từ chối tiếp nhận: nhận hồ sơ, ghi rõ ngày nộp.',
    hours: 'Hết giờ: hẹn giờ làm việc gần nhất hoặc hướng dẫn nộp trực tuyến, không lập phiếu từ chối.',
    absent: 'Người khác nhận thay: vắng một cán bộ không phải lý do từ chối.',
  },
  doubtTitle: 'Xem lại lý do vừa ghi',
  chooseFirst: 'Chọn lý do, hoặc ghi vào phiếu, rồi in.',
  needTitle: 'Ghi rõ trên phiếu',
  needGround: 'Căn cứ pháp lý: điều, khoản, văn bản.',
  needAgency: 'Cơ quan có thẩm quyền để người dân đến đúng nơi.',
  needProof: 'Số, ngày của biên bản về giấy tờ giả.',
  lackingTitle: 'Hồ sơ đang thiếu giấy tờ',
  lacking: (labels: readonly string[]) => `${list(labels)}. Thiếu giấy tờ thì lập mẫu 02, không từ chối.`,
  toSupplement: 'Mở mẫu 02',
};
