/** One number belongs to one person. */
import { sameWords, sameWordsFolded } from '../../core/account-name';
import { formatDate, sameDate } from '../../core/dates';
import { holdersOf, ID_PARTS } from '../../core/id-papers';
import { birthOf, NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

/** Two people of one form who can never be the same person. */
const DISTINCT: readonly (readonly [Person, Person, string])[] = [
  ['subject', 'mother', 'child-parent'],
  ['subject', 'father', 'child-parent'],
  ['mother', 'father', 'spouses'],
  ['groom', 'bride', 'spouses'],
  ['subject', 'spouse', 'spouses'],
];

/** The dead ask for nothing, submit nothing and are paid nothing. */
const ACTING: readonly Person[] = ['requester', 'submitter', 'recipient'];

function distinct(facts: Facts, a: Person, b: Person): string | null {
  const pair = DISTINCT.find(([x, y]) => (x === a && y === b) || (x === b && y === a));
  if (pair) return pair[2];
  const living = a === 'subject' ? b : b === 'subject' ? a : null;
  if (living === null || !ACTING.includes(living)) return null;
  return facts.get('subject.deathDate') === '' ? null : 'requester-deceased';
}

/** "Nguyễn Thị Lan" and "Nguyễn Lan": every word of the shorter name stands in the longer one. */
function partOf(a: string, b: string): boolean {
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Two holders of the same number. */
function sharing(facts: Facts, a: Person, b: Person, roles: [Role, Role]): Finding[] {
  const [roleA, roleB] = roles;
  const impossible = distinct(facts, a, b);
  if (impossible) {
    const params = { other: a, person: a === 'subject' ? b : a };
    return [{ subtype: impossible, severity: 'error', role: roleB, others: [roleA], params }];
  }
  const [nameA, nameB] = [nameOf(facts, a), nameOf(facts, b)];
  if (nameA !== '' && nameB !== '' && !sameWords(nameA, nameB)) {
    const role = nameRole(facts, b);
    const others = [nameRole(facts, a), roleA, roleB];
    if (sameWordsFolded(nameA, nameB)) {
      return [{ subtype: 'marks-differ', severity: 'warn', role, others, params: { other: a } }];
    }
    if (partOf(nameA, nameB)) {
      return [{ subtype: 'name-differs', severity: 'warn', role, others, params: { other: a } }];
    }
    return [
      {
        subtype: 'two-names',
        severity: 'error',
        role: roleB,
        others: [roleA, role, nameRole(facts, a)],
        params: { other: a },
      },
    ];
  }
  const [birthA, birthB] = [birthOf(facts, a), birthOf(facts, b)];
  if (birthA && birthB && birthA.precision === birthB.precision && !sameDate(birthA, birthB)) {
    const role = roleOf(b, 'birthDate');
    return [
      {
        subtype: 'two-births',
        severity: 'warn',
        role,
        others: [roleOf(a, 'birthDate')],
        params: { other: a, date: formatDate(birthA) },
      },
    ];
  }
  return [];
}

function check(facts: Facts): Finding[] {
  const holders = holdersOf(facts);
  return holders.flatMap((b, index) =>
    holders
      .slice(0, index)
      .filter((a) => a.id.number === b.id.number)
      .flatMap((a) => sharing(facts, a.person, b.person, [a.role, b.role])),
  );
}

const rule: Rule = {
  id: 'personal-id-people',
  version: 3,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12: mỗi công dân một số định danh, không lặp lại ở người khác',
  scope: 'form',
  reads: ['subject.deathDate', ...readsOf('*', NAME_PARTS, ['birthDate'], ID_PARTS)],
  yields: ['names', 'name-encoding', 'name-words', 'name-marks'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'requester is the mother',
    facts: {
      'requester.fullName': 'TRẦN THỊ HOÀ',
      'requester.personalId': '001196000022',
      'mother.fullName': 'Trần Thị Hòa',
      'mother.personalId': '001196000022',
    },
    expect: [],
  },
  {
    name: 'one number, two names',
    facts: {
      'requester.fullName': 'Nguyễn Văn Hùng',
      'requester.personalId': '001190000017',
      'mother.fullName': 'Trần Thị Lan',
      'mother.personalId': '001190000017',
    },
    expect: ['error two-names mother.personalId'],
  },
  {
    name: 'one number, a middle name is missing',
    facts: {
      'requester.fullName': 'Trần Lan',
      'requester.personalId': '001190000017',
      'mother.fullName': 'Trần Thị Lan',
      'mother.personalId': '001190000017',
    },
    expect: ['warn name-differs mother.fullName'],
  },
  {
    name: 'the clan first in one block, last in the other',
    facts: {
      'requester.fullName': "H'HEN KBUÔR",
      'requester.personalId': '066199000077',
      'mother.surname': 'Kbuôr',
      'mother.middleName': "H'",
      'mother.givenName': 'Hen',
      'mother.personalId': '066199000077',
    },
    expect: [],
  },
  {
    name: 'one number, names differ by marks',
    facts: {
      'requester.fullName': 'Trần Thị Hoa',
      'requester.personalId': '001190000017',
      'mother.fullName': 'Trần Thị Hoà',
      'mother.personalId': '001190000017',
    },
    expect: ['warn marks-differ mother.fullName'],
  },
  {
    name: "child with the mother's number",
    facts: { 'subject.personalId': '001190000017', 'mother.personalId': '001190000017' },
    expect: ['error child-parent mother.personalId'],
  },
  {
    name: 'husband and wife with one number',
    facts: {
      'groom.fullName': 'Lê Quang Dũng',
      'groom.personalId': '079098000055',
      'bride.fullName': 'Võ Ngọc Trâm',
      'bride.personalId': '079098000055',
    },
    expect: ['error spouses bride.personalId'],
  },
  {
    name: 'the dead person asks',
    facts: {
      'requester.personalId': '038068000031',
      'subject.personalId': '038068000031',
      'subject.deathDate': '01/11/2026',
    },
    expect: ['error requester-deceased subject.personalId'],
  },
  {
    name: 'the dead person is paid',
    facts: {
      'subject.personalId': '038068000031',
      'subject.deathDate': '01/11/2026',
      'recipient.personalId': '038068000031',
    },
    expect: ['error requester-deceased recipient.personalId'],
  },
  {
    name: 'one number, two birth dates',
    facts: {
      'submitter.fullName': 'Nguyễn Văn Hùng',
      'submitter.birthDate': '12/03/1994',
      'submitter.personalId': '001094000011',
      'owner.fullName': 'Nguyễn Văn Hùng',
      'owner.birthDate': '13/03/1994',
      'owner.personalId': '001094000011',
    },
    expect: ['warn two-births owner.birthDate'],
  },
];
