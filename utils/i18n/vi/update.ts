/** After an update: what is new, in one line. The line of a version is written when the version is (`components/desk/keeping/new-version.tsx`). */
import { area } from '../area';

export const update = area('update', {
  done: (version: string) => `Sổ tay đã cập nhật lên bản ${version}.`,
  news: 'Mới: sổ theo dõi và phiếu kiểm ở mục Giám sát, luyện tập ở mục Tập sự, kết thúc ca, nhiều người dùng một máy, trang Tình trạng.',
  seen: 'Đã rõ',
});
