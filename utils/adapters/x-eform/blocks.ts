/** Roles inside conditional blocks: addresses, the court's decision, texts that explain a "Khác". */
import { attributeOf, isRole, personOf, roleOf, type Attribute, type Role } from '../../core/roles';
import { fits, roleFor } from './evidence';
import type { FormId } from './forms';
import { BY_SECTION, LIKELY, NONE, SURE, type Guess } from '../words/guess';
import { readLabel } from '../words/labels';
import { isAbroad, readName, scopeOf } from './names';
import type { Seen } from './scan';
import { nameOf, type Level } from './slots';

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
/** The last field before the block that stands outside any block. */
export const opener = (at: number, seen: readonly Seen[], roles: readonly (Role | null)[]): Role | null => {
  for (let i = at - 1; i >= 0; i -= 1)
    if (seen[i]?.area === null && !seen[i]?.otherOf) return roles[i] ?? null;
  return null;
};

/** A part of an address: its place is that of the scope radio the block is named after, else the one right before it. */
export function byPlace(level: Level, areaName: string, above: Role | null, form: FormId | null): Guess {
  const says = readName(scopeOf(areaName), form);
  const named = says.person && says.meaning?.startsWith('@') ? roleFor(says.person, says.meaning) : null;
  const scope = named ?? (above?.endsWith('Scope') ? above : null);
  if (!scope) return NONE;
  const part = level === 'detail' && isAbroad(areaName) ? 'Abroad' : PARTS[level];
  const role = scope.replace(/Scope$/, part);
  return isRole(role) ? { role, confidence: named ? (form ? SURE : LIKELY) : BY_SECTION } : NONE;
}

const isDecision = ({ name, label }: Seen): boolean =>
  /sobanan/i.test(name) || readLabel(label).meanings.includes('courtDecisionNumber');

/** Inside a small form that opens under "Tình trạng hôn nhân": only when it is about a court's decision. */
export function bySubForm(
  slot: Seen,
  at: number,
  seen: readonly Seen[],
  above: Role | null,
  form: FormId | null,
): Guess {
  const area = slot.area as Element;
  const siblings = seen.filter((other) => other.area === area);
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
export function byOther(driver: Role | null | undefined, confidence: number): Guess {
  const attribute = driver ? EXPLAINED[attributeOf(driver)] : undefined;
  return driver && attribute ? { role: roleOf(personOf(driver), attribute), confidence } : NONE;
}
