/** Addresses, agencies and other texts whose letters were lost or read with a wrong code page. Names have a rule of their own. */
import { misreadOf } from '../../core/legacy-fonts';
import { isNameBox } from '../../core/names';
import { attributeOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip, dropInvisible } from '../../core/text';

/** Longer texts are prose that may quote anything. */
const LONGEST = 300;

function check(facts: Facts): Finding[] {
  return facts.roles.flatMap((role): Finding[] => {
    const text = facts.get(role);
    if (text === '' || text.length > LONGEST || isNameBox(attributeOf(role))) return [];
    if (text.includes('\uFFFD')) return [{ subtype: 'lost', severity: 'warn', role }];
    // Short foreign words may look like VNI or TCVN3; misread UTF-8 looks like nothing else.
    const legacy = misreadOf(dropInvisible(text));
    if (!legacy) return [];
    return [{ subtype: 'mojibake', severity: 'warn', role, params: { proposal: clip(legacy.proposal, 40) } }];
  });
}

const rule: Rule = {
  id: 'text-encoding',
  version: 1,
  confidence: 'likely',
  source: 'TCVN 6909:2001 (Unicode cho chữ Việt)',
  scope: 'field',
  reads: ['*'],
  yields: ['required', 'hostile'],
  check,
};
export default rule;

const detail = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'mother.residenceDetail': text },
  expect: expect.map((line) => `${line} mother.residenceDetail`),
});

export const cases = (): RuleCase[] => [
  detail('Số 12, phố Đội Cấn'),
  detail('MÃ\u00A0SỐ 12'),
  detail('Rue de la Liberté, Orléans'),
  detail('Ấp Chân\u00A0Đất'),
  detail('Sá»‘ 12, phá»‘ Äá»™i Cáº¥n', 'warn mojibake'),
  detail('S\uFFFD 12, ph\uFFFD Đội Cấn', 'warn lost'),
];
