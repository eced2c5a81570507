/**
 * Official record → checklist. The rows of a record are headings, papers, advice and matters of the databases without
 * anything that tells them apart but their wording: the wording is read, and every decision carries what it rests on.
 * Deterministic, no network, linear in the length of the record.
 */
import { CHANNELS } from '../core/channel';
import { words } from '../core/text';
import type { OfficialRecord, RecordComponent } from '../records/record';
import { channelsOf } from './channels';
import { choiceIn } from './choice';
import { limitsOf } from './conditions';
import { placeOf } from './context';
import { governed, type Governed } from './headings';
import { itemsOf } from './items';
import { bare } from './in-words';
import { keysOf } from './key';
import type { Kind } from './kind';
import { kindOf } from './kinds';
import { labelOf } from './label';
import { reasonOf, type Limit } from './limit';
import { caseRoles } from './cases';
import { read, type Reading } from './reading';
import { lower, readable } from './text';
import { TICKABLE, type Distillate, type DistilledRow, type Reason } from './types';

/** Below it a row is shown as "cần người xác nhận". */
export const FLOOR = 0.62;

export function distill(record: OfficialRecord): Distillate {
  const keys = keysOf(record);
  const rows = record.cases.flatMap((each, index) =>
    caseRows(record, each.name, index, each.components, keys[index] ?? []),
  );
  const cases = caseRoles(
    record.cases.map((each) => each.name),
    rows,
  );
  return { code: record.code, rows, cases, ...itemsOf(rows, cases) };
}

function caseRows(
  record: OfficialRecord,
  title: string,
  index: number,
  components: RecordComponent[],
  keys: string[],
): DistilledRow[] {
  const read1 = components.map((component) => {
    const reading = read(component.name);
    const place = placeOf(title, component.originals + component.copies);
    return { component, reading, place, kind: kindOf(reading, place) };
  });
  const under = governed(read1);
  return read1.map(({ component, reading, place, kind }, at) =>
    rowOf({
      title,
      index,
      at,
      component,
      reading,
      kind,
      key: keys[at] ?? '',
      name: record.name,
      under: under[at] ?? null,
      titleChannels: place.channels,
    }),
  );
}

interface Parts {
  title: string;
  name: string;
  index: number;
  at: number;
  component: RecordComponent;
  reading: Reading;
  kind: Kind;
  key: string;
  under: Governed | null;
  titleChannels: ReturnType<typeof channelsOf>;
}

function rowOf({
  title,
  name,
  index,
  at,
  component,
  reading,
  kind,
  key,
  under,
  titleChannels,
}: Parts): DistilledRow {
  const reasons: Reason[] = [...kind.reasons];
  const tickable = TICKABLE.includes(kind.kind);
  const own = channelsOf(reading, tickable);
  if (own) reasons.push({ id: 'names-channel', evidence: '', speaksFor: 'channel' });
  else if (titleChannels) reasons.push({ id: 'title-channel', evidence: title, speaksFor: 'channel' });
  const row: DistilledRow = {
    case: index,
    component: at,
    kind: kind.kind,
    channels: own ?? titleChannels ?? [...CHANNELS],
    conditional: false,
    when: null,
    oneOf: false,
    label: null,
    originals: component.originals,
    copies: component.copies,
    official: component.name,
    confidence: kind.confidence,
    unsure: false,
    reasons,
    key,
  };
  if (tickable) describe(row, reading, kind.noun ?? 0, under, title, name);
  row.confidence = Math.round(Math.max(0.05, Math.min(0.99, row.confidence)) * 100) / 100;
  row.unsure = row.confidence < FLOOR;
  return row;
}

/** Condition, alternatives and name of something to tick. */
function describe(
  row: DistilledRow,
  reading: Reading,
  noun: number,
  under: Governed | null,
  title: string,
  name: string,
): void {
  const all = limitsOf(reading, noun);
  const limits = all.filter((limit) => !saidAbove(limit, title, name));
  const strongest = [...limits].sort((a, b) => b.confidence - a.confidence)[0] ?? under;
  for (const limit of limits) row.reasons.push(reasonOf(reading, limit));
  if (under) row.reasons.push({ id: 'under-heading', evidence: under.when, speaksFor: 'conditional' });
  if (strongest) {
    row.conditional = true;
    row.when = (
      under && limits.every(({ id }) => id === 'if-any' || id === 'database-waiver') ? under : strongest
    ).when;
    row.confidence = Math.min(row.confidence, strongest.confidence);
    if (under?.guessed && limits.length === 0) row.confidence = Math.min(row.confidence, 0.5);
  }
  const choice = choiceIn(
    reading,
    noun,
    all.map(({ span }: Limit) => span),
  );
  if (choice) {
    row.oneOf = true;
    row.confidence = Math.min(row.confidence, choice.confidence);
    row.reasons.push({ id: 'alternatives', evidence: choice.evidence.slice(0, 120), speaksFor: 'one-of' });
  }
  row.label = labelOf(reading, noun, all);
}

/** Does an enumeration continue behind `part` in `text`? */
function goesOn(text: string, part: string): boolean {
  const all = lower(readable(text));
  const own = lower(readable(part)).replace(/[\s.,;:]+$/u, '');
  const at = all.indexOf(own);
  return at >= 0 && /^\s*(?:[,;/]|(?:hoặc|và)(?!\p{L}))/u.test(all.slice(at + own.length));
}

/** The situation in the title of a case, or in the procedure's own name, is not repeated as a condition of the rows. */
function saidAbove(limit: Limit, title: string, name: string): boolean {
  const all = words(limit.text ?? '');
  const own = all.slice(0, 10);
  const within = (text: string, least: number): boolean => {
    const said = words(bare(text));
    const at = ` ${said.join(' ')} `.indexOf(` ${own.join(' ')} `);
    if (at < 0 || own.length === 0) return false;
    // "tổ hợp tác, hợp tác xã": a title that goes on names more than the row's own situation.
    if (own.length === all.length && goesOn(text, limit.text ?? '')) return false;
    return own.length > 5 || own.length / said.length > least;
  };
  return within(title, 0.6) || within(name, 1);
}
