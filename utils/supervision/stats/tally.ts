/** From checked sheets to counts that an estimate may be made of. The one place where random and risk are told apart. */
import type { Draw } from './draw';
import { groupBy } from './group';
import type { Stratum } from './stratified';

export interface Tally {
  strata: (Stratum & { stratum: string })[];
  /** Drawn by chance and not judged yet. While there are some, the figures are provisional. */
  pending: string[];
  /** False when dossiers were judged out of turn: a half-finished sample is then no random sample. */
  inTurn: boolean;
  /** "Kiểm tra theo dấu hiệu": to be shown beside the estimate, never in it. */
  risk: { checked: number; found: number };
}

/**
 * `faulty`: code → has it the fault that is counted? What stands in it beside the sample is not looked at.
 *
 * Where dossiers proved not to belong in the frame, others like them are among those nobody drew: the stratum's size is lowered
 * by the share met, N · drawn / (drawn + gone).
 */
export function tally(draw: Draw, faulty: ReadonlyMap<string, boolean>): Tally {
  const units = groupBy(draw.units, ({ by }) => by);
  const random = groupBy(units.get('random') ?? [], ({ stratum }) => stratum);
  const count = (ids: readonly { id: string }[]): { checked: number; found: number } => ({
    checked: ids.filter(({ id }) => faulty.has(id)).length,
    found: ids.filter(({ id }) => faulty.get(id) === true).length,
  });
  const waiting = [...random.values()].flat().filter(({ id }) => !faulty.has(id));
  return {
    strata: draw.strata.map(({ stratum, size, drawn }) => {
      const counts = count(random.get(stratum) ?? []);
      const gone = draw.gone.filter((one) => one.stratum === stratum).length;
      const belonging = gone === 0 ? size : (size * drawn) / (drawn + gone);
      return { stratum, size: Math.max(counts.checked, belonging), ...counts };
    }),
    pending: waiting.map(({ id }) => id),
    inTurn: [...random.values()].every((own) => {
      const judged = own.map(({ id }) => faulty.has(id));
      return judged.lastIndexOf(true) < (judged.includes(false) ? judged.indexOf(false) : judged.length);
    }),
    risk: count(units.get('risk') ?? []),
  };
}
