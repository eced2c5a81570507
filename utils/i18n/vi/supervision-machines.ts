/** The page “machines” of supervision: cards, comparing marks, handing over and taking in. */
import { area } from '../area';
import { figureIn } from '../format';

const figure = figureIn('vi');

export const machinesPage = area('machinesPage', {
  title: 'Máy khác',
  what: 'Gom hồ sơ của nhiều máy về một nơi để kiểm tra, không cần máy chủ: mang bằng USB hoặc ổ dùng chung của cơ quan. Gói được niêm phong, chỉ máy nhận mở được; không có tên hay số của người dân.',
  failed: 'Chưa làm được. Thử lại; nếu vẫn không được, khóa rồi mở khóa lại.',
  cancel: 'Thôi',

  guide: {
    title: 'Lần đầu: nối hai máy bằng USB',
    steps: {
      card: {
        title: '1. Trao thẻ',
        what: 'Ở mỗi máy, lưu thẻ vào USB. Cắm sang máy kia, bấm “Thêm máy”.',
      },
      mark: {
        title: '2. So mã đối chiếu',
        what: 'Gọi điện hoặc đứng cạnh nhau, đọc mã cho nhau nghe. Giống hết mới bấm “Tin máy này”.',
      },
      bundle: {
        title: '3. Giao và nhận',
        what: 'Cán bộ giao gói vào USB, người giám sát nhận. Kiểm tra xong, giao ngược lại để trả kết quả.',
      },
    },
  },

  roles: { clerk: 'Máy tiếp nhận', reviewer: 'Máy giám sát' },

  own: {
    title: 'Máy này',
    unnamed: 'Đặt tên cho máy này để máy khác nhận ra.',
    label: 'Tên máy',
    labelHint: 'Ví dụ: Quầy 2. Không ghi tên người, số điện thoại.',
    needLabel: 'Ghi tên máy, ít nhất một chữ.',
    role: 'Máy này dùng để',
    roleOf: {
      clerk: 'Tiếp nhận: giao hồ sơ đi, nhận kết quả kiểm tra về',
      reviewer: 'Giám sát: nhận hồ sơ của các máy, trả kết quả kiểm tra',
    },
    save: 'Lưu tên',
    change: 'Đổi tên, việc',
    roleChanged: 'Đã đổi. Các máy khác cần thẻ mới của máy này và so lại mã đối chiếu.',
    mark: 'Mã đối chiếu của máy này',
    cardWhat: 'Thẻ gồm tên máy, tên gọi của cán bộ ở máy này và khóa công khai; không có gì bí mật.',
    markWhat: 'Đọc mã này cho người ở máy kia nghe. Đừng gửi kèm thẻ.',
    toFile: 'Lưu thẻ ra tệp',
    copy: 'Chép thẻ',
    copied: 'Đã chép thẻ. Dán vào thư hoặc tin nhắn cho máy kia.',
    notCopied: 'Trình duyệt không cho chép. Lưu thẻ ra tệp.',
    fileName: (label: string) => `the-may-${label}.txt`,
    /** Lines above the card in its file. */
    fileHead: (label: string, role: string) =>
      `Thẻ máy của Sổ tay Một cửa\nMáy: ${label} (${role})\nMở ở máy kia: Giám sát, Máy khác, Thêm máy. Rồi gọi cho nhau để so mã đối chiếu.`,
  },

  known: {
    title: 'Các máy đã biết',
    none: 'Chưa có máy nào. Thêm thẻ của máy khác.',
    add: 'Thêm máy',
    trusted: 'Đã so mã đối chiếu',
    untrusted: 'Chưa so mã đối chiếu',
    compare: 'So mã đối chiếu',
    distrust: 'Thôi tin',
    forget: 'Bỏ máy này',
    took: (seq: number) => `đã nhận đến gói số ${figure(seq)}`,
    gave: (seq: number) => `đã giao đến gói số ${figure(seq)}`,
    nothing: 'chưa giao, chưa nhận gói nào',
    distrusted: (label: string) => `Thôi tin ${label}: gói của máy đó không mở được nữa.`,
    forgotten: (label: string) => `Đã bỏ ${label}. Hồ sơ đã nhận vẫn giữ.`,
    undo: 'Hoàn tác',
  },

  add: {
    title: 'Thêm máy khác',
    what: 'Chọn tệp thẻ của máy kia, hoặc dán thẻ được gửi.',
    choose: 'Chọn tệp thẻ',
    paste: 'Hoặc dán thẻ vào đây',
    run: 'Thêm',
    need: 'Chọn tệp hoặc dán thẻ.',
    fault: {
      'no-card': 'Không thấy thẻ máy trong đó. Ở máy kia bấm “Lưu thẻ ra tệp” hoặc “Chép thẻ”, rồi thử lại.',
      cut: 'Thẻ bị thiếu hoặc bị đổi khi gửi. Xin lại thẻ, tốt nhất bằng tệp.',
      newer: 'Thẻ do bản mới hơn của Sổ tay tạo. Cập nhật tiện ích ở máy này rồi thử lại.',
      bundle: 'Đây là gói hồ sơ, không phải thẻ máy. Bấm “Chọn gói” ở phần Nhận.',
      unreadable: 'Không đọc được tệp. Nếu tệp ở USB, cắm lại rồi chọn lại.',
      self: 'Đây là thẻ của chính máy này. Xin thẻ của máy kia.',
      'other-keys':
        'Máy đó đã có trong danh sách nhưng với khóa khác: máy vừa cài lại, hoặc thẻ bị tráo. Gọi hỏi người ở máy đó; đúng thì bỏ máy cũ rồi thêm lại.',
      bad: 'Thẻ không dùng được. Xin lại thẻ ở máy kia.',
    },
  },

  compare: {
    title: (label: string) => `So mã đối chiếu với ${label}`,
    how: (label: string) =>
      `Gọi cho người ở ${label}. Người đó mở trang Máy khác và đọc mã đối chiếu ở ô “Máy này”. So từng nhóm với mã dưới đây:`,
    role: {
      clerk: 'Tin máy này thì nhận được gói hồ sơ của máy đó.',
      reviewer: 'Tin máy này thì máy đó trả được kết quả kiểm tra cho hồ sơ ở đây.',
    },
    never: 'Không nghe người đó đọc thì đừng bấm tin.',
    same: 'Giống hết: tin máy này',
    differs: 'Không giống',
    trusted: (label: string) => `Đã tin ${label}. Giao nhận được rồi.`,
    dropped:
      'Đã bỏ thẻ đó: thẻ bị tráo, hoặc là của máy khác. Xin lại thẻ tận tay; vẫn không giống thì báo người phụ trách CNTT.',
  },

  give: {
    title: 'Giao',
    what: 'Lập một gói hồ sơ cho máy khác, lưu vào USB hoặc ổ dùng chung.',
    noneTrusted: 'Chưa có máy nào đã so mã đối chiếu. Thêm máy rồi so mã trước.',
    unnamed: 'Đặt tên cho máy này trước.',
    to: 'Giao cho',
    period: 'Hồ sơ tiếp nhận',
    periods: { month: 'Tháng này', before: 'Tháng trước', quarter: 'Quý này', year: 'Từ đầu năm' },
    from: 'Từ ngày',
    until: 'Đến ngày',
    order: 'Ngày đầu không được sau ngày cuối.',
    needDays: 'Ghi đủ hai ngày.',
    passOn: (label: string) => `Trả kết quả kiểm tra: chỉ giao hồ sơ của ${label} kèm phát hiện`,
    passAll: 'Giao toàn bộ sổ theo dõi, cả hồ sơ đã nhận của máy khác',
    noFindings: 'Chưa có kết quả kiểm tra nào trong những ngày đó. Chọn khoảng ngày khác.',
    run: 'Lập gói',
    working: 'Đang lập và niêm phong gói…',
    stop: 'Dừng',
    done: (rows: number, seq: number, label: string) =>
      `Đã lập gói số ${figure(seq)} cho ${label}: ${figure(rows)} hồ sơ. Tệp ở thư mục Tải xuống; chép vào USB.`,
    again: 'Giao trùng không sao: máy nhận bỏ qua phần đã có.',
    name: (seq: number, from: string, to: string, first: string, last: string) =>
      `goi-${seq}-${from}-gui-${to}-${first}-den-${last}.sotay-goi`,
    why: {
      unknown: 'Máy nhận không còn trong danh sách đã so mã đối chiếu. So lại rồi lập gói.',
      'too-many': 'Quá nhiều hồ sơ cho một gói. Chọn khoảng ngày ngắn hơn, lập nhiều gói.',
      empty: 'Không có hồ sơ nào trong những ngày đó. Chọn khoảng ngày khác.',
      stopped: 'Đã dừng, chưa lập gói nào.',
    },
  },

  take: {
    title: 'Nhận',
    what: 'Chọn các gói từ USB hoặc thả vào đây. Xem trước rồi mới nhận; chưa bấm nhận thì chưa có gì thay đổi.',
    choose: 'Chọn gói',
    looking: 'Đang mở và kiểm tra gói:',
    heads: { name: 'Tệp', from: 'Của máy', seq: 'Số', rows: 'Hồ sơ', state: 'Tình trạng' },
    madeAt: (time: string) => `lập ${time}`,
    fresh: 'Mới, nhận được',
    known: 'Đã nhận trước đây, bỏ qua',
    refused: 'Không nhận',
    taken: 'Đã nhận',
    run: (count: number) => `Nhận ${figure(count)} gói`,
    nothing: 'Không có gói nào mới để nhận.',
    clear: 'Bỏ hết',
    merging: (bundle: number, bundles: number) => `Đang nhận gói ${figure(bundle)}/${figure(bundles)},`,
    stop: 'Dừng',
    stopped: 'Đã dừng. Phần đã nhận vẫn giữ; bấm “Nhận tiếp” để làm nốt.',
    resume: 'Nhận tiếp',
    interrupted: 'Chưa nhận hết. Phần đã nhận vẫn giữ; cắm lại USB rồi bấm “Nhận tiếp”.',
    done: 'Đã nhận xong.',
    again: 'Nhận gói khác',
    counts: {
      added: (n: number) => `${figure(n)} hồ sơ mới`,
      changed: (n: number) => `${figure(n)} hồ sơ được cập nhật`,
      same: (n: number) => `${figure(n)} hồ sơ đã có, giống hệt`,
      older: (n: number) => `${figure(n)} hồ sơ ở đây mới hơn, giữ bản ở đây`,
      erased: (n: number) => `${figure(n)} hồ sơ đã bị xóa ở máy kia, ở đây cũng xóa`,
    },
    noChange: 'Không có gì thay đổi.',
    conflicts: (n: number) =>
      `${figure(n)} hồ sơ bị sửa ở hai nơi. Sổ tay giữ bản sửa sau; xem lại từng hồ sơ:`,
    noCode: 'chưa có mã',
    fault: {
      'not-a-bundle': 'Không phải gói hồ sơ. Chọn tệp có đuôi .sotay-goi.',
      newer: 'Gói do bản mới hơn của Sổ tay lập. Cập nhật tiện ích ở máy này rồi nhận lại.',
      'too-large': 'Tệp quá lớn, không phải gói hồ sơ. Chọn tệp khác.',
      'not-for-us': 'Gói này lập cho máy khác. Xin gói lập cho máy này.',
      damaged: 'Tệp bị hỏng khi chép hoặc bị sửa. Chép lại từ máy kia.',
      'foreign-key': 'Không biết máy đã lập gói này. Thêm thẻ máy đó và so mã đối chiếu trước.',
      'bad-signature': 'Chữ ký không đúng: gói bị sửa hoặc giả. Đừng dùng; báo người ở máy kia.',
      'wrong-machine': 'Gói xưng là của máy khác với máy đã ký. Đừng dùng; báo người phụ trách.',
      altered: 'Nội dung gói bị sửa. Đừng dùng; xin lập gói mới.',
      missing: 'Gói bị thiếu hồ sơ so với lúc lập. Xin lập gói mới.',
      duplicate: 'Gói có hồ sơ bị lặp. Xin lập gói mới.',
      'out-of-order': 'Hồ sơ trong gói bị đảo chỗ. Xin lập gói mới.',
      extra: 'Gói có thêm hồ sơ ngoài số đã ký. Đừng dùng; xin lập gói mới.',
      'foreign-row': 'Gói có hồ sơ không phải của máy đó. Đừng dùng; báo người ở máy kia.',
      'bad-row': 'Gói có hồ sơ sai mẫu. Cập nhật tiện ích ở cả hai máy rồi lập gói mới.',
      stopped: 'Chưa xem xong vì đã dừng. Chọn lại tệp.',
      unreadable: 'Không đọc được tệp. Nếu tệp ở USB, cắm lại rồi chọn lại.',
    },
    faultRow: (n: number) => `(hồ sơ thứ ${figure(n)} trong gói)`,
  },

  gaps: {
    missing: (from: number, to: number, label: string) =>
      from === to
        ? `Thiếu gói số ${figure(from)} của ${label}. Xin lại tệp đó, hoặc xin lập gói mới cho những ngày ấy: số liệu có thể chưa đủ.`
        : `Thiếu gói số ${figure(from)} đến ${figure(to)} của ${label}. Xin lại các tệp đó, hoặc xin lập gói mới cho những ngày ấy: số liệu có thể chưa đủ.`,
    forked: (seq: number, label: string) =>
      `Có hai gói số ${figure(seq)} khác nhau của ${label}: máy đó được khôi phục từ bản cũ, hoặc có hai máy dùng chung thẻ. Hỏi người ở máy đó.`,
    'other-before': (seq: number, label: string) =>
      `Gói số ${figure(seq)} của ${label} không nối với gói trước đã nhận. Hỏi người ở máy đó có lập lại gói không.`,
  },
});
