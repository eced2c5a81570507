/** What pages hold besides their fields: the account and the button that copies it, business lines, papers. */
import { cast } from '../../tests/cast';
import type { PageOptions, Values } from './model';
import { escape } from './render';
import type { Work } from './work';

/** The account of the session: somebody at the counter, seldom the one in the papers. */
const ACCOUNT = { calm: cast.hung, other: cast.mai };
const accountOf = ({ moods }: PageOptions) => (moods.has('other-account') ? ACCOUNT.other : ACCOUNT.calm);

/** "Sao chép thông tin đăng ký tài khoản": what the account knows, into the one person of the page. */
export function copyAccount(work: Work, values: Values): Values {
  const who = accountOf(work.options);
  const facts: [RegExp, string][] = [
    [/FULL_NAMEFld$/, who.fullName],
    [/DATE_OF_BIRTHFld$/, who.birthDate],
    [/GENDER_IDFld$/, who.gender === 'Nam' ? 'M' : 'F'],
    [/PERS_DOC_NOFld$/, who.personalId],
  ];
  const copied = { ...values };
  for (const { id } of work.controls) {
    const fact = facts.find(([name]) => name.test(id));
    if (fact) copied[id] = fact[1];
  }
  return copied;
}

/** What stands on a page that is opened: what was saved, else what the portal fills in by itself. */
export function firstValues(work: Work): Values {
  const saved = work.dossier.pages.get(work.form.id);
  if (saved) return saved;
  const filled = /prefill|other-account|readonly/.test([...work.options.moods].join());
  return filled ? copyAccount(work, {}) : {};
}

export const button = (name: string, value: string, act: string): string =>
  `<input type="submit" name="${name}" id="${name.replaceAll('$', '_')}" value="${value}" data-portal-button="${act}">`;

/** What pages hold besides their fields, by block. */
export function extrasOf({ page, dossier, options, form }: Work): Record<number, string> {
  const { master } = options;
  const who = accountOf(options);
  if (page?.file === 'DW_BUSINESS_LINEEdit') {
    const rows = dossier.lines.map(
      (code, at) =>
        `<tr><td>${at + 1}</td><td>${escape(code)}</td><td>${button(`${master}BLGrid$ctl${String(at + 2).padStart(2, '0')}$BtnDel`, 'Xóa', 'delete-row')}</td></tr>`,
    );
    return {
      0: `${button(`${master}BtnAddLine`, 'Thêm', 'add-row')}<table id="BLGrid"><tr><th>STT</th><th>Mã ngành</th><th></th></tr>${rows.join('')}</table>`,
    };
  }
  if (page?.file === 'DW_OWNEREdit' || page?.file === 'DW_SUBMITTEREdit')
    return {
      [form.blocks.length - 1]:
        `<div class="account">Tài khoản: <span id="ctl00_C_ACC_FULL_NAMEFld_Vw">${escape(who.fullName)}</span> · <span id="ctl00_C_ACC_PERS_DOC_NOFld_Vw">${escape(who.personalId)}</span></div>${button(`${master}BtnCopy`, 'Sao chép thông tin đăng ký tài khoản', 'copy')}`,
    };
  if (page?.file === 'DW_TAXEdit') {
    const seat = dossier.pages.get('address') ?? {};
    const street = dossier.taxSaves === 1 ? '' : (seat['ADDRCtl$STREET_NUMBERFld'] ?? '');
    return { 0: `<div><span id="ctl00_C_SEAT_STREET_Vw">${escape(street)}</span></div>` };
  }
  return {};
}

/** Papers with a box each; how the real portal asks for them is not known. */
export function papersOf({ form, options }: Work): string {
  const rows = form.papers.map(
    ({ name, required }, at) =>
      `<tr><td>${at + 1}</td><td>${escape(name)}${required ? ' *' : ''}</td><td><input type="file" name="${options.master}fuPaper${at + 1}" data-portal-button="choose-file"></td></tr>`,
  );
  return rows.length > 0
    ? `<table id="GridPapers"><tr><th>STT</th><th>Tên giấy tờ</th><th>Tệp đính kèm</th></tr>${rows.join('')}</table>`
    : '';
}
