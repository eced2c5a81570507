/** The switch of the learning mode; what is taught stands in `lessons`, which comes when it is on. */
import { area } from '../area';

export const learning = area('learning', {
  turnOn: 'Học trên màn hình này (H)',
  /** A row of the list of keys. */
  key: ['H', 'Bật, tắt học trên màn hình này'],
  turnOff: 'Tắt phần học (H)',
  /** Cannot be turned on just now. */
  busy: 'Chờ Sổ tay điền xong rồi bật phần học',
});
