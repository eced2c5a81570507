/** Pages of server controls as HTML: tables for layout, one UpdatePanel per block, handlers in attributes. */
import type { KitForm } from '../kit/spec';
import { entriesNow, isShown, type Control, type PageOptions, type Values } from './model';

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
export const idOf = (name: string): string => name.replaceAll('$', '_');
/** For a script inside the page. */
export const inline = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** As ASP.NET writes it, so that the change is done before the post. */
const posting = (name: string): string =>
  escape(`javascript:setTimeout('__doPostBack(\\'${name}\\',\\'\\')', 0)`);

interface Drawing {
  controls: readonly Control[];
  values: Values;
  options: PageOptions;
}

function drawControl(control: Control, { controls, values, options }: Drawing): string {
  const { name, field, drives, id } = control;
  const value = values[id] ?? '';
  const at = `name="${name}" id="${idOf(name)}"${field.readonly ? ' disabled="disabled"' : ''}`;
  const post = drives ? ` onchange="${posting(name)}"` : '';
  const entries = entriesNow(control, controls, values);
  switch (field.kind) {
    case 'select': {
      const none = field.within ? '-1' : '';
      return `<select ${at}${post}><option value="${none}">--Chọn--</option>${entries
        .map(
          ({ code, text }) =>
            `<option value="${code}"${code === value ? ' selected' : ''}>${escape(text)}</option>`,
        )
        .join('')}</select>`;
    }
    case 'choice': {
      const boxes = entries.map(({ code, text }, nth) => {
        const own = `${idOf(name)}_${nth}`;
        const click = drives && code !== value ? ` onclick="${posting(name)}"` : '';
        const box = `<input type="radio" name="${name}" id="${own}" value="${code}"${code === value ? ' checked' : ''}${field.readonly ? ' disabled' : ''}${click}>`;
        return options.cells
          ? `<td>${box}</td><td>${escape(text)}</td>`
          : `<td>${box}<label for="${own}">${escape(text)}</label></td>`;
      });
      return `<table id="${idOf(name)}" class="rbl"><tr>${boxes.join('')}</tr></table>`;
    }
    case 'checkbox':
      return `<input type="checkbox" ${at} value="true"${value === 'true' ? ' checked' : ''}${drives ? ` onclick="${posting(name)}"` : ''}>`;
    case 'textarea':
      return `<textarea ${at} rows="3" cols="60">${escape(value)}</textarea>`;
    case 'date':
      return `<input type="text" ${at} maxlength="10" value="${escape(value)}"${post}> <img class="ajax__calendar" alt="Chọn ngày" width="16" height="16">`;
    case 'number':
      return `<input type="text" ${at} value="${escape(value)}"${name.includes('AMOUNT') ? ' onchange="formatMoney(this)"' : ''}>`;
    default:
      return `<input type="text" ${at} value="${escape(value)}"${field.placeholder ? ` placeholder="${escape(field.placeholder)}"` : ''}${post}>`;
  }
}

function cellsOf(control: Control, drawing: Drawing): string {
  const { field } = control;
  const star = field.required ? ' <span class="req">(*)</span>' : '';
  return `<td class="lbl"><span id="${idOf(control.name)}Lbl">${escape(field.label)}${star}:</span></td><td>${drawControl(control, drawing)}</td>`;
}

/** One panel for each block; `extra` is what a page has besides fields. */
export function panelsOf(
  form: KitForm,
  drawing: Drawing,
  extra: Record<number, string> = {},
): [string, string][] {
  const { controls, values, options } = drawing;
  return form.blocks.map(({ title }, block): [string, string] => {
    const shown = controls.filter((control) => control.block === block && isShown(control, controls, values));
    // half of the blocks: two fields in a row, and the title in a row of its own
    const wide = (block + options.seed) % 2 === 1;
    const rows: string[][] = [];
    for (const control of shown) {
      const cells = cellsOf(control, drawing);
      const small = wide && control.field.kind === 'text' && !options.cells;
      const last = rows.at(-1);
      if (small && last?.[0] === 'half') rows.splice(-1, 1, ['full', ...last.slice(1), cells]);
      else rows.push([small ? 'half' : 'full', cells]);
    }
    const lines = rows.map(([, ...cells]) => `<tr>${cells.join('')}</tr>`).join('');
    const head = title && wide ? `<tr><td colspan="4" class="GroupTitle">${escape(title)}</td></tr>` : '';
    const table = `<table class="form">${head}${lines}</table>`;
    const body = title && !wide ? `<fieldset><legend>${escape(title)}</legend>${table}</fieldset>` : table;
    return [`ctl00_C_UpdatePanel${block + 1}`, `${body}${extra[block] ?? ''}`];
  });
}

export interface Chrome {
  title: string;
  trail: readonly string[];
  menu: readonly { text: string; file: string; here: boolean }[];
  action: string;
  panels: readonly [string, string][];
  state: string;
  /** Above and below the form. */
  above: string;
  below: string;
  data: unknown;
}

export const pageOf = ({
  title,
  trail,
  menu,
  action,
  panels,
  state,
  above,
  below,
  data,
}: Chrome): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escape(title)}</title>
<link rel="stylesheet" href="/assets/base.css"><link rel="stylesheet" href="/assets/webforms/style.css"></head><body>
<form method="post" action="${escape(action)}" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${escape(state)}">
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${escape(state.slice(-24))}">
<div class="top">Cổng đăng ký hộ kinh doanh · <input type="text" name="ctl00$LV4$SearchFbl" placeholder="Tra cứu"></div>
${trail.length > 0 ? `<div id="ctl00_LV4_SiteMapPath1">${trail.map((text) => `<span>${escape(text)}</span>`).join('<span> &gt; </span>')}</div>` : ''}
<div class="page">${
  menu.length > 0
    ? `<div class="left-menu" id="ctl00_C_BLCtl_CtlList">${menu.map(({ text, file, here }) => `<a${here ? ' class="selected"' : ''} data-portal-button="menu" href="${escape(file)}">${escape(text)}</a>`).join('')}</div>`
    : ''
}
<div class="content">${above}${panels.map(([id, body]) => `<div id="${id}" class="panel">${body}</div>`).join('')}${below}</div></div>
</form><script type="application/json" id="page-data">${inline(data)}</script>
<script type="module" src="/assets/webforms/main.js"></script></body></html>`;

/** The answer to a partial postback, as ScriptManager writes it: `length|type|id|content|` again and again. */
export const delta = (parts: readonly (readonly [type: string, id: string, content: string])[]): string =>
  parts.map(([type, id, content]) => `${content.length}|${type}|${id}|${content}|`).join('');
