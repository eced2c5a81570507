/** What the office's IT sets for all counters: how the pages say so, and what an administrator is told about it. */
import { area } from '../area';

export const managed = area('managed', {
  by: 'Do cơ quan quản lý',
  why: 'Cơ quan đặt chung cho các máy nên ở đây không đổi được. Cần đổi thì báo người phụ trách CNTT.',
  title: 'Cài đặt do cơ quan quản lý',
  days: (n: number) => `${n} ngày`,
  minutes: (n: number) => `${n} phút`,
  characters: (n: number) => `${n} ký tự`,
  rules: (n: number) => `${n} mức`,
  none: 'không trang nào',

  keys: {
    officeParent: {
      label: 'Cơ quan chủ quản',
      what: 'Dòng đầu của phiếu in.',
    },
    officeName: {
      label: 'Bộ phận tiếp nhận',
      what: 'Tên trên phiếu in, ở trang tập sự và báo cáo.',
    },
    officePlace: {
      label: 'Địa danh',
      what: 'Địa danh trước ngày tháng trên phiếu in.',
    },
    officePhone: {
      label: 'Điện thoại',
      what: 'Số điện thoại trên phiếu in.',
    },
    portals: {
      label: 'Cổng được dùng',
      what: 'Sổ tay chỉ mở trên các cổng này. Cổng ngoài danh sách có sẵn thì cán bộ còn phải bật một lần trong cửa sổ nhỏ của Sổ tay.',
    },
    submittedDays: {
      label: 'Giữ bản nháp đã nộp',
      what: 'Số ngày giữ bản nháp sau khi thấy hồ sơ đã nộp.',
    },
    untouchedDays: {
      label: 'Giữ bản nháp không ai làm tiếp',
      what: 'Số ngày giữ bản nháp không ai làm tiếp.',
    },
    lockMinutes: {
      label: 'Tự khóa',
      what: 'Số phút không ai chạm bàn phím, chuột thì Sổ tay tự khóa.',
    },
    passphraseLength: {
      label: 'Độ dài mật khẩu',
      what: 'Số ký tự ít nhất của mật khẩu đặt từ nay. Mật khẩu cũ ngắn hơn vẫn mở được, Sổ tay nhắc đổi.',
    },
    ruleSeverities: {
      label: 'Mức của quy tắc',
      what: 'Mức của từng quy tắc hoặc từng câu. Lỗi chắc chắn không tắt được, quy tắc chưa chắc không nâng thành lỗi được.',
    },
    recordsFolder: {
      label: 'Nơi để bản ghi thủ tục',
      what: 'Thư mục chung có bản ghi thủ tục mới; hiện ở hộp “Nhập thủ tục từ tệp” để cán bộ biết lấy ở đâu. Sổ tay không tự lấy gì về.',
    },
    featuresOff: {
      label: 'Phần đã tắt',
      what: 'Các phần không dùng ở cơ quan.',
    },
  },

  features: {
    practice: 'Tập sự',
    supervision: 'Giám sát',
    backup: 'Xuất bản nháp ra tệp',
    importRecords: 'Nhập thủ tục từ tệp',
    askPortal: 'Hỏi bản ghi từ Cổng Dịch vụ công',
    otherPortals: 'Bật trên cổng khác',
    welcome: 'Trang chào khi cài xong',
  },
  off: {
    title: (feature: string) => `Phần “${feature}” đang tắt`,
    what: 'Cơ quan đã tắt phần này trên các máy của mình. Cần dùng thì báo người phụ trách CNTT.',
    backup: 'Cơ quan không cho xuất bản nháp ra tệp trên máy này.',
    host: 'Cơ quan không cho dùng Sổ tay trên trang này.',
  },
  folder: (place: string) => `Bản ghi của cơ quan để ở: ${place}`,
  tooShort: (least: number) =>
    `Mật khẩu của bạn ngắn hơn mức cơ quan đặt (${least} ký tự). Bấm vào tên mình ở trên cùng để đổi.`,
  rule: (least: number) =>
    `Ít nhất ${least} ký tự, do cơ quan đặt. Bốn từ không liên quan nhau dễ nhớ hơn ký tự lạ.`,
  short: (least: number) => `Chưa đủ ${least} ký tự. Thêm một từ nữa.`,

  /** Why a value of the policy does not hold. */
  fault: {
    unknown: (key: string, _about: string) =>
      `Không có mục “${key}”. Xem lại tên mục (phân biệt chữ hoa, chữ thường).`,
    type: (key: string, about: string) => `“${key}”: giá trị ${about} không đúng kiểu. Mục này bị bỏ qua.`,
    bounds: (key: string, about: string) => `“${key}”: ${about} nằm ngoài mức cho phép. Mục này bị bỏ qua.`,
    long: (key: string, about: string) => `“${key}”: dài quá 200 ký tự (“${about}…”). Mục này bị bỏ qua.`,
    host: (key: string, about: string) =>
      `“${key}”: “${about}” không phải địa chỉ một cổng *.gov.vn. Ghi tên máy chủ, ví dụ dichvucong.gov.vn.`,
    feature: (key: string, about: string) => `“${key}”: không có phần “${about}”.`,
    rule: (key: string, about: string) => `“${key}”: “${about}” không phải mã quy tắc.`,
    severity: (key: string, about: string) =>
      `“${key}”: mức của “${about}” phải là error, warn, info hoặc off.`,
    'no-rule': (key: string, about: string) => `“${key}”: sổ này không có quy tắc “${about}”.`,
    'too-far': (key: string, about: string) =>
      `“${key}”: mức đặt cho “${about}” vượt quá mức cơ quan được chọn. Sổ tay dùng mức gần nhất được phép.`,
  },
  report: {
    title: 'Chính sách của trình duyệt',
    none: 'Trình duyệt này không có chính sách nào cho Sổ tay.',
    applied: 'Đang áp dụng',
    problems: (n: number) => `${n} chỗ chưa dùng được`,
    fine: 'Mọi mục đều dùng được.',
  },
});
