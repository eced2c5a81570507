/** Mistakes in the number and the papers of one person. */
import { personOf, roleOf, type Role } from '../../../utils/core/roles';
import { fold } from '../../../utils/core/text';
import { anyOf, dayIn, everywhere, get, number, set, today, written, type Mistake } from './slip';

const digitAt = (id: string, at: number, digit: string | number): string =>
  `${id.slice(0, at)}${digit}${id.slice(at + 1)}`;

export const NUMBER_MISTAKES: readonly Mistake[] = [
  {
    kind: 'id-lost-zero',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, (id) => id.slice(1)),
  },
  {
    kind: 'id-extra-digit',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, (id) => `${id}0`),
  },
  {
    kind: 'id-letter',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, (id) => digitAt(id, 6, 'O')),
  },
  {
    kind: 'id-province',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, (id) => `${r.pick(['003', '028', '097', '000'])}${id.slice(3)}`),
  },
  {
    kind: 'id-filler',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, () => '000000000000'),
  },
  {
    kind: 'id-century',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, (id) => digitAt(id, 3, Number(id[3]) % 2 === 0 ? 4 : 5)),
  },
  {
    kind: 'id-future',
    by: ['personal-id'],
    severity: 'error',
    make: (d, r) => number(d, r, (id) => `${id.slice(0, 3)}${(Number(id[3]) % 2) + 2}58${id.slice(6)}`),
  },
  {
    kind: 'id-nine-digits',
    by: ['personal-id'],
    severity: 'error',
    // whoever died may have had nothing but a CMND
    make: (d, r) => (d.values['subject.deathDate'] ? null : number(d, r, (id) => `1${id.slice(4)}`)),
  },
  {
    kind: 'id-gender',
    by: ['personal-id-cross'],
    severity: 'warn',
    make(d, r) {
      const role = anyOf(
        d,
        r,
        ['personalId'],
        (_role, person) =>
          get(d.values, roleOf(person, 'gender')) !== '' ||
          ['mother', 'father', 'groom', 'bride'].includes(person),
      );
      if (!role) return null;
      const id = get(d.values, role).replaceAll(' ', '');
      const slip = everywhere(
        d,
        ['personalId', 'idPaperNumber', 'taxCode'],
        id,
        digitAt(id, 3, Number(id[3]) ^ 1),
      );
      return {
        values: slip.values,
        fields: [...slip.fields, ...slip.fields.map((each) => roleOf(personOf(each), 'gender'))],
      };
    },
  },
  {
    kind: 'id-year',
    by: ['personal-id-cross'],
    severity: 'warn',
    make(d, r) {
      const role = anyOf(
        d,
        r,
        ['birthDate'],
        (each, person) =>
          get(d.values, roleOf(person, 'personalId')) !== '' &&
          get(d.values, roleOf(person, 'idPaperExpiry')) === '' &&
          dayIn(d, each) !== null &&
          !(person === 'subject' && /sinh/.test(d.form)),
      );
      if (!role) return null;
      const date = get(d.values, role);
      const slip = everywhere(
        d,
        ['birthDate'],
        date,
        date.replace(/\d{4}$/, (year) => String(Number(year) - 1)),
      );
      return {
        values: slip.values,
        fields: slip.fields.flatMap((each) => [each, roleOf(personOf(each), 'personalId')]),
      };
    },
  },
  {
    kind: 'card-other-number',
    by: ['mirror-fields'],
    severity: 'warn',
    make(d, r) {
      const role = anyOf(
        d,
        r,
        ['idPaperNumber'],
        (each, person) => get(d.values, each) === get(d.values, roleOf(person, 'personalId')),
      );
      if (!role) return null;
      const id = get(d.values, role);
      const slip = set(d, role, digitAt(id, 11, (Number(id[11]) + 3) % 10));
      return slip && { ...slip, fields: [role, roleOf(personOf(role), 'personalId')] };
    },
  },
  {
    kind: 'old-card',
    by: ['identity'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(
        d,
        r,
        ['idPaperType'],
        (each, person) =>
          ['requester', 'groom', 'bride', 'guardian'].includes(person) && get(d.values, each) !== 'Hộ chiếu',
      );
      if (!role) return null;
      const paper = roleOf(personOf(role), 'idPaperNumber');
      return {
        values: { ...d.values, [role]: 'Chứng minh nhân dân', [paper]: '012345678' },
        fields: [role, paper],
      };
    },
  },
  {
    kind: 'card-before-birth',
    by: ['identity', 'dates'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(
        d,
        r,
        ['idPaperIssueDate'],
        (_each, person) => dayIn(d, roleOf(person, 'birthDate')) !== null,
      );
      if (!role) return null;
      const birth = roleOf(personOf(role), 'birthDate');
      return set(d, role, written(dayIn(d, birth)! - r.int(100, 4000)), birth);
    },
  },
  {
    kind: 'card-of-tomorrow',
    by: ['dates', 'identity'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(d, r, ['idPaperIssueDate']);
      return role && set(d, role, written(today(d) + r.int(2, 200)));
    },
  },
  {
    kind: 'passport-label',
    by: ['identity'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(
        d,
        r,
        ['idPaperNumber'],
        (_each, person) => get(d.values, roleOf(person, 'idPaperType')) === 'Hộ chiếu',
      );
      return role && set(d, role, `Hộ chiếu ${get(d.values, role)}`);
    },
  },
  {
    kind: 'number-of-another',
    by: ['personal-id-people'],
    severity: 'error',
    make(d, r) {
      const role = anyOf(d, r, ['personalId']);
      if (!role) return null;
      const mine = get(d.values, role);
      const alone = (id: string) =>
        new Set((Object.keys(d.values) as Role[]).filter((each) => d.values[each] === id).map(personOf))
          .size === 1;
      if (!alone(mine)) return null;
      const others = anyOf(
        d,
        r,
        ['personalId'],
        (each, person) =>
          get(d.values, each) !== mine &&
          alone(get(d.values, each)) &&
          fold(get(d.values, roleOf(person, 'fullName'))) !==
            fold(get(d.values, roleOf(personOf(role), 'fullName'))),
      );
      if (!others) return null;
      const slip = everywhere(d, ['personalId', 'idPaperNumber', 'taxCode'], mine, get(d.values, others));
      const people = [...new Set([...slip.fields, others].map(personOf))];
      return {
        values: slip.values,
        fields: people.flatMap((person) =>
          (['personalId', 'idPaperNumber', 'fullName', 'birthDate'] as const).map((each) =>
            roleOf(person, each),
          ),
        ),
      };
    },
  },
];
