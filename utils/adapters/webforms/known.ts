/** Which of the documented pages are here, as one documented form. */
import { cleanInvisible, fold } from '../../core/text';
import type { KnownField, KnownForm } from '../family/known-form';
import { PAGES, type Page } from './registration';
import { pageTitles } from './page';

/** Addresses of the portal: elsewhere a title alone ("Địa chỉ") says nothing. */
const PORTAL = /^\/HkdOnline\//i;
const PROCEDURE = '1.001612';
/** `always` names of all eight pages; an address of each counts whole. */
const WHOLE = PAGES.flatMap(({ fields }) =>
  fields.filter(({ expected }) =>
    expected(new Set(PAGES.flatMap((page) => page.fields.map(({ name }) => name)))),
  ),
).length;

/** A title alone is believed only of a page of one or two fields: it may stand over another form as well. */
function isHere(
  { own, title, fields }: Page,
  bases: ReadonlySet<string>,
  titles: readonly string[],
): boolean {
  if ([...bases].some((base) => own.test(base))) return true;
  if (!titles.some((text) => title.test(text))) return false;
  const few = fields.length <= 2 && bases.size <= 3;
  return few || fields.some(({ name }) => name.split('|').some((alias) => bases.has(alias)));
}

const forms = new Map<string, KnownForm>();

/**
 * The documented form as far as this page shows it, or null. A page is known by a name that stands nowhere else, or by the
 * trail at its top together with any of its names.
 */
export function registrationAt(root: Document, url: URL, bases: ReadonlySet<string>): KnownForm | null {
  const titles = PORTAL.test(url.pathname) ? pageTitles(root).map(fold) : [];
  const pages = PAGES.filter((page) => isHere(page, bases, titles));
  if (pages.length === 0) return null;
  const procedure = isOtherKind(root) ? null : PROCEDURE;
  const fields = Object.fromEntries(
    pages.flatMap((page) =>
      page.fields.map(({ name, role, label, expected }): [string, KnownField] => [
        name,
        { role, label, ...(expected(bases) ? { always: true as const } : {}) },
      ]),
    ),
  );
  const sign = JSON.stringify([procedure, fields]);
  const form = forms.get(sign) ?? { id: 'household-business', procedure, fields, whole: WHOLE };
  forms.set(sign, form);
  return form;
}

/** What the dossier is about, where the page says it: "Thành lập mới", "Thay đổi nội dung đăng ký" …; '' elsewhere. */
export const dossierKind = (root: Document): string =>
  cleanInvisible(root.querySelector('[id$="DOCUMENT_TYPE_IDFld"]')?.textContent ?? '');
export const isNew = (kind: string): boolean => fold(kind) === 'thanh lap moi';

const isOtherKind = (root: Document): boolean => {
  const kind = dossierKind(root);
  return (kind !== '' && !isNew(kind)) || root.querySelector('[name$="$PERSONChange"]') !== null;
};
