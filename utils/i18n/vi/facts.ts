/** Below the checklist of a procedure. */
import { area } from '../area';

export const facts = area('facts', {
  mistakes: 'Hồ sơ hay bị trả lại vì',
  terms: 'Thời hạn, phí, lệ phí',
  time: 'Thời hạn',
  fee: 'Phí, lệ phí',
  replaces: 'Mã cũ',
  source: 'Nguồn',
  asOf: (date: string) => `Dữ liệu đến ngày ${date}`,
} as const);
