/** What an item was when the dossier was handed in, and what has changed since it was looked at. */
import { isoAt, minuteAt } from '../../../utils/calendar/days';
import { clockOf, dmyOf } from '../../../utils/calendar/written';
import type { Draft } from '../../../utils/core/draft';
import { PLACE_PARTS } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import { printOf, type Tick } from '../../../utils/supervision/register/ticks';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { splitItem } from './reasons';
import { dayText, whole } from './words';

const say = texts.checksPage.sheet;
const paperStates: Readonly<Record<string, string>> = texts.common.paperState;

/** `16/11/2026 08:00` */
export const momentText = (at: number): string => `${dmyOf(isoAt(at))} ${clockOf(minuteAt(at))}`;

export function wasText(row: RegisterRow, item: string): string {
  const [kind, name] = splitItem(item);
  if (kind === 'paper') {
    const paper = row.papers.find(({ id }) => id === name);
    if (!paper) return say.gone;
    const came = paper.state === 'received' || paper.state === 'rejected';
    return came ? `${paperStates[paper.state]} · ${say.source[paper.source]}` : paperStates[paper.state]!;
  }
  return kind === 'step' ? stepText(row, name) : '';
}

function stepText(row: RegisterRow, step: string): string {
  const { was } = say;
  switch (step) {
    case 'procedure':
      return was.procedure(row.procedure, row.version);
    case 'receipt': {
      const promise = row.promises.filter(({ reason }) => reason !== 'extension').at(-1);
      const received = was.received(momentText(row.received));
      return promise
        ? `${received} · ${was.promised(momentText(promise.due))}`
        : `${received} · ${was.noPromise}`;
    }
    case 'passing-on':
      return was.received(momentText(row.received));
    case 'supplement':
      return row.waits
        .filter(({ kind }) => kind === 'supplement')
        .map(({ asked, answered }) => was.wait(dayText(asked), answered === null ? null : dayText(answered)))
        .join('; ');
    case 'extension':
      return row.promises
        .filter(({ reason }) => reason === 'extension')
        .map(({ at, due }) => was.extension(dayText(at), dayText(due)))
        .join('; ');
    case 'fee':
      return row.fee === null ? was.noFee : `${was.fee(whole(row.fee))} · ${was.paid[row.paid]}`;
    default:
      return [
        was.result[row.result],
        row.finished === null ? null : was.finished(dayText(row.finished)),
        row.handedOver === null ? null : was.handedOver(dayText(row.handedOver)),
      ]
        .filter(Boolean)
        .join(' · ');
  }
}

/** Why a tick no longer holds; null: it does. */
export function changeText(row: RegisterRow, { item, fellBack, mark }: Tick): string | null {
  if (!fellBack || !mark) return null;
  if (printOf(row, item) === null) return say.changed.gone;
  const [kind, name] = splitItem(item);
  if (kind !== 'paper') return kind === 'field' ? say.changed.field : say.changed.step;
  const before = paperStates[mark.print.slice(0, mark.print.lastIndexOf('-'))];
  const now = paperStates[row.papers.find(({ id }) => id === name)?.state ?? ''];
  return before && now && before !== now ? say.changed.state(before, now) : say.changed.paper;
}

/** Values of the draft by role; the parts of an address together under its place. */
export function valuesOf(draft: Draft, roles: readonly string[]): Map<string, string> {
  const byRole = new Map<string, string>();
  for (const { role, value } of draft.fields) if (role && !byRole.get(role)) byRole.set(role, value);
  const whole = (role: string): string =>
    PLACE_PARTS.toReversed()
      .map((part) => byRole.get(role + part)?.trim() ?? '')
      .filter(Boolean)
      .join(', ');
  return new Map(roles.map((role) => [role, byRole.get(role) ?? whole(role)]));
}
