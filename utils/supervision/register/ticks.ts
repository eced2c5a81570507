/** What a spot check has verified. A tick holds for what was there when it was made, and for nothing else. */
import { byOrder, type ErrorClass, type MarkOf } from './mark-types';
import type { RegisterRow } from './types';

/** The questions of domain-rules §10.1 that are about how the dossier was handled, not about one paper or field. */
export const STEPS = [
  'procedure',
  'receipt',
  'passing-on',
  'supplement',
  'refusal',
  'extension',
  'fee',
  'result',
] as const;

/** Everything on the sheet of a dossier: its papers, its key fields, the steps it went through. */
export const itemsOf = (row: RegisterRow): string[] => [
  ...row.papers.map(({ id }) => `paper:${id}`),
  ...row.fields.map(({ role }) => `field:${role}`),
  ...STEPS.filter((step) => happened(row, step)).map((step) => `step:${step}`),
];

function happened(row: RegisterRow, step: (typeof STEPS)[number]): boolean {
  if (step === 'supplement') return row.waits.some(({ kind }) => kind === 'supplement');
  if (step === 'refusal') return row.result === 'refused' || row.result === 'stopped';
  if (step === 'extension') return row.promises.some(({ reason }) => reason === 'extension');
  if (step === 'fee') return row.fee !== 0;
  return step !== 'result' || row.result === 'done';
}

/**
 * What an item is now, as a short text that is equal as long as nothing relevant has changed; null: it is gone. A paper also
 * changes when its state does, a step when the row's own facts do.
 */
export function printOf(row: RegisterRow, item: string): string | null {
  const [kind = '', name = ''] = [item.slice(0, item.indexOf(':')), item.slice(item.indexOf(':') + 1)];
  if (kind === 'paper') {
    const paper = row.papers.find(({ id }) => id === name);
    return paper ? `${paper.state}-${shortHash(`${paper.source} ${paper.print}`)}` : null;
  }
  if (kind === 'field') return row.fields.find(({ role }) => role === name)?.print ?? null;
  return kind === 'step' ? shortHash(JSON.stringify(factsOf(row, name))) : null;
}

/** The facts a step is judged by. */
function factsOf(row: RegisterRow, step: string): unknown[] {
  const { procedure, version, channel, received, term, promises, waits, finished, handedOver, result } = row;
  if (step === 'procedure') return [procedure, version];
  if (step === 'receipt')
    return [received, channel, term, promises.filter(({ reason }) => reason !== 'extension')];
  if (step === 'supplement') return [received, waits];
  if (step === 'extension') return [promises];
  if (step === 'fee') return [row.fee, row.paid];
  if (step === 'result' || step === 'refusal') return [finished, handedOver, result];
  return [received];
}

/** cyrb53: 53 bits that tell a change, no proof against a forger; that is what the signature of a bundle is for. */
function shortHash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

export interface Tick {
  item: string;
  /** `unchecked`: nobody has looked at it, or what was looked at has changed since (`fellBack`). */
  state: 'pass' | 'fail' | 'explain' | 'unchecked';
  fellBack: boolean;
  /** The tick that counts or did; null: there never was one. */
  mark: MarkOf<'tick'> | null;
}

const ticksOf = ({ history }: RegisterRow, check: string): MarkOf<'tick'>[] =>
  history
    .filter((mark): mark is MarkOf<'tick'> => mark.what === 'tick' && mark.check === check)
    .toSorted(byOrder);

/** The sheet of a check: items that are there now, and those that were ticked and are gone. */
export function sheetOf(row: RegisterRow, check: string): Tick[] {
  const last = new Map(ticksOf(row, check).map((mark) => [mark.item, mark]));
  const items = new Set([...itemsOf(row), ...last.keys()]);
  return [...items].map((item) => {
    const mark = last.get(item) ?? null;
    if (!mark || mark.verdict === 'undone') return { item, state: 'unchecked', fellBack: false, mark };
    const holds = mark.print === printOf(row, item);
    return { item, state: holds ? mark.verdict : 'unchecked', fellBack: !holds, mark };
  });
}

/** What one check says of one dossier, for the error rate. */
export interface CheckOutcome {
  how: 'random' | 'risk';
  stratum: string;
  /** The reviewer has finished the sheet. */
  done: boolean;
  /** The gravest error as the dossier was drawn; null: none. Mending it afterwards does not make the sample better. */
  worst: ErrorClass | null;
}

const GRAVE: Readonly<Record<ErrorClass, number>> = { minor: 1, major: 2, critical: 3 };

/** Outcomes by check. A dossier drawn at random and for its risk counts as drawn at random: the draw did not know of the risk. */
export function outcomesOf(row: RegisterRow): Map<string, CheckOutcome> {
  const drawn = new Map<string, MarkOf<'drawn'>>();
  for (const mark of row.history)
    if (mark.what === 'drawn' && drawn.get(mark.check)?.how !== 'random') drawn.set(mark.check, mark);
  return new Map(
    [...drawn.values()].map(({ check, how, stratum }) => {
      const done = row.history.some((mark) => mark.what === 'done' && mark.check === check);
      const errors = errorsIn(row, check, done);
      const worst = errors.reduce<ErrorClass | null>(
        (most, { class: one }) => (most && GRAVE[most] >= GRAVE[one] ? most : one),
        null,
      );
      return [check, { how, stratum, done, worst }];
    }),
  );
}

/** The errors that a check has found in a dossier as it was drawn, one per item. */
export const errorsOf = (row: RegisterRow, check: string): MarkOf<'tick'>[] =>
  errorsIn(
    row,
    check,
    row.history.some((mark) => mark.what === 'done' && mark.check === check),
  );

/** What was changed instead of being explained was an error, once the sheet is finished. */
const errorsIn = (row: RegisterRow, check: string, done: boolean): MarkOf<'tick'>[] =>
  firstVerdicts(ticksOf(row, check)).filter(
    ({ verdict }) => verdict === 'fail' || (done && verdict === 'explain'),
  );

/** By item: the last verdict on what was there at the first look. */
function firstVerdicts(ticks: readonly MarkOf<'tick'>[]): MarkOf<'tick'>[] {
  const found = new Map<string, MarkOf<'tick'>>();
  for (const tick of ticks) {
    const before = found.get(tick.item);
    if (!before || before.print === tick.print || before.verdict === 'undone') found.set(tick.item, tick);
  }
  return [...found.values()];
}
