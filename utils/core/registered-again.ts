/** Registering again what was registered before 2016 and is lost (NĐ 123/2015 Điều 24 khoản 1). */
import { dateOf, dayOf, formatDate } from './dates';
import type { Role } from './roles';
import type { Facts, Finding } from './rule';
import { fold } from './text';

const CHOICE: Role = 'dossier.registrationType';
const BEFORE = dayOf('2016-01-01');

/** Is it a second registration: by the choice "Loại đăng ký", or by the procedure where the form has no such choice? */
export function isAgain(facts: Facts, procedures: readonly string[]): boolean {
  const choice = fold(facts.get(CHOICE).slice(0, 120));
  return choice === '' ? procedures.includes(facts.procedure ?? '') : choice.includes('dang ky lai');
}

/** The finding that this date is too young to be registered again; none where it is empty or may be older. */
export function againBefore(facts: Facts, role: Role, subtype: string): Finding[] {
  const date = dateOf(facts.get(role));
  if (!date || date.first < BEFORE || date.first > dayOf(facts.today)) return [];
  const others = facts.get(CHOICE) === '' ? [] : [CHOICE];
  return [{ subtype, severity: 'warn', role, others, params: { date: formatDate(date) } }];
}
