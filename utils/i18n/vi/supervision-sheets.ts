/** Tables that somebody brings: why a file or a cell cannot be read, and what to do. */
import { area } from '../area';

export const sheets = area('sheets', {
  fault: {
    'too-large': 'Tệp lớn hơn 20 MB. Chia nhỏ rồi chọn lại.',
    'old-excel':
      'Tệp là Excel cũ (.xls) hoặc có mật khẩu. Mở bằng Excel, lưu lại thành .xlsx không mật khẩu.',
    'no-table': 'Tệp này không phải bảng tính. Chọn tệp .xlsx hoặc .csv.',
    broken: 'Không mở được bảng tính này. Mở bằng Excel, lưu lại thành .xlsx rồi chọn lại.',
    empty: 'Bảng không có dòng nào. Chọn tệp khác hoặc dán lại.',
  },
});
