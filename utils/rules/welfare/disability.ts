/** Kind, degree and cause of a disability: three boxes that are easily taken for one another, and the group they lead to. */
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { saysNone } from '../../core/written-number';

type Level = 'extreme' | 'severe' | 'mild';

/** The degrees of the law that a text names: a group of beneficiaries may name two. */
function levelsOf(text: string): Level[] {
  const words = fold(text);
  const rest = words.replace(/\bdac biet nang\b/g, '');
  return [
    ...(rest === words ? [] : (['extreme'] as const)),
    ...(/\bnang\b/.test(rest) ? (['severe'] as const) : []),
    ...(/\bnhe\b/.test(rest) ? (['mild'] as const) : []),
  ];
}

/** Not decided yet, a figure of a medical board, a code of a list: no degree by its name, and no slip either. */
const UNDECIDED = /\d|\b(?:chua|khong|xac dinh)\b/;

/** A kind of disability by the law (Luật Người khuyết tật 2010 Điều 3): moving, hearing and speech, sight, mind, intellect, other. */
const KIND = /van dong|nghe|noi|nhin|thi giac|thinh giac|than kinh|tam than|tri tue|\bkhac\b/;

/** All of the cause is a degree or a kind: it was typed one box too low. */
const NO_CAUSE =
  /^(?:muc do )?(?:dac biet nang|nang|nhe)$|^(?:van dong|nghe,? noi|nhin|than kinh,? tam than|tri tue)$/;

function check(facts: Facts): Finding[] {
  return facts.persons.flatMap((person): Finding[] => {
    const causeRole = roleOf(person, 'disabilityCause');
    const [kindRole, levelRole, groupRole] = [
      roleOf(person, 'disabilityKind'),
      roleOf(person, 'disabilityLevel'),
      roleOf(person, 'benefitCategory'),
    ];
    const [kind, level] = [facts.get(kindRole), facts.get(levelRole)];
    const found: Finding[] = [];
    if (kind !== '' && !KIND.test(fold(kind)) && levelsOf(kind).length > 0)
      found.push({ subtype: 'level-in-kind', severity: 'warn', role: kindRole });
    if (NO_CAUSE.test(fold(facts.get(causeRole))))
      found.push({ subtype: 'no-cause', severity: 'warn', role: causeRole });
    if (level === '') return found;
    if (saysNone(kind) && levelsOf(level).length > 0)
      found.push({ subtype: 'level-without-kind', severity: 'warn', role: kindRole, others: [levelRole] });
    const degree = levelsOf(level)[0];
    if (!degree) {
      if (UNDECIDED.test(fold(level))) return found;
      const subtype = KIND.test(fold(level)) ? 'kind-in-level' : 'unknown-level';
      return [...found, { subtype, severity: 'warn', role: levelRole }];
    }
    const group = fold(facts.get(groupRole));
    if (!group.includes('khuyet tat') || /cham soc|nuoi/.test(group)) return found;
    const wanted = levelsOf(group);
    if (wanted.length > 0 && !wanted.includes(degree))
      found.push({ subtype: 'group-differs', severity: 'warn', role: levelRole, others: [groupRole] });
    else if (wanted.length === 0 && degree === 'mild')
      found.push({ subtype: 'mild', severity: 'info', role: levelRole, others: [groupRole] });
    return found;
  });
}

const rule: Rule = {
  id: 'disability',
  version: 1,
  confidence: 'likely',
  source:
    'Luật Người khuyết tật 51/2010/QH12 Điều 3 (6 dạng, 3 mức độ), Điều 44 (trợ cấp cho mức nặng, đặc biệt nặng)',
  scope: 'form',
  reads: ['*.disabilityKind', '*.disabilityLevel', '*.disabilityCause', '*.benefitCategory'],
  check,
};
export default rule;

const form = (kind: string, level: string, group: string, ...expect: string[]): RuleCase => ({
  name: [kind, level, group].join(', '),
  facts: {
    'subject.disabilityKind': kind,
    'subject.disabilityLevel': level,
    'subject.benefitCategory': group,
  },
  expect,
});
const LEVEL = 'subject.disabilityLevel';

export const cases = (): RuleCase[] => [
  form('Vận động', 'Nặng', 'Người khuyết tật nặng'),
  form('Nghe, nói', 'Đặc biệt nặng', 'Người khuyết tật'),
  form('Khuyết tật thần kinh, tâm thần', 'Khuyết tật nặng', ''),
  form('Khác', 'Nhẹ', 'Hộ nghèo'),
  form('Vận động', 'Nặng', 'Người khuyết tật nặng, đặc biệt nặng'),
  form('Vận động', 'Chưa xác định', ''),
  form('Vận động', '81%', ''),
  form('Khuyết tật nặng về vận động', 'Nặng', ''),
  form('Vận động', 'Nhẹ', 'Gia đình đang chăm sóc người khuyết tật đặc biệt nặng'),
  form('Nặng', 'Đặc biệt nặng', '', 'warn level-in-kind subject.disabilityKind'),
  form('Không', 'Nặng', '', 'warn level-without-kind subject.disabilityKind'),
  form('Không', '', ''),
  {
    name: 'a cause',
    facts: { 'subject.disabilityCause': 'Tai nạn giao thông nặng năm 2020' },
    expect: [],
  },
  {
    name: 'a degree in the box of the cause',
    facts: { 'subject.disabilityCause': 'Đặc biệt nặng' },
    expect: ['warn no-cause subject.disabilityCause'],
  },
  form('Vận động', 'Vận động', '', `warn kind-in-level ${LEVEL}`),
  form('Vận động', 'Trung bình', '', `warn unknown-level ${LEVEL}`),
  form('Vận động', 'Nhẹ', 'Người khuyết tật nặng', `warn group-differs ${LEVEL}`),
  form('Vận động', 'Nặng', 'NGƯỜI KHUYẾT TẬT ĐẶC BIỆT NẶNG', `warn group-differs ${LEVEL}`),
  form('Nhìn', 'Nhẹ', 'Người khuyết tật', `info mild ${LEVEL}`),
];
