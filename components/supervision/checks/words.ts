/** How spot checks are put into words: names of items, of strata, shares, days. Codes that nobody knows come back as they are. */
import { dayAt, isoAt, isoOf } from '../../../utils/calendar/days';
import { dmyOf } from '../../../utils/calendar/written';
import { dateOf } from '../../../utils/core/dates';
import type { Pack } from '../../../utils/core/pack';
import { isRole } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import { decimal, pointed } from '../../../utils/i18n/format';
import type { CheckPlan } from '../../../utils/register/api';
import type { ErrorClass } from '../../../utils/supervision/register/mark-types';
import type { SupervisionWorld } from '../world';
import { splitItem } from './reasons';

export { decimal, figure as whole } from '../../../utils/i18n/format';

const say = texts.checksPage;
const among = (words: Words, code: string): string => words[code] ?? code;

export const reasonText = (code: string): string => among(say.reasons, code);
export const classText = (code: ErrorClass): string => say.classes[code];
/** "mức lớn" */
export const graveText = (code: ErrorClass): string => say.grave(classText(code));
export const verdictText = (code: string): string => among(say.verdicts, code);

/** The name of what is looked at: the paper as the pack calls it, the field by its role, the step. */
export function itemText(item: string, pack: Pack | null): string {
  if (item === 'row') return say.items.row;
  const [kind, name] = splitItem(item);
  if (kind === 'paper') return pack?.papers.find(({ id }) => id === name)?.label ?? say.items.paper(name);
  if (kind === 'field') return fieldText(name);
  return among(say.items.step, name);
}

/** By its role; an address is one piece of information, whose role is the place without its part. */
function fieldText(role: string): string {
  if (isRole(role)) return texts.common.role(role);
  const [person = '', place = ''] = role.split('.');
  const { places, persons }: { places: Words; persons: Words } = texts.common;
  const name = places[place];
  if (name === undefined) return role;
  return persons[person] === undefined ? name : say.items.owned(name, persons[person]);
}
type Words = Readonly<Record<string, string>>;

/** `clerk-1|1.001193` → "Quầy 1 · Khai sinh". */
export function stratumText(stratum: string, world: Names): string {
  if (stratum === '' || stratum === 'all') return say.strata.all;
  return stratum
    .split('|')
    .map((part) => nameOf(part, world))
    .join(' · ');
}
type Names = Pick<SupervisionWorld, 'clerks' | 'procedures'>;
const nameOf = (part: string, { clerks, procedures }: Names): string =>
  part === '' || part === '-'
    ? say.strata.unknown
    : (clerks.value.get(part) ?? procedures.value.get(part) ?? among(say.strata.parts, part));

export const clerkText = (id: string, { clerks }: Pick<Names, 'clerks'>): string =>
  id === '' ? say.strata.unknown : (clerks.value.get(id) ?? id);
export const procedureText = (code: string, { procedures }: Pick<Names, 'procedures'>): string =>
  procedures.value.get(code) ?? code;

/** 0.0421 → `4,2`: how many of a hundred. */
export const ofHundred = (share: number): string => decimal(share * 100, 1);
/** `5`, `5,5`, `2.5 %` → 0.05 …; null: no number between 0 and 100. */
export function shareOf(text: string): number | null {
  const clean = text.replace(/[\s%]/g, '').replace(',', '.');
  const value = /^\d{1,3}(?:\.\d+)?$/.test(clean) ? Number(clean) / 100 : NaN;
  return value >= 0 && value <= 1 ? value : null;
}

export const dayText = (at: number): string => dmyOf(isoAt(at));
/** A day as somebody types it → ISO; null where it is no full day. */
export function isoTyped(text: string): string | null {
  const date = dateOf(text);
  return date?.precision === 'day' ? isoOf(date.first) : null;
}

export function goalText({ goal }: CheckPlan): string {
  const { kinds } = say.goal;
  if (goal.kind === 'estimate') return kinds.estimateOf(decimal(goal.margin * 100, 1));
  if (goal.kind === 'lot') return kinds.lotOf(ofHundred(goal.good), ofHundred(goal.bad));
  return goal.kind === 'iso' ? kinds.isoOf(pointed(goal.aql)) : kinds.discoverOf(ofHundred(goal.rate));
}
export const periodText = ({ from, to }: CheckPlan['period']): string => say.period(dmyOf(from), dmyOf(to));

/** The term of a finding unless another is chosen: three weekdays on. The office's calendar is not asked; the reviewer sees the day. */
export function termFrom(now: number): string {
  let day = dayAt(now);
  for (let left = 3; left > 0;) {
    day++;
    if ((day + 4) % 7 !== 0 && (day + 4) % 7 !== 6) left--;
  }
  return isoOf(day);
}
