/** The page “findings” of supervision: the loop between reviewer and clerk. */
import { area } from '../area';

export const findingsPage = area('findingsPage', {
  title: 'Phát hiện',
  which: 'Xem phát hiện nào',
  tabs: {
    answer: 'Tôi cần trả lời',
    judge: 'Chờ kết luận',
    waiting: 'Đang ở cán bộ',
    closed: 'Đã đóng',
    all: 'Tất cả',
  },
  none: {
    answer: 'Không có phát hiện nào chờ bạn trả lời.',
    judge: 'Không có phát hiện nào chờ kết luận.',
    waiting: 'Không có phát hiện nào đang ở cán bộ.',
    closed: 'Chưa có phát hiện nào được đóng.',
    all: 'Chưa có phát hiện nào. Phát hiện được lập từ mục không đạt trên phiếu kiểm.',
  },
  find: 'Tìm theo mã hồ sơ, thủ tục, cán bộ',
  notFound: 'Không có phát hiện nào khớp. Bớt từ, hoặc chọn mục khác.',
  unknown: 'Phát hiện này không còn trong sổ.',
  choose: 'Chọn một phát hiện để xem.',
  one: (code: string) => `Phát hiện ở hồ sơ ${code}`,
  states: {
    open: 'Chưa trả về',
    returned: 'Chờ cán bộ trả lời',
    answered: 'Đã trả lời',
    closed: 'Đã đóng',
  },
  overdue: 'Quá hạn trả lời',
  until: (day: string) => `hạn ${day}`,
  withClerk: (who: string, day: string) => `${who} trả lời đến hết ${day}`,
  answerWhat: 'Sửa hồ sơ nếu đúng là sai, rồi trả lời. Người kiểm tra sẽ kết luận.',
  openDraft: 'Mở bản nháp',
  openSheet: 'Mở phiếu kiểm',
  openRow: 'Xem trong sổ theo dõi',
  history: 'Diễn biến',
  run: {
    answer: 'Trả lời',
    close: 'Đóng phát hiện',
    return: 'Trả về lần nữa',
    reopen: 'Mở lại',
  },
  send: {
    answer: 'Gửi trả lời',
    close: 'Đóng',
    return: 'Trả về',
    reopen: 'Mở lại',
  },
  legend: {
    answer: 'Bạn đã làm gì',
    close: 'Kết luận',
    return: 'Vì sao trả về',
    reopen: 'Vì sao mở lại',
  },
  choices: {
    answer: {
      mended: 'Đã sửa',
      explained: 'Giải trình: có lý do',
      disputed: 'Không đồng ý: hồ sơ đúng',
    },
    close: {
      mended: 'Đã sửa xong',
      accepted: 'Chấp nhận giải trình',
      'no-error': 'Không phải lỗi',
    },
    return: {
      'still-wrong': 'Chưa sửa hoặc sửa chưa đúng',
      'answer-unclear': 'Trả lời chưa rõ',
      'not-agreed': 'Không chấp nhận giải trình',
    },
    reopen: {
      'found-again': 'Lỗi xuất hiện lại',
      'closed-wrongly': 'Đóng nhầm',
    },
  },
  reasons: {
    'still-wrong': 'Chưa sửa hoặc sửa chưa đúng',
    'answer-unclear': 'Trả lời chưa rõ',
    'not-agreed': 'Không chấp nhận giải trình',
    'found-again': 'Lỗi xuất hiện lại',
    'closed-wrongly': 'Đóng nhầm',
  },
  chooseOne: 'Chọn một mục.',
  noteHint: 'Một, hai câu. Không ghi tên, số giấy tờ của người dân.',
  done: {
    answer: 'Đã gửi trả lời. Người kiểm tra sẽ kết luận.',
    close: 'Đã đóng phát hiện.',
    return: 'Đã trả về cán bộ.',
    reopen: 'Đã mở lại phát hiện.',
  },
  acts: {
    drawn: { random: 'Được rút ngẫu nhiên', risk: 'Đưa vào kiểm theo dấu hiệu' },
    tick: (item: string, verdict: string, reason: string) =>
      reason === '' ? `${item}: ${verdict}` : `${item}: ${verdict} (${reason})`,
    done: 'Hoàn tất phiếu kiểm',
    entry: (item: string, outcome: string) => `Nhập lại độc lập ${item}: ${outcome}`,
    made: (reason: string, grave: string) => `Lập phát hiện: ${reason} (${grave})`,
    returned: (who: string, day: string) => `Trả về ${who}, hạn ${day}`,
    answered: {
      mended: 'Trả lời: đã sửa',
      explained: 'Trả lời: giải trình',
      disputed: 'Trả lời: không đồng ý',
    },
    closed: {
      mended: 'Đóng: đã sửa xong',
      accepted: 'Đóng: chấp nhận giải trình',
      'no-error': 'Đóng: không phải lỗi',
    },
    reopened: (reason: string) => `Mở lại: ${reason}`,
  },
});
