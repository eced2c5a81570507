/** The number of an identity paper, by the kind of paper. Cards with a personal number are judged by `personal-id`. */
import { isForeigner, paperKind, peopleOf, value } from '../../core/people';
import { compactNumber } from '../../core/personal-id';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible, fold } from '../../core/text';

/** A word of the paper's name typed into its number: "Hộ chiếu C1234567". */
const LABEL = /^(so |so:|ho chieu|passport|cmnd|cmtnd|chung minh|cccd|can cuoc|the can cuoc)/;

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'idPaperNumber');
  const text = facts.get(role);
  if (text === '') return null;
  const kind = paperKind(value(facts, person, 'idPaperType'));
  const plain = cleanInvisible(text).slice(0, 200);
  if (LABEL.test(fold(plain))) return { subtype: 'label', severity: 'error', role };
  const number = compactNumber(plain).toUpperCase();
  if (kind === 'old-card' && !/^(\d{9}|\d{12})$/.test(number)) {
    return { subtype: 'old-card', severity: 'error', role, params: { digits: number.length } };
  }
  if (kind !== 'passport') return null;
  if (!/^[A-Z0-9]+$/.test(number)) return { subtype: 'passport-signs', severity: 'error', role };
  if (number.length > 15)
    return { subtype: 'passport-long', severity: 'error', role, params: { length: number.length } };
  const usual = isForeigner(facts, person) ? number.length >= 5 : /^[A-Z]\d{7,8}$/.test(number);
  const nationality = value(facts, person, 'nationality');
  if (!usual && nationality !== '') return { subtype: 'passport-shape', severity: 'warn', role };
  return number === text
    ? null
    : { subtype: 'grouping', severity: 'info', role, fixes: [{ role, value: number }] };
}

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person) => {
    const finding = judge(facts, person);
    return finding ? [finding] : [];
  });
}

const rule: Rule = {
  id: 'id-paper-number',
  version: 1,
  confidence: 'certain',
  source: 'ICAO 9303 (hộ chiếu); Nghị định 05/1999/NĐ-CP (chứng minh nhân dân 9 số)',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

const paper = (type: string, number: string, nationality: string, ...expect: string[]): RuleCase => ({
  name: `${type} ${number} ${nationality}`,
  facts: { 'groom.idPaperType': type, 'groom.idPaperNumber': number, 'groom.nationality': nationality },
  expect: expect.map((line) => `${line} groom.idPaperNumber`),
});

export const cases = (): RuleCase[] => [
  paper('Hộ chiếu', 'C1234567', 'Việt Nam'),
  paper('Hộ chiếu', 'P00123456', 'Việt Nam'),
  paper('Hộ chiếu', 'E12345678', 'Hoa Kỳ'),
  paper('Hộ chiếu', 'AB1234567', 'Úc'),
  paper('Hộ chiếu', '00AA00012', 'Pháp'),
  paper('Hộ chiếu', '00AA00012', ''),
  paper('Hộ chiếu', 'c 1234567', 'Việt Nam', 'info grouping'),
  paper('Hộ chiếu', 'C12345', 'Việt Nam', 'warn passport-shape'),
  paper('Hộ chiếu', '12345678', 'Việt Nam', 'warn passport-shape'),
  paper('Hộ chiếu', 'C1234567X9999999', 'Hoa Kỳ', 'error passport-long'),
  paper('Hộ chiếu', 'Č1234567', 'Hoa Kỳ', 'error passport-signs'),
  paper('Hộ chiếu', 'Hộ chiếu C1234567', 'Việt Nam', 'error label'),
  paper('Chứng minh nhân dân', '012345678', ''),
  paper('Chứng minh nhân dân', '12345678', '', 'error old-card'),
  paper('Chứng minh nhân dân', '01234567A', '', 'error old-card'),
  paper('Chứng minh nhân dân', 'CMND số 012345678', '', 'error label'),
  paper('Căn cước công dân', '001090000017', 'Việt Nam'),
  paper('Giấy tờ khác', '12/GXN', ''),
];
