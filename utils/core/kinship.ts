/** What the word in "Quan hệ với …" says. Only words that mean one thing; every other word is `null` and nothing follows from it. */
import { personalIdOf } from './id-papers';
import { genderOf, type Gender } from './people';
import type { Person, Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

/** Years between a parent by blood and a child: chosen, not law; with less a date is nearly always mistyped. */
export const LEAST_PARENT_AGE = 12;

/**
 * `self` the person spoken of · `holder` the dossier's own · `head` of the household · `parent`, `grandparent`, `child` by blood, not by
 * adoption or marriage · `relative` another of whom the word tells the gender only.
 */
export type Kin =
  'self' | 'holder' | 'head' | 'husband' | 'wife' | 'parent' | 'grandparent' | 'child' | 'relative';
export interface Relation {
  kin: Kin;
  /** The gender that the word itself gives: "Con gái", "Mẹ". */
  gender: Gender | null;
  /** Of a grandparent: through which parent. */
  side?: 'father' | 'mother';
}

const said = (relation: Relation, words: string): [string, Relation][] =>
  words.split('|').map((word) => [word, relation]);

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ...said({ kin: 'self', gender: null }, 'ban than|chinh minh|toi|toi la nguoi duoc khai sinh'),
  ...said({ kin: 'holder', gender: null }, 'chinh chu|chinh chu ho so|chu ho so'),
  ...said({ kin: 'head', gender: null }, 'chu ho'),
  ...said({ kin: 'husband', gender: 'male' }, 'chong'),
  ...said({ kin: 'wife', gender: 'female' }, 'vo'),
  ...said({ kin: 'parent', gender: 'male' }, 'cha|cha de|cha ruot|bo|bo de|bo ruot|nguoi cha'),
  ...said({ kin: 'parent', gender: 'female' }, 'me|me de|me ruot|ma|ma de|ma ruot|nguoi me'),
  // "Ba ruột" is a father, "Bà ruột" a grandmother: both were born first. "Ông", "Bà" alone are also a way to speak of anybody.
  ...said({ kin: 'parent', gender: null }, 'ba de|ba ruot'),
  ...said({ kin: 'grandparent', gender: 'male', side: 'father' }, 'ong noi'),
  ...said({ kin: 'grandparent', gender: 'female', side: 'father' }, 'ba noi'),
  ...said({ kin: 'grandparent', gender: 'male', side: 'mother' }, 'ong ngoai'),
  ...said({ kin: 'grandparent', gender: 'female', side: 'mother' }, 'ba ngoai'),
  ...said({ kin: 'child', gender: null }, 'con|con de|con ruot|con chung'),
  ...said({ kin: 'child', gender: 'male' }, 'con trai|con trai ruot'),
  ...said({ kin: 'child', gender: 'female' }, 'con gai|con gai ruot'),
  ...said(
    { kin: 'relative', gender: 'male' },
    'con re|anh trai|anh ruot|em trai|em trai ruot|chu ruot|cau ruot',
  ),
  ...said(
    { kin: 'relative', gender: 'female' },
    'con dau|chi gai|chi ruot|em gai|em gai ruot|co ruot|di ruot',
  ),
]);

/** What begins the words about whose relation it is: "Bà nội (của trẻ)", "Con chủ hộ", "Vợ người được cấp". */
const WHOSE = [' cua ', ' voi ', ' nguoi ', ' chu ho'];

/** "Là con (đẻ)", "Con của chủ hộ", "Vợ chủ hộ" and "VỢ" are read; "Con nuôi", "Cha, mẹ", "Khác" and "Người ở trọ" are null. */
export function relationOf(text: string): Relation | null {
  const word = fold(text.slice(0, 100).replace(/[()]/g, ' ')).replace(/^la /, '');
  const whole = RELATIONS.get(word);
  if (whole) return whole;
  const ends = WHOSE.map((sign) => word.indexOf(sign)).filter((at) => at > 0);
  return ends.length > 0 ? (RELATIONS.get(word.slice(0, Math.min(...ends))) ?? null) : null;
}

const ASKS: Role = 'requester.relation';

/** Is the requester the subject's father or mother, by the field "Quan hệ"? Step and adoptive parents are not meant. */
export function parentByRelation(facts: Facts): 'father' | 'mother' | null {
  const relation = relationOf(facts.get(ASKS));
  if (relation?.kin !== 'parent' || relation.gender === null) return null;
  return relation.gender === 'male' ? 'father' : 'mother';
}

export const isSelf = (facts: Facts): boolean => relationOf(facts.get(ASKS))?.kin === 'self';

/** The gender that the form itself gives by who the person is. Never guessed from a name or a title. */
export function impliedGender(facts: Facts, person: Person): Gender | null {
  if (person === 'father' || person === 'groom') return 'male';
  if (person === 'mother' || person === 'bride') return 'female';
  const parent = person === 'requester' ? parentByRelation(facts) : null;
  return parent === null ? null : parent === 'father' ? 'male' : 'female';
}

/** The gender in its box, else by the number; with its field. */
export function shownGender(facts: Facts, person: Person): { gender: Gender; role: Role } | null {
  const own = genderOf(facts, person);
  if (own) return { gender: own, role: `${person}.gender` };
  const held = personalIdOf(facts, person);
  return held ? { gender: held.id.gender, role: held.role } : null;
}
