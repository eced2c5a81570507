/** The dead do not ask: neither by the relation nor by the name of the requester. */
import { ID_PARTS, personalIdOf } from '../../core/id-papers';
import { isSelf } from '../../core/kinship';
import { NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { sameName, words } from '../../core/text';

const RELATION = 'requester.relation';

function check(facts: Facts): Finding[] {
  if (!facts.has('subject.deathDate')) return [];
  if (isSelf(facts)) return [{ subtype: 'self', severity: 'warn', role: RELATION }];
  const [own, theirs] = [nameOf(facts, 'requester'), nameOf(facts, 'subject')];
  if (words(own.slice(0, 200)).length < 2 || !sameName(own, theirs)) return [];
  // Two numbers: namesakes. One number has its own error.
  if (personalIdOf(facts, 'requester') && personalIdOf(facts, 'subject')) return [];
  const others = [nameRole(facts, 'subject')];
  return [{ subtype: 'same-name', severity: 'warn', role: nameRole(facts, 'requester'), others }];
}

const rule: Rule = {
  id: 'deceased-relation',
  version: 2,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 33 (người thân thích đi khai tử)',
  scope: 'form',
  reads: [RELATION, 'subject.deathDate', ...readsOf(['requester', 'subject'], NAME_PARTS, ID_PARTS)],
  yields: ['personal-id-cross', 'personal-id-people', 'requester-relation'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'the deceased asks',
    facts: {
      'subject.deathDate': '10/11/2026',
      [RELATION]: 'Bản thân',
      'requester.personalId': '001094000011',
    },
    expect: [`warn self ${RELATION}`],
  },
  {
    name: 'a son asks',
    facts: {
      'subject.deathDate': '10/11/2026',
      'subject.fullName': 'Nguyễn Văn Bình',
      [RELATION]: 'Con',
      'requester.fullName': 'Nguyễn Văn Hùng',
    },
    expect: [],
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
