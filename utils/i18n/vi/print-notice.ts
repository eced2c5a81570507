/** The posted notice of a procedure (niêm yết): what the wall says, and the bar beside it. */

const two = (count: number): string => String(count).padStart(2, '0');
const or = (names: readonly string[]): string => names.join(' hoặc ');

export const notice = {
  /* ---------- what the paper says ---------- */
  above: 'NIÊM YẾT THỦ TỤC HÀNH CHÍNH',
  codeLine: (code: string, field: string) =>
    `Mã thủ tục: ${code}${field === '' ? '' : ` · Lĩnh vực: ${field}`}`,
  sections: {
    agency: 'Cơ quan giải quyết',
    submit: 'Giấy tờ phải nộp',
    present: 'Giấy tờ xuất trình (xem rồi trả lại)',
    onlyIf: 'Giấy tờ chỉ cần trong một số trường hợp',
    requirements: 'Yêu cầu, điều kiện',
    steps: 'Các bước thực hiện',
    time: 'Thời hạn giải quyết',
    fee: 'Phí, lệ phí',
    results: 'Kết quả nhận được',
    laws: 'Căn cứ pháp lý',
    complaints: 'Phản ánh, kiến nghị',
    source: 'Nguồn dữ liệu',
  },
  onlyIf: (conditions: readonly string[]) =>
    conditions.join() === 'nếu có' ? 'Nếu có.' : `Chỉ khi: ${conditions.join('; ')}.`,
  /** As published; '' when both are zero. */
  quantities: (originals: number, copies: number) =>
    [originals > 0 ? `Bản chính: ${two(originals)}` : '', copies > 0 ? `Bản sao: ${two(copies)}` : '']
      .filter((part) => part !== '')
      .join(' – '),
  noQuantity: 'Cổng không ghi số lượng',
  inCases: (cases: readonly string[]) => `Trường hợp: ${cases.join('; ')}.`,
  exceptIf: (cases: readonly string[]) => `Trừ khi: ${cases.join('; ')}.`,
  onlyWhen: (ways: readonly string[]) => `Chỉ khi ${or(ways)}.`,
  fieldIs: (field: string, values: readonly string[]) =>
    values.length === 0
      ? `tờ khai có mục “${field}”`
      : `mục “${field}” ghi ${or(values.map((one) => `“${one}”`))}`,
  forWay: (ways: string, text: string) =>
    ways === '' ? text : `${ways.charAt(0).toUpperCase()}${ways.slice(1)}: ${text}`,
  years: (amount: number) => `${amount} năm`,
  noTime: 'Cổng không công bố thời hạn',
  noUnit: (amount: number) => `Cổng ghi số ${amount}, không ghi đơn vị thời gian`,
  serviceTime: (times: string) => `Cùng bản ghi, mục dịch vụ lại ghi: ${times}`,
  dong: 'đồng',
  noCurrency: '(cổng không ghi đơn vị tiền)',
  fee: (amount: string, words: string) =>
    words === '' ? amount : `${amount}${words.startsWith('/') ? '' : ': '}${words}`,
  noFee: 'Cổng không công bố mức thu',
  noFeeBut: (words: string) => `Cổng không công bố mức thu; ghi: “${words}”`,
  law: (code: string, name: string) =>
    code === '' || name.includes(code) ? name : name === '' ? code : `${code} – ${name}`,
  complaintLines: ['Nơi tiếp nhận:', 'Điện thoại:', 'Địa chỉ, trang thông tin:'],
  month: (month: string) => `tháng ${month}`,
  asOf: (day: string) => `Dữ liệu Cơ sở dữ liệu quốc gia về thủ tục hành chính, ${day}.`,
  decision: (number: string, day: string) =>
    `Số quyết định theo CSDL: ${number}${day === '' ? '' : ` ngày ${day}`}.`,
  unconfirmed: 'CHƯA XÁC NHẬN:',
  continued: (name: string, code: string) => `${name} (${code})`,

  /* ---------- on the screen ---------- */
  documentTitle: (code: string) => `Niêm yết ${code}`,
  loading: 'Đang mở thủ tục…',
  none: 'Không có dữ liệu của thủ tục này. Kiểm tra mã, hoặc nhập bản ghi ở bàn làm việc.',
  printNow: 'In niêm yết',
  toSee: (count: number) => `Còn ${count} dòng cần người xem`,
  toSeeHint: 'Đối chiếu với quyết định công bố rồi bấm “Đã xem”, sửa lại, hoặc bỏ dòng. Xem hết mới in được.',
  toSeeNext: 'Đến dòng kế tiếp',
  allSeen: 'Không còn dòng nào chờ xem.',
  seen: 'Đã xem',
  seenFor: (text: string) => `Đã xem: ${text}`,
  remove: 'Bỏ dòng',
  removeFor: (text: string) => `Bỏ dòng: ${text}`,
  restore: (count: number) => `Đưa lại dòng vừa bỏ (${count})`,
  addTo: (section: string) => `Thêm dòng: ${section}`,
  newLine: (section: string) => `Dòng mới, ${section}`,
  empty: 'Chưa có dòng nào nên mục này không in.',
  complaintHint: 'Sổ tay không có số điện thoại, địa chỉ của cơ quan nào: điền nơi tiếp nhận của đơn vị.',
  fullSteps: 'In đủ các bước',
  fullTexts: 'In đủ lời văn chính thức',
  stepsLeft: (count: number) => `Bản tóm tắt lược ${count} đoạn của các bước; không câu nào bị viết lại.`,
  goodToKnow: 'Trước khi treo',
  distilled:
    'Danh mục này đọc tự động từ bản ghi của cổng, chưa có người soạn. Đối chiếu với quyết định công bố của tỉnh.',
  noOffice: 'Chưa có tên cơ quan: điền trên phiếu, hoặc điền một lần ở bàn làm việc.',
  noRecord: 'Không có bản ghi của cổng: các bước, kết quả để trống.',
  internal: 'Đây là thủ tục nội bộ giữa các cơ quan, thường không niêm yết cho người dân.',
  specific: 'Thủ tục đặc thù của một địa phương. Xem có áp dụng ở đây không.',
  packBroken: 'Dữ liệu soạn sẵn của thủ tục có lỗi nên dùng bản ghi của cổng:',
  doubts: {
    distilled: 'Đọc tự động từ bản ghi, chưa chắc: cần người xác nhận.',
    forClerk: 'Lời viết cho cán bộ: rút lại cho người dân nếu cần, đối chiếu mức đang áp dụng.',
    timeConflict: 'Bản ghi của cổng tự mâu thuẫn về thời hạn: giữ dòng đúng, bỏ dòng sai.',
    timeUnit: 'Thời hạn không rõ đơn vị: ghi thời hạn theo quyết định công bố.',
    timeNone: 'Cổng không có thời hạn: ghi theo quyết định công bố.',
    currency: 'Mức thu không rõ đơn vị tiền: đối chiếu nghị quyết, thông tư về phí.',
    feeConflict: 'Số tiền và lời ghi không khớp: đối chiếu văn bản về phí.',
    agency: 'Tên cơ quan có thể đã cũ (cấp huyện, phòng, thị trấn): sửa theo bộ máy hiện nay.',
    brokenStep: 'Đoạn này ở cổng bị cắt giữa câu: sửa hoặc bỏ.',
    lawCode: 'Số hiệu văn bản có thể bị cắt hoặc ghi sai: đối chiếu.',
    decision: 'Số này không giống số quyết định: đối chiếu hoặc bỏ.',
  },
};
