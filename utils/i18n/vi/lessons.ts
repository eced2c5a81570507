/** "Học trên màn hình thật": what the panel says of the field under the trainee's hands. */
import { area } from '../area';

export const lessons = area('lessons', {
  title: 'Học trên màn hình này',
  on: 'Đang học: Sổ tay không ghi gì vào trang.',
  real: 'Chữ bạn gõ vẫn là hồ sơ thật.',
  /** A block that the portal wiped is offered again afterwards. */
  after: 'Cổng vừa xóa ô đã nhập. Tắt phần học để điền lại.',
  begin: 'Gõ vào một ô trên trang, hoặc chọn ô dưới đây.',
  fields: (count: number) => `Các ô trên trang (${count})`,
  noFields: 'Chưa thấy ô nào trên trang.',
  walk: '↑ ↓ xem từng ô, Enter tới ô trên trang',
  at: { here: 'Ô đang nhập', next: 'Ô tiếp theo', chosen: 'Đang xem' },
  portalSays: (label: string, section: string) =>
    section === '' ? `Trên cổng: “${label}”` : `Trên cổng: “${label}”, mục “${section}”`,
  unknownField: 'Sổ tay chưa biết ô này là mục gì. Ghi theo hướng dẫn của cổng.',
  readonly: 'Cổng khóa ô này, không nhập được.',

  asked: {
    title: 'Có bắt buộc không?',
    error: 'Phải ghi',
    warn: 'Nên ghi',
    no: 'Không bắt buộc trong trường hợp này',
    unknown: 'Sổ tay chưa có danh mục để biết',
    portal: 'Cổng bắt buộc nhập ô này',
  },

  sources: {
    title: 'Lấy từ giấy tờ nào?',
    line: (fact: string) => `mục “${fact}”`,
    declared: 'như người dân tự khai',
    own: 'Người yêu cầu tự khai: hỏi, rồi đọc lại cho họ nghe.',
    workedOut: 'Không giấy nào ghi mục này: xét cả hồ sơ rồi chọn.',
    none: 'Sổ tay chưa biết mục này lấy từ giấy tờ nào. Hỏi người dân và đối chiếu giấy họ đưa.',
    elsewhere: (papers: string) =>
      `Trường hợp đang chọn không có giấy ghi mục này. Trường hợp khác có: ${papers}.`,
  },

  writing: {
    title: 'Ghi thế nào?',
    example: (text: string) => `Ví dụ: ${text}`,
    list: 'Chọn một mục trong danh sách của cổng.',
    tick: 'Đánh dấu khi đúng với hồ sơ.',
    file: 'Đính kèm tệp của đúng giấy tờ.',
  },

  rules: {
    title: 'Quy tắc nào xem ô này?',
    loading: 'Đang mở sổ quy tắc…',
    law: (source: string) => `Căn cứ: ${source}`,
    example: (values: string, day: string) => `Ví dụ, hồ sơ nhận ngày ${day}: ${values}`,
    prefilled: (values: string) => `Cổng điền sẵn: ${values}`,
    reading: (names: string) => `Còn được đọc để xem ô khác: ${names}.`,
    none: 'Chưa có quy tắc riêng cho ô này.',
    unread: 'Chưa đọc được sổ quy tắc. Tải lại trang.',
    general: (names: string) => `Mọi ô còn được xem theo: ${names}.`,
    book: 'Xem trong Sổ quy tắc',
  },

  mistakes: 'Hồ sơ hay bị trả lại vì',

  /** How a field is written, by what it holds. */
  ways: {
    name: 'Đủ họ, chữ đệm, tên, đúng dấu như trên giấy tờ. In hoa cả, hoặc viết hoa chữ đầu mỗi từ. Không ghi từ xưng hô, ghi chú.',
    namePart: 'Mỗi ô chỉ ghi phần của mình, đúng dấu như trên giấy tờ.',
    day: 'Ngày/tháng/năm, năm đủ 4 chữ số.',
    partialDay:
      'Ngày/tháng/năm, năm đủ 4 chữ số. Giấy tờ chỉ có năm hoặc tháng, năm thì ghi phần đó, không thêm 00.',
    personalId: 'Đủ 12 chữ số, viết liền, giữ số 0 ở đầu. Số CMND 9 số không ghi vào đây.',
    idPaperType: 'Chọn đúng tên in trên giấy tờ người dân đưa.',
    idPaperNumber: 'Chép đúng số in trên giấy. Thẻ căn cước: 12 chữ số, viết liền.',
    issuer: 'Chép đúng tên cơ quan in trên giấy, không viết tắt.',
    gender: 'Nam hoặc Nữ như giấy tờ. Không đoán từ họ tên.',
    ethnicity: 'Tên trong danh mục 54 dân tộc, như giấy tờ. Không đoán từ họ tên, nơi ở.',
    nationality: 'Tên nước bằng tiếng Việt.',
    religion: 'Tên tôn giáo như giấy tờ, hoặc Không.',
    phone: 'Viết liền, bắt đầu bằng số 0; di động 10 chữ số.',
    email: 'Một địa chỉ, không dấu, không dấu cách.',
    taxCode:
      'Cá nhân, hộ kinh doanh: 12 số định danh. Tổ chức: 10 chữ số, đơn vị phụ thuộc thêm dấu gạch và 3 số.',
    socialInsuranceNumber: '10 chữ số, viết liền, giữ số 0 ở đầu.',
    healthInsuranceNumber: 'Chép đúng số in trên thẻ, viết liền.',
    bankAccount: 'Chỉ chữ số, viết liền. Đọc lại cho người nhận nghe.',
    bankAccountHolder: 'Tên chủ tài khoản, là người nhận tiền.',
    bankName: 'Tên ngân hàng, không phải số tài khoản.',
    oldIdNumber: '9 hoặc 12 chữ số, giữ số 0 ở đầu; không ghi chữ.',
    provinceNow: 'Tên tỉnh, thành phố hiện nay (từ 01/07/2025).',
    wardNow: 'Tên xã, phường, đặc khu hiện nay (từ 01/07/2025), thuộc đúng tỉnh đã ghi. Không còn cấp huyện.',
    placeThen: 'Theo giấy tờ. Giấy ghi tên cũ thì Sổ tay gợi ý tên hiện nay; cán bộ quyết định.',
    district: 'Chỉ có trên giấy tờ trước 01/07/2025. Địa chỉ hiện nay để trống.',
    detail: 'Số nhà, đường, thôn, tổ. Không nhắc lại xã, tỉnh đã chọn.',
    detailPlace: 'Ở cơ sở y tế: ghi tên cơ sở. Nơi khác: số nhà, đường, thôn.',
    scope: 'Chọn “Trong nước” khi nơi đó ở Việt Nam; các ô địa chỉ phải cùng nói về một nơi.',
    country: 'Tên nước bằng tiếng Việt.',
    abroad: 'Ghi đủ số nhà, phố, thành phố, nước theo giấy tờ.',
    other: 'Chỉ ghi khi ô bên cạnh chọn “Khác”: ghi rõ là gì.',
    number: 'Chỉ chữ số, chép đúng như giấy tờ.',
    count: 'Một con số.',
    record: 'Chép đúng như in trên giấy tờ, kể cả dấu gạch, dấu chéo.',
    plain: 'Chép đúng như giấy tờ.',
  },
  /** Right ones: no rule says anything of them. */
  examples: {
    name: 'Nguyễn Văn Hùng',
    day: '05/03/1990',
    partialDay: '05/03/1990; 07/1961; 1952',
    personalId: '001094000011',
    idPaperNumber: '001094000011',
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    religion: 'Không',
    email: 'vidu@example.com',
    provinceNow: 'Thành phố Hà Nội',
    wardNow: 'Phường Ba Đình',
    detail: 'Số 12, ngõ 5, đường Hoàng Hoa Thám',
    country: 'Việt Nam',
  },
});
