/** The practice form and the frame around it. */
import { area } from '../area';

export const practiceStage = area('practiceStage', {
  mark: 'TẬP SỰ',
  notice: 'Biểu mẫu tập, không nộp đi đâu.',
  panelNotice: 'Không lưu, không nộp.',
  submit: 'Nộp (tập)',
  submitted: 'Đây là biểu mẫu tập: không có gì được gửi đi. Làm tiếp ở trang Tập sự.',
  alone: 'Biểu mẫu tập chỉ mở trong mục Tập sự của Sổ tay.',
  form: 'Biểu mẫu tập',
  panel: 'Sổ tay bên biểu mẫu tập',
  loading: 'Đang mở biểu mẫu tập…',
  failed: 'Chưa mở được biểu mẫu tập.',
  again: 'Mở lại',
  silent: 'Nhận xét hiện ra khi xong bài.',
});
