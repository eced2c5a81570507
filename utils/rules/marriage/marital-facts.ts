/** The marital status against what else the form tells of a marriage: its days, the spouse, the gender it speaks of. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { impliedGender } from '../../core/kinship';
import { genderOf, NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import { ageOn, certainlyBefore, dateOf } from '../../core/dates';
import { genderOfStatus, isToMarry, leastAge, maritalStatusOf } from '../../core/marital';
import { attributeOf, personOf, roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Days and a spouse that somebody single has not got. */
function traces(facts: Facts, person: Person): Role[] {
  const days = (['marriageDate', 'divorceDate'] as const)
    .map((attribute) => roleOf(person, attribute))
    .filter((role) => dateOf(facts.get(role)) !== null);
  // The one to be married may stand in the block of the spouse.
  const named = person === 'subject' && !isToMarry(facts.get('dossier.purpose'));
  return named && nameOf(facts, 'spouse') !== '' ? [...days, nameRole(facts, 'spouse')] : days;
}

/** What shows that the last marriage is over: a divorce after it, or the death of the spouse. */
function ends(facts: Facts, person: Person): Role[] {
  const divorce = roleOf(person, 'divorceDate');
  const wedding = roleOf(person, 'marriageDate');
  const [ended, began] = [dateOf(facts.get(divorce)), dateOf(facts.get(wedding))];
  if (ended && began && certainlyBefore(began, ended)) return [divorce, wedding];
  return person === 'subject' && dateOf(facts.get('spouse.deathDate')) ? ['spouse.deathDate'] : [];
}

/** Married once by the status, but not of an age to be: years below which that is never so, also by the older law. */
function tooYoung(facts: Facts, person: Person): Role | null {
  if (person === 'groom' || person === 'bride') return null;
  const [born, today] = [bornOf(facts, person), dateOf(facts.today)];
  if (!born || !today || certainlyBefore(today, born.date)) return null;
  return ageOn(born.date, today).max < leastAge('female', today) - 1 ? born.role : null;
}

function judge(facts: Facts, role: Role): Finding[] {
  const person = personOf(role);
  const text = facts.get(role);
  const status = maritalStatusOf(text);
  if (status === null) return [];
  const told = (subtype: string, others: readonly Role[], params = {}): Finding[] =>
    others.length === 0 ? [] : [{ subtype, severity: 'warn', role, others, params }];
  const gender = impliedGender(facts, person) ?? genderOf(facts, person);
  const spoken = genderOfStatus(text);
  const found: Finding[] = [];
  if (gender && spoken && gender !== spoken) {
    const others = facts.has(roleOf(person, 'gender')) ? [roleOf(person, 'gender')] : [];
    found.push({ subtype: 'other-gender', severity: 'warn', role, others, params: { gender: spoken } });
  }
  if (status === 'single') return [...found, ...told('single', traces(facts, person))];
  const young = tooYoung(facts, person);
  if (young) return [...found, ...told('young', [young])];
  if (status === 'married') return [...found, ...told('ended', ends(facts, person))];
  const wedding = roleOf(person, 'marriageDate');
  const [began, died] = [dateOf(facts.get(wedding)), dateOf(facts.get('spouse.deathDate'))];
  const order = person === 'subject' && status === 'widowed' && began && died && certainlyBefore(died, began);
  return order ? [...found, ...told('order', [wedding, 'spouse.deathDate'])] : found;
}

const rule: Rule = {
  id: 'marital-facts',
  version: 1,
  confidence: 'certain',
  source: 'Tờ khai: tình trạng hôn nhân phải khớp với việc kết hôn, ly hôn, giới tính đã khai',
  scope: 'form',
  reads: [
    '*.maritalStatus',
    '*.marriageDate',
    '*.divorceDate',
    '*.gender',
    'requester.relation',
    'spouse.deathDate',
    'dossier.purpose',
    ...readsOf('*', NAME_PARTS),
    ...readsOf('*', BIRTH_PARTS),
  ],
  yields: ['personal-id'],
  check: (facts) =>
    facts.roles.filter((role) => attributeOf(role) === 'maritalStatus').flatMap((role) => judge(facts, role)),
};
export default rule;

const status = 'subject.maritalStatus' as const;

export const cases = (): RuleCase[] => [
  {
    name: 'never married, nothing else said',
    facts: { [status]: 'Chưa đăng ký kết hôn với ai', 'subject.marriageDate': '', 'spouse.fullName': '' },
    expect: [],
  },
  {
    name: 'single with the day of a marriage',
    facts: { [status]: 'Độc thân', 'subject.marriageDate': '05/03/2015' },
    expect: ['warn single subject.maritalStatus'],
  },
  {
    name: 'single with the day of a divorce',
    facts: { 'groom.maritalStatus': 'Chưa kết hôn lần nào', 'groom.divorceDate': '05/03/2015' },
    expect: ['warn single groom.maritalStatus'],
  },
  {
    name: 'single with a spouse',
    facts: { [status]: 'Chưa kết hôn', 'spouse.fullName': 'Trần Thị Lan', 'dossier.purpose': 'Vay vốn' },
    expect: ['warn single subject.maritalStatus'],
  },
  {
    name: 'the spouse to be',
    facts: {
      [status]: 'Chưa kết hôn',
      'spouse.fullName': 'Trần Thị Lan',
      'dossier.purpose': 'Đăng ký kết hôn',
    },
    expect: [],
  },
  {
    name: 'divorced, with both days',
    facts: { [status]: 'Đã ly hôn', 'subject.marriageDate': '2010', 'subject.divorceDate': '2015' },
    expect: [],
  },
  {
    name: 'married, but divorced since',
    facts: { [status]: 'Đang có vợ', 'subject.marriageDate': '2010', 'subject.divorceDate': '2015' },
    expect: ['warn ended subject.maritalStatus'],
  },
  {
    name: 'married again after the divorce',
    facts: { [status]: 'Đang có vợ', 'subject.marriageDate': '2018', 'subject.divorceDate': '2015' },
    expect: [],
  },
  {
    name: 'married, but the spouse is dead',
    facts: { [status]: 'Đang có vợ', 'spouse.deathDate': '05/03/2020' },
    expect: ['warn ended subject.maritalStatus'],
  },
  {
    name: 'divorced at fifteen',
    facts: { [status]: 'Đã ly hôn', 'subject.birthDate': '05/10/2011' },
    expect: ['warn young subject.maritalStatus'],
  },
  {
    name: 'never married at fifteen',
    facts: { [status]: 'Chưa kết hôn', 'subject.birthDate': '05/10/2011' },
    expect: [],
  },
  {
    name: 'the wedding was after the death of the spouse',
    facts: { [status]: 'Chồng đã chết', 'spouse.deathDate': '2018', 'subject.marriageDate': '05/03/2020' },
    expect: ['warn order subject.maritalStatus'],
  },
  {
    name: 'a widower',
    facts: { [status]: 'Đã có vợ nhưng vợ đã chết', 'spouse.deathDate': '2020', 'subject.gender': 'Nam' },
    expect: [],
  },
  {
    name: 'a woman with a wife',
    facts: { [status]: 'Đã có vợ nhưng đã ly hôn', 'subject.gender': 'Nữ' },
    expect: ['warn other-gender subject.maritalStatus'],
  },
  {
    name: 'a bride who has a wife',
    facts: { 'bride.maritalStatus': 'Vợ đã chết' },
    expect: ['warn other-gender bride.maritalStatus'],
  },
  {
    name: 'either of them',
    facts: { 'bride.maritalStatus': 'Đã đăng ký kết hôn, nhưng vợ/chồng đã chết' },
    expect: [],
  },
];
