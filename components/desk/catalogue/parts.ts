/** The rows of a checklist as they are shown, whether a pack or a distilled record stands behind them. */
import { CHANNELS, type Channel } from '../../../utils/core/channel';
import type { Condition, Pack } from '../../../utils/core/pack';
import type {
  ChecklistItem,
  Distillate,
  DistilledRow,
  Reason,
  RowDecision,
} from '../../../utils/distill/types';
import { isoDayAt } from '../../../utils/core/received';
import { texts } from '../../../utils/i18n';

const say = texts.catalogue;

export interface ShownPaper {
  id: string;
  action: 'submit' | 'present';
  label: string;
  /** Number and kind of copies, limits by channel, as short sentences. */
  facts: string[];
  onlyIf: string[];
  unsure: boolean;
  official: string;
  also: string[];
  notes: string[];
  /** Why it is needed (pack), or why it was read so (record). */
  why: string[];
  /** The row the office may decide about; null in a pack. */
  row: DistilledRow | null;
  decision: RowDecision | null;
}

/** `21/11/2026`, in Vietnam. */
export const dayOf = (at: number): string => isoDay(isoDayAt(at));

/** `2026-07-31` → `31/07/2026`. */
export const isoDay = (day: string): string => day.split('-').reverse().join('/');

const limited = (channels: readonly Channel[]): string[] =>
  channels.length === 0 || channels.length === CHANNELS.length
    ? []
    : [say.onlyChannels(channels.map((channel) => say.channel[channel]).join(', '))];

/* ------------------------------------------------------------------ a pack */

export const papersOfPack = (pack: Pack): ShownPaper[] =>
  pack.papers.map((paper) => ({
    id: paper.id,
    action: paper.action,
    label: paper.label,
    facts: [`${say.paper.sheets(paper.quantity)}, ${say.paper.form[paper.form]}`, ...limited(paper.channels)],
    onlyIf: [...(paper.onlyIf ? [say.paper.onlyIf(paper.onlyIf)] : []), ...conditions(pack, paper.when)],
    unsure: paper.unsure === true,
    official: paper.official,
    also: [],
    notes: pack.notes.filter(({ papers }) => papers?.includes(paper.id)).map(({ text }) => text),
    why: [paper.why, paper.law.text],
    row: null,
    decision: null,
  }));

/** The condition in words: the switches that must be on, what the form must say. */
function conditions(pack: Pack, when: Condition | undefined): string[] {
  if (!when) return [];
  const label = (id: string): string => pack.switches.find((one) => one.id === id)?.label ?? id;
  const on = (when.on ?? []).map(label);
  const asked = [when, ...(when.also ?? [])].flatMap(({ role, equals }) =>
    role ? [`${texts.common.role(role)}${equals ? `: ${equals.join(' / ')}` : ''}`] : [],
  );
  return [...on, ...asked].map((one) => say.paper.inCase(one));
}

/* ------------------------------------------------------------------ a distilled record */

export const papersOfRecord = (done: Distillate, decisions: readonly RowDecision[]): ShownPaper[] =>
  done.items.map((item) => paperOf(item, done, decisions));

function paperOf(item: ChecklistItem, done: Distillate, decisions: readonly RowDecision[]): ShownPaper {
  const { row, also, quantity } = item;
  const cases = item.cases.map((index) => done.cases.find((one) => one.index === index)?.name ?? '');
  return {
    // the item's own id is made of the label, which a decision changes
    id: row.key,
    action: row.kind === 'present' ? 'present' : 'submit',
    label: row.label ?? row.official,
    facts: [quantityText(quantity), ...limited(row.channels), ...(row.oneOf ? [say.paper.oneOf] : [])].filter(
      (text) => text !== '',
    ),
    onlyIf: [
      ...(row.when ? [say.paper.onlyIf(row.when)] : []),
      ...cases.filter((name) => name !== '').map((name) => say.paper.inCase(name)),
    ],
    unsure: row.unsure,
    official: row.official,
    also: [...new Set(also.map(({ official }) => official))].filter((text) => text !== row.official),
    notes: item.notes.map(({ official }) => official),
    why: row.reasons.map(reasonText),
    row,
    decision: decisions.find(({ key }) => key === row.key) ?? null,
  };
}

export function quantityText({ originals, copies, either }: ChecklistItem['quantity']): string {
  if (either) return `${say.paper.sheets(Math.max(1, originals, copies))}, ${say.paper.either}`;
  return [
    ...(originals > 0 ? [say.paper.originals(originals)] : []),
    ...(copies > 0 ? [say.paper.copies(copies)] : []),
  ].join(', ');
}

const REASONS: Readonly<Record<string, string>> = texts.distill.reasons;

/** Why a row was read as it was: the finding, and the words of the record it rests on. */
export function reasonText({ id, evidence, speaksFor }: Reason): string {
  const finding = Object.hasOwn(REASONS, id) ? REASONS[id]! : say.paper.speaksFor[speaksFor];
  const words = evidence.replace(/\b(direct|online|postal)\b/g, (channel) => say.channel[channel as Channel]);
  return words === '' ? `${finding}.` : say.paper.reason(finding, words);
}
