/** The group of beneficiaries says how old they are: "Trẻ em", "Người cao tuổi", "từ đủ 75 tuổi". */
import { readsOf } from '../../core/people';
import { type Age, ageOf, ageRange, BIRTH_PARTS } from '../../core/ages';
import { personOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Whom a benefit may be for, where the group stands with somebody else or with the dossier. */
const BENEFICIARIES = ['subject', 'recipient', 'owner'] as const satisfies readonly Person[];
/** Orphans who still learn keep the child's benefit until 22. */
const STILL = 22;
const MAY_STAY = /nguon nuoi duong|mo coi|bo roi|di hoc|dang hoc/;

function judge(facts: Facts, role: Role): Finding[] {
  const words = facts.get(role);
  const range = words === '' ? null : ageRange(words);
  if (!range) return [];
  const least = range.min ?? 0;
  const most = range.max === undefined ? Infinity : MAY_STAY.test(fold(words)) ? STILL : range.max;
  const fits = (age: Age) => age.max >= least && age.min <= most;
  const holder = personOf(role);
  const own = ageOf(facts, holder);
  const others = BENEFICIARIES.filter((person) => person !== holder).flatMap(
    (person) => ageOf(facts, person) ?? [],
  );
  // The money may be fetched by a carer: whoever fits is the one it is for.
  const shown = own ?? (others.length === 1 ? others[0] : undefined);
  if (!shown || fits(shown) || others.some(fits)) return [];
  return shown.max < least
    ? [
        {
          subtype: 'too-young',
          severity: 'warn',
          role: shown.role,
          others: [role],
          params: { age: shown.max, least },
        },
      ]
    : [
        {
          subtype: 'too-old',
          severity: 'warn',
          role: shown.role,
          others: [role],
          params: { age: shown.min, most: range.max ?? STILL },
        },
      ];
}

const check = (facts: Facts): Finding[] =>
  facts.roles.filter((role) => role.endsWith('.benefitCategory')).flatMap((role) => judge(facts, role));

const rule: Rule = {
  id: 'benefit-age',
  version: 1,
  confidence: 'certain',
  source:
    'Luật Trẻ em 2016 Điều 1 (dưới 16 tuổi); Luật Người cao tuổi 2009 Điều 2 (từ đủ 60 tuổi); đối tượng trợ cấp theo Nghị định 335/2026/NĐ-CP',
  scope: 'form',
  reads: readsOf('*', ['benefitCategory'], BIRTH_PARTS),
  check,
};
export default rule;

const group = (text: string, born: string, ...expect: string[]): RuleCase => ({
  name: `${text}, ${born}`,
  facts: { 'subject.benefitCategory': text, 'subject.birthDate': born },
  expect,
});
const young = 'warn too-young subject.birthDate';
const old = 'warn too-old subject.birthDate';

export const cases = (): RuleCase[] => [
  group('Trẻ em', '05/03/2015'),
  group('Trẻ em', '05/03/1990', old),
  group('TRE EM', '22/11/2010', old),
  group('Trẻ em', '23/11/2010'),
  group('Trẻ em dưới 3 tuổi thuộc hộ nghèo', '01/12/2023'),
  group('Trẻ em dưới 3 tuổi thuộc hộ nghèo', '01/10/2023', old),
  group('Trẻ em dưới 36 tháng tuổi', '01/10/2023', old),
  group('Trẻ em không có nguồn nuôi dưỡng', '05/03/2006'),
  group('Trẻ em không có nguồn nuôi dưỡng', '05/03/1990', old),
  group('Người cao tuổi', '05/03/1950'),
  group('Người cao tuổi', '05/03/1990', young),
  group('Người cao tuổi', '1966'),
  group('Người từ đủ 75 tuổi trở lên', '22/11/1951'),
  group('Người từ đủ 75 tuổi trở lên', '23/11/1951', young),
  group('Từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo', '05/03/1955'),
  group('Từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo', '05/03/1940', old),
  group('Từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo', '05/03/1970', young),
  group('Từ đủ 75 tuổi, hoặc từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo', '05/03/1940'),
  group('Trợ cấp hưu trí xã hội', '05/03/1970', young),
  group('Người đơn thân nghèo đang nuôi con dưới 16 tuổi', '05/03/1990'),
  group('Gia đình chăm sóc trẻ em khuyết tật', '05/03/1990'),
  group('Người khuyết tật nặng', '05/03/1990'),
  group('Hộ nghèo', '05/03/1990'),
  {
    name: 'the group with the one who fetches the money, the child beside',
    facts: {
      'recipient.benefitCategory': 'Trẻ em dưới 3 tuổi',
      'recipient.birthDate': '05/03/1990',
      'subject.birthDate': '05/03/2025',
    },
    expect: [],
  },
  {
    name: 'by the number alone',
    facts: { 'recipient.benefitCategory': 'Người cao tuổi', 'recipient.personalId': '001190000017' },
    expect: ['warn too-young recipient.personalId'],
  },
];
