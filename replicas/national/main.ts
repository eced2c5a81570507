/** The procedure's page: nothing to fill in until "Nộp hồ sơ" opens the card of agencies (or `?the=mo` does). */
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { listen, type Judge } from '../kit/judge';
import { provinces, wards } from '../kit/lists';
import { chance, readOptions } from '../moods';
import { formOf } from '../survey/forms';
import { Combobox } from './combobox';
import { LISTED, papersOf } from './procedures';

const query = new URLSearchParams(location.search);
const { moods, seed } = readOptions(query);
const procedure = LISTED.find(({ uuid }) => location.pathname.endsWith(uuid));
if (!procedure) throw new Error('No such procedure');
/** Province-level procedures offer departments as well. */
const withDepartments = query.get('cap') === 'tinh';
const DEPARTMENTS = ['Sở Tư pháp', 'Sở Nội vụ', 'Sở Y tế'];

const truth: Record<string, string> = {};
const idAt = (el: Element): string | undefined =>
  el.closest<HTMLElement>('[data-replica]')?.getAttribute('data-replica') ?? undefined;
const heard = listen(idAt);
const judge: Judge = {
  adapter: 'national',
  procedure: procedure.code,
  roles: () => ({ province: 'dossier.addresseeProvince', unit: null }),
  values: () => Object.fromEntries(Object.entries(truth).filter(([, value]) => value !== '')),
  byRole: () => (truth['province'] ? { 'dossier.addresseeProvince': truth['province'] } : {}),
  idAt,
  shown: () =>
    Array.from(document.querySelectorAll('[data-replica]'), (el) => el.getAttribute('data-replica') ?? ''),
  submitted: null,
  ...heard,
};

const button = (label: string, onClick: () => void) =>
  h('button', { type: 'button', 'data-portal-button': label, onClick }, h('span', null, label));

const listDelay = (name: string) =>
  moods.has('slow') ? 1_800 + chance(seed, name) * 1_000 : 300 + chance(seed, name) * 300;

function Card({ onAgree }: { onAgree(): void }) {
  const [province, setProvince] = useState('');
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState<'xa' | 'so'>('xa');
  const [units, setUnits] = useState<string[] | null>([]);
  Object.assign(truth, { province, unit });
  useEffect(() => {
    if (province === '') return setUnits([]);
    setUnits(null);
    const timer = setTimeout(
      () => setUnits(kind === 'so' ? DEPARTMENTS : wards(province).map(({ text }) => text)),
      listDelay(province),
    );
    return () => clearTimeout(timer);
  }, [province, kind]);
  const common = { bare: moods.has('alias'), deaf: moods.has('redraw'), strict: moods.has('strict-search') };
  return h(
    'div',
    { className: 'rounded-lg border p-4' },
    h('div', { className: 'font-semibold' }, 'Chọn cơ quan thực hiện'),
    withDepartments
      ? h(
          'div',
          null,
          (['xa', 'so'] as const).map((which) =>
            h(
              'label',
              { key: which },
              h('input', {
                type: 'radio',
                name: 'capThucHien',
                checked: kind === which,
                onChange: () => {
                  setKind(which);
                  setUnit(which === 'so' ? (DEPARTMENTS[0] ?? '') : '');
                },
              }),
              which === 'so' ? ' Sở ' : ' Phường/Xã ',
            ),
          ),
        )
      : null,
    h(
      'div',
      { 'data-replica': 'province' },
      h(Combobox, {
        ...common,
        placeholder: '-- Chọn Tỉnh/Thành phố --',
        value: province,
        entries: provinces().map(({ text }) => text),
        onChoose: (text) => {
          heard.note('province', 'commit', null, text);
          setProvince(text);
          if (unit !== '') heard.note('unit', 'portal', null);
          setUnit(kind === 'so' ? (DEPARTMENTS[0] ?? '') : '');
        },
      }),
    ),
    h(
      'div',
      { 'data-replica': 'unit' },
      h(Combobox, {
        ...common,
        placeholder: kind === 'so' ? '-- Chọn Sở --' : '-- Chọn Phường/Xã --',
        value: unit,
        entries: units,
        onChoose: (text) => {
          heard.note('unit', 'commit', null, text);
          setUnit(text);
        },
      }),
    ),
    button('Đồng ý', onAgree),
  );
}

/** Cards come one by one; the same procedure may be offered by several agencies. */
function Results({ onOnline }: { onOnline(): void }) {
  const agencies = [truth['unit'] || 'Ủy ban nhân dân cấp xã', 'Sở Tư pháp', 'Văn phòng đăng ký đất đai'];
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((was) => Math.min(agencies.length, was + 1)), 400);
    return () => clearInterval(timer);
  }, []);
  return h(
    'section',
    null,
    h('h3', null, 'Danh sách dịch vụ công'),
    agencies
      .slice(0, count)
      .map((agency) =>
        h(
          'div',
          { key: agency, className: 'grid grid-cols-12' },
          h('div', null, agency),
          h('div', null, procedure?.name),
          button('Nộp trực tuyến', onOnline),
        ),
      ),
  );
}

function Page() {
  const [card, setCard] = useState(query.get('the') === 'mo');
  const [results, setResults] = useState(false);
  const [rounds, setRounds] = useState(0);
  const [wall, setWall] = useState(false);
  const online = () => {
    if (query.get('login') === 'redirect') location.href = 'https://sso.dichvucong.gov.vn/login';
    else if (moods.has('session-lost')) setWall(true);
    else setRounds(1);
  };
  const confirm = () => {
    if (rounds < 2) return setRounds(2);
    setRounds(0);
    if (formOf(procedure!.uuid)) location.href = `/nop-ho-so?formalityId=${procedure!.uuid}`;
  };
  // over the page, as Radix puts it: cards that still come below do not move it from under a hand
  const over = {
    position: 'fixed',
    top: '30%',
    left: '35%',
    padding: 24,
    background: '#fff',
    zIndex: 1,
  } as const;
  const dialog = (title: string, ...rest: ReturnType<typeof h>[]) =>
    h('div', { role: 'dialog', key: `${title}${rounds}`, style: over }, h('h2', null, title), ...rest);
  return h(
    'div',
    null,
    h(
      'header',
      { className: 'portal-header' },
      h('b', null, 'CỔNG DỊCH VỤ CÔNG QUỐC GIA'),
      // a button in the header alone is no login wall
      button('Đăng nhập', () => undefined),
    ),
    h(
      'main',
      { className: 'page' },
      h('h1', null, procedure!.name),
      h('p', null, `Mã thủ tục: ${procedure!.code}`),
      card ? h(Card, { onAgree: () => setResults(true) }) : button('Nộp hồ sơ', () => setCard(true)),
      results ? h(Results, { onOnline: online }) : null,
      h('h4', null, 'Thành phần hồ sơ'),
      h(
        'div',
        null,
        h(
          'table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              ['Tên giấy tờ', 'Mẫu đơn, tờ khai', 'Số lượng'].map((text) => h('th', { key: text }, text)),
            ),
          ),
          h(
            'tbody',
            null,
            papersOf(procedure!).map((name) =>
              h(
                'tr',
                { key: name },
                h('td', null, name),
                h('td', null),
                h('td', null, 'Bản chính: 1 - Bản sao: 0'),
              ),
            ),
          ),
        ),
      ),
    ),
    rounds > 0
      ? dialog(
          'Thông tin chung',
          h('p', { key: 'p' }, 'Cơ quan thực hiện'),
          button(rounds > 1 ? 'Đồng ý' : 'Xác nhận', confirm),
        )
      : null,
    wall ? dialog('Đăng nhập', h('p', { key: 'p' }, 'Vui lòng quét mã QR bằng ứng dụng VNeID')) : null,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('No root');
createRoot(root).render(h(Page));
const timer = setInterval(() => {
  if (!document.querySelector('h1')) return;
  clearInterval(timer);
  window.__judge = judge;
}, 20);
