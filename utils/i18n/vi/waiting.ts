/** What is waited for: the worker that starts, a new version that comes in when nobody works. */
import { area } from '../area';

export const waiting = area('waiting', {
  starting: 'Đang khởi động…',
  stuck: 'Sổ tay chưa khởi động được.',
  stuckTodo:
    'Bấm Thử lại. Nếu vẫn vậy: tắt rồi bật lại Sổ tay ở chrome://extensions, hoặc báo người phụ trách CNTT.',
  again: 'Thử lại',
  update: 'Có bản mới.',
  updateSaved: 'Có bản mới. Nháp đã lưu.',
  updateHow: 'Bản mới tự cài khi bạn nghỉ tay hoặc kết thúc ca.',
  updateNow: 'Cập nhật ngay',
  updateNowHow: 'Cập nhật ngay: Sổ tay khóa lại, chữ đã gõ vẫn còn.',
  updateNotYet: 'Chưa cập nhật được: bản nháp đang ghi dở. Chờ vài giây rồi bấm lại.',
});
