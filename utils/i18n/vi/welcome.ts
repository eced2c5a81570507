/** The welcome: two minutes after the installation. */
import { area } from '../area';

export const welcome = area('welcome', {
  title: 'Chào mừng',
  product: 'Sổ tay Một cửa',
  step: (at: number, of: number) => `Bước ${at}/${of}`,
  next: 'Tiếp',
  back: 'Quay lại',
  skip: 'Bỏ qua',

  what: {
    title: 'Sổ tay nằm cạnh biểu mẫu trên cổng dịch vụ công',
    lead: 'Trong lúc bạn nhập hồ sơ, Sổ tay nhắc giấy tờ phải có, chỉ chỗ sai và giữ bản nháp. Nộp hay không là do bạn: Sổ tay không bao giờ bấm nút của cổng.',
    keepTitle: 'Những gì ở lại máy này',
    keep: [
      'Bản nháp và sổ theo dõi chỉ nằm trên máy này, được niêm phong bằng mật khẩu của bạn.',
      'Không có gì được gửi ra ngoài: Sổ tay không có máy chủ, chỉ cổng nhận những gì bạn tự nộp.',
      'Bản nháp tự xóa sau khi nộp ít ngày; bạn xóa sớm hơn lúc nào cũng được.',
    ],
    time: 'Xem hết khoảng hai phút. Chưa phải nhập gì về bạn.',
  },

  trial: {
    title: 'Thử trên biểu mẫu tập',
    lead: 'Tờ khai bên trái đã điền sẵn, người trong đó không có thật. Số định danh bị thiếu một chữ số.',
    steps: (number: string) => [
      'Ở bảng bên phải, bấm “Kiểm tra”.',
      `Bấm vào dòng báo lỗi: con trỏ nhảy tới ô sai. Sửa thành ${number} rồi bấm phím Tab.`,
      'Mở “Giấy tờ”, thử đánh dấu một giấy tờ “Đã nhận”.',
    ],
    mended: 'Đúng rồi: lỗi biến mất ngay. Ở cổng thật cũng như vậy.',
    failed: 'Chưa mở được biểu mẫu tập. Bấm Tiếp, hoặc mở lại trang này sau.',
    opening: 'Đang mở biểu mẫu tập…',
    more: 'Luyện thêm với ba mươi hồ sơ mẫu',
  },

  where: {
    title: 'Sổ tay hiện ra ở đâu',
    lead: 'Mở biểu mẫu trên một cổng dưới đây: bảng hiện ở mép phải, đẩy trang sang trái chứ không che. Trang khác thì Sổ tay không chạy.',
    portals: (count: number) => `Xem ${count} cổng`,
    others: 'Cổng gov.vn khác: bấm biểu tượng Sổ tay trên thanh công cụ rồi bật cho cổng đó.',
    pin: 'Chưa thấy biểu tượng: bấm hình mảnh ghép trên thanh công cụ rồi ghim Sổ tay.',
    keysTitle: 'Ba phím nên nhớ',
    keys: {
      toggle: 'Sang bảng; bấm lần nữa để cất',
      check: 'Kiểm tra cả tờ khai',
      next: 'Tới chỗ cần sửa tiếp theo',
    },
    unset: 'chưa đặt',
    setKeys: 'Đặt phím ở trang phím tắt của tiện ích trong trình duyệt.',
    passphrase: 'Đặt mật khẩu',
    passphraseWhat:
      'Không bắt buộc ngay. Chưa có mật khẩu thì Sổ tay vẫn nhắc và kiểm tra, nhưng chưa lưu bản nháp.',
    hasPassphrase: 'Máy này đã có mật khẩu. Mở bàn làm việc để vào việc.',
    desk: 'Mở bàn làm việc',
    again: 'Mở lại trang này: bấm biểu tượng Sổ tay, rồi “Hướng dẫn”.',
  },

  /** Where it can be opened again. */
  open: 'Hướng dẫn',
});
