/** Mistakes in dossiers about trade, support, residence and land. */
import type { Role } from '../../../utils/core/roles';
import type { Form } from './index';
import { anyOf, bornOnDay, get, set, today, written, type Mistake } from './slip';

const SHOP: readonly Form[] = ['ho-kinh-doanh'];
const YEAR = 365;
const text = (
  kind: string,
  by: string[],
  severity: 'error' | 'warn',
  forms: readonly Form[],
  role: Role,
  to: readonly string[],
  ...others: Role[]
): Mistake => ({ kind, by, severity, forms, make: (d, r) => set(d, role, r.pick(to), ...others) });

export const SOCIAL_MISTAKES: readonly Mistake[] = [
  text('shop-is-a-company', ['business'], 'warn', SHOP, 'business.name', [
    'Công ty TNHH Minh Anh',
    'HỘ KINH DOANH CÔNG TY MINH ANH',
    'Doanh nghiệp tư nhân Lan Hương',
  ]),
  text('capital-not-a-number', ['business'], 'error', SHOP, 'business.capital', [
    'abc',
    'năm mươi',
    '1.234E+12',
    '-5000000',
  ]),
  text('capital-tiny', ['business'], 'warn', SHOP, 'business.capital', ['20', '50', '100']),
  text('line-code', ['business'], 'warn', SHOP, 'business.lines', ['471', '47', '471100']),
  text('labourers', ['business'], 'warn', SHOP, 'business.labourers', ['-3', 'hai', '2,5']),
  {
    kind: 'owner-a-child',
    by: ['business'],
    severity: 'warn',
    forms: SHOP,
    make: (d, r) =>
      get(d.values, 'owner.personalId') === get(d.values, 'submitter.personalId')
        ? null
        : bornOnDay(d, 'owner', today(d) - r.int(12, 17) * YEAR),
  },
  {
    kind: 'pension-too-early',
    by: ['welfare'],
    severity: 'warn',
    forms: ['tro-cap-huu-tri'],
    make: (d, r) => bornOnDay(d, 'owner', today(d) - r.int(45, 67) * YEAR),
  },
  {
    kind: 'account-of-another',
    by: ['numbers'],
    severity: 'warn',
    forms: ['tro-cap-xa-hoi', 'tro-cap-huu-tri'],
    make(d, r) {
      const role = anyOf(d, r, ['bankAccountHolder']);
      return role && set(d, role, 'VU THANH TUNG', 'recipient.fullName', 'owner.fullName');
    },
  },
  {
    kind: 'account-damaged',
    by: ['numbers'],
    severity: 'error',
    forms: ['tro-cap-xa-hoi', 'tro-cap-huu-tri'],
    make(d, r) {
      const role = anyOf(d, r, ['bankAccount']);
      return role && set(d, role, '1.234E+12');
    },
  },
  {
    kind: 'tax-code-check-digit',
    by: ['numbers'],
    severity: 'error',
    forms: ['dat-dai'],
    make(d) {
      const code = get(d.values, 'business.taxCode');
      return code === ''
        ? null
        : set(d, 'business.taxCode', `${code.slice(0, 9)}${(Number(code[9]) + 1) % 10}`);
    },
  },
  {
    kind: 'stay-too-long',
    by: ['residence'],
    severity: 'warn',
    forms: ['tam-tru'],
    make: (d, r) => set(d, 'dossier.periodTo', written(today(d) + r.int(3, 9) * YEAR), 'dossier.periodFrom'),
  },
  {
    kind: 'burial-before-death',
    by: ['welfare', 'death', 'dates'],
    severity: 'error',
    forms: ['mai-tang'],
    make: (d, r) => set(d, 'subject.deathDate', written(today(d) + r.int(2, 90))),
  },
];
