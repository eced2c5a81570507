/**
 * Which rules look at a field, and by which example each of them speaks there. Not read off a list: the book's examples are put at this
 * field (another person, another place) and the engine itself is asked, so that what is shown is what the rule would say.
 */
import { factsOf, snapshotOfValues } from '../../core/facts';
import { findingsOf, inForce, lookingAt, type Policy } from '../../core/findings';
import type { Severity } from '../../core/issue';
import {
  attributeOf,
  PLACES,
  PLACE_PARTS,
  personOf,
  roleOf,
  type Attribute,
  type Person,
  type Role,
} from '../../core/roles';
import type { Finding, Rule } from '../../core/rule';
import type { BookExample, RuleBook } from '../../core/rule-book';
import type { Units } from '../../core/units-file';
import { RULES } from '../../rules';

/** The page on which it is asked. */
export interface Setting {
  /** Fields of the form. */
  roles: ReadonlySet<Role>;
  procedure: string | null;
  cases: readonly string[];
  /** Day of receipt, ISO. */
  day: string;
  /** What the office has decided about severities. */
  policy: Policy;
}

type Values = BookExample['values'];

export interface Speaking {
  rule: Pick<Rule, 'id' | 'source' | 'confidence'>;
  /** An invented dossier at this very field, received on `day` (ISO), and what the rule says of it. */
  example: { values: Values; initial: Values | null; day: string; says: Finding };
}

export interface RulesAt {
  speaking: readonly Speaking[];
  /** Read it to judge another field of this form. Ids of rules. */
  reading: readonly string[];
  /** Look at every field there is. Ids of rules. */
  general: readonly string[];
}

const placeOf = (attribute: Attribute): { place: string; part: string } | null => {
  const place = PLACES.find((one) => attribute.startsWith(one));
  const part = place && PLACE_PARTS.find((one) => attribute === `${place}${one}`);
  return place && part ? { place, part } : null;
};

/** Says where a fact of the example stands when the example is about somebody else, or about another place of theirs. */
type Move = (role: Role) => Role;

/** All ways to put a fact of the example into this field: the two people change places, and the two places of this person. */
function movesTo(target: Role, values: Values): Move[] {
  const [person, attribute] = [personOf(target), attributeOf(target)];
  const place = placeOf(attribute);
  const moves = new Map<string, Move>();
  for (const role of Object.keys(values) as Role[]) {
    const other = personOf(role);
    const there = placeOf(attributeOf(role));
    if (attributeOf(role) !== attribute && !(place && there && place.part === there.part)) continue;
    const swap = (one: Person): Person => (one === other ? person : one === person ? other : one);
    moves.set(`${other} ${there?.place ?? ''}`, (one) => {
      const at = placeOf(attributeOf(one));
      const moved =
        place && there && at?.place === there.place && personOf(one) === other
          ? (`${place.place}${at.part}` as Attribute)
          : attributeOf(one);
      return roleOf(swap(personOf(one)), moved);
    });
  }
  return [...moves.values()];
}

const moved = (values: Values, move: Move): Values =>
  Object.fromEntries((Object.entries(values) as [Role, string][]).map(([role, text]) => [move(role), text]));

/** What the rule says of one of its examples, put at this field: of the field itself before others; null: nothing, or the form has not all it takes. */
function sayOf(
  rule: Rule,
  role: Role,
  example: BookExample,
  bookDay: string,
  setting: Setting,
  units: Units | null,
): Speaking['example'] | null {
  for (const move of movesTo(role, example.values)) {
    const values = moved(example.values, move);
    const filled = (Object.keys(values) as Role[]).filter((one) => values[one] !== '');
    if (filled.some((one) => !setting.roles.has(one))) continue;
    const initial = example.initial ? moved(example.initial, move) : null;
    const day = example.day ?? bookDay;
    const facts = factsOf(snapshotOfValues(values), {
      procedure: setting.procedure,
      cases: setting.cases,
      today: day,
      initial: initial && snapshotOfValues(initial),
      units,
    });
    const found = findingsOf([rule], facts, setting.policy).map(({ finding }) => finding);
    const says = found.toSorted((a, b) => tellsMore(a, b, role))[0];
    if (says) return { values, initial, day, says };
  }
  return null;
}

/** 2: it is said at this field · 1: it takes part · 0: it is said of others. */
const nearness = ({ role, others = [] }: Finding, at: Role): number =>
  role === at ? 2 : others.includes(at) ? 1 : 0;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };
/** Order of what is worth showing: near first, then grave. */
const tellsMore = (a: Finding, b: Finding, at: Role): number =>
  nearness(b, at) - nearness(a, at) || GRAVITY[a.severity] - GRAVITY[b.severity];

/** The rules in force that look at a field of this form. */
export function rulesAt(
  book: RuleBook,
  units: Units | null,
  role: Role,
  setting: Setting,
  rules: readonly Rule[] = RULES,
): RulesAt {
  const examples = new Map(book.rules.map(({ id, bad }) => [id, bad]));
  const looking = rules.filter(lookingAt([role])).filter((rule) => inForce(rule, setting.day));
  const general = looking.filter(({ reads }) => reads.includes('*'));
  const speaking: Speaking[] = [];
  const reading: string[] = [];
  for (const rule of looking) {
    if (general.includes(rule)) continue;
    const [example] = (examples.get(rule.id) ?? [])
      .map((one) => sayOf(rule, role, one, book.day, setting, units))
      .filter((one) => one !== null)
      .toSorted((a, b) => tellsMore(a.says, b.says, role));
    if (!example) continue;
    if (nearness(example.says, role) > 0) speaking.push({ rule, example });
    else reading.push(rule.id);
  }
  return { speaking, reading, general: general.map(({ id }) => id) };
}
