/** Is a person of a form alive? Papers of the dead stay as they are. */
import { dateOf, dayOf } from './dates';
import { isSelf } from './kinship';
import { value } from './people';
import type { Person, Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

/** Who certainly stands at the counter; parents and others may be dead. */
const ALIVE: ReadonlySet<Person> = new Set<Person>([
  'requester',
  'submitter',
  'groom',
  'bride',
  'recipient',
  'householder',
  'owner',
  'guardian',
  'adopter',
]);
/** Procedures whose subject is alive: marital status, residence, splitting a household, disability, social allowance, guardianship. */
const LIVING_SUBJECT: ReadonlySet<string> = new Set([
  '1.004873',
  '1.004222',
  '1.004194',
  '1.002755',
  '1.010038',
  '1.001699',
  '1.001653',
  '1.116909',
  '1.004837',
]);
/** Fields that only the living have. */
const OF_THE_LIVING: readonly Role[] = [
  'subject.maritalStatus',
  'subject.phone',
  'subject.email',
  'subject.disabilityLevel',
];

/** "Đã chết", "Mất năm 2010" in place of an address; "Thôn Mật Sơn" is one. */
const DEAD = /(^|[^a-z])(da mat|chet|tu tran|qua doi)([^a-z]|$)|^mat( nam| ngay| tu|$)/;

/** Roles that `lifeOf` looks at, for a rule's `reads`. */
export const LIFE_READS = [
  'requester.relation',
  'subject.deathDate',
  'subject.birthDate',
  '*.residenceAbroad',
  '*.residenceDetail',
  ...OF_THE_LIVING,
] as const;

/** A child of at most so many days has a mother who lived then; what became of her since would be told. */
const NEWBORN = 366;

function isNewborn(facts: Facts): boolean {
  const birth = dateOf(facts.get('subject.birthDate'));
  return birth?.precision === 'day' && dayOf(facts.today) - birth.first <= NEWBORN;
}

/** Is the person alive, as far as the form says? */
export function lifeOf(facts: Facts, person: Person): 'yes' | 'no' | 'perhaps' {
  if (ALIVE.has(person)) return 'yes';
  if (person === 'subject') {
    if (facts.has('subject.deathDate')) return 'no';
    const living = facts.procedure !== null && LIVING_SUBJECT.has(facts.procedure);
    return living || isSelf(facts) || OF_THE_LIVING.some((role) => facts.get(role) !== '')
      ? 'yes'
      : 'perhaps';
  }
  const place = fold(
    [value(facts, person, 'residenceAbroad'), value(facts, person, 'residenceDetail')].join(' '),
  );
  if (DEAD.test(place)) return 'no';
  return person === 'mother' && !facts.has('subject.deathDate') && isNewborn(facts) ? 'yes' : 'perhaps';
}
