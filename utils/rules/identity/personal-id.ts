/** Shape of the 12-digit personal number, wherever it stands: its own field, or the number of a căn cước. */
import { dayOf, isoOf } from '../../core/dates';
import { carriesPersonalId, isForeigner, paperKind, peopleOf, value } from '../../core/people';
import { compactNumber, readPersonalId } from '../../core/personal-id';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { provinceOfId } from '../../reference/provinces';

/** Nobody this old is expected at a counter; a number of 1900 is a typing mistake (rule book 1.4). */
const OLDEST = 120;

function judge(role: Role, text: string, today: string): Finding[] {
  const read = readPersonalId(text);
  const compact = compactNumber(text);
  if (!read.ok) {
    if (read.problem === 'empty') return [];
    const params = { digits: compact.replace(/\D/g, '').length };
    return [{ subtype: read.problem, severity: 'error', role, params }];
  }
  const { place, year } = read.id;
  const thisYear = Number(isoOf(dayOf(today)).slice(0, 4));
  if (year > thisYear) return [{ subtype: 'future', severity: 'error', role, params: { year } }];
  if (thisYear - year > OLDEST) {
    return [{ subtype: 'too-old', severity: 'error', role, params: { year, age: thisYear - year } }];
  }
  const found: Finding[] = [];
  if (Number(place) < 100 && provinceOfId(place) === null) {
    found.push({ subtype: 'province', severity: 'error', role, params: { code: place }, overridable: true });
  } else if (Number(place) >= 100) {
    found.push({ subtype: 'abroad', severity: 'info', role, params: { code: place } });
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
  // A foreigner has no such number; some forms use the one box for passports too.
  const found = isForeigner(facts, person) && /[a-z]/i.test(number) ? [] : judge(own, number, facts.today);
  const ofCard = carriesPersonalId(paperKind(value(facts, person, 'idPaperType')));
  // The same text in both boxes is one mistake, told once.
  if (!ofCard || compactNumber(onPaper) === compactNumber(number)) return found;
  return found.concat(judge(paper, onPaper, facts.today));
}

const rule: Rule = {
  id: 'personal-id',
  version: 1,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12; Nghị định 137/2015/NĐ-CP Điều 13; Thông tư 59/2021/TT-BCA',
  scope: 'field',
  reads: ['*'],
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
