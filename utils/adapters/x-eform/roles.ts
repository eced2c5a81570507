/**
 * Whose fact, and which one? Documented names decide on documented forms. Unknown names get a role only when their label
 * is a known one as a whole and the person is certain; a name that its label contradicts gets none. No role is better
 * than a wrong one: a field without a role is still drafted by its key.
 */
import {
  attributeOf,
  isRole,
  personOf,
  roleOf,
  type Attribute,
  type Person,
  type Place,
  type Role,
} from '../../core/roles';
import type { FormId } from './forms';
import { isAbroad, otherOf, readName, scopeOf, type NameSays } from './names';
import type { Seen } from './scan';
import { nameOf, type Level } from './slots';
import { meaningIn, readLabel, type LabelSays, type Meaning } from './words';

export interface Guess {
  role: Role | null;
  confidence: number;
}

/** A documented name on a documented form; a name of known grammar elsewhere; words only, person in the label or the heading. */
const SURE = 0.98;
const LIKELY = 0.9;
const BY_LABEL = 0.8;
const BY_SECTION = 0.7;
const NONE: Guess = { role: null, confidence: 0 };

const PARTS = {
  country: 'Country',
  province: 'Province',
  district: 'District',
  ward: 'Ward',
  detail: 'Detail',
  abroad: 'Abroad',
} as const;
const EXPLAINED: Partial<Record<Attribute, Attribute>> = {
  relation: 'relationOther',
  ethnicity: 'ethnicityOther',
  purpose: 'purposeOther',
};
const LISTED: ReadonlySet<string> = new Set([
  'gender',
  'idPaperType',
  'residenceKind',
  'maritalStatus',
  'wantsCopies',
  'birthKind',
]);

/** Can a field of this kind hold that attribute at all? */
function fits(meaning: Meaning, { kind }: Seen): boolean {
  if (meaning.startsWith('@')) return kind === 'choice' || kind === 'select';
  if (kind === 'file' || kind === 'checkbox') return false;
  if (kind === 'date' || kind === 'date-text') return meaning.endsWith('Date');
  if (kind === 'choice' || kind === 'select')
    return !/Date$|Name$|Number$|^personalId$|^copies$|Other$/.test(meaning);
  return !LISTED.has(meaning);
}

const FAMILY: ReadonlySet<Person> = new Set(['father', 'mother', 'groom', 'bride', 'guardian']);

/** Does the heading's person rule out the name's? A child's block may hold its parents; a mother's block holds no father. */
function headingDenies(said: Person, heading: Person | null, weak: boolean): boolean {
  if (heading === null || heading === said || said === 'dossier') return false;
  return weak || (FAMILY.has(heading) && (FAMILY.has(said) || said === 'subject'));
}

const compatible = (meaning: Meaning, meanings: readonly Meaning[]): boolean =>
  meanings.length === 0 ||
  meanings.includes(meaning) ||
  (meaning === 'residenceKind' && meanings.includes('@residence'));

const roleFor = (person: Person, meaning: Meaning): Role =>
  meaning.startsWith('@')
    ? roleOf(person, `${meaning.slice(1) as Place}Scope`)
    : roleOf(person, meaning as Attribute);

/** By its documented or well-formed name. */
function byName(slot: Seen, says: NameSays, label: LabelSays, form: FormId | null): Guess {
  const { person, meaning, weak } = says;
  if (!person || !meaning || !fits(meaning, slot) || !compatible(meaning, label.meanings)) return NONE;
  const fromLabel = meaning === 'relation' ? null : label.person;
  if (fromLabel && fromLabel !== person && person !== 'dossier') return NONE;
  const heading = meaning === 'relation' || fromLabel === person ? null : (slot.section?.person ?? null);
  if (headingDenies(person, heading, weak)) return NONE;
  return { role: roleFor(person, meaning), confidence: form ? SURE : LIKELY };
}

/** What stands before decides which paper's "Ngày cấp" this is. */
function inContext(
  meanings: readonly Meaning[],
  slot: Seen,
  before: readonly (Role | null)[],
): Meaning | null {
  const possible = meanings.filter((meaning) => fits(meaning, slot));
  const place = possible.find((meaning) => meaning.startsWith('@'));
  if (place) return slot.kind === 'choice' ? place : null;
  if (meanings.length === 1 || possible.length <= 1) return possible[0] ?? null;
  const last = before.findLast(
    (role) => role !== null && /idPaper|personalId|deathNotice|courtDecision/.test(role),
  );
  const stem = last
    ? /idPaper|deathNotice|courtDecision/.exec(attributeOf(last).replace('personalId', 'idPaper'))?.[0]
    : null;
  return possible.find((meaning) => stem && meaning.startsWith(stem)) ?? null;
}

const OF_DOSSIER: ReadonlySet<string> = new Set([
  'registrationType',
  'birthKind',
  'wantsCopies',
  'copies',
  'resultChannel',
]);
/** Words that mean something only right after another field. */
const AFTER: Readonly<Record<string, string>> = {
  'số lượng': 'dossier.wantsCopies',
  giờ: 'subject.deathDate',
  phút: 'subject.deathHour',
};

/** By its label, and a person named in the label or the heading. */
function byWords(slot: Seen, says: NameSays, label: LabelSays, before: readonly (Role | null)[]): Guess {
  const topic = slot.section && says.meaning === null ? meaningIn(slot.section.title, slot.label) : null;
  if (topic) return fits(topic, slot) ? { role: `dossier.${topic}`, confidence: BY_SECTION } : NONE;
  const meaning = says.meaning ?? inContext(label.meanings, slot, before);
  if (!meaning || !label.meanings.includes(meaning) || !fits(meaning, slot)) return NONE;
  if (meaning === 'relation') return { role: 'requester.relation', confidence: BY_LABEL };
  const needed = AFTER[slot.label.toLowerCase()];
  if (needed && before.at(-1) !== needed) return NONE;
  if (OF_DOSSIER.has(meaning)) {
    return label.named ? NONE : { role: `dossier.${meaning as Attribute}`, confidence: BY_SECTION };
  }
  if (meaning.startsWith('deathNotice')) return NONE;
  if (/^(idPaper|courtDecision)/.test(meaning) && says.meaning === null) {
    // a paper's date belongs to the person whose paper stands right before it
    const paper = before.findLast((role) => role !== null);
    if (/Date$|Issuer$/.test(meaning) && (!paper || !/idPaper|personalId|courtDecision/.test(paper)))
      return NONE;
    if (
      paper &&
      /idPaper|personalId/.test(paper) &&
      slot.section?.person &&
      personOf(paper) !== slot.section.person
    )
      return NONE;
  }
  if (label.named && !label.person) return NONE;
  const person = label.person ?? slot.section?.person ?? null;
  if (!person || (label.person && headingDenies(label.person, slot.section?.person ?? null, false)))
    return NONE;
  return { role: roleFor(person, meaning), confidence: label.person ? BY_LABEL : BY_SECTION };
}

/** The last field before the block that stands outside any block. */
const opener = (at: number, seen: readonly Seen[], roles: readonly (Role | null)[]): Role | null => {
  for (let i = at - 1; i >= 0; i -= 1)
    if (seen[i]?.area === null && !seen[i]?.otherOf) return roles[i] ?? null;
  return null;
};

/** A part of an address: its place is that of the scope radio the block is named after, else the one right before it. */
function byPlace(level: Level, areaName: string, above: Role | null, form: FormId | null): Guess {
  const says = readName(scopeOf(areaName), form);
  const named = says.person && says.meaning?.startsWith('@') ? roleFor(says.person, says.meaning) : null;
  const scope = named ?? (above?.endsWith('Scope') ? above : null);
  if (!scope) return NONE;
  const part = level === 'detail' && isAbroad(areaName) ? 'Abroad' : PARTS[level];
  const role = scope.replace(/Scope$/, part);
  return isRole(role) ? { role, confidence: named ? (form ? SURE : LIKELY) : BY_SECTION } : NONE;
}

/** Inside a small form that opens under "Tình trạng hôn nhân": only when it is about a court's decision. */
function bySubForm(
  slot: Seen,
  at: number,
  seen: readonly Seen[],
  above: Role | null,
  form: FormId | null,
): Guess {
  const area = slot.area as Element;
  const siblings = seen.filter((other) => other.area === area);
  const isDecision = (other: Seen) =>
    /sobanan/i.test(other.name) || readLabel(other.label).meanings.includes('courtDecisionNumber');
  if (!siblings.some(isDecision)) return NONE;
  const says = siblings.map((other) => readName(other.name, form)).find(({ person }) => person);
  const byArea = readName(nameOf(area).replace(/=.*$/, ''), form).person;
  const person =
    says?.person ?? byArea ?? (above && attributeOf(above) === 'maritalStatus' ? personOf(above) : null);
  if (!person || (byArea && byArea !== person)) return NONE;
  const attribute: Attribute | null = isDecision(slot)
    ? 'courtDecisionNumber'
    : /^ngaycap/i.test(slot.name)
      ? 'courtDecisionDate'
      : /^(coquan|noi)cap/i.test(slot.name)
        ? 'courtDecisionIssuer'
        : null;
  return attribute && fits(attribute, slot)
    ? { role: roleOf(person, attribute), confidence: form ? 0.95 : BY_SECTION }
    : NONE;
}

/** The text that explains a "Khác". */
function byOther(driver: Role | null | undefined, confidence: number): Guess {
  const attribute = driver ? EXPLAINED[attributeOf(driver)] : undefined;
  return driver && attribute ? { role: roleOf(personOf(driver), attribute), confidence } : NONE;
}

function guess(
  slot: Seen,
  at: number,
  seen: readonly Seen[],
  roles: readonly (Role | null)[],
  form: FormId | null,
): Guess {
  if (slot.otherOf) return byOther(roles[seen.findIndex((other) => other.key === slot.otherOf)], SURE);
  const explained = slot.level === null ? otherOf(slot.name) : null;
  if (explained) {
    const { person, meaning } = readName(explained.base, form);
    const near = roles
      .slice(Math.max(0, at - 3))
      .findLast((role) => role && attributeOf(role) === explained.attribute);
    if (!person) return byOther(near, LIKELY);
    return meaning === explained.attribute ? byOther(roleOf(person, explained.attribute), SURE) : NONE;
  }
  if (slot.area) {
    const above = opener(at, seen, roles);
    if (slot.level) return byPlace(slot.level, nameOf(slot.area), above, form);
    const alone = seen.filter((other) => other.area === slot.area).length === 1;
    if (
      alone &&
      slot.widget === 'typed' &&
      above?.endsWith('Scope') &&
      !/_trongnuoc$/i.test(nameOf(slot.area))
    )
      return byPlace('abroad', nameOf(slot.area), above, form);
    return bySubForm(slot, at, seen, above, form);
  }
  const says = readName(slot.name, form);
  const label = readLabel(slot.label);
  return says.exact
    ? byName(slot, says, label, form)
    : byWords(slot, says, label, roles.slice(Math.max(0, at - 4), at));
}

/** Roles of all slots, in page order. A role found by words is dropped when another field holds it already. */
export function rolesOf(seen: readonly Seen[], form: FormId | null): Guess[] {
  const roles: (Role | null)[] = [];
  const guesses = seen.map((slot, at) => {
    const result = guess(slot, at, seen, roles, form);
    roles.push(result.role);
    return result;
  });
  const keys = new Map<Role, Set<string>>();
  for (const [at, { role }] of guesses.entries()) {
    if (role) keys.set(role, (keys.get(role) ?? new Set()).add(seen[at]?.key.toLowerCase() ?? ''));
  }
  return guesses.map((result) =>
    result.role !== null && result.confidence < LIKELY && (keys.get(result.role)?.size ?? 0) > 1
      ? NONE
      : result,
  );
}
