/** What the panel tells of the portal itself: its messages, its table of papers, its changes, its names of places. */
import { area } from '../area';

export const portal = area('portal', {
  said: {
    title: 'Cổng vừa báo',
    all: (count: number) => `Xem cả ${count} thông báo`,
    few: 'Thu gọn',
    jump: 'Tới ô này',
    clear: 'Xóa danh sách',
  },
  session: {
    lost: (time: string) => `Cổng đã đăng xuất lúc ${time}.`,
    safe: 'Bản nháp vẫn còn nguyên. Đăng nhập lại bằng VNeID, mở lại biểu mẫu rồi điền lại bản nháp.',
    unsafe: 'Chưa có bản nháp nào được lưu ở trang này.',
    back: (time: string) => `Hồ sơ đang làm bị ngắt lúc ${time}.`,
    backHelp: 'Xem khác biệt trước khi điền lại.',
    look: 'Xem và điền lại',
    leave: 'Bỏ qua',
  },
  receipt: {
    filed: (code: string, promised: string | null) =>
      promised === null ? `Hồ sơ đã nộp: mã ${code}.` : `Hồ sơ đã nộp: mã ${code}, hẹn trả ${promised}.`,
    copy: 'Chép mã',
    copied: 'Đã chép mã hồ sơ.',
  },
  drift: {
    title: 'Biểu mẫu của cổng đã thay đổi',
    short: (count: number) => `Cổng đã đổi biểu mẫu: không còn thấy ${count} ô quen thuộc.`,
    goesOn: 'Các ô khác vẫn điền được. Ô đã đổi thì nhập tay.',
    stopped: 'Đổi quá nhiều: Sổ tay ngừng điền biểu mẫu này. Bản nháp vẫn được lưu.',
    look: 'Xem chi tiết',
    missing: (count: number) => `Không còn thấy (${count})`,
    fresh: (count: number) => `Ô mới, chưa biết là gì (${count})`,
    since: (day: string) => `từ ${day}`,
    report: 'Báo người phụ trách CNTT',
    reportHelp: 'Chỉ có tên kỹ thuật và nhãn của ô, không có nội dung người dân khai. Xem trước khi gửi:',
    save: 'Lưu thành tệp',
    copy: 'Chép',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép. Bôi đen rồi bấm Ctrl+C.',
    close: 'Đóng',
    file: (day: string) => `bieu-mau-thay-doi-${day}.txt`,
  },
  unknown: (count: number) => `${count} ô chưa nhận ra: chỉ lưu nháp, không điền theo vai.`,
  units: {
    changed: (from: string, to: string) => `${from} → ${to} (sắp xếp 2025)`,
    several: (from: string) => `${from} nay thuộc nơi nào?`,
  },
  papers: {
    title: 'Bảng hồ sơ trên cổng',
    badge: {
      uploading: 'Cổng đang tải tệp lên',
      unticked: 'Có tệp nhưng dòng chưa đánh dấu',
      'wrong-row': 'Tệp có vẻ là giấy khác',
    },
    advice: {
      'wrong-row': (row: string, file: string, other: string) =>
        `Tệp “${file}” ở dòng “${row}” có vẻ là ${other}. Mở tệp xem, sai thì đính lại đúng dòng.`,
      'not-ticked': (row: string) =>
        `Dòng “${row}” có tệp nhưng chưa đánh dấu, cổng sẽ bỏ qua tệp. Đánh dấu dòng này trên cổng.`,
      remembered: (row: string) =>
        `Dòng “${row}” còn lại từ hồ sơ trước. Không phải của hồ sơ này thì xóa trên cổng.`,
      'same-file': (row: string, file: string, other: string) =>
        `Tệp “${file}” đính hai lần: “${row}” và “${other}”. Xóa bớt một.`,
      'same-row': (row: string) => `Có hai dòng cùng tên “${row}”. Xóa dòng thừa trên cổng.`,
      'required-empty': (row: string) => `Cổng bắt buộc dòng “${row}”, chưa có tệp.`,
      'not-marked': (row: string) => `Cổng đã có tệp “${row}” nhưng đang đánh dấu Thiếu. Xem lại dấu.`,
      'received-empty': (row: string) => `Đã nhận “${row}” nhưng cổng chưa có tệp. Quét và đính lên.`,
      uploading: (row: string) => `Dòng “${row}” đang tải tệp. Chờ tên tệp hiện ra rồi mới sang bước khác.`,
    },
    none: 'Không thấy gì cần sửa trong bảng của cổng.',
  },
  files: {
    open: 'Kiểm tra tệp trước khi đính kèm',
    what: 'Tệp chỉ được xem trên máy này, không gửi và không lưu ở đâu.',
    choose: 'Chọn tệp',
    drop: 'Thả tệp vào đây hoặc',
    limits: (size: string, types: string) => `Cổng này nhận: ${size}${types}.`,
    size: (megabytes: string) => `mỗi tệp dưới ${megabytes} MB`,
    types: (list: string) => `, đuôi ${list}`,
    unknownLimits: 'Chưa rõ cổng này giới hạn tệp thế nào; chỉ kiểm những điều chung.',
    good: 'Đính kèm được.',
    clear: 'Xóa danh sách',
    problems: {
      'too-big': (size: string, limit: string) =>
        `Nặng ${size} MB, cổng nhận dưới ${limit} MB. Quét lại ở 150 dpi, hoặc nén PDF.`,
      empty: 'Tệp rỗng. Lưu hoặc quét lại.',
      'wrong-type': (ending: string, list: string) =>
        `Đuôi ${ending} cổng không nhận. Chuyển sang ${list} rồi đính.`,
      'no-ending': 'Tên không có đuôi tệp. Thêm đuôi đúng loại, ví dụ .pdf.',
      'not-what-it-says': (ending: string, real: string) =>
        `Tên ghi ${ending} nhưng bên trong là ${real}. Lưu lại đúng loại, đừng chỉ đổi đuôi.`,
      dots: 'Tên có dấu chấm ở giữa. Đổi dấu chấm thành gạch ngang.',
      marks: 'Tên có dấu tiếng Việt. Đổi tên không dấu.',
      signs: 'Tên có ký tự cổng không nhận. Chỉ dùng chữ, số, dấu cách, gạch ngang, gạch dưới.',
      'too-long': (count: number) => `Tên dài ${count} ký tự. Rút còn dưới 100.`,
      attached: (row: string) => `Tệp cùng tên đã đính ở dòng “${row}”. Đừng đính hai lần.`,
      twice: 'Chọn hai tệp cùng tên. Đổi tên một tệp.',
    },
  },
});
