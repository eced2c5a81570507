/** Clerks at one PC: unlocking, passphrases, the recovery key. (The end of a shift is said in `panel`, which all pages carry.) */
import { area } from '../area';

export const people = area('people', {
  who: 'Bạn là ai?',
  choose: 'Chọn tên của bạn trước.',
  onDuty: 'đang trong ca',
  newHere: 'Tôi là người mới ở máy này',
  /** The name of a clerk who has not chosen one. */
  unnamed: (number: number) => `Cán bộ ${number}`,

  gate: {
    /** Where somebody is on duty, and where nobody is. */
    onDuty: 'Chữ nhập trên trang vẫn được cất, đã niêm phong. Mở khóa là thấy trong bản nháp.',
    offDuty: 'Ca trước đã kết thúc. Chữ nhập trên trang vẫn được cất; người mở khóa tiếp theo sẽ nhận.',
    back: 'Quay lại',
  },

  first: {
    label: 'Tên gọi ở máy này',
    labelHint:
      'Đồng nghiệp thấy tên này trước khi mở khóa. Ví dụ: Quầy 3 – Lan. Không ghi số điện thoại, số định danh.',
    needLabel: 'Nhập tên gọi, ít nhất một chữ.',
    taken: 'Máy này đã có tên đó. Thêm quầy hoặc tên đệm.',
    title: 'Thêm người dùng ở máy này',
    why: 'Mỗi người có mật khẩu và bản nháp riêng. Đồng nghiệp không đọc được bản nháp của bạn, trừ khi bạn giao lại.',
    recoverable: 'Cơ quan có khóa khôi phục trên máy này: quên mật khẩu thì nhờ người giữ khóa đó.',
    rightMark: (mark: string) => `Mã đối chiếu ${mark} đúng với tờ giấy của cơ quan: dùng khóa này`,
    markLater: 'Chưa thấy tờ giấy thì để trống; Sổ tay hỏi lại sau.',
  },

  account: {
    title: 'Tài khoản và khóa',
    open: (label: string) => `Tài khoản: ${label}`,
    name: 'Tên gọi',
    rename: 'Đổi tên',
    renamed: 'Đã đổi tên.',

    passphrase: 'Mật khẩu',
    passphraseWhat: 'Bản nháp không phải niêm phong lại. Từ lúc đổi, mật khẩu cũ không mở được trên máy này.',
    change: 'Đổi mật khẩu',
    old: 'Mật khẩu đang dùng',
    fresh: 'Mật khẩu mới',
    repeat: 'Nhập lại mật khẩu mới',
    changing: 'Đang đổi…',
    changed: 'Đã đổi mật khẩu.',
    needOld: 'Nhập mật khẩu đang dùng.',
    same: 'Mật khẩu mới phải khác mật khẩu đang dùng.',

    rotate: 'Đổi toàn bộ khóa',
    rotateWhat:
      'Dùng khi nghi có người đã thấy mật khẩu: đổi mật khẩu trước, rồi đổi khóa. Mọi bản nháp của bạn được niêm phong lại bằng khóa mới.',
    rotateNot: 'Bản chép ổ đĩa lấy từ trước vẫn mở được bằng mật khẩu cũ.',
    rotating: (done: number, total: number) => `Đang niêm phong lại ${done}/${total}. Đừng đóng trang.`,
    rotated: 'Đã đổi toàn bộ khóa.',
    rotateFailed: 'Chưa đổi xong. Phần đã đổi vẫn đúng; bấm để làm tiếp.',
    rotateMore: 'Làm tiếp',

    leave: 'Rời máy này',
    leaveWhat: 'Xóa hẳn bản nháp và khóa của bạn trên máy này. Đồng nghiệp không bị ảnh hưởng.',
    leaveAsk: 'Rời máy này…',
    leaveTitle: 'Xóa hết phần của bạn ở máy này?',
    leaveCount: (drafts: number) =>
      drafts === 0
        ? 'Bạn không còn bản nháp nào. Khóa của bạn bị xóa, không lấy lại được.'
        : `${drafts} bản nháp và khóa của bạn bị xóa hẳn, không lấy lại được. Cần giữ thì giao cho đồng nghiệp hoặc sao lưu trước.`,
    leaveRegister:
      'Không còn ai khác ở máy này mở được sổ theo dõi: sổ cũng bị xóa. Cần giữ thì xuất số liệu, hoặc gửi gói cho máy khác trước.',
    leaveRun: 'Xóa và rời máy',
    left: 'Đã xóa phần của bạn ở máy này.',
  },

  office: {
    title: 'Khóa khôi phục của cơ quan',
    what: 'Dùng khi một cán bộ ở máy này quên mật khẩu.',
    keeper:
      'Ai giữ khóa này và có ổ đĩa thì đọc được mọi bản nháp. Giao cho lãnh đạo hoặc văn thư cất trong tủ có khóa, không để cạnh máy.',
    none: 'Máy này chưa có khóa khôi phục.',
    has: (mark: string) => `Máy này có khóa khôi phục, mã đối chiếu ${mark}.`,
    since:
      'Từng đồng nghiệp được hỏi sau khi mở khóa. Ai so mã đối chiếu rồi bấm “Đúng, dùng” thì khóa này mở được phần của người đó.',
    notFor: (labels: string) => `Khóa này chưa mở được phần của: ${labels}.`,
    make: 'Tạo khóa khôi phục',
    replace: 'Tạo khóa khác',
    take: 'Dùng khóa đã có của cơ quan',
    remove: 'Bỏ khóa khỏi máy này',
    removeAsk: 'Bỏ khóa khôi phục khỏi máy này?',
    removeWhat:
      'Từ lúc đó, quên mật khẩu là mất bản nháp. Tờ giấy và tệp đã in vẫn nên giữ hoặc hủy có biên bản.',
    removed: 'Đã bỏ khóa khôi phục khỏi máy này.',
    set: (mark: string) => `Máy này đã có khóa khôi phục, mã đối chiếu ${mark}.`,

    /** To a clerk who has not set it. */
    asked: (mark: string, by: string | null) =>
      `Cơ quan vừa đặt khóa khôi phục, mã đối chiếu ${mark}${by === null ? '' : ` (người đặt: ${by})`}. Có đúng mã trên tờ giấy của cơ quan không?`,
    askedWhy:
      'Ai giữ khóa này đọc được bản nháp của bạn. Chưa thấy tờ giấy thì hỏi lãnh đạo hoặc văn thư trước.',
    right: 'Đúng, dùng',
    wrong: 'Không phải',
    judged: (mark: string) => `Khóa có mã đối chiếu ${mark} nay mở được phần của bạn.`,
    refused: 'Không dùng khóa này cho phần của bạn. Báo người phụ trách.',
    other: 'Khóa vừa được đổi lần nữa. So lại mã đối chiếu.',
    waiting: 'Cơ quan vừa đặt khóa khôi phục. Mở bàn làm việc để so mã đối chiếu.',
    savePublic: 'Lưu phần công khai cho máy khác',
    publicWhat: 'Phần công khai chỉ để niêm phong, không mở được gì. Mang sang máy khác bằng USB hoặc thư.',
    publicFile: 'khoa-co-quan-cong-khai.json',
    privateFile: 'khoa-khoi-phuc-BI-MAT.json',

    once: 'Khóa này chỉ hiện một lần. In ra hoặc lưu tệp vào USB, cất xong mới bấm dùng.',
    sheetTitle: 'KHÓA KHÔI PHỤC CỦA CƠ QUAN',
    sheetProduct: 'Sổ tay Một cửa',
    sheetWhat:
      'Dùng khi một cán bộ quên mật khẩu: ở màn hình mở khóa bấm “Quên mật khẩu?” rồi nhập từng dòng. Hai ký tự cuối mỗi dòng để soát lỗi chép.',
    sheetLine: (number: number) => `Dòng ${number}`,
    sheetMark: (mark: string) => `Mã đối chiếu của khóa: ${mark}`,
    sheetDay: (day: string) => `Ngày lập: ${day}`,
    sheetPlace: 'Nơi cất:',
    sheetKeeper: 'Người giữ (ký, ghi rõ họ tên):',
    sheetKeep:
      'Ai có tờ này và ổ đĩa của máy thì đọc được mọi bản nháp. Cất trong tủ có khóa. Không chụp ảnh.',
    print: 'In tờ này',
    save: 'Lưu thành tệp',
    stored: 'Đã cất tờ giấy hoặc tệp ở nơi có khóa',
    needStored: 'Cất xong rồi đánh dấu ô này.',
    use: 'Dùng khóa này',
    using: 'Đang đặt…',

    takeTitle: 'Dùng khóa khôi phục đã có',
    takeWhat: 'Chọn tệp phần công khai lưu từ máy khác, hoặc dán nội dung của tệp đó.',
    takeFile: 'Chọn tệp',
    takePaste: 'Nội dung phần công khai',
    takeCheck: (mark: string) => `Mã đối chiếu của khóa: ${mark}. So với mã trên tờ giấy rồi bấm dùng.`,
    takeBad: 'Không phải phần công khai của khóa khôi phục. Chọn tệp khác.',
    takePrivate: 'Đây là phần bí mật của khóa. Chỉ mang phần công khai sang máy khác; cất phần này lại.',
  },

  key: {
    label: 'Khóa khôi phục của cơ quan',
    hint: 'Tắt bộ gõ tiếng Việt, rồi nhập từng dòng trên tờ giấy. Không phân biệt chữ hoa, dấu cách.',
    typedMarks: 'Bộ gõ tiếng Việt (Telex, VNI) đang thêm dấu vào chữ. Tắt bộ gõ, rồi nhập lại dòng có dấu.',
    file: 'Mở từ tệp',
    tooLarge: 'Tệp quá lớn, không phải khóa khôi phục.',
    bad: 'Chưa phải khóa khôi phục. Nhập đủ các dòng hoặc chọn tệp.',
    public: 'Đây là phần công khai, không mở được gì. Tìm tờ giấy hoặc tệp bí mật.',
    part: (lines: number, of: number) => `Mới có ${lines} dòng, cần đủ ${of} dòng.`,
    line: (number: number) => `Dòng ${number} chưa đúng. Soát lại dòng này với tờ giấy.`,
    other: (has: string, wants: string) =>
      `Khóa này có mã đối chiếu ${has}; máy này dùng khóa có mã ${wants}. Tìm đúng tờ giấy.`,
  },

  forgot: {
    title: 'Quên mật khẩu',
    of: (label: string) => `Đặt mật khẩu mới cho ${label}`,
    withKey: 'Cơ quan có khóa khôi phục cho máy này. Nhờ người giữ khóa đến nhập giúp.',
    run: 'Đặt mật khẩu mới',
    running: 'Đang mở bằng khóa khôi phục…',
    done: 'Đã đặt mật khẩu mới.',
    none: 'Khóa này không mở được phần của người này: họ chưa xác nhận khóa.',
    notCovered: 'Người này chưa xác nhận khóa khôi phục: khóa của cơ quan không mở được phần của họ.',
    erase: 'Không có khóa: xóa tất cả…',
    goOn: 'Cần làm tiếp ngay thì thêm người dùng mới; bản nháp cũ được giữ nguyên cho đến hạn xóa.',
    everybody: (labels: string) => `Xóa cả bản nháp của: ${labels}.`,
  },

  /** Shifts that the office's key could not open. */
  before: {
    title: 'Ca trước chưa mở được',
    what: (shifts: number) => `${shifts} ca trước chưa mở được; nhập mật khẩu cũ để lấy lại.`,
    kept: 'Chưa nhớ ra thì thôi: các ca đó được giữ nguyên, không bị ghi đè.',
    old: 'Mật khẩu cũ',
    go: 'Nhập mật khẩu cũ',
    run: 'Lấy lại',
    running: 'Đang mở…',
    done: 'Đã lấy lại các ca trước.',
    wrong: 'Chưa đúng mật khẩu cũ. Thử lại, hoặc để sau.',
  },

  /** Before data leave or go. */
  proof: {
    label: 'Mật khẩu mở Sổ tay của bạn',
    why: 'Để chắc là bạn.',
    need: 'Nhập mật khẩu của bạn.',
  },

  hand: {
    open: 'Giao cho đồng nghiệp',
    title: 'Giao bản nháp cho đồng nghiệp',
    what: 'Sau khi giao, chỉ người nhận mở được. Bạn không lấy lại được. Việc giao được ghi vào nhật ký.',
    to: 'Người nhận',
    nobody: 'Máy này chưa có người khác. Đồng nghiệp thêm tên mình ở màn hình mở khóa trước.',
    run: 'Giao',
    done: (label: string) => `Đã giao cho ${label}.`,
    never: 'Người này chưa mở khóa lần nào ở máy này. Nhờ họ mở khóa một lần trước.',
  },
});
