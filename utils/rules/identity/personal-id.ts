/** Shape of the 12-digit personal number, wherever it stands: its own field, or the number of a card. */
import { LIFE_READS, lifeOf } from '../../core/alive';
import { cardOf, ID_PARTS, paperKindOf } from '../../core/id-papers';
import { isForeigner, peopleOf, readsOf } from '../../core/people';
import { compactNumber, doubtOf, readPersonalId, type PersonalId } from '../../core/personal-id';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { behindLabel } from '../../core/written-number';

function doubt(role: Role, id: PersonalId, today: string): Finding | null {
  const problem = doubtOf(id, today);
  if (problem === null) return null;
  if (problem === 'province') {
    return { subtype: problem, severity: 'error', role, params: { code: id.place }, overridable: true };
  }
  const params = { year: id.year, age: Number(today.slice(0, 4)) - id.year };
  return { subtype: problem, severity: 'error', role, params };
}

function judge(role: Role, text: string, today: string, life: 'yes' | 'no' | 'perhaps'): Finding[] {
  const read = readPersonalId(text);
  const compact = compactNumber(text);
  if (!read.ok) {
    if (read.problem === 'empty') return [];
    // The dead of old records had no other number.
    if (read.problem === 'old-number' && life === 'no') return [];
    const named = read.problem === 'characters' ? readPersonalId(behindLabel(text) ?? '') : null;
    if (named?.ok) {
      return [{ subtype: 'label', severity: 'error', role, fixes: [{ role, value: named.id.number }] }];
    }
    const params = { digits: compact.replace(/\D/g, '').length };
    // Parents and people of old records may be dead too: then the clerk says so.
    const overridable = read.problem === 'old-number' && life === 'perhaps';
    return [{ subtype: read.problem, severity: 'error', role, params, overridable }];
  }
  const finding = doubt(role, read.id, today);
  const found: Finding[] = finding ? [finding] : [];
  if (finding && finding.overridable !== true) return found;
  if (Number(read.id.place) >= 100) {
    found.push({ subtype: 'abroad', severity: 'info', role, params: { code: read.id.place } });
  }
  if (compact !== text) {
    found.push({ subtype: 'grouping', severity: 'info', role, fixes: [{ role, value: compact }] });
  }
  return found;
}

function ofPerson(facts: Facts, person: Person): Finding[] {
  const own = roleOf(person, 'personalId');
  const paper = roleOf(person, 'idPaperNumber');
  const number = facts.get(own);
  const onPaper = facts.get(paper);
  const life = lifeOf(facts, person);
  // A foreigner has no such number; some forms use the one box for passports too.
  const passport =
    isForeigner(facts, person) ||
    (paperKindOf(facts, person) === 'passport' && facts.get(roleOf(person, 'nationality')) === '');
  const found = passport && /[a-z]/i.test(number) ? [] : judge(own, number, facts.today, life);
  // The same text in both boxes is one mistake, told once.
  if (onPaper !== '' && compactNumber(onPaper) === compactNumber(number)) {
    return found.map((finding) => ({ ...finding, others: [paper] }));
  }
  if (cardOf(facts, person) !== 'sure') return found;
  return found.concat(judge(paper, onPaper, facts.today, life));
}

const rule: Rule = {
  id: 'personal-id',
  version: 2,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12; Nghị định 137/2015/NĐ-CP Điều 13; Thông tư 59/2021/TT-BCA',
  scope: 'field',
  reads: [...readsOf('*', ID_PARTS), ...LIFE_READS],
  check: (facts) => peopleOf(facts).flatMap((person) => ofPerson(facts, person)),
};
export default rule;

export const cases = (): RuleCase[] => [
  { name: 'Hà Nội, female, 1990', facts: { 'mother.personalId': '001190000017' }, expect: [] },
  { name: 'Hồ Chí Minh City, male, 2005', facts: { 'groom.personalId': '079205000023' }, expect: [] },
  { name: 'old province that merged', facts: { 'bride.personalId': '064301000023' }, expect: [] },
  { name: 'Vũng Tàu, gone by name', facts: { 'subject.personalId': '077310000044' }, expect: [] },
  { name: 'absent', facts: { 'mother.personalId': '' }, expect: [] },
  {
    name: 'grouped as printed',
    facts: { 'mother.personalId': '001 190 000 017' },
    expect: ['info grouping mother.personalId'],
  },
  {
    name: 'full-width digits',
    facts: { 'mother.personalId': '０01190000017' },
    expect: ['info grouping mother.personalId'],
  },
  {
    name: 'a zero was lost',
    facts: { 'mother.personalId': '1190000017' },
    expect: ['error length mother.personalId'],
  },
  {
    name: 'one digit too many',
    facts: { 'mother.personalId': '0011900000170' },
    expect: ['error length mother.personalId'],
  },
  {
    name: 'letter O',
    facts: { 'mother.personalId': '00119O000017' },
    expect: ['error characters mother.personalId'],
  },
  {
    name: 'words in a number box',
    facts: { 'father.personalId': 'không có' },
    expect: ['error characters father.personalId'],
  },
  {
    name: 'old nine-digit card',
    facts: { 'father.personalId': '012345678' },
    expect: ['error old-number father.personalId'],
  },
  {
    name: 'old nine-digit card of the person who died',
    facts: { 'subject.personalId': '171234567', 'subject.deathDate': '01/11/2026' },
    expect: [],
  },
  {
    name: 'the name of the card inside',
    facts: { 'father.personalId': 'CCCD số: 001 090 000 017' },
    expect: ['error label father.personalId'],
  },
  {
    name: 'a passport of somebody whose nationality is not asked, in a shared box',
    facts: { 'groom.idPaperType': 'Hộ chiếu', 'groom.personalId': 'E12345678' },
    expect: [],
  },
  {
    name: 'filler',
    facts: { 'father.personalId': '000000000000' },
    expect: ['error filler father.personalId'],
  },
  {
    name: 'code that was never a province',
    facts: { 'father.personalId': '003090000017' },
    expect: ['error province father.personalId'],
  },
  {
    name: 'birth registered abroad',
    facts: { 'father.personalId': '101090000017' },
    expect: ['info abroad father.personalId'],
  },
  {
    name: 'century that has not come',
    facts: { 'father.personalId': '001490000017' },
    expect: ['error century father.personalId'],
  },
  {
    name: 'year of birth next year',
    facts: { 'subject.personalId': '001327000018' },
    expect: ['error future subject.personalId'],
  },
  {
    name: 'this very year',
    facts: { 'subject.personalId': '001326000018' },
    expect: [],
  },
  {
    name: 'born 1900',
    facts: { 'father.personalId': '001000000013' },
    expect: ['error too-old father.personalId'],
  },
  { name: 'exactly 120', facts: { 'father.personalId': '001006000013' }, expect: [] },
  {
    name: 'one wrong text in both boxes is one issue',
    facts: {
      'groom.personalId': '00119000001',
      'groom.idPaperType': 'Thẻ căn cước',
      'groom.idPaperNumber': '00119000001',
    },
    expect: ['error length groom.personalId'],
  },
  {
    name: 'number of a căn cước alone',
    facts: { 'groom.idPaperType': 'Căn cước công dân', 'groom.idPaperNumber': '0010900000' },
    expect: ['error length groom.idPaperNumber'],
  },
  {
    name: 'passport in the paper box',
    facts: { 'groom.idPaperType': 'Hộ chiếu', 'groom.idPaperNumber': '00AA00012' },
    expect: [],
  },
  {
    name: 'passport of a foreign parent in a shared box',
    facts: { 'father.nationality': 'Hoa Kỳ', 'father.personalId': 'E12345678' },
    expect: [],
  },
];
