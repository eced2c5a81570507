/** The dossier across the portal's page loads: its name, its handing in, the receipt. */
import { cleanInvisible } from '../../core/text';
import type { Receipt } from '../adapter';

/** Pages before there is a dossier, or from which the next citizen's begins. */
const BEFORE = /\/(Registration|Default|Login)\.aspx$/i;
/** What an address or a hidden field may call the dossier's own number. */
const ID_NAME = /^(h|id|did|doc(ument)?_?id|dossier_?id|app(lication)?_?id|key)$/i;
const ID = /^(\d{3,20}|[0-9a-f]{8,64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * The portal's own number of the dossier, which all its pages carry: every "Lưu" answers with a new page, and without a
 * number the next page may be the next citizen's, even in the same session.
 */
export function dossier(root: Document, url: URL): string | null {
  if (BEFORE.test(url.pathname)) return null;
  for (const [name, value] of url.searchParams) if (ID_NAME.test(name) && ID.test(value)) return value;
  for (const el of root.querySelectorAll<HTMLInputElement>('form input[type=hidden][name*="$"]')) {
    const last = el.name.split('$').at(-1) ?? '';
    if (/^(hid|hdn|hf)?_?(DOCUMENT|DOSSIER|APPLICATION)_?ID(Fld)?$/i.test(last) && ID.test(el.value))
      return el.value;
  }
  return null;
}

/** "Nộp hồ sơ vào cơ quan ĐKKD" on the last page; its `confirm()` may still be declined. */
export const isSubmit = (_root: Document, url: URL, target: Element): boolean =>
  /\/ConfirmPrepare\.aspx$/i.test(url.pathname) &&
  target.closest('input[type=submit][id$="_BtnSave"],button[id$="_BtnSave"]') !== null;

const CODE = /(?:mã|số) (?:số )?hồ sơ(?: đăng ký)?\s*:?\s*(?=\S*\d)([\p{L}\d][\p{L}\d./-]{4,38}[\p{L}\d])/iu;
const PROMISED = /(?:ngày hẹn trả|hẹn trả kết quả)[^:]{0,40}:\s*(\d{2}\/\d{2}\/\d{4})/iu;

/** The page after handing in says the code; its exact words are not known (2026-10). */
export function receipt(root: Document, url: URL): Receipt | null {
  if (!/\/(ConfirmPrepare|ConfirmResult)\.aspx$/i.test(url.pathname)) return null;
  if (root.querySelector('input[type=submit][id$="_BtnSave"]')) return null;
  const text = cleanInvisible((root.body.textContent ?? '').slice(0, 50_000));
  const code = CODE.exec(text)?.[1];
  return code ? { code, promised: PROMISED.exec(text)?.[1] ?? null } : null;
}
