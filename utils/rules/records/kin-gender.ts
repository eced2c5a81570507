/** "Vợ", "Con trai", "Chị ruột" tell the gender of the requester: it is the one of the number and of the form. */
import { COMPARED_ELSEWHERE } from '../../core/kin';
import { plainRelation } from '../../core/relation';
import { genderOf, personalIdOf, type Gender } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ROLE = 'requester.relation';
const GENDER = 'requester.gender';

/** Father and mother are compared as parents, with the blocks of the form. */
const TOLD: ReadonlyMap<string, Gender> = new Map([
  ...'chong|con trai|con trai ruot|con re|anh trai|anh ruot|em trai|em trai ruot|ong noi|ong ngoai|chu ruot|cau ruot'
    .split('|')
    .map((word) => [word, 'male'] as const),
  ...'vo|con gai|con gai ruot|con dau|chi gai|chi ruot|em gai|em gai ruot|ba noi|ba ngoai|co ruot|di ruot'
    .split('|')
    .map((word) => [word, 'female'] as const),
]);

function check(facts: Facts): Finding[] {
  if (COMPARED_ELSEWHERE.some((role) => facts.has(role))) return [];
  const told = TOLD.get(plainRelation(facts.get(ROLE)));
  if (!told) return [];
  const own = genderOf(facts, 'requester');
  const held = personalIdOf(facts, 'requester');
  const gender = own ?? held?.id.gender;
  if (!gender || gender === told) return [];
  const other = own ? GENDER : held!.role;
  return [{ subtype: 'other-gender', severity: 'warn', role: ROLE, others: [other], params: { gender } }];
}

const rule: Rule = {
  id: 'kin-gender',
  version: 1,
  confidence: 'certain',
  source:
    'Tờ khai: mục quan hệ của người yêu cầu với người được cấp; chữ số thứ tư của số định danh (Nghị định 137/2015/NĐ-CP Điều 13)',
  scope: 'form',
  reads: [
    ROLE,
    GENDER,
    'requester.personalId',
    'requester.idPaperType',
    'requester.idPaperNumber',
    ...COMPARED_ELSEWHERE,
  ],
  yields: ['requester-relation', 'personal-id', 'personal-id-cross', 'personal-id-people'],
  check,
};
export default rule;

const kin = (name: string, relation: string, id: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { [ROLE]: relation, 'requester.personalId': id },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  kin('a wife', 'Vợ', '001196000022'),
  kin('a husband', 'CHỒNG', '001094000011'),
  kin('a grandchild of either gender', 'Cháu ruột', '001094000011'),
  kin('with whose', 'Vợ của người được cấp', '001196000022'),
  kin('no number', 'Vợ', ''),
  kin('a wife with the number of a man', 'Vợ', '001094000011', 'warn other-gender'),
  kin('an elder brother with the number of a woman', 'Anh ruột', '001196000022', 'warn other-gender'),
  {
    name: 'by the box',
    facts: { [ROLE]: 'Con gái', [GENDER]: 'Nam' },
    expect: ['warn other-gender requester.relation'],
  },
  {
    name: 'of somebody who has died: compared there',
    facts: { [ROLE]: 'Vợ', 'requester.personalId': '001094000011', 'subject.deathDate': '' },
    expect: [],
  },
];
