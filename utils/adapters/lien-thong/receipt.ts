/** The liên thông portal's own words that a dossier was handed in. */
import { cleanInvisible } from '../../core/text';
import type { Receipt } from '../adapter';

const NUMBER = /Số hồ sơ\s*:?\s*([A-Z0-9][A-Z0-9.\-/]{5,})/u;
const PROMISED = /Ngày hẹn trả dự kiến\s*:?\s*(\d{1,2}\/\d{1,2}\/\d{4})/u;

/** The page's words, a space between what stands in different elements. */
function wordsOf(root: Document): string {
  let text = '';
  const walker = root.createTreeWalker(root.body, 4);
  while (walker.nextNode()) text += ` ${walker.currentNode.nodeValue}`;
  return cleanInvisible(text);
}

/** All three sentences together: each alone stands on other pages as well. There is no "thành công" here. */
export function receiptIn(root: Document): Receipt | null {
  if (!root.body?.textContent?.includes('hẹn trả dự kiến')) return null;
  const text = wordsOf(root);
  const code = NUMBER.exec(text)?.[1];
  const all =
    text.includes('Vui lòng ghi nhớ các thông tin bên dưới') && text.includes('Ngày hẹn trả dự kiến');
  if (!code || !all) return null;
  return { code: code.replace(/[.\-/]+$/, ''), promised: PROMISED.exec(text)?.[1] ?? null };
}
