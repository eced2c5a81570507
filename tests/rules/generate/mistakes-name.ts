/** Mistakes in a name. */
import { fold } from '../../../utils/core/text';
import type { Form } from './index';
import { name, type Mistake } from './slip';

/** Where a wholly different name contradicts no parent and no account holder. */
const UNRELATED: readonly Form[] = [
  'khai-tu',
  'ket-hon',
  'xac-nhan-tthn',
  'trich-luc',
  'thuong-tru',
  'tam-tru',
  'chung-thuc-ban-sao',
];
/** A name that nobody writes in another way: a usual surname, three words, marks on two of them. */
const usual = (text: string): boolean =>
  /^(nguyễn|trần|phạm|hoàng|huỳnh|đặng|bùi|đỗ|võ|vũ) \p{L}{2,} \p{L}{2,}$/iu.test(text) &&
  text.split(' ').filter((word) => fold(word) !== word.toLowerCase()).length >= 2;
/** UTF-8 read as Windows-1252, as old exports do. */
const mojibake = (text: string): string =>
  usual(text) ? new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)) : text;

export const NAME_MISTAKES: readonly Mistake[] = [
  {
    kind: 'name-digit',
    by: ['person'],
    severity: 'error',
    make: (d, r) => name(d, r, (text) => `${text}${r.int(1, 9)}`),
  },
  {
    kind: 'name-sign',
    by: ['person'],
    severity: 'error',
    make: (d, r) => name(d, r, (text) => `${text}${r.pick(['@', '#', '<', '=', '*'])}`),
  },
  {
    kind: 'name-phone',
    by: ['person'],
    severity: 'warn',
    make: (d, r) => name(d, r, (text) => `${text} - SĐT 0912345678`),
  },
  {
    kind: 'name-lost-encoding',
    by: ['person'],
    severity: 'error',
    make: (d, r) => name(d, r, (text) => text.replace(/[^\x20-\x7e]/g, '?')),
  },
  { kind: 'name-mojibake', by: ['person'], severity: 'warn', make: (d, r) => name(d, r, mojibake) },
  {
    kind: 'name-tcvn3',
    by: ['person'],
    severity: 'warn',
    forms: UNRELATED,
    make: (d, r) => name(d, r, () => r.pick(['NguyÔn V¨n Nam', 'TrÇn ThÞ Hång', '§ç §øc Minh'])),
  },
  {
    kind: 'name-vni',
    by: ['person'],
    severity: 'warn',
    forms: UNRELATED,
    make: (d, r) => name(d, r, () => r.pick(['Nguyeãn Vaên Ñöùc', 'Traàn Thò Höông'])),
  },
  {
    kind: 'name-title',
    by: ['person'],
    severity: 'warn',
    make: (d, r) =>
      name(
        d,
        r,
        (text) => `${r.pick(usual(text) ? ['Bà', 'Cháu', 'Chị', 'Anh'] : ['Bà', 'Cháu', 'Chị'])} ${text}`,
      ),
  },
  {
    kind: 'name-lower',
    by: ['person'],
    severity: 'warn',
    make: (d, r) => name(d, r, (text) => (usual(text) ? text.toLowerCase() : text)),
  },
  {
    kind: 'name-caps-lock',
    by: ['person'],
    severity: 'warn',
    make: (d, r) =>
      name(d, r, (text) =>
        usual(text) ? text.toLowerCase().replace(/(?<=\S)\p{L}/gu, (letter) => letter.toUpperCase()) : text,
      ),
  },
  {
    kind: 'name-no-marks',
    by: ['person'],
    severity: 'warn',
    make: (d, r) =>
      name(d, r, (text) =>
        usual(text) ? fold(text).replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase()) : text,
      ),
  },
];
