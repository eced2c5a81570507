/** A page with its form as the server sends it, whole or panel by panel. */
import { html, type SiteAnswer } from '../kit/site';
import type { PageData } from './data';
import { button, extrasOf, papersOf } from './extras';
import { PAGES } from './forms/registration';
import { entriesNow, isShown, textOf, type Values } from './model';
import { escape, pageOf, panelsOf } from './render';
import { pack, type Work } from './work';

function dataOf({ controls, form, dossier, session }: Work): PageData {
  const saved = dossier.pages.get(form.id) ?? {};
  return {
    procedure: form.code,
    fields: controls.map(({ id, name, field }) => ({
      id,
      name,
      role: field.role,
      kind: field.kind,
      texts:
        field.kind === 'choice'
          ? Object.fromEntries(
              entriesNow({ id, name, field, block: 0, drives: false }, controls, {}).map(({ code, text }) => [
                code,
                text,
              ]),
            )
          : {},
    })),
    saved: Object.fromEntries(
      controls.flatMap((control) => {
        const text = isShown(control, controls, saved) ? textOf(control, controls, saved) : '';
        return text === '' ? [] : [[control.id, text]];
      }),
    ),
    submitted: session.submitted,
  };
}

export const panels = (work: Work, values: Values) =>
  panelsOf(work.form, { controls: work.controls, values, options: work.options }, extrasOf(work));

const queryOf = ({ request }: Work): string => request.url.search;

export function whole(work: Work, values: Values, messages: readonly string[]): SiteAnswer {
  const { page, form, request, options } = work;
  const errors =
    messages.length > 0
      ? `<div id="ctl00_C_ValidationSummary1" style="color:red"><ul>${messages.map((text) => `<li>${escape(text)}</li>`).join('')}</ul></div>`
      : '';
  const foreign = options.moods.has('foreign')
    ? `<div class="other-service"><input name="NAMEFld" aria-label="Tên hộ kinh doanh"><input name="FULL_NAMEFld" aria-label="Họ và tên"></div>`
    : '';
  const menu = page
    ? PAGES.map(({ file, menu: text }) => ({
        text,
        file: `${file}.aspx${queryOf(work)}`,
        here: file === page.file,
      }))
    : [];
  return html(
    pageOf({
      title: form.title,
      trail: page ? ['Trang chủ', 'Khối dữ liệu', page.trail] : [],
      menu,
      action: `${request.url.pathname}${request.url.search}`,
      panels: panels(work, values),
      state: pack(values),
      above: `${page ? '' : `<h2>${escape(form.title)}</h2>`}${errors}`,
      below: `${papersOf(work)}<div class="buttons">${button(`${options.master}BtnSave`, 'Lưu', 'save')}</div>${foreign}`,
      data: dataOf(work),
    }),
  );
}
