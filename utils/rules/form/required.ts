/** Fields that must not stay empty: by the pack in this case, or by the portal's own mark. Absent fields are not asked for. */
import { attributeOf, personOf, roleOf, type Attribute, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Real papers may lack them: a house without a number, a new certificate without a book, an hour nobody knows. */
const MAY_LACK: ReadonlySet<Attribute> = new Set<Attribute>([
  'recordBook',
  'recordName',
  'recordNumber',
  'deathHour',
  'deathMinute',
  'otherName',
  'residenceDetail',
  'birthPlaceDetail',
  'hometownDetail',
  'deathPlaceDetail',
  'workplaceDetail',
  'seatDetail',
  'contactDetail',
]);
/** What a paper says is missed only where its number stands: without one there may be no such paper. */
const PAPERS: readonly (readonly [of: string, number: Attribute, instead?: Attribute])[] = [
  ['idPaper', 'idPaperNumber', 'personalId'],
  ['deathNotice', 'deathNoticeNumber'],
  ['courtDecision', 'courtDecisionNumber'],
];

/** May this box, which the procedure usually has filled, be empty because the paper is? */
function mayLack(facts: Facts, role: Role): boolean {
  const attribute = attributeOf(role);
  const paper = PAPERS.find(([of]) => attribute.startsWith(of));
  if (!paper) return MAY_LACK.has(attribute);
  const [, number, instead] = paper;
  const at = (box: Attribute): Role => roleOf(personOf(role), box);
  return facts.get(at(instead && !facts.has(at(number)) ? instead : number)) === '';
}

function check(facts: Facts): Finding[] {
  return facts.roles.flatMap((role): Finding[] => {
    if (facts.get(role) !== '') return [];
    const byPack = facts.required.get(role);
    if (byPack === 'warn' && mayLack(facts, role)) return [{ subtype: 'usual', severity: 'info', role }];
    if (byPack) return [{ subtype: 'empty', severity: byPack, role }];
    const byPortal = facts
      .fields(role)
      .some((field) => field.required && !field.readonly && field.kind !== 'file');
    return byPortal ? [{ subtype: 'portal', severity: 'error', role }] : [];
  });
}

const rule: Rule = {
  id: 'required',
  version: 2,
  confidence: 'certain',
  source: 'Mục bắt buộc của tờ khai theo thủ tục đã công bố; dấu (*) của cổng',
  scope: 'field',
  reads: ['*'],
  yields: ['death-notice-number', 'land-certificate'],
  check,
};
export default rule;

/** What a pack asks for depends on the pack: see `tests/rules/required.test.ts`. */
export const cases = (): RuleCase[] => [
  { name: 'nothing asked', facts: { 'subject.fullName': '' }, expect: [] },
];
