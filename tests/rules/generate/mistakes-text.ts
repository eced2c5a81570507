/** Mistakes in a date, a contact, a word from a list. */
import { attributeOf, personOf, roleOf, type Attribute } from '../../../utils/core/roles';
import { anyOf, dayIn, everywhere, foreign, get, set, today, written, type Mistake } from './slip';

const DATES: readonly Attribute[] = [
  'birthDate',
  'idPaperIssueDate',
  'deathDate',
  'recordDate',
  'courtDecisionDate',
  'deathNoticeDate',
];
const broken = (kind: string, to: (date: string, year: string) => string): Mistake => ({
  kind,
  by: ['dates'],
  severity: 'error',
  make(d, r) {
    const role = anyOf(d, r, DATES, (each) => dayIn(d, each) !== null);
    if (!role) return null;
    const date = get(d.values, role);
    return everywhere(d, [attributeOf(role)], date, to(date, date.slice(-4)));
  },
});
export const DATE_MISTAKES: readonly Mistake[] = [
  broken('date-not-real', (_date, year) => `31/04/${year}`),
  broken(
    'date-leap',
    (_date, year) => `29/02/${Number(year) % 4 === 0 && year !== '1900' ? Number(year) + 1 : year}`,
  ),
  broken('date-month-first', (_date, year) => `03/25/${year}`),
  broken('date-two-digits', (date) => `${date.slice(0, -4)}${date.slice(-2)}`),
  broken('date-zero', (_date, year) => `00/00/${year}`),
  {
    kind: 'birth-future',
    by: ['dates'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(d, r, ['birthDate']);
      return role && everywhere(d, ['birthDate'], get(d.values, role), written(today(d) + r.int(2, 300)));
    },
  },
];

const spoil = (
  kind: string,
  by: string,
  severity: 'error' | 'warn',
  attribute: Attribute,
  to: (text: string, pick: <T>(list: readonly T[]) => T) => string,
): Mistake => ({
  kind,
  by: [by],
  severity,
  make(d, r) {
    const role = anyOf(d, r, [attribute], (_each, person) => !foreign(d, person));
    return role && set(d, role, to(get(d.values, role), r.pick));
  },
});
export const CONTACT_MISTAKES: readonly Mistake[] = [
  spoil('phone-short', 'contact', 'warn', 'phone', (text) => text.slice(0, -1)),
  spoil('phone-long', 'contact', 'warn', 'phone', (text) => `${text}${text.slice(-2)}`),
  spoil('phone-old', 'contact', 'warn', 'phone', (_text, pick) => pick(['01212345678', '01689123456'])),
  spoil('phone-letter', 'contact', 'error', 'phone', (text) => `${text.slice(0, -1)}x`),
  spoil('email-comma', 'contact', 'error', 'email', () => 'lan.nguyen@gmail,com'),
  spoil('email-no-domain', 'contact', 'error', 'email', (_text, pick) =>
    pick(['lan@example', 'lan.nguyen', 'không có']),
  ),
  spoil('ethnicity-country', 'ethnicity', 'warn', 'ethnicity', (_text, pick) =>
    pick(['Việt Nam', 'Kinh1', 'Nam Bộ', 'Không']),
  ),
  spoil('gender-unknown', 'gender', 'warn', 'gender', (_text, pick) => pick(['Kinh', 'Việt Nam', 'Không'])),
  spoil('nationality-group', 'nationality', 'warn', 'nationality', (_text, pick) => pick(['Kinh', 'VNCH'])),
];

export const EXTRA_MISTAKES: readonly Mistake[] = [
  spoil('insurance-short', 'numbers', 'warn', 'socialInsuranceNumber', (text) => text.slice(1)),
  spoil(
    'health-card-level',
    'numbers',
    'warn',
    'healthInsuranceNumber',
    (text) => `DN9${text.slice(-12).padStart(12, '0')}`,
  ),
  spoil('health-card-length', 'numbers', 'warn', 'healthInsuranceNumber', (text) => text.slice(0, -1)),
  spoil('religion-a-people', 'person', 'warn', 'religion', (_text, pick) => pick(['Kinh', 'Việt Nam'])),
  {
    kind: 'expiry-before-issue',
    by: ['identity', 'dates', 'date-order'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(d, r, ['idPaperExpiry']);
      const issued = role && roleOf(personOf(role), 'idPaperIssueDate');
      const day = issued && dayIn(d, issued);
      return role && issued && day ? set(d, role, written(day - r.int(30, 900)), issued) : null;
    },
  },
  {
    kind: 'card-expired',
    by: ['identity'],
    severity: 'warn',
    make(d, r) {
      const role = anyOf(d, r, ['idPaperExpiry'], (_each, person) =>
        ['requester', 'groom', 'bride', 'guardian', 'submitter', 'owner'].includes(person),
      );
      const issued = role && dayIn(d, roleOf(personOf(role), 'idPaperIssueDate'));
      if (!role || !issued || issued > today(d) - 400) return null;
      return set(
        d,
        role,
        written(today(d) - r.int(5, 300)),
        roleOf(personOf(role), 'idPaperIssueDate'),
        roleOf(personOf(role), 'birthDate'),
      );
    },
  },
  {
    kind: 'copies-wanted-none',
    by: ['records', 'copies'],
    severity: 'warn',
    make: (d) =>
      get(d.values, 'dossier.wantsCopies') === 'Có'
        ? set(d, 'dossier.copies', '0', 'dossier.wantsCopies')
        : null,
  },
];
