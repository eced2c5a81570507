/** Identity papers of a form: which kind, may it be a card at all, is its holder alive. Everything is read through `Facts`. */
import { memo } from './memo';
import { isForeigner, isSelf, paperKind, personalIdOf, value, type HeldId, type PaperKind } from './people';
import { doubtOf, readPersonalId } from './personal-id';
import { roleOf, type Person, type Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

interface PaperName {
  kind: PaperKind;
  /** A certificate of identity or the electronic form: the number of a card, but with another life. */
  noCard: boolean;
}

/** A form's lists name a handful of papers, and a dozen rules ask for each person. */
const readName = memo((text: string): PaperName => {
  const name = fold(text);
  const named = [/can cuoc|cccd/, /chung minh|cmnd|cmtnd/, /ho chieu|passport/].filter((kind) =>
    kind.test(name),
  );
  const other = named.length > 1 || /thay (the )?ho chieu/.test(name);
  const kind = other ? 'other' : /^(the )?cccd\b/.test(name) ? 'citizen-card' : paperKind(text);
  return { kind, noCard: /giay chung nhan|dien tu/.test(name) };
}, 64);

const nameOfPaper = (facts: Facts, person: Person): PaperName =>
  readName(value(facts, person, 'idPaperType').slice(0, 200));

/**
 * The kind of the person's paper. `other` also where the text names several kinds ("CMND/CCCD": the label of a shared box) or a
 * paper in place of a passport.
 */
export const kindOf = (facts: Facts, person: Person): PaperKind => nameOfPaper(facts, person).kind;

/**
 * Is the paper a plastic card of a citizen? `sure` when the form names it; `likely` when no kind is asked or chosen and the number
 * has the twelve digits of one. Null for all else, also for the certificate and the electronic form, which have rules of their own.
 */
export function cardOf(facts: Facts, person: Person): 'sure' | 'likely' | null {
  const { kind, noCard } = nameOfPaper(facts, person);
  if (kind === 'citizen-card' || kind === 'identity-card') return noCard ? null : 'sure';
  if (kind !== '' || isForeigner(facts, person)) return null;
  const number = value(facts, person, 'idPaperNumber') || value(facts, person, 'personalId');
  return readPersonalId(number).ok ? 'likely' : null;
}

/** Who certainly stands at the counter alive; parents and others may be dead, and papers of the dead stay as they are. */
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
  '*.residenceAbroad',
  '*.residenceDetail',
  ...OF_THE_LIVING,
] as const;

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
  return DEAD.test(place) ? 'no' : 'perhaps';
}

/**
 * The person's 12-digit number with its field, also from a paper's number of twelve digits where the form does not ask for the kind:
 * nobody but the holder of a card writes one there. Null for a number that nobody can have: it is told by itself and not compared.
 */
export function heldIdOf(facts: Facts, person: Person): HeldId | null {
  const held =
    personalIdOf(facts, person) ?? (cardOf(facts, person) === 'likely' ? onPaper(facts, person) : null);
  const doubt = held ? doubtOf(held.id, facts.today) : null;
  return doubt === 'future' || doubt === 'too-old' ? null : held;
}

function onPaper(facts: Facts, person: Person): HeldId | null {
  const role = roleOf(person, 'idPaperNumber');
  const read = readPersonalId(facts.get(role));
  return read.ok ? { role, id: read.id } : null;
}
