/** What codes of a row are called, and the shapes that stand for them in black and white. */
import type { Pack } from '../../../utils/core/pack';
import type { DueClass } from '../../../utils/supervision/register/due-class';
import { decimal } from '../../../utils/i18n/format';
import { texts } from '../../../utils/i18n';
import type { Tone } from '../../ui/badge';
import type { IconName } from '../../ui/icon';
import type { SupervisionWorld } from '../world';
import { daysOfWeek } from './filters';

const say = texts.registerPage;

/** Each class has a shape of its own: colour only helps. */
export const CLASS_LOOK: Readonly<Record<DueClass, { tone: Tone; icon: IconName }>> = {
  overdue: { tone: 'error', icon: 'error' },
  'due-soon': { tone: 'warn', icon: 'clock' },
  'in-time': { tone: 'neutral', icon: 'unseen' },
  paused: { tone: 'info', icon: 'rejected' },
  early: { tone: 'ok', icon: 'check' },
  'on-time': { tone: 'ok', icon: 'ok' },
  late: { tone: 'error', icon: 'missing' },
  'no-due': { tone: 'neutral', icon: 'question' },
  unmeasured: { tone: 'neutral', icon: 'question' },
};
/** What wants somebody to act comes first. */
export const CLASS_ORDER = Object.keys(CLASS_LOOK) as DueClass[];

export { figure } from '../../../utils/i18n/format';
export const percent = (part: number, whole: number): string =>
  `${decimal(whole === 0 ? 0 : (part / whole) * 100, 1)}%`;

type Names = Pick<SupervisionWorld, 'procedures' | 'clerks'>;
/** Its short name; a procedure that is not known is called by its code. */
export const procedureName = (code: string, { procedures }: Names): string =>
  code === '' ? say.noProcedure : (procedures.value.get(code) ?? code);
export const clerkName = (id: string, { clerks }: Names): string =>
  id === '' ? say.noClerk : (clerks.value.get(id) ?? say.otherClerk(id.slice(0, 6)));

/** `2026-W47` → "Tuần 47 (16/11 – 22/11/2026)". */
export function weekText(name: string): string {
  const [first, last] = daysOfWeek(name).map((iso) => iso.split('-').reverse().join('/')) as [string, string];
  return say.week(Number(name.slice(-2)), first.slice(0, 5), last);
}

/** What is looked at: a paper by the name clerks call it, a key field, a step. */
export function itemText(item: string, pack: Pack | null): string {
  const name = item.slice(item.indexOf(':') + 1);
  if (item.startsWith('paper:')) return paperName(name, pack);
  if (item.startsWith('field:')) return texts.common.role(name);
  const steps: Readonly<Record<string, string>> = say.steps;
  return steps[name] ?? name;
}
export const paperName = (id: string, pack: Pack | null): string =>
  pack?.papers.find((paper) => paper.id === id)?.label ?? id;
