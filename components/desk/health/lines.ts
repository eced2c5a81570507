/** What the facts of {@link Health} mean for whoever uses this PC: one sentence each, and what to do where something is to be done. */
import { LITTLE_ROOM, SLOW, type Health } from '../../../utils/core/health';
import { texts } from '../../../utils/i18n';
import { decimal, figure } from '../../../utils/i18n/format';
import { dayOf, timeOf } from '../../panel/show';
import { refusal } from '../model';
import type { RefusalReason } from '../../../utils/messaging/protocol';

export const GROUPS = ['program', 'storage', 'lock', 'portals', 'troubles'] as const;
export type Group = (typeof GROUPS)[number];
export type LineTone = 'ok' | 'info' | 'warn' | 'error';

export interface Line {
  tone: LineTone;
  say: string;
  /** Where something is to be done. */
  todo?: string;
}

const t = texts.health;
const fine = (say: string): Line => ({ tone: 'ok', say });
const note = (say: string, todo?: string): Line => ({ tone: 'info', say, ...(todo && { todo }) });
const warn = (say: string, todo: string): Line => ({ tone: 'warn', say, todo });
const alarm = (say: string, todo: string): Line => ({ tone: 'error', say, todo });

/** `4,2 MB`, `3 GB`: nobody at a counter wants it finer. */
const sizeOf = (bytes: number): string =>
  bytes < 1e6
    ? `${figure(Math.ceil(bytes / 1e3))} kB`
    : bytes < 1e9
      ? `${decimal(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`
      : `${decimal(bytes / 1e9, bytes < 1e10 ? 1 : 0)} GB`;

/** ISO, Vietnam time. */
const today = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
const shownDay = (day: string | null): string => (day === null ? t.program.unknown : dayOf(day));

/** Everything that is told, in the order in which it stands on the page. */
export function linesOf(health: Health): Readonly<Record<Group, readonly Line[]>> {
  return {
    program: program(health),
    storage: storage(health),
    lock: lock(health),
    portals: portals(health),
    troubles: troubles(health),
  };
}

/** How many of them ask for something. */
export const todoCount = (lines: Readonly<Record<Group, readonly Line[]>>): number =>
  GROUPS.flatMap((group) => lines[group]).filter(({ tone }) => tone === 'warn' || tone === 'error').length;

function program({ at, product, worker, updateSince, data, keysUnset }: Health): Line[] {
  const say = t.program;
  const named = `${product.browser.replaceAll('-', ' ')} ${product.browserVersion}`.trim();
  const { ms } = worker;
  return [
    fine(say.version(product.version, named, product.system)),
    ms === null
      ? alarm(say.silent, say.silentTodo)
      : ms > SLOW
        ? warn(say.slow(ms), say.slowTodo)
        : fine(say.answers(ms)),
    ...(updateSince === null ? [] : [note(say.update(timeOf(updateSince, today(at))), say.updateTodo)]),
    ...dataLines(Number(today(at).slice(0, 4)), data),
    keysUnset.length === 0 ? fine(say.keys) : note(say.noKeys(keysUnset.length), say.noKeysTodo),
  ];
}

function dataLines(year: number, data: Health['data']): Line[] {
  const say = t.program;
  if (data.packs === null || data.lastYear === null) return [alarm(say.noData, say.noDataTodo)];
  return [
    fine(say.data(shownDay(data.procedures), shownDay(data.units))),
    data.lastYear < year
      ? warn(say.oldDays, say.oldDaysTodo)
      : fine(say.rules(shownDay(data.rules), shownDay(data.holidays), data.lastYear)),
  ];
}

/** Rows of a table wherever it lies; null: there is none. */
function rowsOf(health: Health, table: string): number | null {
  const found = health.storage.databases.flatMap(({ tables }) => tables.filter(({ name }) => name === table));
  return found.length === 0 ? null : found.reduce((sum, { rows }) => sum + rows, 0);
}

function storage(health: Health): Line[] {
  const say = t.storage;
  const { storage: kept, worker } = health;
  const { used, free, copies, waiting } = kept;
  const drafts = rowsOf(health, 'drafts');
  const lines: Line[] = [];
  if (worker.refusal !== null) lines.push(alarm(say.refused, refusal(worker.refusal as RefusalReason)));
  if (waiting) lines.push(alarm(say.waiting(waiting), say.waitingTodo));
  if (kept.wiped) lines.push(alarm(say.wiped, say.mendedTodo));
  if (kept.restored + kept.damaged > 0)
    lines.push(warn(say.mended(kept.restored, kept.damaged), say.mendedTodo));
  if (kept.copyFails) lines.push(warn(say.copyFails, say.copyFailsTodo));
  if (kept.clockJumped) lines.push(warn(say.clock, say.clockTodo));
  if (kept.databases.some(({ moved }) => moved)) lines.push(note(say.moved, say.movedTodo));
  if (used !== null && free !== null)
    lines.push(
      free < LITTLE_ROOM
        ? warn(say.little(sizeOf(free)), say.littleTodo)
        : fine(say.usable(sizeOf(used), sizeOf(free))),
    );
  if (drafts !== null)
    lines.push(
      fine(copies === null ? say.noCopies(figure(drafts)) : say.drafts(figure(drafts), figure(copies))),
    );
  return lines;
}

function lock({ at, lock: { state, clerks, lockedAt, minutes } }: Health): Line[] {
  const say = t.lock;
  if (state === null) return [];
  if (state === 'new') return [note(say.new, say.newTodo)];
  const locked = lockedAt === null ? say.locked : say.lockedAt(timeOf(lockedAt, today(at)));
  return [fine(state === 'open' ? say.open(minutes) : locked), fine(say.clerks(clerks))];
}

function portals({ portals: { known, missing, added }, forms }: Health): Line[] {
  const say = t.portals;
  return [
    missing.length === 0 ? fine(say.all(known)) : warn(say.missing(missing.length, known), say.missingTodo),
    ...(added.length > 0 ? [fine(say.added(added.join(', ')))] : []),
    ...(forms.length === 0
      ? [fine(say.same)]
      : forms.map(({ form, gone, fresh, since }) =>
          note(say.changed(form, gone, fresh, dayOf(since)), say.changedTodo),
        )),
  ];
}

const troubles = ({ troubles: list }: Health): Line[] =>
  list.length === 0 ? [fine(t.troubles.none)] : [note(t.troubles.some(list.length), t.troubles.someTodo)];
