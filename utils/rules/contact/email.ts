/** One e-mail address, as mail servers read it (RFC 5321): no spaces, no Vietnamese marks, one @, a dot in the domain. */
import { peopleOf } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible, clip, fold, saysNothing } from '../../core/text';

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

function isAddress(address: string): boolean {
  const [local = '', domain = '', ...rest] = address.split('@');
  const labels = domain.split('.');
  return (
    rest.length === 0 &&
    local.length <= 64 &&
    domain.length <= 255 &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[a-z]{2,}$/i.test(labels.at(-1) ?? '')
  );
}

/**
 * The address without what the keyboard added: a label in front, spaces around @ and dots, a comma for the dot, two @, a
 * dot at the end, Vietnamese marks in a well-known domain (Telex: `gmail.com` typed with `s`, `w`). Null when that is not enough.
 */
function mended(text: string): string | null {
  const [local = '', ...rest] = text
    .replace(/^(?:mailto|e-?mail|thư) ?: ?/i, '')
    .replace(/ ?([@.,]) ?/g, '$1')
    .split('@')
    .filter((part) => part !== '');
  const typed = rest.join('@');
  const domain = typed
    .replace(/[,;]/g, '.')
    .split('.')
    .filter((label) => label !== '')
    .join('.');
  const plain = fold(domain);
  const known = plain === domain.toLowerCase() ? domain : COMMON.includes(plain) ? plain : '';
  const address = `${local}@${known}`;
  return isAddress(address) ? address : null;
}

function judge(facts: Facts, role: Role, text: string): Finding | null {
  const say = (subtype: string, severity: Finding['severity'], fix?: string, params = {}): Finding => ({
    subtype,
    severity,
    role,
    params,
    fixes: fix === undefined ? [] : [{ role, value: fix }],
  });
  if (saysNothing(text)) return say('none', 'error', facts.required.has(role) ? undefined : '');
  const address = cleanInvisible(text);
  if (!isAddress(address)) {
    const meant = mended(address);
    if (meant !== null) return say('slip', 'error', meant, { meant: clip(meant, 40) });
    if (address.includes(' ')) return say('spaces', 'error');
    const marks = /[^\u0021-\u007E]/.test(address) && fold(address) !== address.toLowerCase();
    return say(marks ? 'marks' : 'shape', 'error');
  }
  const at = address.indexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const lower = domain.toLowerCase();
  const meant = COMMON.includes(lower)
    ? undefined
    : COMMON.slice(0, 5).find((known) => oneSlip(known, lower));
  if (meant) return say('domain', 'warn', `${local}@${meant}`, { domain: clip(lower, 30), meant });
  return lower === domain ? null : say('capitals', 'info', `${local}@${lower}`);
}

function check(facts: Facts): Finding[] {
  return [...peopleOf(facts), 'business' as const].flatMap((person) => {
    const role = roleOf(person, 'email');
    const text = facts.get(role);
    return text === '' ? [] : (judge(facts, role, text.slice(0, 400)) ?? []);
  });
}

const rule: Rule = {
  id: 'email',
  version: 2,
  confidence: 'certain',
  source: 'RFC 5321, RFC 5322',
  scope: 'field',
  reads: ['*.email'],
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
  email('lan@gmail,com', 'error slip'),
  email('lan@gmail.com.', 'error slip'),
  email('lan@@example.com', 'error slip'),
  email('lan @gmail. com', 'error slip'),
  email('Email: lan@example.com', 'error slip'),
  email('lan@gmảil.com', 'error slip'),
  email('nguyễn@example.com', 'error marks'),
  email('lan@exámple.com', 'error marks'),
  email('không có', 'error none'),
  email('lan@gmaiil.com', 'warn domain'),
  email('lan@gmial.com', 'warn domain'),
  email('lan@gmail.con', 'warn domain'),
  email('lan@Example.COM', 'info capitals'),
];
