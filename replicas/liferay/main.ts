/** Bắc Ninh's `/web/guest/eform` and the account page after VNeID. */
import { UNDESCRIBED } from '../forms';
import { beHostile } from '../hostile';
import { el } from '../kit/jquery/el';
import { formModel, type Shown } from '../kit/jquery/model';
import { jQuery as $ } from '../kit/jquery/library';
import { provinces } from '../kit/lists';
import type { KitForm, KitPaper } from '../kit/spec';
import { readOptions } from '../moods';
import { LAND } from './forms/land';
import { PREFIX, skinOf } from './skin';

const query = new URLSearchParams(location.search);
const options = readOptions(query);
const root = document.getElementById('root') as HTMLElement;
const FORMS: readonly KitForm[] = [LAND, ...UNDESCRIBED];
const wanted = query.get('form');
const code = query.get('maThuTucHanhChinh');
const form = FORMS.find(({ id }) => id === wanted) ?? FORMS.find((each) => each.code === code) ?? LAND;

function fixed(
  shown: Shown,
  name: string,
  title: string,
  control: HTMLInputElement | HTMLSelectElement,
): HTMLElement {
  control.name = PREFIX + name;
  control.id = PREFIX + name;
  control.title = title;
  shown.addRole(name, null, control);
  return el('div', { class: 'form-group row' }, el('label', { class: 'control-label' }, title), control);
}

/** The tick that opens the block of an authorised person; its kind loads further fields. */
function otherPerson(shown: Shown): HTMLElement {
  const tick = el('input', { type: 'checkbox', value: 'true' });
  const kind = el(
    'select',
    {},
    new Option('--Chọn--', ''),
    new Option('Cá nhân', '1'),
    new Option('Tổ chức', '2'),
  );
  const place = el('div');
  const inner = el('div', {}, fixed(shown, 'loaiDoiTuongKhac', 'Loại đối tượng', kind), place);
  inner.style.display = 'none';
  const whole = el(
    'fieldset',
    {},
    el('legend', {}, 'Người được ủy quyền'),
    fixed(shown, 'boSungDoituongKhac', 'Bổ sung đối tượng khác', tick),
    inner,
  );
  $(tick).on('change', () => {
    inner.style.display = tick.checked ? '' : 'none';
  });
  $(kind).on('select2:select', () => {
    const late = options.moods.has('slow') ? 2_900 : 400;
    setTimeout(() => {
      place.replaceChildren(
        fixed(shown, 'doiTuongKhachoTen', 'Họ và tên', el('input', { class: 'form-control' })),
        fixed(shown, 'doiTuongKhacsoDinhDanh', 'Số định danh', el('input', { class: 'form-control' })),
      );
      shown.note('doiTuongKhachoTen', 'portal', null);
    }, late);
  });
  queueMicrotask(() => $(kind).select2({ width: '200px' }));
  return whole;
}

function papersTable(papers: readonly KitPaper[]): HTMLElement {
  const rows = papers.flatMap((paper, at) => {
    const id = 77 + at;
    const tick = el('input', { type: 'checkbox', name: `${PREFIX}thanhPhanHoSo${id}`, value: String(id) });
    const file = (kind: string) =>
      el('input', { type: 'file', name: `${PREFIX}filethanhPhanHoSo${kind}${id}KhongKySo` });
    return [
      el(
        'tr',
        { class: 'thanh-phan' },
        el('td', {}, String(at + 1)),
        el('td', {}, tick, ` ${paper.name}`, ...(paper.required ? [el('span', { class: 'red' }, ' *')] : [])),
      ),
      el(
        'tr',
        {},
        el('td'),
        el(
          'td',
          {},
          el('div', {}, 'Bản chính: ', file('banChinh')),
          el('div', {}, 'Bản sao: ', file('banSao')),
        ),
      ),
    ];
  });
  return el('table', { id: 'thanhPhanHoSoTbl', class: 'table' }, el('tbody', {}, ...rows));
}

function formPage(): void {
  const shown = formModel(form, options, query, skinOf(form, options));
  const page = el('form', { id: `${PREFIX}fm`, action: '#' });
  const panes = ['thongTinHoSo', 'thanhPhanHoSo', 'nhanKetQua', 'lePhi'].map((id) =>
    el('div', { class: 'tab-pane', id }),
  );
  const names = ['Thông tin hồ sơ', 'Thành phần hồ sơ', 'Nhận kết quả', 'Lệ phí'];
  const links = names.map((name) => el('a', { href: 'javascript:void(0)' }, name));
  const open = (nr: number): void => {
    panes.forEach((pane, at) => (pane.style.display = at === nr ? '' : 'none'));
    links.forEach((link, at) => link.classList.toggle('active', at === nr));
  };
  links.forEach((link, nr) => link.addEventListener('click', () => open(nr)));
  open(query.get('tab') === null ? 0 : Number(query.get('tab')));
  const tabs = el(
    'ul',
    { class: 'nav nav-tabs' },
    ...links.map((link, at) => el('li', { 'data-tab-name': panes[at]!.id }, link)),
  );
  const submit = el(
    'button',
    { type: 'submit', id: `${PREFIX}nopTrucTuyen`, class: 'btn btn-primary', 'data-portal-button': 'submit' },
    'Nộp hồ sơ',
  );
  page.append(tabs, ...panes, submit);
  root.append(el('h3', { class: 'portlet-title-text' }, form.title), page);
  const body = el('div');
  panes[0]!.append(body);
  shown.mount(page, body);
  panes[0]!.append(otherPerson(shown));
  panes[1]!.append(papersTable(form.papers));
  const province = el(
    'select',
    {},
    new Option('--Chọn--', ''),
    ...provinces().map((each) => new Option(each.text, each.code)),
  );
  panes[2]!.append(
    el('legend', {}, 'Nhận kết quả tại nhà'),
    fixed(shown, 'nhanTaiNhahoTen', 'Họ và tên', el('input', { class: 'form-control' })),
    fixed(shown, 'nhanTaiNhatinhThanhId', 'Tỉnh/Thành phố', province),
  );
  if (options.moods.has('foreign'))
    root.append(
      el(
        'form',
        {},
        el('label', {}, 'Họ và tên ', el('input', { name: 'hoTen' })),
        el('input', { name: 'data[fullname]' }),
      ),
    );
  window.__judge = shown.judge;
}

/** The clerk's own account: what stands here belongs to no dossier. */
function accountPage(): void {
  const at = (name: string, label: string) =>
    el(
      'div',
      { class: 'form-group' },
      el('label', {}, label),
      el('input', { class: 'form-control', name: `_taikhoan_sso_vneid_${name}`, title: label }),
    );
  root.append(
    el('h3', {}, 'Thông tin tài khoản'),
    el(
      'form',
      {},
      el('h4', {}, 'Thông tin người nộp hồ sơ'),
      at('hoTen', 'Họ và tên'),
      at('soDinhDanh', 'Số định danh'),
      at('ngaySinh', 'Ngày sinh'),
      at('soDienThoai', 'Số điện thoại'),
    ),
  );
  const empty: KitForm = { ...LAND, id: 'tai-khoan', code: null, blocks: [], papers: [] };
  const shown = formModel(empty, options, query, skinOf(empty, options));
  for (const box of root.querySelectorAll('input')) shown.addRole(box.name, null, box);
  window.__judge = shown.judge;
}

if (options.moods.has('hostile')) beHostile();
if (location.pathname.endsWith('/vneidsso')) accountPage();
else formPage();
