/** Who hands in for the owner of a household business does so by authorisation: then the papers of that case are shown. */
import { BIRTH_PARTS } from '../../core/ages';
import { isAbout } from '../../core/matters';
import { NAME_PARTS, readsOf } from '../../core/people';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { samePerson } from '../../core/same-person';

/** The switches of the packs. */
const AGENTS = ['agent-person', 'agent-organisation', 'agent-public-post'];

function check(facts: Facts): Finding[] {
  if (!isAbout(facts, 'household-business')) return [];
  const pair = samePerson(facts, 'submitter', 'owner');
  if (!pair) return [];
  const agent = AGENTS.some((name) => facts.cases.has(name));
  if (pair.same === !agent) return [];
  const [role, ...others] = pair.roles;
  return role ? [{ subtype: pair.same ? 'self' : 'agent', severity: 'info', role, others }] : [];
}

const rule: Rule = {
  id: 'business-agent',
  version: 1,
  confidence: 'likely',
  source: 'Nghị định 168/2025/NĐ-CP (ủy quyền thực hiện thủ tục đăng ký hộ kinh doanh); thủ tục 1.001612',
  scope: 'form',
  reads: readsOf(['submitter', 'owner'], NAME_PARTS, BIRTH_PARTS),
  check,
};
export default rule;

const [NAM, LAN] = ['038075000032', '001190000017'];
const handed = (name: string, submitter: string, cases: string[], ...expect: string[]): RuleCase => ({
  name,
  procedure: '1.001612',
  cases,
  facts: { 'submitter.personalId': submitter, 'owner.personalId': LAN },
  expect: expect.map((subtype) => `info ${subtype} submitter.personalId`),
});

export const cases = (): RuleCase[] => [
  handed('the owner', LAN, []),
  handed('somebody else, by authorisation', NAM, ['agent-person']),
  handed('somebody else, the case is not chosen', NAM, [], 'agent'),
  handed('the owner, and the case of an agent', LAN, ['agent-organisation'], 'self'),
  {
    name: 'another procedure',
    procedure: '1.116910',
    facts: { 'submitter.personalId': NAM, 'owner.personalId': LAN },
    expect: [],
  },
];
