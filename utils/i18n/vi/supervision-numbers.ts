/** The page “numbers” of supervision: indicators with their formulas, charts, the monthly report, files. */
import { area } from '../area';
import { indicators } from './supervision-indicators';
import { report } from './supervision-report';

export const numbersPage = area('numbersPage', {
  ...indicators,
  report,
  title: 'Số liệu',
  loading: 'Đang tính số liệu…',
  failed: 'Chưa tính được số liệu. Thử lại.',
  empty: 'Chưa có hồ sơ nào trong kỳ này. Chọn kỳ khác.',
  moment: (time: string, day: string) => `${time} ngày ${day}`,
  asOf: (when: string) => `Kỳ chưa hết: số liệu tính đến ${when}.`,
  rows: (count: string) => `Xem qua ${count} hồ sơ trong sổ.`,
  duplicates: (count: number, codes: string) =>
    `${count} mã hồ sơ đứng ở nhiều dòng nên bị đếm lặp: ${codes}. Xem lại trong Sổ theo dõi.`,

  period: {
    title: 'Kỳ báo cáo',
    month: 'Tháng',
    months: 'Theo tháng',
    days: 'Theo ngày',
    from: 'Từ ngày',
    to: 'Đến ngày',
    show: 'Xem',
    previous: 'Tháng trước',
    next: 'Tháng sau',
    monthOf: (month: string, year: string) => `tháng ${month}/${year}`,
    between: (from: string, to: string) => `từ ${from} đến ${to}`,
    bad: 'Ghi ngày theo dạng 01/11/2026.',
    order: 'Ngày đầu không được sau ngày cuối.',
    future: 'Kỳ này chưa tới.',
  },

  acts: {
    report: 'Báo cáo in',
    excel: 'Xuất Excel',
    csv: 'Xuất CSV',
    people: 'Theo từng người',
    close: 'Đóng',
  },

  notArisen: 'không phát sinh',
  notEnough: 'chưa đủ mẫu',
  table: 'Xem bảng số',
  of: (top: string, bottom: string) => `${top}/${bottom}`,
  share: (share: string) => `${share}\u00A0%`,
  range: (low: string, high: string) => `${low} – ${high}\u00A0%`,
  hours: (count: string) => `${count} giờ làm việc`,
  minutes: (count: string) => `${count} phút`,

  ended: {
    title: 'Kết quả giải quyết',
    chart: (early: string, onTime: string, late: string) =>
      `Biểu đồ: sớm hạn ${early}, đúng hạn ${onTime}, trễ hạn ${late}`,
    early: 'Sớm hạn',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
    none: 'Chưa có hồ sơ giải quyết xong trong kỳ.',
  },

  procedures: {
    title: 'Theo thủ tục',
    name: 'Thủ tục',
    none: 'không rõ thủ tục',
    more: 'Chỉ hiện 30 thủ tục nhiều hồ sơ nhất.',
  },

  weeks: {
    title: 'Theo tuần',
    week: (number: number, from: string, to: string) => `Tuần ${number} (${from} – ${to})`,
    short: (number: number) => `T${number}`,
    name: 'Tuần',
    chart: 'Biểu đồ: số hồ sơ tiếp nhận và đã giải quyết từng tuần',
    received: 'Tiếp nhận',
    finished: 'Đã giải quyết',
  },

  tops: {
    missing: 'Giấy tờ hay thiếu',
    noMissing: 'Không có giấy tờ thiếu khi nộp.',
    missingChart: 'Biểu đồ: số hồ sơ thiếu từng giấy tờ',
    paper: 'Giấy tờ',
    procedure: 'Thủ tục',
    count: 'Hồ sơ thiếu',
    ofAll: 'Trên số hồ sơ cần',
    share: 'Tỷ lệ',
    rules: 'Quy tắc lên tiếng nhiều',
    noRules: 'Không còn lỗi hay cảnh báo nào khi nộp.',
    rulesChart: 'Biểu đồ: số hồ sơ theo quy tắc',
    rule: 'Quy tắc',
    dossiers: 'Hồ sơ',
    errors: 'Lỗi để lại',
    warnings: 'Cảnh báo để lại',
    ignored: 'Cảnh báo bỏ qua',
    ignoredShare: 'Tỷ lệ bỏ qua',
    open: (rule: string) => `Mở quy tắc: ${rule}`,
    reasons: 'Lý do bỏ qua cảnh báo',
    noReasons: 'Không có cảnh báo nào bị bỏ qua.',
  },

  charts: {
    title: 'Theo dõi qua các tuần',
    filed: 'Hồ sơ nộp khi còn thiếu hoặc còn lỗi',
    faulty: 'Hồ sơ sai sót trong kiểm tra mẫu',
    about: (name: string, centre: string) => `${name}: thường ngày ${centre}`,
    few: (weeks: number) =>
      `Chưa đủ tuần: mới có ${weeks}, cần 8. Vạch giới hạn chỉ là tạm, chưa kết luận được.`,
    none: 'Chưa có gì để vẽ: chưa có hồ sơ, hoặc tuần nào cũng như nhau.',
    calm: 'Không tuần nào khác thường: lên xuống như vậy là ngẫu nhiên.',
    spread: 'Các tuần vốn khác nhau nhiều, nên vạch giới hạn đã được nới rộng.',
    stands: {
      beyond: {
        above: (week: string) => `${week}: cao hơn hẳn thường ngày. Tìm nguyên nhân.`,
        below: (week: string) => `${week}: thấp hơn hẳn thường ngày. Xem có gì làm tốt hơn.`,
      },
      twice: {
        above: (week: string) => `${week}: hai trong ba tuần cao khác thường. Nên xem lại.`,
        below: (week: string) => `${week}: hai trong ba tuần thấp khác thường.`,
      },
      run: {
        above: (week: string) => `${week}: nhiều tuần liền cao hơn mức thường. Có thể đã có thay đổi.`,
        below: (week: string) => `${week}: nhiều tuần liền thấp hơn mức thường. Có thể đã có thay đổi.`,
      },
    },
    centre: 'mức thường',
    limit: 'giới hạn của ngẫu nhiên',
    point: 'tuần',
    out: 'tuần khác thường',
    checked: 'Hồ sơ',
    found: 'Trong đó',
    rate: 'Tỷ lệ',
    low: 'Giới hạn dưới',
    high: 'Giới hạn trên',
  },

  spot: {
    title: 'Kết quả kiểm tra mẫu trong kỳ',
    none: 'Chưa có đợt kiểm tra mẫu nào về kỳ này.',
    toChecks: 'Đến trang Kiểm tra mẫu',
    name: 'Đợt kiểm tra',
    of: 'Đã kiểm/tổng số',
    found: 'Sai sót',
    rate: 'Ước lượng (khoảng tin cậy 95\u00A0%)',
    by: (counts: string) => `từ lỗi ${counts} trở lên`,
    pending: (count: number) => `còn ${count} hồ sơ chưa kiểm, số liệu tạm`,
    outOfTurn: 'kiểm không theo lượt rút, chưa dùng để ước lượng được',
    unseen: (count: string) => `không nói gì về ${count} hồ sơ của nhóm chưa kiểm`,
    noEstimate: 'chưa có',
    risk: 'Kiểm tra theo dấu hiệu (không tính vào ước lượng)',
    riskOf: (found: string, checked: string) => `${found} sai sót trong ${checked} hồ sơ`,
    ended: 'đã kết thúc',
    running: 'đang làm',
    accept: 'chấp nhận lô',
    refuse: 'phải kiểm cả lô',
    open: 'chưa quyết định',
    loop: (made: string, closed: string, waiting: string, overdue: string) =>
      `Phát hiện: lập mới ${made}, đã đóng ${closed}, còn chờ ${waiting}, quá hạn ${overdue}.`,
  },

  people: {
    title: 'Số liệu theo từng người',
    ask: 'Xem số liệu của từng người?',
    why: 'Chỉ xem khi cần hỗ trợ hoặc khi có người hỏi về phần việc của mình. Việc xem được ghi vào nhật ký.',
    yes: 'Xem và ghi nhật ký',
    no: 'Không xem',
    name: 'Người xử lý',
    overlap: 'Các khoảng chồng lên nhau: không có cơ sở để xếp thứ tự.',
    apart: (pairs: string) => `Chỉ các cặp này khác nhau rõ: ${pairs}. Còn lại không xếp thứ tự được.`,
    none: 'Không có hồ sơ nào trong kỳ.',
    order: 'Xếp theo tên, không theo kết quả. Dưới 20 hồ sơ thì chưa đủ mẫu.',
  },

  excel: {
    title: 'Xuất Excel',
    what: (period: string) =>
      `Số liệu ${period}: tổng hợp, theo thủ tục, theo tuần, giấy tờ thiếu, quy tắc, kiểm tra mẫu.`,
    list: 'Kèm danh sách hồ sơ tiếp nhận trong kỳ (mã, ngày, tình trạng; không có tên người dân)',
    citizens: 'Ghi thêm họ tên người dân từ các bản nháp còn trên máy này',
    citizensWarn:
      'Tệp sẽ chứa dữ liệu cá nhân: chỉ giao cho người có trách nhiệm, xóa khi xong việc. Việc xuất được ghi vào nhật ký.',
    make: 'Xuất tệp',
    stop: 'Dừng',
    reading: (done: string, all: string) => `Đang đọc ${done}/${all} hồ sơ…`,
    naming: (done: string, all: string) => `Đang mở bản nháp ${done}/${all}…`,
    writing: 'Đang ghi tệp…',
    done: (file: string) => `Đã xuất ${file}.`,
    stopped: 'Đã dừng, chưa có tệp nào được lưu.',
    failed: 'Chưa xuất được. Thử lại.',
    file: (period: string) => `so-lieu-${period}`,
    fileWithNames: (period: string) => `so-lieu-co-ten-${period}`,
  },
});
