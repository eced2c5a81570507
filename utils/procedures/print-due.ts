/** The due line of a receipt, from what the calendar answers and what the portal has promised. */
import { texts } from '../i18n';
import { official } from '../i18n/area';
import { momentText } from './print-model';

const say = official(texts.print.receipt);
/** On the screen. */
const tell = texts.print.receipt;

/** What `calendar/due-date.ts` answers, as far as the paper needs it. */
export type DueResult =
  | { ok: true; due: number; day: string; warnings: readonly string[] }
  | { ok: false; about: readonly string[]; provisional: number | null };

export interface DueLine {
  /** As it stands on the paper; '' where no firm moment is known. */
  dueText: string;
  /** On the screen: why there is none, or what to look at. */
  dueWhy: string;
}

const dmy = (iso: string): string => iso.split('-').reverse().join('/');

/**
 * @param result null: there is no certain limit to count with.
 * @param promised the portal's own day, dd/mm/yyyy: it is the one the citizen was told.
 */
export function dueLine(result: DueResult | null, promised: string | null): DueLine {
  if (promised !== null) {
    const differs = result?.ok === true && dmy(result.day) !== promised;
    return {
      dueText: say.dueDay(promised),
      dueWhy: differs ? tell.dueDiffers(promised, dmy(result.day)) : tell.duePromised(promised),
    };
  }
  if (result === null) return { dueText: '', dueWhy: tell.dueNone };
  if (!result.ok) {
    const provisional = result.provisional === null ? '' : momentText(result.provisional);
    return { dueText: '', dueWhy: tell.dueRefused(daysText(result.about), provisional) };
  }
  // a closed office: nobody has said whether the day counts
  const closed = result.warnings.filter((warning) => warning.startsWith('closure '));
  if (closed.length > 0) {
    const days = closed.map((warning) => warning.split(' ')[1] ?? '');
    return { dueText: '', dueWhy: tell.dueRefused(daysText(days), momentText(result.due)) };
  }
  return {
    dueText: momentText(result.due),
    dueWhy: result.warnings.length > 0 ? tell.dueLook : tell.dueFrom,
  };
}

/** Days and years that stand in the way. */
const daysText = (about: readonly string[]): string =>
  about.map((one) => (one.length === 10 ? dmy(one) : one)).join(', ');
