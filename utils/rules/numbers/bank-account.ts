/** The form of a bank account number. There is no national checksum: a wrong digit cannot be seen, so the clerk is asked to read it back. */
import { peopleOf } from '../../core/people';
import { compactNumber } from '../../core/personal-id';
import { roleOf, type Role } from '../../core/roles';
import type { Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, cleanInvisible } from '../../core/text';
import { behindLabel, digitsOf, saysNone } from '../../core/written-number';

const SHORTEST = 6;
const LONGEST = 19;

/** What a spreadsheet makes of a long number: `1.234E+12`, `1,234E+12`. */
const SPREADSHEET = /^\d[.,]?\d*[eE]\+?\d{1,3}$/;

/** Dashes of word processors and minus signs; the hyphen of the keyboard is not among them. */
const DASHES = /[\u2010-\u2015\u2212]/g;

function judge(role: Role, text: string): Finding | null {
  if (text === '') return null;
  if (saysNone(text)) return { subtype: 'none', severity: 'info', role, fixes: [{ role, value: '' }] };
  const plain = asciiDigits(cleanInvisible(text));
  if (SPREADSHEET.test(plain)) return { subtype: 'spreadsheet', severity: 'error', role };
  const named = behindLabel(text);
  if (named !== null) {
    const digits = digitsOf(named);
    return {
      subtype: 'label',
      severity: 'warn',
      role,
      fixes: digits === '' ? [] : [{ role, value: digits }],
    };
  }
  const compact = compactNumber(plain.replace(DASHES, '-'));
  if (!/\d/.test(compact)) return { subtype: 'no-digits', severity: 'warn', role };
  if (!/^[A-Za-z0-9]+$/.test(compact)) return { subtype: 'signs', severity: 'warn', role };
  if (!/^\d+$/.test(compact)) {
    // One or two letters that look like digits are a slip; a nickname has more.
    const slip = /^[\dOolI]+$/.test(compact) && compact.replace(/\d/g, '').length <= 2;
    return { subtype: slip ? 'look-alike' : 'nickname', severity: slip ? 'warn' : 'info', role };
  }
  const { length } = compact;
  if (length < SHORTEST || length > LONGEST) {
    const subtype = length < SHORTEST ? 'short' : 'long';
    return { subtype, severity: 'warn', role, params: { digits: length } };
  }
  if (/^(\d)\1+$/.test(compact)) return { subtype: 'filler', severity: 'warn', role };
  const fixes = [{ role, value: compact }];
  if (plain.search(DASHES) >= 0) return { subtype: 'dash', severity: 'warn', role, fixes };
  return compact === text ? null : { subtype: 'grouping', severity: 'info', role, fixes };
}

const rule: Rule = {
  id: 'bank-account',
  version: 1,
  confidence: 'certain',
  source:
    'Thông lệ ngân hàng: số tài khoản 6–19 chữ số, không có số kiểm tra chung; số bị bảng tính đổi dạng thì mất chữ số',
  scope: 'field',
  reads: ['*.bankAccount'],
  check: (facts) =>
    peopleOf(facts).flatMap((person) => {
      const role = roleOf(person, 'bankAccount');
      return judge(role, facts.get(role)) ?? [];
    }),
};
export default rule;

const of = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'recipient.bankAccount': text },
  expect: expect.map((line) => `${line} recipient.bankAccount`),
});

export const cases = (): RuleCase[] => [
  of('0011001234567'),
  of('19012345678901'),
  of('102001234567'),
  of('1020 0123 4567', 'info grouping'),
  of('1020-0123-4567', 'info grouping'),
  of('102001–234567', 'warn dash'),
  of('102001 − 234567', 'warn dash'),
  of('12345', 'warn short'),
  of('12345678901234567890', 'warn long'),
  of('1.234E+12', 'error spreadsheet'),
  of('1,0200123E+11', 'error spreadsheet'),
  of('10200O234567', 'warn look-alike'),
  of('HONGANH1990', 'info nickname'),
  of('Nguyễn Thị Lan', 'warn no-digits'),
  of('102001234567 VietinBank (Ba Đình)', 'warn signs'),
  of('STK: 102001234567', 'warn label'),
  of('000000000000', 'warn filler'),
  of('Không có', 'info none'),
];
