/** The panel beside the form. */
import { area } from '../area';

export const panel = area('panel', {
  close: 'Cất Sổ tay (Esc)',
  unpaired: 'Sổ tay chỉ mở bên cạnh biểu mẫu. Mở trang nộp hồ sơ của cổng dịch vụ công rồi bấm Alt+Shift+S.',
  noForm: {
    title: 'Chưa thấy biểu mẫu',
    text: 'Sang bước kê khai trên cổng; Sổ tay sẽ tự đọc khi biểu mẫu hiện ra.',
  },
  procedure: {
    none: 'Chưa rõ thủ tục',
    pickHint: 'Chọn thủ tục để có danh mục giấy tờ.',
    pick: 'Chọn thủ tục khác',
    pickFirst: 'Chọn thủ tục',
    search: 'Tìm theo tên hoặc mã',
    noPack: 'chưa có danh mục',
    more: (count: number) => `Còn ${count} thủ tục. Gõ thêm chữ để tìm.`,
    noMatch: 'Không có thủ tục nào khớp. Thử ít chữ hơn.',
    asPage: 'Theo trang',
    sure: 'chắc chắn',
    likely: 'có thể',
    unsure: 'chưa rõ',
    picked: 'do cán bộ chọn',
    how: {
      'code-in-url': 'theo mã trên địa chỉ trang',
      'code-in-text': 'theo mã ghi trên trang',
      'uuid-in-url': 'theo địa chỉ trang',
      title: 'theo tên thủ tục trên trang',
      fields: 'theo các ô của biểu mẫu',
      picked: 'do cán bộ chọn',
    },
    broken: 'Không dùng được dữ liệu của thủ tục này.',
  },
  vault: {
    open: 'Sổ tay đang mở khóa',
    locked: 'Đang khóa',
    new: 'Chưa đặt mật khẩu',
    unlock: 'Mở khóa',
    create: 'Đặt mật khẩu',
    desk: 'Mở bàn làm việc',
  },
  /** In place of everything while locked. */
  locked: {
    title: 'Sổ tay đang khóa',
    kept: 'Chữ gõ vẫn được cất.',
    keptAt: (time: string) => `Đã cất, niêm phong lúc ${time}`,
    notKept: 'Chưa cất được',
    lastKept: (time: string) => `lần cất gần nhất ${time}`,
    offDuty: 'Ca đã kết thúc. Chữ gõ từ lúc này thuộc về người mở khóa tiếp theo.',
    unlock: 'Mở khóa ở bàn làm việc',
    how: 'Trang mở khóa hiện ở thẻ riêng. Hoặc bấm biểu tượng Sổ tay cạnh thanh địa chỉ.',
    never: 'Không nhập mật khẩu của Sổ tay vào trang của cổng.',
  },
  shift: {
    end: 'Kết thúc ca',
    what: (drafts: number | null) =>
      drafts === null
        ? 'Mọi bản nháp vẫn được giữ.'
        : drafts === 0
          ? 'Không có bản nháp nào làm dở.'
          : `${drafts} bản nháp chưa nộp vẫn được giữ.`,
    next: 'Sổ tay khóa lại. Chữ gõ sau đó thuộc về người mở khóa tiếp theo.',
    sure: 'Kết thúc ca ngay',
    keepOn: 'Làm tiếp',
    failed: 'Chưa kết thúc được ca. Thử lại.',
  },
  verdict: {
    check: 'Kiểm tra',
    left: (errors: number, warnings: number) =>
      errors === 0
        ? `Còn ${warnings} mục cần xem lại`
        : warnings === 0
          ? `Còn ${errors} lỗi`
          : `Còn ${errors} lỗi, ${warnings} mục cần xem lại`,
    complete: 'Đủ giấy tờ, không còn lỗi',
    missing: (count: number) => `Còn thiếu ${count} giấy tờ`,
    unseen: (count: number) => `Chưa xem hết giấy tờ (${count})`,
    noErrors: 'Không còn lỗi trong tờ khai',
    typing: 'Nhập xong thì bấm Kiểm tra',
    nothing: 'Chưa có gì để kiểm tra',
    missingShort: (count: number) => `thiếu ${count} giấy tờ`,
    unseenShort: (count: number) => `chưa xem ${count} giấy tờ`,
    warningsShort: (count: number) => `${count} mục cần xem lại`,
    provisional: 'Chờ cổng tải xong danh sách rồi kiểm tra lại',
    skippedShort: (count: number) => `${count} mục đã đối chiếu`,
  },
  tabs: { label: 'Phần của Sổ tay', papers: 'Giấy tờ', problems: 'Cần sửa', draft: 'Bản nháp' },
  cases: {
    title: 'Trường hợp',
    suggested: 'theo tờ khai',
    more: (count: number) => `Trường hợp khác (${count})`,
    less: 'Thu gọn',
  },
  papers: {
    list: 'Giấy tờ của trường hợp này',
    none: 'Chọn thủ tục để xem giấy tờ cần có.',
    noPack: 'Thủ tục này chưa có danh mục giấy tờ trong Sổ tay. Lưu nháp và kiểm tra ô vẫn dùng được.',
    noneHere: 'Trường hợp này không cần giấy tờ nào.',
    progress: (seen: number, total: number) => `Đã xem ${seen}/${total}`,
    stateLabel: (paper: string) => `Trạng thái: ${paper}`,
    attached: 'Cổng đã có tệp',
    notAttached: 'Cổng chưa có tệp',
    note: 'Ghi chú',
    noteOf: (paper: string) => `Ghi chú: ${paper}`,
    notePlaceholder: 'Ví dụ: bản chụp mờ, hẹn bổ sung',
    why: 'Vì sao cần?',
    whyClose: 'Thu gọn',
    official: 'Tên đầy đủ',
    law: 'Căn cứ',
    confidence: {
      certain: 'đã đối chiếu văn bản',
      likely: 'theo thực tế, nên kiểm lại',
      uncertain: 'chưa chắc, cần kiểm lại',
    },
    asOf: (date: string) => `Dữ liệu đến ngày ${date}`,
    help: 'Lưu ý',
    onlyIf: (condition: string) => `Chỉ khi: ${condition}`,
    unsure: 'Cần người xác nhận',
    outdated: 'Danh mục đã đổi sau khi nhận hồ sơ này. Đối chiếu với giấy tiếp nhận trước khi yêu cầu thêm.',
    distilled:
      'Danh mục do Sổ tay đọc từ dữ liệu chính thức, chưa có người soát. Dòng “cần người xác nhận”: mở “Vì sao cần?” để đọc nguyên văn.',
  },
  saving: {
    nothing: 'Chưa có gì để lưu',
    saved: (time: string) => `Đã lưu nháp lúc ${time}`,
    unsaved: 'Chưa lưu',
    lastSaved: (time: string) => `lần lưu gần nhất ${time}`,
  },
  empty: '(để trống)',
  keysOpen: 'Phím tắt (?)',
} as const);
