/** The page "Tình trạng": how Sổ tay is doing on this PC, and the file for whoever helps from afar. */
import { area } from '../area';

export const health = area('health', {
  title: 'Tình trạng',
  open: 'Tình trạng',
  intro: 'Trang này không có thông tin của người dân, nên không cần mở khóa.',
  looking: 'Đang xem…',
  again: 'Xem lại',
  fine: 'Mọi thứ bình thường.',
  todo: (count: number) => `Có ${count} việc nên làm.`,
  at: (time: string) => `Xem lúc ${time}`,
  tones: { ok: 'Tốt', info: 'Để biết', warn: 'Nên làm', error: 'Cần làm ngay' },

  groups: {
    program: 'Chương trình',
    storage: 'Nơi cất bản nháp',
    lock: 'Khóa',
    portals: 'Các cổng',
    troubles: 'Lỗi gần đây',
  },

  program: {
    version: (version: string, browser: string, system: string) =>
      `Sổ tay ${version}, ${browser}, ${system}.`,
    answers: (ms: number) => `Phần chạy nền trả lời sau ${ms} mili giây.`,
    slow: (ms: number) => `Phần chạy nền trả lời chậm: ${ms} mili giây.`,
    slowTodo: 'Đóng bớt thẻ và chương trình khác. Nếu hôm nào cũng vậy, báo người phụ trách CNTT.',
    silent: 'Phần chạy nền không trả lời.',
    silentTodo: 'Tắt rồi bật lại Sổ tay ở trang tiện ích của trình duyệt. Bản nháp vẫn còn.',
    update: (time: string) => `Có bản mới từ ${time}.`,
    updateTodo: 'Bản mới tự cài khi bạn nghỉ tay hoặc kết thúc ca.',
    data: (procedures: string, units: string) =>
      `Dữ liệu thủ tục đến ${procedures}, đơn vị hành chính đến ${units}.`,
    rules: (rules: string, holidays: string, year: number) =>
      `Quy tắc đến ${rules}, ngày nghỉ đến ${holidays} (hết năm ${year}).`,
    oldDays: 'Chưa có lịch nghỉ của năm nay nên ngày hẹn trả có thể sai.',
    oldDaysTodo: 'Cập nhật Sổ tay.',
    noData: 'Không đọc được dữ liệu đi kèm Sổ tay.',
    noDataTodo: 'Cài lại Sổ tay. Sao lưu bản nháp ra tệp trước khi gỡ.',
    unknown: 'không rõ',
    keys: 'Các phím tắt đã đặt.',
    noKeys: (count: number) => `${count} phím tắt chưa đặt.`,
    noKeysTodo: 'Đặt ở trang phím tắt của tiện ích. Không đặt cũng dùng được bằng chuột.',
  },

  storage: {
    usable: (used: string, free: string) => `Đang dùng ${used}, còn chỗ cho ${free}.`,
    little: (free: string) => `Ổ đĩa sắp đầy: chỉ còn chỗ cho ${free}.`,
    littleTodo: 'Dọn ổ đĩa. Đầy hẳn thì chữ gõ thêm không lưu được.',
    refused: 'Chưa mở được nơi cất bản nháp.',
    drafts: (drafts: string, copies: string) => `${drafts} bản nháp, ${copies} bản có bản sao dự phòng.`,
    noCopies: (drafts: string) => `${drafts} bản nháp.`,
    copyFails: 'Bản sao dự phòng không ghi được. Bản nháp vẫn lưu bình thường.',
    copyFailsTodo: 'Sao lưu ra tệp ngay hôm nay và báo người phụ trách CNTT.',
    waiting: (count: number) => `${count} bản nháp có chữ chưa ghi được xuống ổ đĩa.`,
    waitingTodo: 'Dọn ổ đĩa, đừng tắt trình duyệt trước khi dòng này mất.',
    mended: (restored: number, damaged: number) =>
      `Lần mở gần đây: khôi phục ${restored} bản nháp, ${damaged} bản hỏng không có bản sao.`,
    mendedTodo: 'Mở bàn làm việc để xem bản nào. Có tệp sao lưu thì nhập lại.',
    wiped: 'Nơi cất bản nháp đã bị mất hoặc bị xóa.',
    moved: 'Nơi cất cũ bị hỏng, Sổ tay đã chuyển sang nơi mới.',
    movedTodo: 'Bản nháp dùng bình thường. Nên kiểm tra ổ đĩa của máy.',
    clock: 'Đồng hồ máy đã nhảy, nên Sổ tay tạm ngừng tự xóa bản nháp.',
    clockTodo: 'Xem lại ngày giờ của máy, rồi bấm “Đồng hồ đúng” ở bàn làm việc.',
    rows: 'Số dòng trong từng bảng',
    table: 'Bảng',
    count: 'Số dòng',
  },

  lock: {
    open: (minutes: number) => `Đang mở. Tự khóa sau ${minutes} phút không ai chạm máy.`,
    locked: 'Đang khóa. Chữ gõ trên cổng vẫn được cất.',
    lockedAt: (time: string) => `Đang khóa từ ${time}. Chữ gõ trên cổng vẫn được cất.`,
    new: 'Chưa đặt mật khẩu, nên chưa lưu bản nháp.',
    newTodo: 'Mở bàn làm việc để đặt mật khẩu.',
    clerks: (count: number) => `${count} người dùng ở máy này.`,
  },

  portals: {
    all: (count: number) => `Được phép chạy trên đủ ${count} cổng.`,
    missing: (count: number, all: number) => `Trình duyệt không cho chạy trên ${count}/${all} cổng.`,
    missingTodo: 'Ở trang tiện ích, mục Sổ tay, cho phép chạy “trên tất cả trang web” đã khai báo.',
    added: (hosts: string) => `Đã bật thêm: ${hosts}.`,
    same: 'Chưa thấy cổng nào đổi biểu mẫu.',
    changed: (form: string, gone: number, fresh: number, since: string) =>
      `Biểu mẫu ${form} đã đổi: thiếu ${gone} ô, có ${fresh} ô mới, thấy từ ${since}.`,
    changedTodo: 'Mở biểu mẫu đó, bấm “Xem chi tiết” ở bảng bên phải rồi gửi báo cáo. Ô đã đổi phải tự điền.',
  },

  troubles: {
    none: 'Không có lỗi nào từ khi mở trình duyệt.',
    some: (count: number) => `${count} loại lỗi từ khi mở trình duyệt.`,
    someTodo: 'Nếu việc đang làm bị ảnh hưởng, lưu tệp hỗ trợ và gửi cho người phụ trách CNTT.',
    places: {
      background: 'Chạy nền',
      desk: 'Bàn làm việc',
      panel: 'Bảng bên cạnh cổng',
      print: 'Trang in',
      welcome: 'Trang chào',
    },
    program: 'Lỗi chương trình',
    times: (count: number) => `${count} lần`,
    last: (time: string) => `gần nhất ${time}`,
  },

  support: {
    title: 'Tệp hỗ trợ',
    what: 'Nhờ giúp từ xa: gửi tệp này. Trong tệp chỉ có số đếm, phiên bản, mã lỗi; không có chữ nào đã gõ, không có tên ai.',
    open: 'Xem và lưu tệp hỗ trợ',
    preview: 'Nội dung tệp',
    save: 'Lưu tệp',
    copy: 'Chép',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép. Bấm Lưu tệp.',
    saved: 'Đã lưu vào thư mục Tải xuống.',
    close: 'Đóng',
  },
});
