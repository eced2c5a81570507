/** The liên thông portal's own words that a dossier was handed in. */
import { cleanInvisible } from '../../core/text';
import type { Receipt } from '../adapter';

const NUMBER = /Số hồ sơ\s*:?\s*([A-Z0-9][A-Z0-9.\-/]{5,})/u;
const PROMISED = /Ngày hẹn trả dự kiến\s*:?\s*(\d{1,2}\/\d{1,2}\/\d{4})/u;

/** All three sentences together: each alone stands on other pages as well. There is no "thành công" here. */
export function receiptIn(root: Document): Receipt | null {
  const text = cleanInvisible(root.body?.textContent ?? '');
  if (!text.includes('Vui lòng ghi nhớ các thông tin bên dưới')) return null;
  const code = NUMBER.exec(text)?.[1];
  if (!code || !text.includes('Ngày hẹn trả dự kiến')) return null;
  return { code: code.replace(/[.\-/]+$/, ''), promised: PROMISED.exec(text)?.[1] ?? null };
}
