/** The page “checks” of supervision: spot checks, from the plan to the result. */
import { area } from '../area';
import { plan } from './supervision-checks-plan';
import { classes, grave, items, reasons, verdicts } from './supervision-checks-reasons';
import { giveBack, note, replace, sheet } from './supervision-checks-sheet';

export const checksPage = area('checksPage', {
  loading: 'Đang đọc sổ theo dõi…',
  failed: 'Chưa đọc được sổ theo dõi. Thử lại; nếu vẫn không được, tải lại trang.',
  noCheck: 'Không có đợt kiểm tra này trong sổ của máy.',
  period: (from: string, to: string) => `hồ sơ nhận ${from} – ${to}`,
  plan,
  sheet,
  note,
  giveBack,
  replace,
  items,
  classes,
  grave,
  verdicts,
  reasons,
  risks: {
    'ignored-warnings': 'Bỏ qua cảnh báo',
    'open-errors': 'Nộp khi còn lỗi',
    'missing-papers': 'Nộp khi còn thiếu giấy tờ',
    'second-supplement': 'Yêu cầu bổ sung lần hai',
    late: 'Trễ hạn',
    'same-day-rush': 'Xong ngay trong ngày dù hẹn ngày sau',
  },
  strata: {
    all: 'Tất cả hồ sơ',
    unknown: 'Chưa rõ',
    parts: {
      direct: 'Trực tiếp',
      online: 'Trực tuyến',
      postal: 'Bưu chính',
      refused: 'Từ chối',
      stopped: 'Dừng xử lý',
    },
  },
  goal: {
    kinds: {
      estimateOf: (points: string) => `Ước lượng tỷ lệ sai sót, sai số ± ${points} điểm`,
      lotOf: (good: string, bad: string) => `Nhận hay trả cả lô (tốt ≤ ${good} %, xấu ≥ ${bad} %)`,
      isoOf: (aql: string) => `Nhận hay trả cả lô, ISO 2859-1, AQL ${aql} %`,
      discoverOf: (rate: string) => `Tìm ít nhất một hồ sơ sai, nếu từ ${rate} % bị sai`,
    },
  },
  list: {
    title: 'Các đợt kiểm tra',
    begin: 'Lập đợt kiểm tra',
    empty:
      'Chưa có đợt kiểm tra nào. Lập một đợt: chọn thời gian và mục đích, Sổ tay tính số hồ sơ cần kiểm và rút ngẫu nhiên.',
    open: 'Đang kiểm',
    ended: (day: string) => `Kết thúc ${day}`,
    drawn: (count: number) => `${count} hồ sơ rút ngẫu nhiên`,
    risk: (count: number) => `${count} hồ sơ theo dấu hiệu`,
    by: (who: string, day: string) => `${who} lập ${day}`,
  },
  result: {
    title: 'Kết quả',
    provisional: (left: number) => (left === 0 ? 'Chưa kết thúc' : `Tạm tính, còn ${left} hồ sơ`),
    nothing: 'Chưa có hồ sơ nào kiểm xong.',
    range: (low: string, high: string) =>
      low === high ? `${low} trên 100 hồ sơ sai` : `Từ ${low} đến ${high} trên 100 hồ sơ sai`,
    found: (found: number, checked: number, size: string) =>
      `Tìm thấy ${found} hồ sơ sai trong ${checked} hồ sơ đã kiểm, đại diện cho ${size} hồ sơ.`,
    best: (rate: string) => `Ước lượng gần đúng nhất: ${rate} trên 100. Độ tin cậy 95 %.`,
    few: (checked: number, enough: number) =>
      `Chưa đủ mẫu: mới kiểm ${checked}, cần ít nhất ${enough} hồ sơ để kết luận.`,
    unseen: (count: string) => `Kết quả chưa nói gì về ${count} hồ sơ của những nhóm chưa kiểm hồ sơ nào.`,
    outOfTurn:
      'Có hồ sơ được kiểm trước lượt. Kiểm hết các lượt trước thì kết quả mới dùng được như mẫu ngẫu nhiên.',
    classes: (critical: number, major: number, minor: number) =>
      `Hồ sơ có lỗi nặng nhất là: nghiêm trọng ${critical}, lớn ${major}, nhỏ ${minor}.`,
    lot: {
      accept: 'Nhận cả lô.',
      refuse: 'Không nhận: xem lại toàn bộ lô.',
      open: 'Chưa đủ để quyết định.',
    },
    lotFound: (found: number, accept: number) => `Đến nay có ${found} hồ sơ sai, cho phép ${accept}.`,
    agreement: (same: number, n: number) => `Phúc tra: hai người đánh giá giống nhau ${same} trên ${n} mục.`,
    kappa: (value: string) => `Hệ số kappa ${value} (1 là hoàn toàn thống nhất).`,
    entries: (n: number, same: number, spelling: number, differs: number) =>
      `Nhập lại độc lập ${n} ô: khớp ${same}, chỉ khác dấu ${spelling}, khác nhau ${differs}.`,
    formula:
      'p̂ = Σ W x / n. Khoảng tin cậy: mọi P có (p̂ − P)² ≤ z² Σ W² (1 − f) p̃ (1 − p̃) / n, z = 1,96, 1 − f = (N − n)/(N − 1), p̃ là tỷ lệ hợp lý nhất của nhóm nếu P đúng. Một nhóm: khoảng Wilson có hiệu chỉnh tổng thể hữu hạn.',
    strata: 'Theo nhóm',
    strataWhat:
      'Vạch đứng là tỷ lệ tìm được, thanh là khoảng tin cậy, từ 0 đến 100 trên 100. Hai khoảng chồng nhau thì chưa thể nói nhóm nào hơn.',
    heads: {
      size: 'Số hồ sơ',
      checked: 'Đã kiểm',
      found: 'Sai',
      range: 'Trên 100 hồ sơ',
      item: 'Sai ở đâu',
      class: 'Mức',
      dossiers: 'Hồ sơ',
      byRisk: 'Theo dấu hiệu',
      turn: 'Lượt',
      code: 'Mã hồ sơ',
      procedure: 'Thủ tục',
      clerk: 'Cán bộ',
      state: 'Kết quả',
      acts: 'Việc làm',
    },
    notYet: 'Chưa kiểm',
    tooFew: 'Chưa đủ mẫu',
    fromTo: (low: string, high: string) => `${low} – ${high}`,
    faults: 'Hay sai nhất',
    sheets: 'Hồ sơ rút ngẫu nhiên',
    riskTitle: 'Kiểm tra theo dấu hiệu',
    riskWhat: (found: number, checked: number) =>
      `Đã kiểm ${checked}, sai ${found}. Không tính vào tỷ lệ ở trên.`,
    begin: (code: string) => `Kiểm hồ sơ đầu tiên: ${code}`,
    goOn: (code: string) => `Kiểm tiếp: ${code}`,
    progress: (done: number, of: number) => `Đã kiểm ${done} / ${of}`,
    riskProgress: (done: number, of: number) => `theo dấu hiệu ${done} / ${of}`,
    allDone: 'Đã kiểm hết. Kết thúc đợt để chốt số liệu.',
    isNext: 'Đến lượt',
    open: 'Chưa kiểm',
    clean: 'Không có lỗi',
    fault: (grave: string) => `Có lỗi ${grave}`,
    gone: 'Không còn trong sổ, tính là sai',
    second: 'Phúc tra',
    secondDone: 'Đã phúc tra',
    secondOf: (code: string) => `Phúc tra hồ sơ ${code}`,
    more: (count: number) => `Xem ${count} hồ sơ còn lại`,
    enlarge: {
      run: 'Rút thêm',
      title: 'Rút thêm hồ sơ',
      what: (now: number) =>
        `Đã rút ${now}. Hồ sơ đã rút giữ nguyên, các số kế tiếp của cùng số rút được thêm vào.`,
      full: 'Đã rút toàn bộ hồ sơ của danh sách.',
      size: 'Tổng số hồ sơ cần kiểm',
      wrong: (least: number, most: number) => `Ghi số nguyên từ ${least} đến ${most}.`,
      done: (count: number) => `Mẫu nay có ${count} hồ sơ.`,
    },
    end: {
      run: 'Kết thúc đợt kiểm tra',
      title: 'Kết thúc đợt kiểm tra?',
      what: 'Số liệu được chốt. Không mở lại được; phát hiện vẫn xử lý tiếp ở trang Phát hiện.',
      pending: (count: number) =>
        `Còn ${count} hồ sơ chưa kiểm: kết quả chỉ dựa trên các lượt đã kiểm, sai số sẽ lớn hơn dự kiến.`,
      done: 'Đã kết thúc đợt kiểm tra.',
    },
  },
  drawn: {
    title: 'Mẫu đã rút',
    seed: 'Số rút',
    frame: 'Mã băm của danh sách (SHA-256)',
    gone: 'Hồ sơ đã loại',
    instead: (code: string) => `Thay bằng ${code}.`,
    noInstead: 'Nhóm không còn hồ sơ để thay.',
    repeat: 'Rút lại để đối chiếu',
    repeatWhat: 'Không đổi gì: chỉ so với mẫu đang có.',
    answers: {
      same: 'Rút lại cho đúng mẫu này.',
      'frame-changed':
        'Danh sách hồ sơ đã khác lúc rút: có hồ sơ được nhập thêm hoặc sửa ngày nhận. Mẫu đã rút giữ nguyên.',
      differs: 'Rút lại không cho mẫu này. Báo người phụ trách CNTT, xem nhật ký.',
    },
    how: 'Cách rút',
    howWhat:
      'Mỗi mã hồ sơ được gán số SHA-256 của “số rút:mã hồ sơ”; mỗi nhóm lấy các số nhỏ nhất. Ai cũng có thể rút lại bằng sha256sum và bảng tính.',
  },
  acts: {
    failed: 'Chưa ghi được. Thử lại.',
    refused: {
      'not-a-reviewer': 'Chỉ người kiểm tra làm được việc này.',
      'not-a-clerk': 'Chỉ cán bộ được trả mới trả lời được.',
      'own-dossier': 'Không ai tự kiểm hồ sơ của mình. Nhờ người khác kiểm hồ sơ này.',
      known: 'Đã ghi trước đó.',
      'no-such-finding': 'Không còn phát hiện này.',
      'finding-exists': 'Phát hiện này đã có.',
      'not-now': 'Phát hiện đã sang bước khác. Xem lại diễn biến.',
      'not-theirs': 'Phát hiện này đã trả cho người khác trả lời.',
      'not-drawn': 'Hồ sơ không thuộc đợt kiểm tra này.',
      'not-all-ticked': 'Còn mục chưa kiểm hoặc cần giải trình.',
      full: 'Hồ sơ đã có quá nhiều lần ghi, không ghi thêm được.',
      erased: 'Hồ sơ đã bị xóa khỏi sổ.',
    },
  },
});
