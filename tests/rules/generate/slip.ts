/** The tools with which a seeded mistake is made: find a field that can have it, change it wherever the same paper was copied. */
import { dateOf, dayOf, formatDay } from '../../../utils/core/dates';
import {
  attributeOf,
  personOf,
  roleOf,
  type Attribute,
  type Person,
  type Role,
} from '../../../utils/core/roles';
import { fold } from '../../../utils/core/text';
import type { Values } from './blocks';
import type { Form, Made } from './index';
import type { Random } from './random';

export interface Slip {
  /** What is put in instead. */
  values: Values;
  /** The fields that are wrong, or do not fit together. */
  fields: readonly Role[];
}

export interface Mistake {
  kind: string;
  /** Rules that are meant to tell it: an id, or a family where the rule is one of several. */
  by: readonly string[];
  severity: 'error' | 'warn';
  /** Only in these; else wherever it can be made. */
  forms?: readonly Form[];
  /** Null when this dossier cannot have it. */
  make(dossier: Made, random: Random): Slip | null;
}

export const get = (values: Values, role: Role): string => values[role] ?? '';

/** A filled field of one of these attributes, by chance; null when the dossier has none. */
export function anyOf(
  { values }: Made,
  random: Random,
  attributes: readonly Attribute[],
  fits: (role: Role, person: Person) => boolean = () => true,
): Role | null {
  const roles = (Object.keys(values) as Role[]).filter(
    (role) =>
      attributes.includes(attributeOf(role)) && get(values, role) !== '' && fits(role, personOf(role)),
  );
  return roles.length === 0 ? null : random.pick(roles);
}

/** A number in groups is the same number. */
const bare = (text: string): string => fold(/^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : text);

/** The same text in all fields of these attributes: what was read wrong once is copied wrong everywhere. */
export function everywhere(
  { values }: Made,
  attributes: readonly Attribute[],
  from: string,
  to: string | ((text: string) => string),
): Slip {
  const changed: Values = {};
  for (const [role, value] of Object.entries(values) as [Role, string][])
    if (attributes.includes(attributeOf(role)) && bare(value) === bare(from))
      changed[role] = typeof to === 'string' ? to : to(value);
  return { values: { ...values, ...changed }, fields: Object.keys(changed) as Role[] };
}

export const NUMBERS: readonly Attribute[] = ['personalId', 'idPaperNumber', 'taxCode'];

/** Changes somebody's personal number in all its boxes. */
export function number(dossier: Made, random: Random, to: (id: string) => string): Slip | null {
  const role = anyOf(dossier, random, ['personalId']);
  if (!role) return null;
  const id = get(dossier.values, role).replaceAll(' ', '');
  const next = to(id);
  return next === id ? null : everywhere(dossier, NUMBERS, id, next);
}

/** Changes somebody's name in all its boxes. */
export function name(dossier: Made, random: Random, to: (text: string) => string): Slip | null {
  const role = anyOf(dossier, random, ['fullName'], (_role, person) => !foreign(dossier, person));
  if (!role) return null;
  const text = get(dossier.values, role);
  const next = to(text);
  return next === text ? null : everywhere(dossier, ['fullName'], text, () => next);
}

export const foreign = ({ values }: Made, person: Person): boolean => {
  const nationality = get(values, roleOf(person, 'nationality'));
  return nationality !== '' && nationality !== 'Việt Nam';
};

/** One field set to a text. */
export const set = ({ values }: Made, role: Role, value: string, ...others: readonly Role[]): Slip | null =>
  values[role] === undefined || values[role] === value
    ? null
    : { values: { ...values, [role]: value }, fields: [role, ...others] };

/** Day number of a full date; null for parts of one. */
export function dayIn({ values }: Made, role: Role): number | null {
  const date = dateOf(get(values, role));
  return date?.precision === 'day' ? date.first : null;
}

export const today = ({ day }: Made): number => dayOf(day);
export const written = formatDay;

/**
 * Puts somebody's birth on another day in all blocks about that person, with a number that tells the same: only the age is
 * wrong. The boxes of the paper are left out, since its dates would tell it again.
 */
export function bornOnDay(dossier: Made, person: Person, day: number): Slip | null {
  const role = roleOf(person, 'birthDate');
  if (dossier.values[role] === undefined) return null;
  const date = written(day);
  const held = (who: Person): string =>
    (
      get(dossier.values, roleOf(who, 'personalId')) || get(dossier.values, roleOf(who, 'idPaperNumber'))
    ).replaceAll(' ', '');
  const id = held(person);
  const same = (who: Person): boolean => who === person || (id !== '' && held(who) === id);
  const values: Values = {};
  for (const [each, value] of Object.entries(dossier.values) as [Role, string][]) {
    const attribute = attributeOf(each);
    if (same(personOf(each)) && PAPER.has(attribute)) continue;
    values[each] = same(personOf(each)) && attribute === 'birthDate' ? date : value;
  }
  if (!/^\d{12}$/.test(id)) return { values, fields: [role] };
  const digit = (Number(id[3]) % 2) + (Number(date.slice(6)) >= 2000 ? 2 : 0);
  values[roleOf(person, 'personalId')] = id;
  const moved = everywhere(
    { ...dossier, values },
    NUMBERS,
    id,
    `${id.slice(0, 3)}${digit}${date.slice(8)}${id.slice(6)}`,
  );
  return { values: moved.values, fields: [role, ...moved.fields] };
}
const PAPER: ReadonlySet<Attribute> = new Set<Attribute>([
  'idPaperType',
  'idPaperNumber',
  'idPaperIssueDate',
  'idPaperIssuer',
  'idPaperExpiry',
]);
