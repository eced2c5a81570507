/** How the requester is related to the deceased, against their numbers, dates and names: the dead do not ask, children are younger. */
import { BORN_BOXES, bornOf, NAME_BOXES } from '../../core/birth';
import { ageOn } from '../../core/dates';
import { kinOf, LEAST_PARENT_AGE } from '../../core/kin';
import { relationOf, shownGender, type Relation } from '../../core/kinship';
import { isSelf, nameOf, nameRole, personalIdOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { sameName, words } from '../../core/text';

const RELATION = 'requester.relation';

/** The word says a gender that a field contradicts: a wife is a woman, her husband was a man. Of parents the number's own rule speaks. */
function ofGender(facts: Facts, { kin, gender }: Relation): Finding[] {
  if (kin === 'parent') return [];
  const deceased = kin === 'wife' ? 'male' : kin === 'husband' ? 'female' : null;
  const wrong = (['requester', 'subject'] as const).flatMap((person) => {
    const said = person === 'requester' ? gender : deceased;
    const shown = said ? shownGender(facts, person) : null;
    return shown && shown.gender !== said ? [{ person, role: shown.role }] : [];
  });
  return wrong.slice(0, 1).map(({ person, role }) => ({
    subtype: 'gender',
    severity: 'warn',
    role: RELATION,
    others: [role],
    params: { person },
  }));
}

/** A child born before its parent: by the word it is the requester, or the deceased. */
function ofAge(facts: Facts, text: string): Finding[] {
  const child = relationOf(text)?.kin === 'child';
  const elder = kinOf(text) === 'parent' || kinOf(text) === 'grandparent';
  const [asks, dead] = [bornOf(facts, 'requester'), bornOf(facts, 'subject')];
  if (!(child || elder) || !asks || !dead) return [];
  const years = child ? ageOn(dead.date, asks.date).max : ageOn(asks.date, dead.date).max;
  if (years >= LEAST_PARENT_AGE) return [];
  // A stepchild may be nearly as old; nobody is called the child of somebody younger.
  const severity = years < 0 ? 'warn' : 'info';
  const subtype = child ? 'child-older' : 'parent-younger';
  return [{ subtype, severity, role: RELATION, others: [asks.role, dead.role] }];
}

function check(facts: Facts): Finding[] {
  if (!facts.has('subject.deathDate')) return [];
  if (isSelf(facts)) return [{ subtype: 'self', severity: 'warn', role: RELATION }];
  const [own, theirs] = [nameOf(facts, 'requester'), nameOf(facts, 'subject')];
  if (words(own.slice(0, 200)).length > 1 && sameName(own, theirs)) {
    const [a, b] = [personalIdOf(facts, 'requester'), personalIdOf(facts, 'subject')];
    // Two numbers: namesakes. One number has its own error.
    if (!a || !b)
      return [
        {
          subtype: 'same-name',
          severity: 'warn',
          role: nameRole(facts, 'requester'),
          others: [nameRole(facts, 'subject')],
        },
      ];
  }
  const text = facts.get(RELATION).slice(0, 100);
  const relation = relationOf(text);
  const gender = relation ? ofGender(facts, relation) : [];
  return gender.length > 0 ? gender : ofAge(facts, text);
}

const rule: Rule = {
  id: 'deceased-relation',
  version: 1,
  confidence: 'likely',
  source:
    'Luật Hộ tịch 2014 Điều 33 (người thân thích đi khai tử); ngưỡng tuổi là ngưỡng rà soát, không phải quy định',
  scope: 'form',
  reads: [RELATION, 'subject.deathDate', '*.gender', ...NAME_BOXES, ...BORN_BOXES],
  yields: ['personal-id-cross', 'personal-id-people', 'requester-relation'],
  check,
};
export default rule;

const asks = (relation: string, requester: string, deceased: string, ...expect: string[]): RuleCase => ({
  name: `${relation}: ${requester || '—'} for ${deceased || '—'}`,
  facts: {
    'subject.deathDate': '10/11/2026',
    [RELATION]: relation,
    'requester.personalId': requester,
    'subject.personalId': deceased,
  },
  expect: expect.map((line) => `${line} ${RELATION}`),
});

export const cases = (): RuleCase[] => [
  asks('Con', '001094000011', '038068000031'),
  asks('Con đẻ của người chết', '001094000011', '038068000031'),
  asks('CON GÁI', '001196000022', '038068000031'),
  asks('Vợ', '038170000021', '038068000031'),
  asks('Chồng', '038068000031', '038170000021'),
  asks('Mẹ', '038170000021', '001094000011'),
  asks('Cháu nội', '001301000011', '038068000031'),
  asks('Cháu', '038068000031', '001094000011'),
  asks('Em ruột', '001094000011', '038068000031'),
  asks('Con', '', '038068000031'),
  asks('Vợ', '038068000031', '001094000011', 'warn gender'),
  asks('Con trai', '001196000022', '038068000031', 'warn gender'),
  asks('Chồng', '038068000031', '001094000011', 'warn gender'),
  asks('Con', '038068000031', '001094000011', 'warn child-older'),
  asks('Con', '038070000031', '001065000011', 'info child-older'),
  asks('Cha', '001094000011', '038068000031', 'warn parent-younger'),
  asks('Bà nội', '038170000021', '001071000011', 'info parent-younger'),
  asks('Bản thân', '001094000011', '', 'warn self'),
  {
    name: 'the deceased by date, the requester by number',
    facts: {
      'subject.deathDate': '2026',
      'subject.birthDate': '1952',
      [RELATION]: 'Con',
      'requester.personalId': '038140000031',
    },
    expect: [`warn child-older ${RELATION}`],
  },
  {
    name: "the requester's block was filled with the deceased",
    facts: {
      'subject.deathDate': '2026',
      'subject.fullName': 'NGUYỄN VĂN BÌNH',
      'requester.fullName': 'Nguyễn Văn Bình',
    },
    expect: ['warn same-name requester.fullName'],
  },
  {
    name: 'namesakes with two numbers',
    facts: {
      'subject.deathDate': '2026',
      'subject.fullName': 'Nguyễn Văn Bình',
      'subject.personalId': '038065000044',
      'requester.fullName': 'Nguyễn Văn Bình',
      'requester.personalId': '001094000011',
    },
    expect: [],
  },
  {
    name: 'a birth form',
    facts: { [RELATION]: 'Bản thân', 'subject.birthDate': '12/03/1994' },
    expect: [],
  },
];
