/** The table "Thành phần hồ sơ" as the wizard, the national and the liên thông portal print it. Nothing can be attached. */
import type { FormSpec } from '@/utils/practice/form';
import { el } from './dom';

export const paperTable = (papers: FormSpec['papers']): Element =>
  el(
    'table',
    { class: 'papers' },
    el(
      'thead',
      {},
      el('tr', {}, el('th', {}, 'STT'), el('th', {}, 'Tên giấy tờ'), el('th', {}, 'Tệp đính kèm')),
    ),
    el(
      'tbody',
      {},
      ...papers.map(({ name, required }, at) =>
        el(
          'tr',
          {},
          el('td', {}, String(at + 1)),
          el('td', {}, name, ...(required ? [el('span', { class: 'star' }, ' *')] : [])),
          el('td', {}, el('button', { type: 'button', disabled: true }, 'Chọn tệp')),
        ),
      ),
    ),
  );
