/** How old people of a form are, and how old a benefit wants them to be. Years are full years; a parameter gives the day. */
import { ageOn, dateOf, makeDate, type PartialDate } from './dates';
import { ID_PARTS, personalIdOf } from './id-papers';
import { birthOf } from './people';
import { roleOf, type Person, type Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

export interface Born {
  date: PartialDate;
  /** The field that tells it. */
  role: Role;
}

/** What `bornOf` looks at. */
export const BIRTH_PARTS = ['birthDate', ...ID_PARTS] as const;

/**
 * The birth with the field that tells it: the date, or where its box is empty the year of the personal number. A date that
 * cannot be read is not replaced by the number.
 */
export function bornOf(facts: Facts, person: Person): Born | null {
  const role = roleOf(person, 'birthDate');
  const date = birthOf(facts, person);
  if (date) return { date, role };
  const held = facts.get(role) === '' ? personalIdOf(facts, person) : null;
  const year = held ? makeDate(held.id.year) : null;
  return held && year ? { date: year, role: held.role } : null;
}

/** How much older `elder` is, in years of birth, with the fields that tell it; null when it is not known. */
export function yearsBetween(
  facts: Facts,
  elder: Person,
  younger: Person,
): { years: number; roles: readonly [Role, Role] } | null {
  const [a, b] = [bornOf(facts, elder), bornOf(facts, younger)];
  return a && b ? { years: b.date.year - a.date.year, roles: [a.role, b.role] } : null;
}

export interface Age {
  /** Full years: the least and the greatest that the form allows. */
  min: number;
  max: number;
  /** The field that tells it. */
  role: Role;
}

/** The person's age on an ISO day (the day of receipt unless another is given). */
export function ageOf(facts: Facts, person: Person, day: string = facts.today): Age | null {
  const birth = bornOf(facts, person);
  const on = dateOf(day);
  return birth && on ? { ...ageOn(birth.date, on), role: birth.role } : null;
}

/** Least and greatest age in full years, both included. */
export interface AgeRange {
  min?: number;
  max?: number;
}

/** The text speaks of somebody's children or of a carer: the age in it is not the beneficiary's. */
const SOMEBODY_ELSE = /nuoi|cham soc|co con|cha,? me|don than|giam ho/;
/** "không có nguồn nuôi dưỡng", "người phụng dưỡng": about the beneficiary after all. */
const OWN_WANT = /ngu(?:on|oi) nuoi duong/g;
const BOUND =
  /(?:(duoi|den|toi|tren|tu du|tu|du) )?(\d{1,3})(?: ?(thang|tuoi))?(?=[^\d%]|$)( tuoi)?( tro len)?/g;

/** Bounds that the text spells out, one list each. */
function bounds(text: string): { mins: number[]; maxs: number[] } {
  const found = { mins: [] as number[], maxs: [] as number[] };
  for (const [, word = '', digits = '', unit = '', , onwards = ''] of text.matchAll(BOUND)) {
    const years = unit === 'thang' ? Number(digits) / 12 : Number(digits);
    if (word === 'duoi') found.maxs.push(Math.ceil(years) - 1);
    else if (word === 'den' || word === 'toi') found.maxs.push(Math.floor(years));
    else if (word === 'tren' || word.startsWith('tu') || word === 'du' || onwards !== '')
      found.mins.push(Math.floor(years));
  }
  return found;
}

/**
 * The ages that a group of beneficiaries is made of, by its words: "Trẻ em dưới 3 tuổi thuộc hộ nghèo", "từ đủ 75 tuổi".
 * Without numbers: a child is under 16 (Luật Trẻ em 2016 Điều 1), an elderly person 60 or more (Luật Người cao tuổi 2009
 * Điều 2), the social pension begins at 70 (Nghị định 176/2025/NĐ-CP). Null when the words say nothing certain.
 */
export function ageRange(words: string): AgeRange | null {
  const text = fold(words).replace(OWN_WANT, '');
  if (SOMEBODY_ELSE.test(text)) return null;
  const { mins, maxs } = text.includes('tuoi') ? bounds(text) : { mins: [], maxs: [] };
  if (mins.length > 0 || maxs.length > 0) {
    // Several groups in one line: only a bound that each of them has is sure.
    return {
      ...(mins.length > 0 && mins.length >= maxs.length ? { min: Math.min(...mins) } : {}),
      ...(maxs.length > 0 && maxs.length >= mins.length ? { max: Math.max(...maxs) } : {}),
    };
  }
  const child = /\btre em\b/.test(text);
  const old = /\bnguoi (?:cao tuoi|gia)\b/.test(text);
  if (child === old) return /\bhuu tri xa hoi\b/.test(text) ? { min: 70 } : null;
  return child ? { max: 15 } : { min: 60 };
}
