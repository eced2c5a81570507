/** The section "Giám sát": its frame. Each page has a file of its own. */
import { area } from '../area';

export const supervision = area('supervision', {
  pages: {
    title: 'Trang của phần giám sát',
    register: 'Sổ theo dõi',
    checks: 'Kiểm tra mẫu',
    findings: 'Phát hiện',
    numbers: 'Số liệu',
    machines: 'Máy khác',
    log: 'Nhật ký',
  },
  state: {
    locked: 'Mở khóa Sổ tay để xem sổ theo dõi và kết quả kiểm tra.',
    unlock: 'Về trang mở khóa',
    waiting:
      'Sổ theo dõi của máy này do đồng nghiệp lập. Khi một người đã có sổ mở khóa trên máy này, bạn sẽ xem được. Hồ sơ bạn nộp vẫn được ghi vào sổ.',
    opening: 'Đang mở sổ theo dõi…',
    damaged:
      'Không đọc được sổ theo dõi trên máy này. Dữ liệu được giữ nguyên, chưa xóa gì. Báo người phụ trách CNTT.',
    failed: 'Chưa mở được sổ theo dõi. Thử lại; nếu vẫn không được, khởi động lại trình duyệt.',
  },
  passed: {
    'as-papers': 'Đúng như giấy tờ',
    'citizen-confirms': 'Người dân xác nhận',
    'asked-leader': 'Đã hỏi lãnh đạo',
    other: 'Lý do khác',
  },
  todo: {
    /** `day`: dd/mm; null: no term was set. */
    what: (count: number, day: string | null, late: boolean) =>
      `${count} phát hiện cần trả lời${day === null ? '' : late ? `, đã quá hạn ${day}` : `, hạn ${day}`}`,
    go: 'Xem và trả lời',
  },
});
