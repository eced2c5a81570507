/** A chứng minh nhân dân as the paper of somebody alive. Old numbers of the dead and of historic papers stay as they are. */
import { LIFE_READS, lifeOf } from '../../core/alive';
import { ID_PARTS, paperKindOf } from '../../core/id-papers';
import { isForeigner, peopleOf, readsOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { digitsOf } from '../../core/written-number';

function judge(facts: Facts, person: Person): Finding | null {
  const life = lifeOf(facts, person);
  const kind = paperKindOf(facts, person);
  if (life === 'no') return null;
  if (kind === 'old-card') {
    const severity = life === 'yes' ? 'error' : person === 'subject' ? 'info' : 'warn';
    return { subtype: 'ended', severity, role: roleOf(person, 'idPaperType') };
  }
  // No kind is asked or chosen: nine digits are a CMND, unless the holder is a foreigner.
  const role = roleOf(person, 'idPaperNumber');
  if (kind !== '' || isForeigner(facts, person) || digitsOf(facts.get(role)).length !== 9) return null;
  return { subtype: 'number', severity: life === 'yes' ? 'warn' : 'info', role };
}

const rule: Rule = {
  id: 'old-card',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 46 khoản 2: chứng minh nhân dân có giá trị đến hết 31/12/2024',
  scope: 'form',
  from: '2025-01-01',
  reads: [...readsOf('*', ID_PARTS), ...LIFE_READS],
  yields: ['personal-id:old-number'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'CMND of a groom',
    facts: { 'groom.idPaperType': 'Chứng minh nhân dân' },
    expect: ['error ended groom.idPaperType'],
  },
  {
    name: 'as some lists write it',
    facts: { 'requester.idPaperType': 'GIẤY CHỨNG MINH NHÂN DÂN' },
    expect: ['error ended requester.idPaperType'],
  },
  {
    name: 'CMND of a father who may be dead',
    facts: { 'father.idPaperType': 'Chứng minh nhân dân' },
    expect: ['warn ended father.idPaperType'],
  },
  {
    name: 'CMND of the mother of a newborn child',
    facts: { 'mother.idPaperType': 'Chứng minh nhân dân', 'subject.birthDate': '05/10/2026' },
    expect: ['error ended mother.idPaperType'],
  },
  {
    name: 'CMND of a father who is dead',
    facts: { 'father.idPaperType': 'Chứng minh nhân dân', 'father.residenceAbroad': 'Đã chết' },
    expect: [],
  },
  {
    name: 'CMND of the person who died',
    facts: { 'subject.idPaperType': 'Chứng minh nhân dân', 'subject.deathDate': '01/11/2026' },
    expect: [],
  },
  {
    name: 'CMND of the person who died, the day is not filled in yet',
    facts: {
      'subject.idPaperType': 'CMND',
      'subject.idPaperNumber': '171234567',
      'subject.deathDate': '',
    },
    expect: [],
  },
  {
    name: 'CMND in an old record',
    facts: { 'subject.idPaperType': 'Chứng minh nhân dân' },
    expect: ['info ended subject.idPaperType'],
  },
  {
    name: 'CMND of somebody who asks about himself',
    facts: { 'subject.idPaperType': 'Chứng minh nhân dân', 'requester.relation': 'Bản thân' },
    expect: ['error ended subject.idPaperType'],
  },
  {
    name: 'CMND of somebody who asks for a certificate of marital status',
    procedure: '1.004873',
    facts: { 'subject.idPaperType': 'Chứng minh nhân dân' },
    expect: ['error ended subject.idPaperType'],
  },
  { name: 'one entry for both kinds', facts: { 'groom.idPaperType': 'CMND/CCCD' }, expect: [] },
  { name: 'citizen card', facts: { 'groom.idPaperType': 'Thẻ căn cước công dân' }, expect: [] },
  {
    name: 'card of an officer',
    facts: { 'groom.idPaperType': 'Giấy chứng minh sĩ quan QĐND VN' },
    expect: [],
  },
  {
    name: 'nine digits, no kind asked',
    facts: { 'requester.idPaperNumber': '171234567' },
    expect: ['warn number requester.idPaperNumber'],
  },
  {
    name: 'nine digits of a mother in an old record',
    facts: { 'mother.idPaperNumber': '171234567' },
    expect: ['info number mother.idPaperNumber'],
  },
  {
    name: 'nine digits of a foreign passport',
    facts: { 'requester.idPaperNumber': '512345678', 'requester.nationality': 'Hoa Kỳ' },
    expect: [],
  },
  { name: 'an old number in its own box', facts: { 'requester.oldIdNumber': '171234567' }, expect: [] },
];
