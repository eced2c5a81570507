/** Importing official records on the desk. */
import { area } from '../area';
import { figureIn } from '../format';

const figure = figureIn('vi');

export const records = area('records', {
  title: 'Nhập thủ tục từ tệp',
  what: 'Chọn tệp tải từ Cổng Dịch vụ công quốc gia hoặc tệp do người phụ trách CNTT gửi: JSON, JSONL, hay ZIP chứa các tệp đó. Không gửi gì lên mạng.',
  choose: 'Chọn tệp',
  chosen: (count: number, names: string) =>
    count === 1 ? `Tệp: ${names}` : `${figure(count)} tệp: ${names}`,
  read: 'Đọc tệp',
  cancel: 'Thôi',
  close: 'Đóng',
  reading: 'Đang đọc tệp…',
  progress: (records: number, skipped: number) =>
    `Đã đọc ${figure(records)} bản ghi, bỏ qua ${figure(skipped)}.`,
  stop: 'Dừng đọc',
  again: 'Chọn tệp khác',
  storing: 'Đang lưu…',
  keep: (count: number) => `Lưu ${figure(count)} thủ tục`,
  kept: (count: number) => `Đã lưu ${figure(count)} thủ tục.`,
  nothingToKeep: 'Không có gì khác với bản đang dùng. Không cần lưu.',
  notYet: 'Chưa lưu gì. Xem rồi bấm “Lưu”.',
  download: 'Tải báo cáo',
  reportName: (day: string) => `bao-cao-nhap-thu-tuc-${day}.txt`,

  report: {
    title: 'Kết quả đọc tệp',
    files: 'Tệp',
    at: 'Lúc',
    usable: (usable: number, read: number) =>
      `Dùng được ${figure(usable)} trong ${figure(read)} bản ghi đã đọc.`,
    new: 'Mới',
    changed: 'Khác bản đang dùng',
    unchanged: 'Không đổi',
    older: 'Cũ hơn bản đang dùng, hoặc không rõ ngày: giữ bản đang dùng',
    skipped: 'Bỏ qua',
    differences: (count: number) => `${figure(count)} điểm khác`,
    more: (count: number) => `Còn ${figure(count)} dòng nữa trong báo cáo tải về.`,
    notListed: (count: number) => `Còn ${figure(count)} bản ghi bị bỏ qua, không liệt kê.`,
    flags: {
      internal: 'Thủ tục nội bộ của cơ quan nhà nước',
      local: 'Thủ tục riêng của một địa phương',
      test: 'Có vẻ là bản ghi thử',
      'no-papers': 'Không có thành phần hồ sơ',
    },
    line: (file: string, line: number) => `${file}, dòng ${figure(line)}`,
    record: (file: string, index: number) => `${file}, bản ghi ${figure(index)}`,
  },

  /** Asking the portal itself: off until somebody switches it on. */
  portal: {
    title: 'Hoặc hỏi Cổng Dịch vụ công quốc gia',
    what: 'Sổ tay gửi mã thủ tục (không có dữ liệu của người dân) qua thẻ dichvucong.gov.vn đang mở trên máy này, mỗi nửa giây một lần. Mặc định tắt.',
    allow: 'Cho phép hỏi Cổng',
    codes: 'Mã thủ tục',
    codesHint: 'Nhiều mã thì cách nhau bằng dấu phẩy.',
    tooMany: (most: number) => `Mỗi lần hỏi nhiều nhất ${most} thủ tục. Bớt mã lại.`,
    ask: (count: number) => (count === 0 ? 'Hỏi Cổng' : `Hỏi Cổng về ${count} thủ tục`),
    asking: 'Đang hỏi Cổng…',
    stopped: {
      refused: 'Cổng không trả lời như thường lệ nên đã dừng. Chờ ít phút rồi hỏi lại, hoặc nhập từ tệp.',
      offline: 'Không hỏi được. Mở dichvucong.gov.vn trong một thẻ của trình duyệt này rồi hỏi lại.',
      'by-hand': 'Đã dừng.',
    },
    unlisted: (codes: string) => `Cổng không có mã: ${codes}. Có thể thủ tục đã được thay bằng mã khác.`,
    goOn: (count: number) => `Xem ${count} bản ghi đã nhận`,
    fileName: 'Cổng Dịch vụ công quốc gia.jsonl',
  },

  /** Why a file is refused, or a record skipped: what it is, what to do. */
  why: {
    empty: 'Tệp rỗng. Tải lại tệp.',
    'too-big': 'Tệp lớn hơn 100 MB. Chia thành nhiều tệp nhỏ hơn, hoặc nén ZIP.',
    'whole-too-big': 'Tệp JSON lớn hơn 24 MB. Lưu thành JSONL (mỗi dòng một thủ tục) hoặc ZIP nhiều tệp.',
    html: 'Đây là một trang web, không phải dữ liệu. Cổng có thể đã chặn lần tải đó (“Request Rejected”). Tải lại sau ít phút.',
    'not-json': 'Không phải JSON hợp lệ. Xuất lại từ nơi đã tải.',
    'not-text': 'Không phải tệp chữ. Chọn tệp JSON, JSONL hoặc ZIP.',
    truncated: 'Dữ liệu bị cắt giữa chừng. Tải lại cho đủ.',
    'too-many': 'Có hơn 20.000 bản ghi. Chia thành nhiều lần nhập.',
    'zip-bomb': 'ZIP này bung ra lớn quá mức an toàn. Đừng mở; hỏi lại nơi gửi.',
    'zip-damaged': 'ZIP bị hỏng hoặc chưa tải xong. Tải lại, hoặc nén lại rồi chọn.',
    packed:
      'Kiểu nén này không đọc được (gz, rar, 7z, ZIP64, ZIP trong ZIP…). Giải nén rồi chọn các tệp bên trong.',
    'zip-locked': 'ZIP có mật khẩu. Giải nén trước rồi chọn các tệp bên trong.',
    unreadable: 'Trình duyệt không đọc được tệp. Chép tệp về máy này rồi chọn lại.',
    cancelled: 'Đã dừng. Chưa lưu gì.',
    'nothing-usable': 'Không có thủ tục nào dùng được trong tệp. Xem lý do bên dưới.',
    'not-a-record': 'Không phải bản ghi thủ tục. Kiểm tra đã chọn đúng tệp.',
    'no-code': 'Thiếu mã thủ tục, hoặc mã có ký tự lạ. Bổ sung mã rồi nhập lại.',
    'number-code': 'Mã thủ tục bị lưu thành số nên mất số 0. Xuất lại với mã ở dạng chữ.',
    'no-name': 'Thiếu tên thủ tục. Xuất lại từ nơi đã tải.',
    'list-only': 'Chỉ là dòng trong danh sách tra cứu, không có chi tiết. Tải bản chi tiết của thủ tục.',
    'long-name': 'Có tên dài bất thường. Kiểm tra lại bản ghi ở nguồn.',
    'too-long': 'Bản ghi dài bất thường (hơn 1 triệu chữ). Kiểm tra lại ở nguồn.',
    'too-many-parts': 'Bản ghi có quá nhiều thành phần. Kiểm tra lại ở nguồn.',
    'too-deep': 'Dữ liệu lồng quá nhiều tầng. Kiểm tra lại ở nguồn.',
    'forbidden-key': 'Có khóa không được phép (như “__proto__”). Đừng dùng; hỏi lại nơi gửi.',
    'shared-id':
      'Cùng một trang được ghi dưới nhiều mã nên không biết nội dung của mã nào. Tải bản chi tiết của mã này.',
    'older-copy': 'Trong lần nhập này có bản khác cùng mã, mới hơn hoặc đứng sau. Đã dùng bản đó.',
  },

  /** Why nothing was kept. */
  fault: {
    'newer-database':
      'Kho thủ tục do bản mới hơn của Sổ tay tạo ra. Cập nhật Sổ tay rồi thử lại. Chưa lưu gì.',
    'storage-full': 'Ổ đĩa hoặc chỗ dành cho trình duyệt đã đầy. Dọn bớt rồi thử lại. Chưa lưu gì.',
    unavailable:
      'Trình duyệt chưa mở được kho thủ tục. Đóng các trang khác của Sổ tay rồi thử lại. Chưa lưu gì.',
  },
});
