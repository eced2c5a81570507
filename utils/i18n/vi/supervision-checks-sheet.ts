/** The sheet of one dossier, and sending its faults back to the clerk. */
export const sheet = {
  title: (code: string) => `Hồ sơ ${code}`,
  second: 'Phúc tra',
  none: 'Hồ sơ này không còn trong sổ.',
  received: (when: string) => `nhận ${when}`,
  place: (at: number, of: number) => `phiếu ${at} / ${of}`,
  signs: (list: string) => `Dấu hiệu: ${list}.`,
  keys: 'Phím: ↑ ↓ chọn mục · 1 đạt · 2 không đạt · 3 cần giải trình · 0 bỏ đánh dấu. Mỗi lần đánh dấu đều lưu lại, không xóa được.',
  outOfTurn: 'Chưa đến lượt hồ sơ này. Kiểm theo lượt để kết quả dở dang vẫn là mẫu ngẫu nhiên.',
  doneWhat: 'Phiếu đã hoàn tất. Chỉ kiểm lại được mục đã thay đổi sau khi kiểm.',
  closed: {
    own: 'Hồ sơ do chính bạn xử lý. Nhờ người khác kiểm.',
    ended: 'Đợt kiểm tra đã kết thúc: chỉ xem.',
    first: 'Bạn đã kiểm hồ sơ này. Phúc tra phải do người khác làm.',
  },
  source: { paper: 'bản giấy', scan: 'bản quét', data: 'lấy từ cơ sở dữ liệu' },
  gone: 'Không còn trong hồ sơ',
  was: {
    procedure: (code: string, version: string) =>
      version === '' ? `mã ${code}` : `mã ${code}, phiên bản ${version}`,
    received: (when: string) => `nhận ${when}`,
    promised: (when: string) => `hẹn trả ${when}`,
    noPromise: 'chưa ghi ngày hẹn trả',
    wait: (asked: string, answered: string | null) =>
      answered === null ? `yêu cầu ${asked}, chưa bổ sung` : `yêu cầu ${asked}, nhận đủ ${answered}`,
    extension: (at: string, due: string) => `ngày ${at} hẹn lại đến ${due}`,
    fee: (amount: string) => `mức ${amount} đồng`,
    noFee: 'thủ tục không ghi mức phí',
    paid: { no: 'chưa nộp', counter: 'nộp tại quầy', online: 'nộp trực tuyến', postal: 'nộp qua bưu chính' },
    result: {
      open: 'đang xử lý',
      done: 'đã xử lý xong',
      refused: 'từ chối tiếp nhận',
      stopped: 'dừng xử lý',
      withdrawn: 'người dân rút hồ sơ',
    },
    finished: (day: string) => `xong ${day}`,
    handedOver: (day: string) => `trả ${day}`,
  },
  fellBack: 'Trở lại chưa kiểm',
  changed: {
    gone: 'Mục này không còn trong hồ sơ.',
    state: (before: string, now: string) => `Lúc kiểm: ${before}; nay: ${now}.`,
    paper: 'Ghi nhận về giấy tờ này đã đổi sau khi kiểm.',
    field: 'Nội dung ô này đã đổi sau khi kiểm.',
    step: 'Số liệu của bước này đã đổi sau khi kiểm.',
  },
  finding: {
    open: 'Có phát hiện, chưa trả về cán bộ.',
    returned: 'Phát hiện đã trả về cán bộ, chờ trả lời.',
    answered: 'Cán bộ đã trả lời phát hiện.',
    closed: 'Phát hiện đã đóng.',
  },
  failOf: (name: string) => `Không đạt: ${name}`,
  reason: 'Lý do',
  class: 'Mức lỗi',
  saveFail: 'Ghi không đạt',
  showValues: 'Xem nội dung ô',
  hideValues: 'Ẩn nội dung',
  blind: 'Nhập lại độc lập',
  blindWhat:
    'Nhập theo giấy tờ, không xem tờ khai. Sổ tay chỉ giữ kết quả so sánh, không giữ nội dung vừa nhập.',
  noDraft:
    'Bản nháp của hồ sơ này không mở được ở đây (đã xóa, ở máy khác hoặc của cán bộ khác). Đối chiếu với hồ sơ giấy hoặc trên cổng.',
  enterLabel: (name: string) => `Nhập lại: ${name}`,
  compare: 'So sánh',
  entry: 'Nhập lại độc lập',
  entryOutcome: {
    same: 'khớp',
    spelling: 'chỉ khác dấu',
    differs: 'khác nhau',
    'only-first': 'chỉ tờ khai có',
    'only-second': 'chỉ lần nhập sau có',
    'both-empty': 'cả hai để trống',
  },
  leftOver: (count: number) => `Còn ${count} mục chưa có kết luận đạt hoặc không đạt.`,
  finish: 'Hoàn tất phiếu',
  finishLeft: (count: number) => `Hoàn tất phiếu (còn ${count} mục)`,
  finished: (code: string) => `Đã hoàn tất phiếu ${code}.`,
  next: (code: string) => `Hồ sơ tiếp: ${code}`,
  giveBack: (count: number) => `Trả về cán bộ (${count} mục)`,
  notHere: 'Hồ sơ không thuộc diện kiểm',
};

export const note = {
  number: 'Bỏ số định danh, số điện thoại khỏi lời nhắn. Gọi tên giấy tờ, mã hồ sơ là đủ.',
  needed: 'Ghi một câu để người nhận hiểu.',
  forGood: 'Gửi rồi không sửa, không xóa được.',
};

export const giveBack = {
  title: (who: string) => `Trả về ${who}`,
  to: 'Người trả lời',
  choose: 'Chọn cán bộ',
  term: 'Hạn trả lời',
  termHint: 'Đến hết ngày này.',
  termWrong: 'Ghi ngày từ hôm nay trở đi, ví dụ 25/11/2026.',
  note: 'Lời nhắn',
  noteHint: 'Nói rõ thiếu gì, sai ở đâu. Không ghi tên, số giấy tờ của người dân.',
  send: (count: number) => `Trả về ${count} mục`,
  sent: (count: number, who: string, term: string) => `Đã trả ${count} mục về ${who}, hạn ${term}.`,
};

export const replace = {
  title: 'Loại hồ sơ khỏi mẫu?',
  what: 'Chỉ loại hồ sơ lẽ ra không có trong danh sách. Không tìm thấy, không mở được hồ sơ là lỗi: đánh dấu không đạt.',
  why: 'Lý do',
  reasons: {
    withdrawn: 'Người dân đã rút trước khi tiếp nhận',
    duplicate: 'Nhập trùng hồ sơ khác',
    'not-in-period': 'Không nhận trong thời gian kiểm',
    'test-entry': 'Hồ sơ nhập thử',
  },
  run: 'Loại và thay hồ sơ kế tiếp',
  answers: {
    done: 'Đã loại. Hồ sơ kế tiếp của nhóm được thay vào.',
    counts: 'Không loại được: lý do này được tính là lỗi của hồ sơ.',
    unknown: 'Hồ sơ không còn trong mẫu.',
  },
};
