import type { Detection } from '../adapter';

/** The submission portlet of Bắc Ninh's portal, of another office of the same maker, and the marks of its e-form's fields. */
const FORM = '[name*="_hoso_noptructuyen_"]:not([type=hidden]),[class*="eform-element-"]';
const ACCOUNT = '[name*="_taikhoan_sso_vneid_"]:not([type=hidden])';

/** Import-free and cheap: the scout asks it in every frame. */
export function detect(root: Document, _url: URL): Detection | null {
  if (root.querySelectorAll(FORM).length >= 3) return { confidence: 0.97 };
  return root.querySelectorAll(ACCOUNT).length >= 3 ? { confidence: 0.95 } : null;
}
