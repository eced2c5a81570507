/** Printed forms: the supplement request (mẫu 02), the checklist, what all share, and the bar beside them that is not printed. */
import { area } from '../area';
import { receipt, refusal, terms } from './print-forms';
import { notice } from './print-notice';

const two = (count: number): string => String(count).padStart(2, '0');

const after = (note: string): string => (note === '' ? '' : `: ${note.replace(/[.\s]+$/, '')}`);

export const print = area('print', {
  receipt,
  refusal,
  notice,
  terms,

  /* ---------- what the paper says ---------- */
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  numberTail: '/HDHS',
  placeDate: (place: string, day: string, month: string, year: string) =>
    `${place === '' ? '……………' : place}, ngày ${day} tháng ${month} năm ${year}`,
  /** A moment as the forms write it; `day` is dd/mm/yyyy. */
  moment: (hour: string, minute: string, day: string) => `${hour} giờ ${minute} phút, ngày ${day}`,

  supplementTitle: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  of: 'Hồ sơ của:',
  both: (one: string, other: string) => `${one} và ${other}`,
  request: 'Nội dung yêu cầu giải quyết:',
  requestText: (name: string, code: string) => `${name} (mã thủ tục ${code})`,
  address: 'Địa chỉ:',
  phone: 'Số điện thoại:',
  email: 'Email:',
  dossierCode: 'Mã hồ sơ (nếu có):',
  listIntro: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
  order: 'STT',
  content: 'Nội dung cần bổ sung, hoàn thiện',
  ground: 'Căn cứ',
  reason: 'Lý do:',
  reasonText: (name: string, code: string) =>
    `Hồ sơ chưa đầy đủ, hợp lệ theo thủ tục ${name} (${code}) đã công bố; căn cứ ghi ở từng mục.`,
  reasonPlain: 'Hồ sơ chưa đầy đủ, hợp lệ; căn cứ ghi ở từng mục.',
  contactBefore: 'Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, ông/bà liên hệ',
  contactPerson: 'Người liên hệ',
  contactOffice: 'Nơi liên hệ',
  contactPhone: 'số điện thoại',
  contactAfter: 'để được hướng dẫn.',
  guide: 'NGƯỜI HƯỚNG DẪN',
  sign: '(Ký và ghi rõ họ tên)',

  /** `nộp 01 bản chính`, `xuất trình bản chính`. */
  howMany: (action: 'submit' | 'present', form: string, quantity: number) =>
    action === 'submit' ? `nộp ${two(quantity)} ${form}` : `xuất trình ${form}`,
  forms: {
    original: 'bản chính',
    'certified-copy': 'bản sao có chứng thực',
    photocopy: 'bản chụp kèm bản chính để đối chiếu',
    declaration: 'tờ khai theo mẫu',
    electronic: 'mẫu điện tử trên cổng',
    any: 'bản chính, bản sao có chứng thực hoặc bản chụp kèm bản chính',
  },
  /** `note` is the clerk's own word about the paper, '' for none. */
  missingPaper: (label: string, how: string, note: string) => `${label}: ${how} (còn thiếu${after(note)}).`,
  rejectedPaper: (label: string, how: string, note: string) =>
    `${label}: ${how} (đã xem, chưa đạt${after(note)}).`,
  emptyItems: (items: readonly string[]) =>
    items.length === 1
      ? `Tờ khai: mục “${items[0]}” để trống.`
      : `Tờ khai: các mục ${items.map((item) => `“${item}”`).join(', ')} để trống.`,
  faultyItem: (item: string, sentence: string) => `Tờ khai: mục “${item}” ghi chưa đúng. ${sentence}`,
  doubtfulItem: (item: string, sentence: string) => `Tờ khai: mục “${item}” cần xem lại. ${sentence}`,

  checklistTitle: 'DANH MỤC GIẤY TỜ CỦA HỒ SƠ',
  procedure: 'Thủ tục:',
  caseAtHand: 'Trường hợp:',
  noCase: 'không có trường hợp riêng',
  channels: { direct: 'nộp trực tiếp', online: 'nộp trực tuyến', postal: 'nộp qua bưu chính' },
  paper: 'Giấy tờ và tình trạng',
  states: {
    unseen: 'Chưa xem',
    received: 'Đã nhận',
    missing: 'Thiếu',
    rejected: 'Chưa đạt',
    'not-applicable': 'Không áp dụng',
  },
  noteOf: (n: number) => `Ghi chú dòng ${n}`,
  time: 'Thời hạn giải quyết:',
  fee: 'Lệ phí:',
  help: 'Lưu ý',
  handNotes: 'Ghi thêm:',
  asOf: (date: string) => `Dữ liệu thủ tục ngày ${date}. Đối chiếu bản niêm yết trước khi áp dụng.`,
  total: (received: number, all: number) => `Đã nhận ${received}/${all} giấy tờ.`,

  /** A whole address as one item of the declaration. */
  item: (what: string, whose: string) => `${what} của ${whose}`,

  /* ---------- the bar above the paper ---------- */
  documentTitle: {
    receipt: 'Giấy tiếp nhận hồ sơ',
    supplement: 'Phiếu yêu cầu bổ sung',
    refusal: 'Phiếu từ chối tiếp nhận',
    checklist: 'Danh mục giấy tờ',
  },
  formNames: {
    receipt: '01 · Giấy tiếp nhận và hẹn trả',
    supplement: '02 · Phiếu yêu cầu bổ sung',
    refusal: '03 · Phiếu từ chối tiếp nhận',
    checklist: 'Danh mục giấy tờ',
  },
  /** Only on the screen: the wording of the circular's forms was not at hand. */
  layout: 'Mẫu theo TT 03/2025/TT-VPCP (bố cục soạn lại, sửa được).',
  right: {
    receipt: 'Hồ sơ đủ: dùng mẫu 01.',
    supplement: 'Hồ sơ còn thiếu hoặc sai: dùng mẫu 02.',
    unknown: 'Xem hết giấy tờ rồi mới chọn: đủ dùng mẫu 01, thiếu dùng mẫu 02.',
  },
  rightRule: 'Mỗi lần tiếp nhận chỉ lập một trong ba mẫu 01, 02, 03.',
  rightOpen: (form: string) => `Mở mẫu ${form}`,
  barLabel: 'Chuẩn bị in',
  whichForm: 'Mẫu in',
  paperSize: 'Khổ giấy',
  printNow: 'In phiếu',
  printHint: 'Bấm vào chữ trên phiếu để sửa trước khi in. Esc thoát ô đang sửa, Ctrl+P để in.',
  withNotes: 'In kèm lưu ý',
  addRow: 'Thêm dòng',
  removeRow: (n: number) => `Bỏ dòng ${n}`,
  newRow: 'Nội dung dòng mới',
  cell: (what: string, n: number) => `${what}, dòng ${n}`,
  offeredTitle: 'Có thể cần đưa vào phiếu',
  offeredHint: 'Các mục này cần đối chiếu với giấy tờ, chưa chắc là sai.',
  putIn: 'Đưa vào phiếu',
  onceTitle: 'Ghi đủ trong một phiếu',
  once: 'Chỉ yêu cầu bổ sung một lần: kiểm tra hết giấy tờ và tờ khai rồi mới in.',
  unseen: (labels: readonly string[]) =>
    `Còn ${labels.length} giấy tờ chưa xem: ${labels.join('; ')}. Xem hết rồi mới in.`,
  unsure: 'Căn cứ của dòng này cần đối chiếu văn bản.',
  unconfirmed: 'Giấy tờ này đọc tự động từ bản ghi: cần người xác nhận rồi mới yêu cầu.',
  onlyIf: (condition: string) => `Chỉ khi: ${condition.replace(/[.\s]+$/, '')}.`,
  needsPerson: 'cần người xác nhận',
  untouched: 'Nháp chưa có ô này: xem lại tờ khai trước khi in.',
  empty: 'Chưa có nội dung nào cần bổ sung. Đánh dấu giấy tờ thiếu trong danh mục, hoặc thêm dòng bằng tay.',
  issuedTitle: 'Hồ sơ này đã có phiếu',
  issued: (when: string) =>
    `Đã yêu cầu bổ sung 1 lần (${when}). Yêu cầu thêm sẽ bị tính quá hạn theo Bộ chỉ số 766.`,
  issuedMany: (count: number, when: string) =>
    `Đã yêu cầu bổ sung ${count} lần (gần nhất ${when}). Yêu cầu thêm sẽ bị tính quá hạn theo Bộ chỉ số 766.`,
  reprint: 'In lại phiếu đã phát',
  again: 'Yêu cầu bổ sung lần nữa',
  againReason: 'Lý do yêu cầu lần nữa',
  againApprover: 'Người duyệt',
  againNeeded: 'Ghi lý do và người duyệt rồi bấm In phiếu.',
  issuedAt: (time: string, day: string) => `${time} ngày ${day}`,
  kept: (when: string) => `Đã ghi nhận phát phiếu lúc ${when}.`,
  notHandedOut: 'Chưa phát, bỏ ghi nhận',
  takenBack: 'Đã bỏ ghi nhận.',
  notKept: 'Chưa ghi nhận được việc phát phiếu vào bản nháp. Mở khóa Sổ tay rồi in lại để ghi nhận.',
  loading: 'Đang mở hồ sơ…',
  openDesk: 'Mở bàn làm việc',
  noDraft: 'Không tìm thấy hồ sơ này. Mở bàn làm việc và chọn lại hồ sơ cần in.',
  locked: 'Sổ tay đang khóa. Mở khóa ở bàn làm việc, trang này sẽ tự mở hồ sơ.',
  damaged: 'Hồ sơ này bị hỏng, không mở được. Sổ tay vẫn giữ nguyên bản ghi.',
  failed: 'Chưa mở được hồ sơ. Tải lại trang này; nếu vẫn lỗi, mở từ bàn làm việc.',
  packBroken: 'Dữ liệu thủ tục có lỗi nên phiếu chỉ có phần tờ khai:',
  parentName: 'Cơ quan cấp trên',
  officeName: 'Tên cơ quan',
  dateLine: 'Địa danh, ngày tháng năm',
  editLabel: (what: string) => `Sửa: ${what}`,
});
