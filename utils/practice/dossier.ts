/** A dossier as it truly is, before anything is made difficult: who is who, what happened, which case. All papers are written from it. */
import { lastDays } from '../core/card-validity';
import { dateOf, formatDay } from '../core/dates';
import { requiredOf } from '../core/condition';
import { splitName } from '../core/names';
import { factsOf, snapshotOfValues } from '../core/facts';
import type { Pack } from '../core/pack';
import { attributeOf, roleOf, type Attribute, type Person, type Role } from '../core/roles';
import type { Facts } from '../core/rule';
import { placeOf } from './paper-kinds';
import type { Address, CastMember } from './people';
import type { PaperKind } from './types';

export type Truth = Readonly<Partial<Record<Role, string>>>;

export interface Dossier {
  procedure: string;
  people: Readonly<Partial<Record<Person, CastMember>>>;
  /** What happened, and what the citizen asks for. */
  events: Truth;
  /** Case switches without the way of filing. */
  cases: readonly string[];
  /** ISO days between which the citizen comes, both included. */
  days: readonly [first: string, last: string];
  /** Fields that the form asks for and no paper prints. */
  chosen?: readonly Role[];
  /** Who has given the one at the counter power to act. */
  giver?: CastMember;
  /** Whom a spouse's death, a divorce or a contract is about: they have no field. */
  other?: CastMember;
  /** Papers that people bring along although the checklist does not name them, with what they tell. */
  along?: readonly { kind: PaperKind; of?: Person; whose: string }[];
  /** The child's name, or whom it is about, as the citizen speaks of it. */
  about: CastMember;
}

/** The facts of one person in the block of a form. */
export function personTruth(person: Person, who: CastMember): Truth {
  const put = (entries: Partial<Record<Attribute, string | undefined>>): Truth =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([attribute, value]) =>
        value ? [[roleOf(person, attribute as Attribute), value]] : [],
      ),
    ) as Truth;
  const { paper, residence } = who;
  const parts = splitName(who.fullName);
  return put({
    fullName: who.fullName,
    ...parts,
    birthDate: who.birthDate,
    gender: who.gender,
    ethnicity: who.nationality === 'Việt Nam' ? who.ethnicity : undefined,
    ethnicityOther: who.nationality === 'Việt Nam' ? who.ethnicityOther : undefined,
    nationality: who.nationality,
    personalId: who.personalId,
    ...(paper && {
      idPaperType: paper.kind,
      idPaperNumber: paper.number,
      idPaperIssueDate: paper.issued,
      idPaperIssuer: paper.issuer,
      idPaperExpiry: expiryOf(who),
    }),
    ...(residence ? placeTruth('residence', residence) : {}),
    ...(who.abroad ? { residenceScope: 'Khác', residenceAbroad: who.abroad } : {}),
  });
}

export const placeTruth = (
  place: 'residence' | 'birthPlace' | 'hometown' | 'deathPlace' | 'seat' | 'contact',
  { province, ward, detail }: Address,
): Partial<Record<Attribute, string>> => ({
  [`${place}Scope`]: 'Trong nước',
  [`${place}Province`]: province,
  [`${place}Ward`]: ward,
  [`${place}Detail`]: detail,
});

/** The last day printed on a citizen's card; undefined where none is. */
export function expiryOf({ birthDate, paper, personalId }: CastMember): string | undefined {
  const [birth, issued] = [dateOf(birthDate), paper && dateOf(paper.issued)];
  if (!birth || !issued || personalId === '' || birth.precision !== 'day') return undefined;
  const [last] = lastDays(birth, issued);
  return last === undefined ? undefined : formatDay(last);
}

/** Everything that is true, by field. */
export function truthOf({ people, events }: Dossier): Truth {
  const all = (Object.entries(people) as [Person, CastMember][]).map(([person, who]) =>
    personTruth(person, who),
  );
  return Object.assign({}, ...all, events) as Truth;
}

/** For the conditions of the pack. */
export const factsOfTruth = (truth: Truth, procedure: string, cases: readonly string[], day: string): Facts =>
  factsOf(snapshotOfValues(truth), { procedure, cases, today: day });

/** A box that only asks "in the country or abroad": no paper prints it, and the place answers it. */
const isScope = (role: Role): boolean => {
  const where = placeOf(attributeOf(role));
  return where !== null && (where.part === 'Scope' || where.part === 'Country');
};

/** Fields of this case that have a value, in the order in which the pack asks for them, each person's together. */
export function fieldsOf(pack: Pack, dossier: Dossier, truth: Truth, facts: Facts): Role[] {
  const asked = pack.required.flatMap(({ roles }) => roles as Role[]);
  // what is on a form is judged only there: ask with every field present
  const present = Object.fromEntries(asked.map((role) => [role, truth[role] ?? '']));
  const required = requiredOf(
    pack,
    factsOfTruth({ ...present, ...truth }, pack.code, [...facts.cases], facts.today),
  );
  const chosen = new Set(dossier.chosen ?? []);
  const has = (role: Role): boolean => (truth[role] ?? '') !== '' || chosen.has(role);
  const fields = [...required.keys()]
    .filter((role) => !isScope(role) && has(role))
    // the name in one box or in parts, never in both
    .filter(
      (role) =>
        !role.endsWith('.fullName') ||
        !has(role.replace('.fullName', '.surname') as Role) ||
        !required.has(role.replace('.fullName', '.surname') as Role),
    )
    // a form with the name in parts has a box for the middle name too
    .flatMap((role) => {
      const middle = role.replace(/\.surname$/, '.middleName') as Role;
      return middle !== role && has(middle) && !required.has(middle) ? [role, middle] : [role];
    });
  const order = [...new Set(fields.map((role) => role.split('.')[0]))];
  return fields.toSorted((a, b) => order.indexOf(a.split('.')[0]!) - order.indexOf(b.split('.')[0]!));
}
