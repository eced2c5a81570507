/** Telephone numbers by the plan of 2018. A fix takes out dots and puts a lost zero back; the citizen confirms the rest. */
import { peopleOf } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, cleanInvisible, saysNothing } from '../../core/text';
import { AREA_CODES, MOBILE_PREFIXES, OLD_MOBILE } from '../../reference/phones';

const isMobile = (number: string): boolean => /^0[35789]\d{8}$/.test(number);
const isLandline = (number: string): boolean =>
  /^02\d{9}$/.test(number) && (AREA_CODES.has(number.slice(0, 3)) || AREA_CODES.has(number.slice(0, 4)));

/** `+84 912…`, `84912…` and `0084…` begin with the country; the plain form begins with 0. */
function national(digits: string, plus: boolean): string {
  if (digits.startsWith('0084')) return `0${digits.slice(4)}`;
  const abroad = plus || digits.length === 11 || digits.length === 12;
  return digits.startsWith('84') && abroad ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
}

/** `ĐT: 0912…`, `SĐT 0912…`: the label came along from the paper. */
const LABEL = /^(?:s?đt|sdt|dt|tel|phone|điện thoại|số điện thoại|di động|mobile)[ .:]*(?=[+0-9])/i;

function judge(facts: Facts, role: Role, typed: string): Finding | null {
  const say = (
    subtype: string,
    severity: Finding['severity'],
    params: Finding['params'] = {},
    fix?: string,
  ): Finding => ({
    subtype,
    severity,
    role,
    params,
    fixes: fix === undefined ? [] : [{ role, value: fix }],
  });
  if (saysNothing(typed)) return say('none', 'error', {}, facts.required.has(role) ? undefined : '');
  const plain = asciiDigits(cleanInvisible(typed)).replace(LABEL, '');
  const numbers = plain.split(/[,;/]/).filter((part) => part.replace(/\D/g, '').length >= 8);
  if (numbers.length > 1) return say('several', 'warn');
  const compact = plain.replace(/[\s.()-]/g, '').replace(/–/g, '');
  if (!/^\+?\d+$/.test(compact)) return say('characters', 'error');
  const plus = compact.startsWith('+');
  if (plus && !compact.startsWith('+84')) return say('abroad', 'info');
  const number = national(compact.replace('+', ''), plus);
  if (/^(\d)\1+$/.test(number)) return say('filler', 'error');
  if (/^1[89]00\d{4,6}$/.test(number)) return say('hotline', 'warn');
  if (isLandline(number) || (isMobile(number) && MOBILE_PREFIXES.has(number.slice(0, 3)))) {
    return number === typed ? null : say('form', 'info', {}, number);
  }
  const lost = `0${number}`;
  if (
    /^[235789]/.test(number) &&
    ((isMobile(lost) && MOBILE_PREFIXES.has(lost.slice(0, 3))) || isLandline(lost))
  ) {
    return say('zero-lost', 'error', {}, lost);
  }
  const prefix = OLD_MOBILE.get(number.slice(0, 4));
  if (number.length === 11 && prefix) return say('old', 'error', { proposal: prefix + number.slice(4) });
  if (isMobile(number)) return say('prefix', 'warn', { prefix: number.slice(0, 3) });
  return say('length', 'error', { digits: number.length });
}

function check(facts: Facts): Finding[] {
  return [...peopleOf(facts), 'business' as const].flatMap((person) => {
    const role = roleOf(person, 'phone');
    const text = facts.get(role);
    return text === '' ? [] : (judge(facts, role, text) ?? []);
  });
}

const rule: Rule = {
  id: 'phone',
  version: 2,
  confidence: 'certain',
  source: 'Kế hoạch chuyển đổi mã mạng 2018 (Quyết định 798/QĐ-BTTTT)',
  scope: 'field',
  reads: ['*.phone'],
  check,
};
export default rule;

const phone = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'requester.phone': text },
  expect: expect.map((line) => `${line} requester.phone`),
});

export const cases = (): RuleCase[] => [
  phone('0912345678'),
  phone('0355000123'),
  phone('0561234567'),
  phone('02438251234'),
  phone('02363812345'),
  phone('0592345678'),
  phone('0871234567'),
  phone('+84 912 345 678', 'info form'),
  phone('84912345678', 'info form'),
  phone('0912.345.678', 'info form'),
  phone('912345678', 'error zero-lost'),
  phone('01212345678', 'error old'),
  phone('09123456789', 'error length'),
  phone('091234567', 'error length'),
  phone('0243825123', 'error length'),
  phone('0712345678', 'warn prefix'),
  phone('0000000000', 'error filler'),
  phone('0912-345-67x', 'error characters'),
  phone('không có', 'error none'),
  phone('SĐT: 0912 345 678', 'info form'),
  phone('０９１２３４５６７８', 'info form'),
  phone('19001234', 'warn hotline'),
  phone('0912345678, 0987654321', 'warn several'),
  phone('+33 6 12 34 56 78', 'info abroad'),
];
