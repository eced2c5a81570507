/** Fields that must not stay empty: by the pack in this case, or by the portal's own mark. Absent fields are not asked for. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

function check(facts: Facts): Finding[] {
  return facts.roles.flatMap((role): Finding[] => {
    if (facts.get(role) !== '') return [];
    const byPack = facts.required.get(role);
    if (byPack) return [{ subtype: 'empty', severity: byPack, role }];
    const byPortal = facts
      .fields(role)
      .some((field) => field.required && !field.readonly && field.kind !== 'file');
    return byPortal ? [{ subtype: 'portal', severity: 'error', role }] : [];
  });
}

const rule: Rule = {
  id: 'required',
  version: 1,
  confidence: 'certain',
  source: 'Mục bắt buộc của tờ khai theo thủ tục đã công bố; dấu (*) của cổng',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

/** What a pack asks for depends on the pack: see `tests/rules/required.test.ts`. */
export const cases = (): RuleCase[] => [
  { name: 'nothing asked', facts: { 'subject.fullName': '' }, expect: [] },
];
