/** The number of an identity paper: the number alone, and as long as the paper's kind has it. Cards and passports have rules of their own. */
import { ID_PARTS, paperKindOf } from '../../core/id-papers';
import { isForeigner, peopleOf, readsOf } from '../../core/people';
import { compactNumber, doubtOf, readPersonalId } from '../../core/personal-id';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { behindLabel, digitsOf, saysNone } from '../../core/written-number';

/** A number that can stand alone: nine or twelve digits, or a passport's. */
const PLAIN = /^(\d{9}|\d{12}|[A-Z]\d{7,8})$/;

/** The form does not ask for the kind: digits alone are a card's, a CMND's, or lost some on the way. */
function untyped(role: Role, number: string, today: string): Finding | null {
  const digits = digitsOf(number);
  const { length } = digits;
  const params = { digits: length };
  if (length === 0 || length === 9) return null;
  if (length === 12) {
    const read = readPersonalId(digits);
    return read.ok && doubtOf(read.id, today) === null
      ? null
      : { subtype: 'no-card', severity: 'warn', role };
  }
  // Other papers with a picture have shorter numbers; ten, eleven or thirteen digits are a card's with a slip.
  const slip = length > 9;
  return { subtype: 'length', severity: slip ? 'error' : 'warn', role, params, overridable: slip };
}

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'idPaperNumber');
  const text = facts.get(role);
  if (text === '') return null;
  if (saysNone(text)) return { subtype: 'none', severity: 'info', role, fixes: [{ role, value: '' }] };
  const named = behindLabel(text);
  if (named !== null) {
    const number = compactNumber(named).toUpperCase();
    const fixes = PLAIN.test(number) ? [{ role, value: number }] : [];
    return { subtype: 'label', severity: 'error', role, fixes };
  }
  const kind = paperKindOf(facts, person);
  const number = compactNumber(text);
  if (kind === 'old-card' && !/^(\d{9}|\d{12})$/.test(number)) {
    const params = { digits: number.replace(/\D/g, '').length };
    return { subtype: 'old-card', severity: 'error', role, params };
  }
  // The same text in the box of the personal number is told there.
  const own = compactNumber(facts.get(roleOf(person, 'personalId')));
  return kind === '' && !isForeigner(facts, person) && own !== number
    ? untyped(role, number, facts.today)
    : null;
}

const rule: Rule = {
  id: 'id-paper-number',
  version: 2,
  confidence: 'certain',
  source:
    'Nghị định 05/1999/NĐ-CP (chứng minh nhân dân 9 số); Luật Căn cước 26/2023/QH15 Điều 12 (thẻ căn cước 12 số)',
  scope: 'field',
  reads: readsOf('*', ID_PARTS),
  // The number of a card is told as the personal number.
  yields: ['personal-id:label', 'personal-id:characters'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

const paper = (type: string, number: string, nationality: string, ...expect: string[]): RuleCase => ({
  name: `${type} ${number} ${nationality}`,
  facts: { 'groom.idPaperType': type, 'groom.idPaperNumber': number, 'groom.nationality': nationality },
  expect: expect.map((line) => `${line} groom.idPaperNumber`),
});

export const cases = (): RuleCase[] => [
  paper('Hộ chiếu', 'C1234567', 'Việt Nam'),
  paper('Hộ chiếu', 'Hộ chiếu C1234567', 'Việt Nam', 'error label'),
  paper('Chứng minh nhân dân', '012345678', ''),
  paper('Chứng minh nhân dân', '024 000 111', ''),
  paper('Chứng minh nhân dân', '12345678', '', 'error old-card'),
  paper('Chứng minh nhân dân', '0123456789', '', 'error old-card'),
  paper('Chứng minh nhân dân', '01234567A', '', 'error old-card'),
  paper('Chứng minh nhân dân', 'CMND số 012345678', '', 'error label'),
  paper('Căn cước công dân', '001090000017', 'Việt Nam'),
  paper('Căn cước công dân', 'CCCD: 001090000017', 'Việt Nam', 'error label'),
  paper('Giấy tờ khác', '12/GXN', ''),
  paper('Giấy chứng minh sĩ quan QĐND VN', '12345678', ''),
  paper('', '001090000017', ''),
  paper('', '01090000017', '', 'error length'),
  paper('', '0010900000170', 'Việt Nam', 'error length'),
  paper('', '12345678', '', 'warn length'),
  paper('', '001490000017', '', 'warn no-card'),
  paper('', '003090000017', '', 'warn no-card'),
  paper('', '01090000017', 'Hoa Kỳ'),
  paper('', 'C1234567', ''),
  paper('', '171234567', ''),
  paper('', 'Không có', '', 'info none'),
  {
    name: 'the same slip in both boxes',
    facts: { 'groom.personalId': '01090000017', 'groom.idPaperNumber': '01090000017' },
    expect: [],
  },
];
