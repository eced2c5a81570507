/** The page “log” of supervision, and the same log in the desk: who did what, when, and whether the chain holds. */
import { area } from '../area';
import { figureIn } from '../format';

const figure = figureIn('vi');

export const logPage = area('logPage', {
  title: 'Nhật ký',
  what: 'Ghi ai làm gì, lúc nào; không ghi tên hay số của người dân. Hồ sơ và bản nháp được gọi bằng mã ngẫu nhiên.',
  unread: 'Chưa đọc được nhật ký. Mở khóa Sổ tay rồi thử lại.',
  empty: 'Chưa có dòng nào.',
  reading: 'Đang đọc nhật ký:',

  whole: (lines: number) =>
    `Nhật ký nguyên vẹn. ${figure(lines)} dòng nối tiếp nhau, không dòng nào bị sửa hay mất.`,
  broken: (n: number) => `Nhật ký đã bị sửa hoặc mất từ dòng ${figure(n)}.`,
  brokenMeans: (n: number) =>
    n === 1
      ? 'Không dòng nào còn chắc chắn.'
      : `${n === 2 ? 'Dòng 1' : `Dòng 1 đến ${figure(n - 1)}`} vẫn đúng như lúc ghi. Từ dòng ${figure(n)} trở đi không còn chắc chắn.`,
  brokenWhy:
    'Có người sửa trong dữ liệu của trình duyệt, ổ đĩa hỏng, hoặc dữ liệu ấy bị chép đè bằng bản khác.',
  brokenDo: {
    keep: 'Đừng xóa gì và đừng gỡ tiện ích.',
    save: 'Tải tệp kiểm chứng về, cất làm bằng chứng.',
    tell: 'Báo người phụ trách; so với tệp kiểm chứng tải về lần trước.',
  },
  toLine: (n: number) => `Đến dòng ${figure(n)}`,
  gap: (from: number, to: number) =>
    from === to ? `Mất dòng ${figure(from)}` : `Mất dòng ${figure(from)} đến ${figure(to)}`,

  filter: {
    title: 'Lọc nhật ký',
    act: 'Việc',
    by: 'Ai',
    from: 'Từ ngày',
    to: 'Đến ngày',
    dayExample: 'ngày/tháng/năm',
    dayBad: 'Ghi ngày như 25/11/2026.',
    every: 'Tất cả',
    none: 'Không có dòng nào khớp. Bỏ bớt điều kiện lọc.',
    found: (count: number, of: number) => `${figure(count)} / ${figure(of)} dòng`,
    clear: 'Bỏ lọc',
    order: 'Ngày đầu không được sau ngày cuối.',
  },

  heads: { n: 'Số', at: 'Lúc', by: 'Ai', what: 'Việc', count: 'Số lượng' },
  columns: { day: 'Ngày', time: 'Giờ', ref: 'Mã', hash: 'Mã băm' },
  program: 'Sổ tay tự làm',
  ref: (id: string) => `mã ${id}`,
  older: 'Xem các dòng cũ hơn',

  save: {
    excel: 'Tải về (Excel)',
    csv: 'Tải về (CSV)',
    proof: 'Tệp kiểm chứng',
    proofWhat: 'Tệp chữ kèm mã băm từng dòng: sửa một chữ là lộ. Luôn gồm toàn bộ nhật ký.',
    chosen: 'Excel và CSV chỉ gồm các dòng đang lọc.',
    name: (day: string) => `nhat-ky-${day}`,
    proofName: (day: string) => `nhat-ky-kiem-chung-${day}.txt`,
    failed: 'Chưa tải được. Thử lại, hoặc tải dạng CSV.',
    stop: 'Dừng lại',
  },

  /** The head of the file that can be checked; each line begins with `#` there. */
  proof: {
    title: 'NHẬT KÝ SỔ TAY MỘT CỬA, TỆP KIỂM CHỨNG',
    made: (time: string) => `Lập lúc ${time} (giờ Việt Nam).`,
    lines: 'Mỗi dòng: mã băm SHA-256, dấu cách, [số, lúc (ms), ai, việc, số lượng, mã].',
    how: 'Mã băm = SHA-256 của chuỗi JSON ["mã băm dòng trước", số, lúc, ai, việc, số lượng, mã], viết liền, UTF-8. Trước dòng 1 là chuỗi rỗng.',
    open: 'Kiểm tra: Sổ tay Một cửa, phần Giám sát, trang Nhật ký, “Kiểm tra một tệp”.',
  },

  check: {
    open: 'Kiểm tra một tệp',
    title: 'Kiểm tra tệp kiểm chứng',
    what: 'Chọn tệp kiểm chứng của máy này hoặc máy khác. Tệp không được nhập vào đâu cả.',
    choose: 'Chọn tệp',
    reading: 'Đang kiểm tra…',
    close: 'Đóng',
    whole: (lines: number, name: string) =>
      `“${name}” nguyên vẹn: ${figure(lines)} dòng nối tiếp nhau, đúng mã băm.`,
    same: 'Khớp với nhật ký đang có trên máy này.',
    differs: (n: number) =>
      `Khác với nhật ký đang có trên máy này từ dòng ${figure(n)}. Một trong hai đã bị sửa; nếu tệp là của máy này, báo người phụ trách.`,
    other:
      'Không trùng dòng nào với nhật ký trên máy này: đây là nhật ký của máy khác. Nếu chắc là của máy này thì nhật ký ở đây đã bị viết lại; báo người phụ trách.',
    notOurs: (name: string) =>
      `“${name}” không phải tệp kiểm chứng của nhật ký. Chọn tệp nhat-ky-kiem-chung….txt.`,
    empty: (name: string) => `“${name}” không có dòng nhật ký nào.`,
    line: (n: number, name: string) =>
      `“${name}” không đúng từ dòng ${figure(n)}: dòng đó bị sửa, bị xóa hoặc sai chỗ. Đừng dùng tệp này; xin lại bản gốc.`,
    cut: (n: number, name: string) =>
      `“${name}” bị mất phần sau dòng ${figure(n)}. Phần đọc được vẫn đúng; xin lại bản đủ.`,
    large: 'Tệp quá lớn, không phải nhật ký. Chọn tệp khác.',
    unread: 'Không đọc được tệp. Nếu tệp ở USB, cắm lại rồi chọn lại.',
  },

  acts: {
    'clerk-added': 'Thêm người dùng',
    'clerk-removed': 'Người dùng rời máy',
    unlocked: 'Mở khóa',
    'shift-ended': 'Kết thúc ca',
    'passphrase-changed': 'Đổi mật khẩu',
    'keys-rotated': 'Đổi toàn bộ khóa',
    'office-key-set': 'Đặt hoặc bỏ khóa khôi phục của cơ quan',
    'office-key-used': 'Dùng khóa khôi phục của cơ quan',
    'office-key-right': 'Xác nhận khóa khôi phục đúng của cơ quan',
    'office-key-wrong': 'Từ chối một khóa khôi phục',
    'shifts-reopened': 'Mở lại ca bằng mật khẩu cũ',
    'handed-over': 'Giao bản nháp cho đồng nghiệp',
    exported: 'Xuất bản nháp ra tệp',
    printed: 'In biểu mẫu',
    imported: 'Nhập bản nháp từ tệp',
    deleted: 'Xóa bản nháp',
    'erased-due': 'Hết hạn, xóa hẳn bản nháp',
    'erased-person': 'Xóa hẳn bản nháp theo yêu cầu của người dân',
    'erased-all': 'Xóa tất cả dữ liệu ở máy này',
    restored: 'Khôi phục bản nháp từ bản sao',
    damaged: 'Thấy bản lưu bị hỏng',
    'clock-confirmed': 'Xác nhận đồng hồ máy đúng',
    'learning-erased': 'Xóa kết quả tập sự',
    'learning-restored': 'Khôi phục kết quả tập sự từ bản sao',
    'register-opened': 'Mở sổ theo dõi',
    'check-drawn': 'Rút mẫu kiểm tra',
    'check-ended': 'Kết thúc đợt kiểm tra',
    'finding-made': 'Ghi phát hiện',
    'finding-closed': 'Đóng phát hiện',
    'dossier-changed': 'Sửa hồ sơ trong sổ theo dõi',
    'dossier-erased': 'Xóa hồ sơ khỏi sổ theo dõi',
    'bundle-written': 'Giao hồ sơ cho máy khác',
    'bundle-merged': 'Nhận hồ sơ của máy khác',
    'machine-trusted': 'Tin một máy khác',
    'machine-forgotten': 'Bỏ một máy khác',
    'report-exported': 'Xuất báo cáo hoặc danh sách',
    'people-shown': 'Xem số liệu theo từng người',
    'citizens-exported': 'Xuất kèm dữ liệu người dân',
    'values-shown': 'Xem giá trị ô khi kiểm tra hồ sơ',
    'log-exported': 'Tải nhật ký về',
  },
});
