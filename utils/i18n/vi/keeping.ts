/** How long drafts stay, backups, erasing, what was mended, the log. */
import { area } from '../area';

export const keeping = area('keeping', {
  title: 'Sao lưu và xóa',
  parts: { backup: 'Sao lưu', terms: 'Thời hạn', person: 'Xóa theo yêu cầu', log: 'Nhật ký' },
  stop: 'Dừng lại',
  undo: 'Hoàn tác',
  percent: (share: number) => `${share} %`,
  more: (count: number) => `Hiện thêm (còn ${count})`,
  untouched: (days: number) =>
    days <= 1 ? 'Tự xóa trong hôm nay nếu không làm tiếp' : `Tự xóa sau ${days} ngày nếu không làm tiếp`,

  backup: {
    heading: 'Sao lưu bản nháp',
    what: 'Tệp sao lưu được niêm phong, chỉ mở được bằng mật khẩu của tệp hoặc khóa khôi phục của cơ quan. Cất vào USB hoặc ổ của cơ quan. Máy hỏng thì mở lại trên máy khác. Tệp chỉ gồm bản nháp của bạn.',
    all: (count: number) => (count === 0 ? 'Chưa có gì để sao lưu' : `Sao lưu ${count} bản nháp`),
    some: 'Chỉ sao lưu vài bản: bấm “Chọn” ở danh sách bên trái.',
    noOffice: 'Máy này chưa có khóa khôi phục của cơ quan. Quên mật khẩu của tệp thì không mở được tệp.',
    notArchive: 'Bản nháp và tệp sao lưu không thay cho hồ sơ lưu trữ. Xong việc thì xóa tệp.',
    title: (count: number) => `Sao lưu ${count} bản nháp ra tệp`,
    who: 'Ai mở được tệp này?',
    byPassphrase: 'Người biết mật khẩu của tệp',
    byOffice: (mark: string) => `Cơ quan mở được bằng khóa khôi phục (mã đối chiếu ${mark})`,
    needOne: 'Chọn ít nhất một cách mở tệp.',
    working: (done: number, total: number) => `Đang niêm phong ${done}/${total} bản nháp,`,
    done: (count: number) => `Đã sao lưu ${count} bản nháp vào thư mục Tải xuống.`,
    unread: (count: number) => `${count} bản nháp không đọc được nên không có trong tệp.`,
    name: (day: string) => `sao-luu-${day}.sotay`,
  },

  take: {
    how: 'Mở tệp bằng',
    by: { passphrase: 'Mật khẩu của tệp', office: 'Khóa khôi phục của cơ quan' },
    otherKey: 'Khóa khôi phục này không mở được tệp. Tìm đúng tờ giấy, hoặc tệp đã bị sửa.',
    reading: 'Đang mở và so với bản nháp ở máy này:',
    taking: 'Đang nhập:',
    nothing: 'Không đọc được bản nháp nào trong tệp.',
    holds: (count: number) => `Tệp có ${count} bản nháp.`,
    madeAt: (time: string) => `Sao lưu lúc ${time}.`,
    cut: 'Tệp bị mất phần cuối. Phần đọc được vẫn đúng, nhập được.',
    missing: (count: number) => `Thiếu ${count} bản nháp so với lúc sao lưu. Các bản còn lại vẫn đúng.`,
    broken: (count: number) =>
      `${count} dòng của tệp bị sửa, bị lặp hoặc sai chỗ. Sổ tay bỏ qua các dòng đó.`,
    newer: (count: number) =>
      `${count} bản nháp do bản mới hơn của Sổ tay tạo. Cập nhật tiện ích rồi mở lại tệp.`,
    fate: {
      new: (count: number) => `Mới: ${count} bản`,
      other: (count: number) => `Đã có bản khác: ${count} bản, nhập thành bản riêng`,
      same: (count: number) => `Đã có, giống hệt: ${count} bản`,
    },
    run: (count: number) => (count === 0 ? 'Chưa chọn bản nào' : `Nhập ${count} bản nháp`),
    done: (count: number) => `Đã nhập ${count} bản nháp.`,
    already: 'Đã có sẵn ở máy này, không nhập lại.',
    part: (done: number, wanted: number) => `Mới nhập được ${done}/${wanted} bản nháp.`,
    undone: (count: number) => `Đã bỏ ${count} bản nháp vừa nhập.`,
  },

  choose: {
    start: 'Chọn',
    end: 'Thôi chọn',
    count: (count: number) => `Đã chọn ${count}`,
    all: 'Chọn hết',
    backup: 'Sao lưu',
    erase: 'Xóa hẳn',
    row: (name: string) => `Chọn “${name}”`,
  },

  erase: {
    title: (count: number) => `Xóa hẳn ${count} bản nháp?`,
    what: 'Khóa của từng bản nháp bị xóa ngay, cả bản sao trên máy này. Không lấy lại được.',
    notReached:
      'Không xóa tới được: tệp đã xuất hoặc sao lưu, giấy đã in, và hồ sơ đã nộp trên cổng. Những thứ đó phải xử lý riêng.',
    sure: 'Tôi chắc chắn muốn xóa hẳn',
    surePerson: 'Tôi đã đối chiếu: đây đúng là dữ liệu của người yêu cầu xóa',
    run: 'Xóa hẳn',
    working: 'Đang xóa…',
    done: (count: number) => `Đã xóa hẳn ${count} bản nháp. Nhật ký ghi số bản, không ghi nội dung.`,
  },

  person: {
    title: 'Xóa dữ liệu của một người dân',
    what: 'Khi người dân yêu cầu xóa: tìm các bản nháp có người đó, chọn, rồi xóa hẳn.',
    query: 'Số định danh hoặc họ tên đầy đủ',
    hint: 'Số: gõ đủ, có dấu cách cũng được. Họ tên: không cần dấu.',
    find: 'Tìm',
    finding: 'Đang tìm…',
    none: 'Không có bản nháp nào của bạn chứa người này.',
    found: (count: number) => `${count} bản nháp có người này. Xem lại nếu chưa chắc, rồi chọn bản cần xóa.`,
    inFields: (labels: string) => `Có ở: ${labels}`,
    open: 'Xem ở thẻ khác',
    elsewhere: 'ghi chú hoặc lý do',
    tooLittle: 'Gõ đủ số định danh (ít nhất 9 chữ số), hoặc cả họ và tên.',
    all: 'Chọn hết',
    erase: (count: number) => (count === 0 ? 'Chọn bản cần xóa' : `Xóa hẳn ${count} bản nháp…`),
    limits:
      'Chỉ tìm trong bản nháp của bạn. Đồng nghiệp ở máy này tự tìm trong phần của họ. Hồ sơ đã nộp thuộc về cổng và lưu trữ của cơ quan.',
  },

  terms: {
    title: 'Bản nháp được giữ bao lâu',
    label: {
      submittedDays: 'Sau khi nộp',
      untouchedDays: 'Khi không ai làm tiếp',
      lockMinutes: 'Tự khóa khi rời máy',
    },
    unit: { submittedDays: 'ngày', untouchedDays: 'ngày', lockMinutes: 'phút' },
    what: {
      submittedDays: 'Đã thấy nộp thì bản nháp tự xóa sau số ngày này, trừ khi bấm “Giữ lại”.',
      untouchedDays: 'Bản nháp chưa nộp mà không ai sửa thì tự xóa sau số ngày này. Danh sách báo trước.',
      lockMinutes:
        'Không chạm chuột, bàn phím trong số phút này thì Sổ tay khóa lại. Chữ gõ sau đó vẫn được cất.',
    },
    bounds: (least: number, most: number) => `Nhập một số từ ${least} đến ${most}.`,
    notArchive: 'Áp dụng cho mọi người dùng ở máy này, cả bản nháp đã có. Hồ sơ chính thức vẫn ở trên cổng.',
    save: 'Lưu thời hạn',
    saved: 'Đã lưu thời hạn.',
  },

  news: {
    restored: (count: number) => `Đã khôi phục ${count} bản nháp từ bản sao trên máy.`,
    moved: (count: number) =>
      `Tệp dữ liệu trên máy bị hỏng; Sổ tay đã khôi phục đủ ${count} bản nháp vào tệp mới. Báo người phụ trách CNTT xem ổ đĩa.`,
    damaged: (count: number) =>
      `${count} bản nháp bị hỏng và không có bản sao; Sổ tay giữ nguyên, không ghi đè.`,
    wiped: 'Nơi cất bản nháp trên máy đã bị mất hoặc bị xóa.',
    nothingLeft: 'Không còn bản sao nào. Có tệp sao lưu thì nhập lại.',
    copyFails: 'Bản sao dự phòng trên máy không ghi được. Bản nháp vẫn lưu bình thường.',
    copyFailsWhat: 'Sao lưu ra tệp ngay hôm nay và báo người phụ trách CNTT.',
    when: (time: string) => `(lúc ${time})`,
    seen: 'Đã rõ',
    clock: (from: string, to: string) => `Đồng hồ máy vừa nhảy từ ${from} đến ${to}.`,
    clockWhat: 'Sổ tay tạm ngừng tự xóa bản nháp. Xem lại ngày giờ của máy; nếu đúng thì bấm nút.',
    clockRight: 'Đồng hồ đúng',
    doubled: (count: number) =>
      count === 1
        ? 'Một bản nháp có ô bị sửa ở hai thẻ. Chọn giá trị đúng.'
        : `${count} bản nháp có ô bị sửa ở hai thẻ. Chọn giá trị đúng.`,
    openDoubled: 'Mở để chọn',
  },

  doubled: {
    titleOf: (label: string) => `Hai thẻ cùng sửa ô “${label}”.`,
    what: 'Sổ tay giữ cả hai. Chọn giá trị đúng với giấy tờ.',
    at: (time: string) => `gõ lúc ${time}`,
    shown: 'đang dùng',
    blank: 'để trống',
    take: 'Giữ giá trị này',
    takeOf: (value: string) => `Giữ giá trị này: “${value}”`,
    settled: 'Đã giữ giá trị được chọn.',
    badge: (count: number) => `${count} ô cần chọn`,
  },
});
