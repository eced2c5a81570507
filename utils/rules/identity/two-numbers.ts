/** One person has one number: two blocks with one name, and one day of birth or nearly the same number, hold one person twice. */
import { sameWords } from '../../core/account-name';
import { sameDate } from '../../core/dates';
import { holdersOf, ID_PARTS, type Holder } from '../../core/id-papers';
import { birthOf, NAME_PARTS, nameOf, readsOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** In so many places two numbers of twelve digits differ when one of them was typed with a slip; two neighbours changed count as two. */
const SLIP = 2;

/** Do the two differ, but in so few places? */
function near(a: string, b: string): boolean {
  let count = 0;
  for (let at = 0; at < a.length && count <= SLIP; at++) if (a[at] !== b[at]) count++;
  return count > 0 && count <= SLIP;
}

/** Born on one day, known to the day. */
function bornTogether(facts: Facts, a: Holder, b: Holder): boolean {
  const [birthA, birthB] = [birthOf(facts, a.person), birthOf(facts, b.person)];
  return birthA?.precision === 'day' && birthB !== null && sameDate(birthA, birthB);
}

function compare(facts: Facts, a: Holder, b: Holder): Finding[] {
  if (a.id.number === b.id.number) return [];
  const name = nameOf(facts, a.person);
  if (name === '' || !sameWords(name, nameOf(facts, b.person))) return [];
  const subtype = near(a.id.number, b.id.number) ? 'slip' : bornTogether(facts, a, b) ? 'same-birth' : null;
  if (!subtype) return [];
  return [{ subtype, severity: 'warn', role: b.role, others: [a.role], params: { other: a.person } }];
}

function check(facts: Facts): Finding[] {
  // At most as many as there are kinds of people, and mostly two or three.
  const holders = holdersOf(facts);
  return holders.flatMap((b, index) => holders.slice(0, index).flatMap((a) => compare(facts, a, b)));
}

const rule: Rule = {
  id: 'two-numbers',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12: mỗi công dân một số định danh',
  scope: 'form',
  reads: readsOf('*', NAME_PARTS, ['birthDate'], ID_PARTS),
  yields: ['personal-id-people', 'requester-relation', 'names', 'name-encoding', 'name-words', 'name-marks'],
  check,
};
export default rule;

const two = (name: string, number: string, other: string, ...expect: string[]): RuleCase => ({
  name: `${name}: ${number}`,
  facts: {
    'owner.fullName': 'Trần Thị Lan',
    'owner.personalId': other,
    'submitter.fullName': name,
    'submitter.personalId': number,
  },
  expect: expect.map((subtype) => `warn ${subtype} submitter.personalId`),
});
const born = (submitter: string, owner: string, number: string, ...expect: string[]): RuleCase => ({
  name: `namesakes of ${submitter} and ${owner}: ${number}`,
  facts: {
    'submitter.fullName': 'Nguyễn Văn Hùng',
    'submitter.birthDate': submitter,
    'submitter.personalId': '001094000011',
    'owner.fullName': 'NGUYỄN VĂN HÙNG',
    'owner.birthDate': owner,
    'owner.personalId': number,
  },
  expect: expect.map((subtype) => `warn ${subtype} owner.personalId`),
});

export const cases = (): RuleCase[] => [
  two('Trần Thị Lan', '001196000022', '001196000022'),
  two('TRẦN THỊ LAN', '001196000023', '001196000022', 'slip'),
  two('Trần Thị Lan', '001169000022', '001196000022', 'slip'),
  two('Trần Thị Lan', '038180000033', '001196000022'),
  two('Trần Thị Hoa', '001196000023', '001196000022'),
  two('Trần Thị Lan', '', '001196000022'),
  born('12/03/1994', '12/3/1994', '001094000012', 'slip'),
  born('12/03/1994', '12/3/1994', '038094000711', 'same-birth'),
  born('12/03/1994', '13/03/1994', '038094000711'),
  born('1994', '1994', '038094000711'),
];
