/** The number of a passport. Vietnamese series are known by practice only; foreign ones are never held against them. */
import { ID_PARTS, paperKindOf } from '../../core/id-papers';
import { isForeigner, peopleOf, readsOf, value } from '../../core/people';
import { compactNumber, readPersonalId } from '../../core/personal-id';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible } from '../../core/text';
import { behindLabel, saysNone } from '../../core/written-number';

const SHORTEST = 5;
const LONGEST = 15;
const VIETNAMESE = /^[A-Z]\d{7,8}$/;
/** Begins like one of the series in use: B and C, the new P, N of officials. */
const SERIES = /^[BCNP]\d+$/;

/** A citizen by the nationality, or by a personal number of one's own. */
const isCitizen = (facts: Facts, person: Person): boolean =>
  !isForeigner(facts, person) &&
  (value(facts, person, 'nationality') !== '' || readPersonalId(value(facts, person, 'personalId')).ok);

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'idPaperNumber');
  const text = facts.get(role);
  // The name of the paper inside the number is told by `id-paper-number`.
  if (
    text === '' ||
    paperKindOf(facts, person) !== 'passport' ||
    saysNone(text) ||
    behindLabel(text) !== null
  )
    return null;
  const number = compactNumber(cleanInvisible(text.slice(0, 200))).toUpperCase();
  const { length } = number;
  if (!/^[A-Z0-9]+$/.test(number)) return { subtype: 'signs', severity: 'error', role };
  if (length > LONGEST) return { subtype: 'long', severity: 'error', role, params: { length } };
  if (!isForeigner(facts, person) && readPersonalId(number).ok) {
    return { subtype: 'card-number', severity: 'warn', role, others: [roleOf(person, 'idPaperType')] };
  }
  const asked = isCitizen(facts, person) || (!isForeigner(facts, person) && SERIES.test(number));
  const usual = asked ? VIETNAMESE.test(number) : length >= SHORTEST;
  if (!usual) return { subtype: 'shape', severity: 'warn', role };
  if (number === text) return null;
  return { subtype: 'grouping', severity: 'info', role, fixes: [{ role, value: number }] };
}

const rule: Rule = {
  id: 'passport',
  version: 1,
  confidence: 'certain',
  source: 'ICAO 9303 (chữ và số trên hộ chiếu); dãy số hộ chiếu Việt Nam theo các mẫu đang lưu hành',
  scope: 'field',
  reads: readsOf('*', ID_PARTS),
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

const of = (number: string, nationality: string, ...expect: string[]): RuleCase => ({
  name: `${number} ${nationality}`,
  facts: {
    'groom.idPaperType': 'Hộ chiếu',
    'groom.idPaperNumber': number,
    'groom.nationality': nationality,
  },
  expect: expect.map((line) => `${line} groom.idPaperNumber`),
});

export const cases = (): RuleCase[] => [
  of('C1234567', 'Việt Nam'),
  of('P00123456', 'Việt Nam'),
  of('B7654321', 'VIET NAM'),
  of('E12345678', 'Hoa Kỳ'),
  of('512345678', 'Hoa Kỳ'),
  of('AB1234567', 'Úc'),
  of('G87654321', 'Trung Quốc'),
  of('00AA00012', 'Pháp'),
  of('00AA00012', ''),
  of('c 1234567', 'Việt Nam', 'info grouping'),
  of('C12345', 'Việt Nam', 'warn shape'),
  of('12345678', 'Việt Nam', 'warn shape'),
  of('C123456', '', 'warn shape'),
  of('A123456', ''),
  of('12345678', ''),
  of('C123', 'Pháp', 'warn shape'),
  of('001094000011', 'Việt Nam', 'warn card-number'),
  of('001094000011', '', 'warn card-number'),
  of('C1234567X9999999', 'Hoa Kỳ', 'error long'),
  of('Č1234567', 'Hoa Kỳ', 'error signs'),
  of('C1234567/2021', 'Việt Nam', 'error signs'),
  of('Hộ chiếu C1234567', 'Việt Nam'),
  {
    name: 'a citizen by the number, nationality not asked',
    facts: {
      'requester.idPaperType': 'Hộ chiếu',
      'requester.idPaperNumber': 'C12345',
      'requester.personalId': '001094000011',
    },
    expect: ['warn shape requester.idPaperNumber'],
  },
  {
    name: 'a paper in place of a passport',
    facts: { 'groom.idPaperType': 'Giấy tờ hợp lệ thay thế hộ chiếu', 'groom.idPaperNumber': '12/GTH-2026' },
    expect: [],
  },
];
