/** One e-mail address, as mail servers read it (RFC 5321): no spaces, no Vietnamese marks, one @, a dot in the domain. */
import { peopleOf } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible, clip, fold } from '../../core/text';

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** Domains people mean, first the four that are mistyped most. */
const COMMON = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'yahoo.com.vn',
  'mail.com',
  'ymail.com',
  'gmx.com',
  'email.com',
  'live.com',
  'me.com',
];

/** Is `b` one wrong, missing, additional or exchanged letter away from `a`? */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

function judge(role: Role, text: string): Finding | null {
  const address = cleanInvisible(text);
  if (address.includes(' ')) return { subtype: 'spaces', severity: 'error', role };
  if (/[^\u0021-\u007E]/.test(address)) {
    const marks = fold(address) !== address.toLowerCase();
    return { subtype: marks ? 'marks' : 'shape', severity: 'error', role };
  }
  const [local = '', domain = '', ...rest] = address.split('@');
  const labels = domain.split('.');
  const shaped =
    rest.length === 0 &&
    local.length <= 64 &&
    domain.length <= 255 &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[a-z]{2,}$/i.test(labels.at(-1) ?? '');
  if (!shaped) return { subtype: 'shape', severity: 'error', role };
  const lower = domain.toLowerCase();
  const meant = COMMON.includes(lower)
    ? undefined
    : COMMON.slice(0, 5).find((known) => oneSlip(known, lower));
  if (meant) {
    const fixes = [{ role, value: `${local}@${meant}` }];
    return {
      subtype: 'domain',
      severity: 'warn',
      role,
      params: { domain: clip(lower, 30), meant },
      fixes,
    };
  }
  return lower === domain
    ? null
    : { subtype: 'capitals', severity: 'info', role, fixes: [{ role, value: `${local}@${lower}` }] };
}

function check(facts: Facts): Finding[] {
  return [...peopleOf(facts), 'business' as const].flatMap((person) => {
    const role = roleOf(person, 'email');
    const text = facts.get(role);
    const finding = text === '' ? null : judge(role, text.slice(0, 400));
    return finding ? [finding] : [];
  });
}

const rule: Rule = {
  scope: 'field',
  reads: ['*'],
  id: 'email',
  version: 1,
  confidence: 'certain',
  source: 'RFC 5321, RFC 5322',
  check,
};
export default rule;

const email = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'requester.email': text },
  expect: expect.map((line) => `${line} requester.email`),
});

export const cases = (): RuleCase[] => [
  email('lan.nguyen@example.com'),
  email('ubnd-xa@example.gov.vn'),
  email('a+b@example.org'),
  email('lan@gmail.com'),
  email('lan@ymail.com'),
  email('lan nguyen@example.com', 'error spaces'),
  email('lan@example', 'error shape'),
  email('lan@gmail,com', 'error shape'),
  email('lan@gmail.com.', 'error shape'),
  email('lan@@example.com', 'error shape'),
  email('nguyễn@example.com', 'error marks'),
  email('không có', 'error spaces'),
  email('lan@gmaiil.com', 'warn domain'),
  email('lan@gmial.com', 'warn domain'),
  email('lan@gmail.con', 'warn domain'),
  email('lan@Example.COM', 'info capitals'),
];
