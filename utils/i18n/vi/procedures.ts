/** What is said about procedure packs: broken files, and advice to their authors. */
import { area } from '../area';

/** Names of JSON kinds as an official would say them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'một đoạn chữ (trong dấu nháy kép)',
  number: 'một con số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách [ … ]',
  object: 'một nhóm { … }',
};
const kind = (name: string): string => KINDS[name] ?? name;

export const procedures = area('procedures', {
  /** Joins the place and what is wrong there. */
  at: (file: string, place: string, what: string) =>
    place === '' ? `Tệp ${file}: ${what}` : `Tệp ${file}, mục ${place}: ${what}`,

  unreadable: 'không mở được. Kiểm tra xem tệp có trong thư mục procedures không.',
  notJson: 'không phải JSON hợp lệ. Tìm dấu phẩy, dấu nháy hoặc ngoặc bị thừa hay thiếu.',
  notJsonAt: (line: string, column: string) =>
    `không phải JSON hợp lệ ở dòng ${line}, cột ${column}. Tìm dấu phẩy, dấu nháy hoặc ngoặc bị thừa hay thiếu ngay trước chỗ đó.`,
  tooLong:
    'quá dài. Một bộ dữ liệu thủ tục chỉ chừng vài chục nghìn ký tự; bỏ phần không phải dữ liệu thủ tục.',
  tooDeep: 'lồng quá nhiều lớp ngoặc. Làm theo cấu trúc của một tệp có sẵn.',
  tooMany: 'có quá nhiều mục. Làm theo cấu trúc của một tệp có sẵn.',
  forbiddenKey: (key: string) => `có khóa "${key}" không được phép. Xóa khóa này.`,
  wrongCode: (found: string, expected: string) =>
    `mã thủ tục là ${found} nhưng tên tệp là ${expected}. Sửa cho hai nơi giống nhau.`,

  missing: 'thiếu mục này. Thêm vào theo mẫu của một tệp có sẵn.',
  wrongKind: (expected: string) => `phải là ${kind(expected)}.`,
  unknownKeys: (keys: string) => `có khóa không dùng: ${keys}. Sửa chính tả hoặc xóa đi.`,
  tooLongText: (max: number, now: number) => `dài ${now} ký tự, tối đa ${max}. Rút ngắn lại.`,
  tooShortText: (min: number) => `ngắn quá, cần ít nhất ${min} ký tự.`,
  tooManyItems: (max: number, now: number) => `có ${now} mục, tối đa ${max}. Gộp hoặc bỏ bớt.`,
  tooFewItems: (min: number) => `cần ít nhất ${min} mục.`,
  tooBig: (max: number) => `lớn quá, tối đa ${max}.`,
  tooSmall: (min: number) => `nhỏ quá, ít nhất ${min}.`,
  badId: 'chỉ dùng chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ (ví dụ giay-chung-sinh).',
  badDate: 'phải viết theo dạng năm-tháng-ngày, ví dụ 2026-04-15.',
  badCode: 'phải là mã thủ tục, ví dụ 1.001193.',
  badFormat: 'viết không đúng dạng. So với một tệp có sẵn.',
  badValue: (allowed: string) => `phải là một trong: ${allowed}.`,
  badRole: 'không có trong danh sách vai trò của ô nhập. Xem danh sách trong tài liệu hướng dẫn.',
  wrong: 'không đúng. So với một tệp có sẵn.',

  twice: (what: string) => `mã "${what}" dùng hai lần. Đổi một mã.`,
  unknownSwitch: (what: string) =>
    `nói tới trường hợp "${what}" chưa có trong "switches". Thêm trường hợp hoặc sửa tên.`,
  unknownPaper: (what: string) => `nói tới giấy tờ "${what}" chưa có trong "papers". Sửa tên.`,
  equalsAlone: 'có "equals" nhưng thiếu "role". Ghi rõ so sánh ô nào.',
  channelGroup: 'phải có "group": "channel" vì đây là cách nộp hồ sơ.',

  notNfc: 'gõ bằng Unicode tổ hợp. Gõ lại bằng Unicode dựng sẵn.',
  invisible: 'có ký tự ẩn hoặc khoảng trắng thừa. Xóa và gõ lại đoạn này.',
  tooManyRows: (rows: number, cases: string) =>
    `có ${rows} dòng cùng hiện khi chọn: ${cases}. Một danh mục chỉ nên có tối đa 10 dòng.`,
  neverShown: (what: string) =>
    `giấy tờ "${what}" không hiện ra trong trường hợp nào. Xem lại "when" và "channels".`,
  idleSwitch: (what: string) =>
    `trường hợp "${what}" không làm thay đổi gì. Bỏ đi hoặc nối với giấy tờ, ghi chú.`,
  noCases: 'không trường hợp nào',
  indexStale: 'chưa khớp với các tệp thủ tục. Chạy: npx tsx scripts/check-packs.ts --write-index',
  allGood: (count: number) => `Đã kiểm tra ${count} bộ dữ liệu thủ tục: không có lỗi.`,
  someBad: (count: number) => `Có ${count} chỗ cần sửa.`,
});
