/** One name in two blocks, with two numbers that differ in a digit or two: the same person, typed once with a slip. */
import { nameOf, peopleOf, personalIdOf } from '../../core/people';
import type { Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { sameName } from '../../core/text';

/** In so many places two numbers of twelve digits differ when one of them was typed with a slip; two neighbours changed count as two. */
const SLIP = 2;

/** Do the two differ, but in so few places? */
function near(a: string, b: string): boolean {
  let count = 0;
  for (let at = 0; at < a.length && count <= SLIP; at++) if (a[at] !== b[at]) count++;
  return count > 0 && count <= SLIP;
}

function check(facts: Facts): Finding[] {
  const holders = peopleOf(facts).flatMap((person) => {
    const held = personalIdOf(facts, person);
    return held ? [{ person, ...held }] : [];
  });
  const named = (person: Person, other: Person): boolean => {
    const name = nameOf(facts, person);
    return name !== '' && sameName(name, nameOf(facts, other));
  };
  // At most as many as there are kinds of people, and mostly two or three.
  return holders.flatMap((b, index) =>
    holders
      .slice(0, index)
      .filter((a) => near(a.id.number, b.id.number) && named(a.person, b.person))
      .map((a): Finding => ({
        subtype: 'slip',
        severity: 'warn',
        role: b.role,
        others: [a.role],
        params: { other: a.person },
      })),
  );
}

const rule: Rule = {
  id: 'near-number',
  version: 1,
  confidence: 'likely',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12: mỗi công dân một số định danh',
  scope: 'form',
  reads: [
    '*.fullName',
    '*.surname',
    '*.middleName',
    '*.givenName',
    '*.personalId',
    '*.idPaperType',
    '*.idPaperNumber',
  ],
  yields: ['personal-id-people', 'requester-relation'],
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

export const cases = (): RuleCase[] => [
  two('Trần Thị Lan', '001196000022', '001196000022'),
  two('TRẦN THỊ LAN', '001196000023', '001196000022', 'slip'),
  two('Trần Thị Lan', '001169000022', '001196000022', 'slip'),
  two('Trần Thị Lan', '038180000033', '001196000022'),
  two('Trần Thị Hoa', '001196000023', '001196000022'),
  two('Trần Thị Lan', '', '001196000022'),
];
