/**
 * Does a wall stand before the form? The login page of VNeID with its QR code, the sentence that the session is over, or
 * one of VNeID's own dialogs. A "Đăng nhập" button in the header proves nothing, and neither does a list that stays empty.
 */
import { visible } from '../../dom/visible';

/** `lost`: nothing of this page is accepted any more · `asking`: VNeID wants a code or a consent; wait. */
export type Wall = 'lost' | 'asking';

/** Longer texts are wrappers and fine print. */
const LONGEST = 300;
const DIALOG =
  '[role=dialog],[role=alertdialog],dialog,[aria-modal=true],.ant-modal-content,.modal,.swal2-popup';
/** What VNeID's three dialogs say: the code by phone, the passcode, the consent to share data. */
const ASKING = /^Nhập passcode$|^Nhập mã xác nhận/;
const CODE_BOX = 'input[inputmode=numeric],input[type=number],input[autocomplete=one-time-code]';
const SHARING = /^Tôi đã đọc và hiểu rõ nội dung, mục đích/;
/** "Phiên làm việc đã hết hạn"; a warning that it will end is none. */
const OVER =
  /phiên(?:[^.!?\n]{0,50}?)(?:hết hạn|hết hiệu lực|không còn hiệu lực|đã kết thúc)(?! sau| trong)|hết (?:hạn )?phiên/i;
const ONLY_WARNS = /(?:^|\s)(?:sẽ|sắp|khi|nếu|có thể)\s/i;
const SPOKEN = '[role=alert],[role=status],[class*=toast i]';
const QR = /quét mã qr/i;
const LOGIN = /đăng nhập/i;

/** Found by the browser's own search, so that a page without any of these words costs nothing. */
const TELLING = ['mã QR', 'hiên ', 'passcode', 'mã xác nhận', 'Tôi đã đọc và hiểu rõ'];
const QUERY = `.//text()[${TELLING.map((words) => `contains(., "${words}")`).join(' or ')}]`;

/** @param form does a form stand on this page, so that only what lies over it counts as a wall? Asked at most once. */
export function wallAt(root: Document, form: () => boolean): Wall | null {
  if (!root.body || typeof root.evaluate !== 'function') return null;
  // 7: all nodes, as a list that does not follow the page
  const found = root.evaluate(QUERY, root.body, null, 7, null);
  let behind: boolean | null = null;
  const covered = (): boolean => (behind ??= form());
  let asking = false;
  for (let at = 0; at < found.snapshotLength; at += 1) {
    const node = found.snapshotItem(at)!;
    const text = wordsOf(node);
    const parent = node.parentElement;
    if (text === '' || !parent || parent.closest('script,style,template,noscript') || !visible(parent))
      continue;
    const dialog = parent.closest(DIALOG);
    const over = OVER.test(text) && !ONLY_WARNS.test(text);
    if (over && (dialog || parent.closest(SPOKEN) || !covered())) return 'lost';
    if (QR.test(text)) {
      const place = dialog ?? overlayOf(parent) ?? (covered() ? null : root.body);
      if (place && says(place, LOGIN)) return 'lost';
    }
    asking ||=
      dialog !== null &&
      (SHARING.test(text) || (ASKING.test(text) && dialog.querySelector(CODE_BOX) !== null));
  }
  return asking ? 'asking' : null;
}

/** A layer over the page that does not call itself a dialog. */
function overlayOf(el: Element): Element | null {
  const view = el.ownerDocument.defaultView!;
  for (let at: Element | null = el; at && at !== el.ownerDocument.body; at = at.parentElement)
    if (view.getComputedStyle(at).position === 'fixed') return at;
  return null;
}

function says(place: Element, words: RegExp): boolean {
  const walker = place.ownerDocument.createTreeWalker(place, 4);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (words.test(wordsOf(node)) && node.parentElement && visible(node.parentElement)) return true;
  }
  return false;
}

const wordsOf = (node: Node): string => {
  const text = node.nodeValue ?? '';
  return text.length > LONGEST ? '' : text.replace(/\s+/g, ' ').trim().normalize('NFC');
};
