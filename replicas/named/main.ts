/** The steps of the Lai Châu platform: one path each, changed without a page load, the same button on all of them. */
import { UNDESCRIBED } from '../forms';
import { beHostile } from '../hostile';
import { el } from '../kit/jquery/el';
import { formModel } from '../kit/jquery/model';
import type { KitForm, KitPaper } from '../kit/spec';
import { readOptions } from '../moods';
import { CITIZEN } from './forms/citizen';
import { skinOf } from './skin';

const ROOT = '/dich-vu-cong/tiep-nhan-online';
const query = new URLSearchParams(location.search);
const options = readOptions(query);
const root = document.getElementById('root') as HTMLElement;
const FORMS: readonly KitForm[] = [CITIZEN, ...UNDESCRIBED];
const form = FORMS.find(({ id }) => id === query.get('form')) ?? CITIZEN;
const shown = formModel(form, options, query, skinOf(form, options));
const steps = ['nhap-thong-tin-ho-so', 'thanh-phan-ho-so', 'nhap-le-phi-ho-so'];

function upload(name: string): HTMLElement {
  const file = el('input', { type: 'file', name, style: 'display:none' });
  const item = el(
    'a',
    { class: 'dropdown-item', 'data-portal-button': 'choose file', href: 'javascript:void(0)' },
    'Chọn tệp tin',
  );
  item.addEventListener('click', () => file.click());
  const shownName = el('span', { class: 'ten-tep' });
  file.addEventListener('change', () => (shownName.textContent = file.files?.[0]?.name ?? ''));
  return el(
    'div',
    { class: 'input-group' },
    shownName,
    el(
      'div',
      { class: 'dropdown' },
      el('button', { type: 'button', class: 'btn' }, 'Chọn'),
      el('div', { class: 'dropdown-menu' }, item),
    ),
    file,
  );
}

function papersStep(papers: readonly KitPaper[]): HTMLElement {
  const rows = papers.map((paper, at) =>
    el(
      'tr',
      {},
      el('td', {}, String(at + 1)),
      el('td', {}, paper.name, ...(paper.required ? [el('span', { class: 'text-danger' }, ' *')] : [])),
      el('td', {}, upload(`HoSoOnline_thanhPhan_file_${at + 1}`)),
    ),
  );
  const others = el('ul', { id: '_fcgiayToKhac' });
  const add = el(
    'button',
    { type: 'button', class: 'act add', 'data-portal-button': 'add row' },
    'Thêm giấy tờ khác',
  );
  let count = 0;
  const addRow = (): void => {
    count += 1;
    others.append(
      el(
        'li',
        {},
        el('input', { name: 'HoSoOnline_giayToKhac[]', placeholder: 'Tên giấy tờ' }),
        upload(`HoSoOnline_giayToKhac_file_${count}`),
      ),
    );
  };
  add.addEventListener('click', addRow);
  addRow();
  return el(
    'div',
    {},
    el(
      'table',
      { class: 'table' },
      el(
        'thead',
        {},
        el('tr', {}, el('th', {}, 'STT'), el('th', {}, 'Tên giấy tờ'), el('th', {}, 'Tệp tin')),
      ),
      el('tbody', {}, ...rows),
    ),
    others,
    add,
  );
}

function feeStep(): HTMLElement {
  const way = (value: string, text: string) =>
    el('label', {}, el('input', { type: 'radio', name: 'HoSoOnline_hinhThucNhan', value }), ` ${text}`);
  return el(
    'div',
    {},
    el('p', {}, 'Lệ phí: 15.000 đồng'),
    el('p', {}, 'Hình thức nhận kết quả: ', way('1', 'Trực tiếp'), way('2', 'Bưu chính công ích')),
  );
}

const page = el('form', { id: 'form-content' });
const next = el(
  'button',
  { type: 'button', id: 'btn-next', class: 'btn btn-primary', 'data-portal-button': 'next' },
  'Đồng ý và tiếp tục',
);
/** The fields stay in the page's memory only: a step that was left has no node of them. */
const fields = el('div');

function show(): void {
  const step = steps.findIndex((name) => location.pathname.endsWith(name));
  page.replaceChildren(step === 1 ? papersStep(form.papers) : step === 2 ? feeStep() : fields);
}
next.addEventListener('click', () => {
  const step = steps.findIndex((name) => location.pathname.endsWith(name));
  const after = steps[step + 1];
  if (!after) return page.requestSubmit();
  const sid = Math.random().toString(36).slice(2);
  history.pushState(null, '', `${ROOT}/${after}?sid=${sid}&form=${form.id}`);
  show();
});
window.addEventListener('popstate', show);

if (options.moods.has('hostile')) beHostile();
const search = el(
  'form',
  { role: 'search' },
  el('input', { name: 'tuKhoa', placeholder: 'Nhập từ khóa' }),
  el('button', { type: 'button' }, 'Tìm kiếm'),
);
// the platform's pages have no headings; one of them still says in a line what is being filed
const title = form.described
  ? [el('div', { class: 'thu-tuc' }, `Thủ tục: ${form.title}`)]
  : [el('h3', {}, form.title)];
root.append(el('div', { class: 'top' }, search), ...title, page, next);
show();
shown.mount(page, fields);
if (options.moods.has('foreign'))
  root.append(
    el(
      'form',
      { id: 'gop-y' },
      el('label', {}, 'Họ và tên ', el('input', { name: 'hoTen' })),
      el('label', {}, 'Nội dung ', el('textarea', { name: 'noiDung' })),
      el('button', { type: 'button' }, 'Gửi góp ý'),
    ),
  );
window.__judge = shown.judge;
